// SPDX-License-Identifier: MIT
#include "net/httpclient.h"

#include "net/httpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// Qt 6.4.2 writes header values without checking them: a line break would begin another header.
bool isHeaderValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

HttpClient::HttpClient(ServerUrl server, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_manager(makeManager(this))
{
}

HttpClient::~HttpClient() = default;

QString HttpClient::hostText() const
{
    const QUrl url = m_server.resolved(u"/"_s);
    const int standard = url.scheme() == "https"_L1 ? 443 : 80;
    QUrl address;
    address.setHost(url.host());
    if (url.port(standard) != standard)
        address.setPort(url.port());
    return address.authority(QUrl::FullyEncoded);
}

HttpReply *HttpClient::send(HttpCall call, const Secret &bearer)
{
    auto *reply = new HttpReply(this);
    if (const QString reason = objection(call, bearer); !reason.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.request = QString::fromLatin1(call.verb) + u' ' + call.path;
        error.host = hostText();
        error.detail = reason;
        reply->settle(failure(std::move(error)));
        return reply;
    }
    const bool changes = call.changesSomething();
    const QNetworkRequest request = makeRequest(call, bearer);
    auto *exchange = new HttpExchange(reply, std::move(call), request, m_limits, hostText());
    // A request that changes something gets a new connection, by a manager of its own. On a
    // connection that was kept alive and that the server has just closed, the body, which can be
    // sent only once, would be lost. clearConnectionCache() is no way out: it ends the thread of
    // other requests under way, which then never finish (Qt 6.4.2).
    exchange->start(changes ? makeManager(exchange) : m_manager);
    return reply;
}

QNetworkAccessManager *HttpClient::makeManager(QObject *parent) const
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    manager->setCookieJar(new NoCookies(manager));
    // For other servers the system's proxy is used, as is Qt's default on this platform. A loopback
    // address never goes through a proxy.
    if (m_server.isLoopback())
        manager->setProxy(QNetworkProxy::NoProxy);
    return manager;
}

QNetworkRequest HttpClient::makeRequest(const HttpCall &call, const Secret &bearer) const
{
    QNetworkRequest request(m_server.resolved(call.path, call.query));
    using Attribute = QNetworkRequest::Attribute;
    request.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(Attribute::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(Attribute::CacheSaveControlAttribute, false);
    // Debian's Qt 6.4.2 lacks the fix of CVE-2024-39936, which concerns HTTP/2.
    request.setAttribute(Attribute::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(m_limits.bodyBytes);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);

    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Keyturn/" KEYTURN_VERSION);
    request.setRawHeader("X-Request-ID", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (call.changesSomething()) {
        request.setRawHeader("Accept-Encoding", "identity");
        // With these two settings Qt passes the body on as it reads it, and keeps no copy that it
        // could send again.
        request.setAttribute(Attribute::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        if (!call.body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    }
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer.reveal().toByteArray());
    return request;
}

/// Why the call must not be sent at all; empty if it may be sent.
QString HttpClient::objection(const HttpCall &call, const Secret &bearer) const
{
    if (!m_server.isSameOrigin(m_server.resolved(call.path, call.query)))
        return u"the path leads to another server"_s;
    if (!isHeaderValue(bearer.reveal()))
        return u"the credential cannot be sent in a header"_s;
    for (const auto &[name, value] : call.headers) {
        if (!isHeaderValue(name) || !isHeaderValue(value))
            return u"a header cannot be sent as it is"_s;
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            return u"the credential is not a header among others"_s;
    }
    return {};
}

} // namespace keyturn
