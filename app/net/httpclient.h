// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"
#include "core/secret.h"
#include "core/serverurl.h"
#include "net/apierror.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <chrono>
#include <utility>

class QNetworkAccessManager;
class QNetworkRequest;

namespace keyturn {

struct HttpCall
{
    QByteArray verb = "GET";
    QString path = {}; ///< begins with '/', already encoded
    QUrlQuery query = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Authorization is not among them
    QByteArray body = {};
    QByteArray contentType = "application/json";

    [[nodiscard]] bool changesSomething() const { return verb != "GET" && verb != "HEAD"; }
};

/// A complete answer, whatever its status below 300 or from 400 on.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType; ///< lower case, without parameters
    std::optional<std::chrono::seconds> retryAfter;
    QString requestId;
};

using HttpReply = TypedReply<HttpAnswer, ApiError>;

/// The one way to the network, and the only place that constructs a QNetworkAccessManager. Bound to
/// one server for life: a request of this client can reach no other origin. The credential comes
/// with each request, so that one connection serves all that are used at a server.
///
/// Every request: same origin by construction, redirects are errors, no cookies, no cache, no
/// stored logins, HTTP/1.1, TLS 1.2 or later with certificates checked and no way round, an
/// absolute deadline, a cap on the body, our own User-Agent, X-Request-ID. Requests that change
/// something use a body that cannot be sent twice on a connection that is new. A GET is tried once
/// more after a lost connection (by Qt itself where it does so: with TLS up to three times, 6.4.2)
/// and at most twice after 429 or 503, with jitter and as Retry-After says; nothing else is ever
/// repeated.
///
/// Logs one line a request (category keyturn.net): verb, path without query, status, milliseconds,
/// id.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    struct Limits
    {
        std::chrono::milliseconds deadline{ 30'000 }; ///< for the whole answer, from send()
        qint64 bodyBytes = 4 * 1024 * 1024;
    };

    HttpClient(ServerUrl server, QObject *parent);
    ~HttpClient() override;

    void setLimits(Limits limits) { m_limits = limits; }
    [[nodiscard]] const ServerUrl &server() const { return m_server; }

    /// As ApiError::host has it.
    [[nodiscard]] QString hostText() const;

    /// `bearer` goes into the Authorization header of this request and of no other; an empty one
    /// sends none. The reply is owned by this client.
    [[nodiscard]] HttpReply *send(HttpCall call, const Secret &bearer);

private:
    [[nodiscard]] QNetworkAccessManager *makeManager(QObject *parent) const;
    [[nodiscard]] QNetworkRequest makeRequest(const HttpCall &call, const Secret &bearer) const;
    [[nodiscard]] QString objection(const HttpCall &call, const Secret &bearer) const;

    ServerUrl m_server;
    Limits m_limits;
    QNetworkAccessManager *m_manager; ///< for what changes nothing
};

} // namespace keyturn
