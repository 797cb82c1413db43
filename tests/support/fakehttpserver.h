// SPDX-License-Identifier: MIT
#pragma once

#include "support/testcertificates.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace keyturn::test {

/// A complete request as it arrived.
struct FakeRequest
{
    QByteArray verb;
    QByteArray path; ///< without the query
    QByteArray query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< 1 for the first connection

    /// The values of that header, joined with ", ".
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// The answer of the server, and how the server misbehaves with it.
struct FakeResponse
{
    enum class Then
    {
        KeepAlive,
        Close, ///< closes after the answer, without announcing it
        CloseLater, ///< closes `interval` after the answer
        CloseBeforeAnswer,
        Hang, ///< sends no answer at all
        Truncate, ///< sends the first `bytes` bytes of the answer and closes
        DripHeaders, ///< one byte each `interval`, beginning with the status line
        DripBody, ///< the headers at once, then one byte each `interval`
        Endless, ///< repeats the body without end and without a length
    };

    int status = 200;
    QByteArray body = "{}";
    QList<std::pair<QByteArray, QByteArray>>
        headers = {}; ///< Content-Length is added if it is missing
    Then then = Then::KeepAlive;
    qsizetype bytes = 0;
    std::chrono::milliseconds interval{ 50 };
};

/// A scripted HTTP/1.1 or HTTPS server on a free port of 127.0.0.1, in the thread of the test. It
/// can misbehave at every point of an exchange, and it remembers what arrived.
class FakeHttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeHttpServer)

public:
    using Handler = std::function<FakeResponse(const FakeRequest &)>;

    /// Where a connection with any request but a GET is closed.
    enum class Cut
    {
        None,
        Accepted, ///< before the first byte, and before a TLS handshake
        FirstByte,
        RequestLine,
        HalfHeaders,
        Headers,
        HalfBody,
        WholeRequest,
        HalfStatusLine,
        StatusLine,
        AnswerHeaders,
        HalfAnswerBody,
        AllButLastByte,
    };
    enum class Ending
    {
        Close,
        Reset
    };

    explicit FakeHttpServer(Handler handler, std::optional<ServerIdentity> identity = {});
    ~FakeHttpServer() override;

    [[nodiscard]] quint16 port() const;
    /// For example "https://127.0.0.1:4711".
    [[nodiscard]] QString address() const;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void cutAt(Cut cut, Ending ending = Ending::Close);
    /// What a TLS server offers; call it before the first connection.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    [[nodiscard]] const QSslConfiguration &tls() const { return m_tls; }

    /// Complete requests, in the order of their arrival.
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &verb) const;
    /// The number of requests of which at least the request line arrived.
    [[nodiscard]] int begun(const QByteArray &verb) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    /// All bytes that arrived, after decryption.
    [[nodiscard]] const QByteArray &rawInput() const { return m_rawInput; }
    /// The protocol that ALPN agreed on with the latest client; empty: none.
    [[nodiscard]] QByteArray negotiatedProtocol() const { return m_negotiatedProtocol; }

    void clear();

Q_SIGNALS:
    /// Emitted after the handler was called and before anything is answered.
    void requestArrived();

private:
    friend class FakeConnection;

    void accept(qintptr descriptor);

    class Listener;
    Listener *m_listener;
    Handler m_handler;
    std::optional<ServerIdentity> m_identity;
    QSslConfiguration m_tls;
    Cut m_cut = Cut::None;
    Ending m_ending = Ending::Close;
    QList<FakeRequest> m_requests;
    QList<QByteArray> m_begun;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_bytesSent = 0;
    QByteArray m_rawInput;
    QByteArray m_negotiatedProtocol;
};

} // namespace keyturn::test
