// SPDX-License-Identifier: MIT
#include "support/browser.h"

#include <QDesktopServices>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

QList<QRegularExpressionMatch> all(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    QList<QRegularExpressionMatch> matches;
    for (auto i = expression.globalMatch(text); i.hasNext();)
        matches.append(i.next());
    return matches;
}

QString first(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

Browser::Browser()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
}

Browser::~Browser()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

QString Browser::send(const QString &action)
{
    const QString page = load(QNetworkRequest(m_url), {});
    for (const QRegularExpressionMatch &form : all(u"<form[^>]*>.*?</form>"_s, page)) {
        const QString target = first(u"action=\"([^\"]*)\""_s, form.captured());
        if (!target.endsWith(action))
            continue;
        QUrlQuery fields;
        for (const QRegularExpressionMatch &input : all(u"<input[^>]*>"_s, form.captured()))
            fields.addQueryItem(first(u"name=\"([^\"]*)\""_s, input.captured()),
                                first(u"value=\"([^\"]*)\""_s, input.captured()));
        QNetworkRequest request(m_url.resolved(QUrl(target)));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        return load(request, fields.toString(QUrl::FullyEncoded).toLatin1());
    }
    return {};
}

QString Browser::secretOn(const QString &page)
{
    const QString input = first(u"(<input[^>]*id=\"secret\"[^>]*>)"_s, page);
    return first(u"value=\"([^\"]*)\""_s, input);
}

QString Browser::load(const QNetworkRequest &request, const QByteArray &form)
{
    QNetworkReply *reply = form.isEmpty() ? m_net.get(request) : m_net.post(request, form);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(5000);
    const QString text = QString::fromUtf8(reply->readAll());
    reply->deleteLater();
    return text;
}

} // namespace keyturn::test
