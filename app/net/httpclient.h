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

/// A request to the server of an HttpClient.
struct HttpCall
{
    QByteArray verb = "GET";
    QString path = {}; ///< begins with '/', and is percent-encoded already
    QUrlQuery query = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< without Authorization
    QByteArray body = {};
    QByteArray contentType = "application/json";

    [[nodiscard]] bool changesSomething() const { return verb != "GET" && verb != "HEAD"; }
};

/// A complete answer with a status below 300, or of 400 and more.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType; ///< in lower case, without parameters
    std::optional<std::chrono::seconds> retryAfter;
    QString requestId;
    QByteArray link = {}; ///< the Link header (RFC 8288)
    QByteArray contentRange = {}; ///< the Content-Range header; may be empty
    QByteArray nextPage = {}; ///< the X-Next-Page header; may be empty
    QByteArray total = {}; ///< the X-Total or X-Total-Count header: items on all pages
};

using HttpReply = TypedReply<HttpAnswer, ApiError>;

/// The only way to the network; no other class makes a QNetworkAccessManager. A client belongs to
/// one server, and none of its requests can reach another origin. The credential is passed with
/// each request, so that all credentials used at a server share one connection.
///
/// Every request has the same origin by construction, treats redirects as errors, and uses no
/// cookies, no cache and no stored logins; HTTP/1.1; TLS 1.2 or later with checked certificates and
/// no way to ignore errors; a deadline for the whole answer; a limit for the body; Keyturn's own
/// User-Agent and an X-Request-ID. A request that changes something is sent on a new connection
/// with a body that cannot be sent twice. A GET is repeated once after a lost connection (by Qt
/// itself in some cases: with TLS up to three times, 6.4.2), and at most twice after 429 or 503,
/// after the time in Retry-After and with jitter. Nothing else is ever repeated.
///
/// Logs one line for each request (category keyturn.net): verb, path without the query, status,
/// milliseconds, id.
class HttpClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    struct Limits
    {
        std::chrono::milliseconds deadline{ 30'000 }; ///< for the whole answer, counted from send()
        qint64 bodyBytes = qint64{ 4 } * 1024 * 1024;
    };

    HttpClient(ServerUrl server, QObject *parent);
    ~HttpClient() override;

    void setLimits(Limits limits) { m_limits = limits; }
    [[nodiscard]] const ServerUrl &server() const { return m_server; }

    /// The host in the form of ApiError::host.
    [[nodiscard]] QString hostText() const;

    /// `bearer` is sent in the Authorization header of this request only; no such header is sent if
    /// it is empty. This client owns the reply.
    [[nodiscard]] HttpReply *send(HttpCall call, const Secret &bearer);

private:
    [[nodiscard]] QNetworkAccessManager *makeManager(QObject *parent) const;
    [[nodiscard]] QNetworkRequest makeRequest(const HttpCall &call, const Secret &bearer) const;
    [[nodiscard]] QString objection(const HttpCall &call, const Secret &bearer) const;

    ServerUrl m_server;
    Limits m_limits;
    QNetworkAccessManager *m_manager; ///< for requests that change nothing
};

} // namespace keyturn
