// SPDX-License-Identifier: MIT
#include "webclient.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QUrl>

#include <memory>

namespace keyturn::test {

using namespace Qt::StringLiterals;

QString WebAnswer::detail() const
{
    return object().value("detail"_L1).toString();
}

QByteArray WebAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

WebAnswer WebClient::ask(const QByteArray &verb, const QString &path, const Headers &headers,
                         const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_base + path, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return {};
    WebAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const auto received = reply->rawHeaderPairs();
    for (const auto &header : received)
        answer.headers.append({ header.first, header.second });
    return answer;
}

WebAnswer WebClient::askJson(const QByteArray &verb, const QString &path, Headers headers,
                             const QJsonObject &body)
{
    headers.append({ "Content-Type"_ba, "application/json"_ba });
    return ask(verb, path, headers, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

WebAnswer WebClient::askForm(const QString &path, const FormFields &fields, Headers headers)
{
    headers.append({ "Content-Type"_ba, "application/x-www-form-urlencoded"_ba });
    return ask("POST", path, headers, formOf(fields));
}

QByteArray WebClient::formOf(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        // Browsers send a space as "+".
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name, " ") + '='
            + QUrl::toPercentEncoding(value, " ").replace(' ', '+');
    }
    return body;
}

Headers WebClient::withKey(const QByteArray &key)
{
    return { { "Authorization"_ba, "Bearer " + key } };
}

Headers WebClient::withToken(const QByteArray &token, const QByteArray &organization)
{
    Headers headers = withKey(token);
    headers.append({ "X-Anyreach-Org"_ba, organization });
    return headers;
}

} // namespace keyturn::test
