// SPDX-License-Identifier: MIT
#include "net/httpexchange.h"

#include "net/certificatetext.h"
#include "net/oneshotbody.h"

#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

Q_LOGGING_CATEGORY(logNet, "keyturn.net")

constexpr int maximumLossRepeats = 1;
constexpr int maximumWaits = 2;
constexpr auto longestWait = 60s;
constexpr auto shortestWait = 300ms;
constexpr auto jitter = 250ms;

using Kind = ApiError::Kind;

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::NameNotFound;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::CertificateRefused;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::NetworkUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyLoginRequired;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Kind::NotJson; // the other side does not even speak HTTP
    default:
        return Kind::ConnectionLost;
    }
}

/// True for errors that Qt derives from the status line: the answer itself may be complete.
bool isMadeFromStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error >= QNetworkReply::InternalServerError;
}

/// True for failures that happen before any byte of a request can have been sent.
bool isBeforeConnection(Kind kind)
{
    return kind == Kind::ConnectionRefused || kind == Kind::NameNotFound
        || kind == Kind::CertificateRefused || kind == Kind::ProxyFailed
        || kind == Kind::ProxyLoginRequired;
}

bool isVisibleAscii(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '!' && c <= '~'; });
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Retry-After is in seconds or a date (RFC 9110, 10.2.3). A date is compared with the server's own
/// clock, taken from the same answer, because this computer's clock may be wrong.
std::optional<std::chrono::seconds> readRetryAfter(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(text);
        const QDateTime now = httpDate(reply.rawHeader("Date"));
        if (!until.isValid() || !now.isValid())
            return std::nullopt;
        seconds = now.secsTo(until);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600));
}

} // namespace

HttpExchange::HttpExchange(HttpReply *reply, HttpCall call, const QNetworkRequest &request,
                           HttpClient::Limits limits, QString host)
    : QObject(reply)
    , m_reply(reply)
    , m_call(std::move(call))
    , m_request(request)
    , m_limits(limits)
    , m_host(std::move(host))
{
    m_deadlineTimer.setSingleShot(true);
    m_deadlineTimer.setTimerType(Qt::PreciseTimer);
    m_repeatTimer.setTimerType(
        Qt::PreciseTimer); // a coarse one may ask before the server allows it
    m_repeatTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] { interrupt(Kind::TimedOut); });
    connect(&m_repeatTimer, &QTimer::timeout, this, &HttpExchange::attempt);
    connect(reply, &Reply::cancelRequested, this, [this] { interrupt(Kind::Canceled); });
}

HttpExchange::~HttpExchange()
{
    dropAttempt();
}

void HttpExchange::start(QNetworkAccessManager *manager)
{
    m_manager = manager;
    m_clock.start();
    m_deadline = QDeadlineTimer(m_limits.deadline, Qt::PreciseTimer);
    m_deadlineTimer.start(m_limits.deadline);
    attempt();
}

void HttpExchange::attempt()
{
    m_received.clear();
    m_certificateErrors.clear();
    m_connects = 0;
    m_isConnected = m_request.url().scheme() == "http"_L1;
    if (m_call.changesSomething()) {
        m_body = new OneShotBody(m_call.body, nullptr);
        m_network = m_manager->sendCustomRequest(m_request, m_call.verb, m_body);
        m_body->setParent(m_network);
    } else {
        m_network = m_manager->get(m_request);
    }
    // One byte more than the limit, because that byte shows that the body is too large.
    m_network->setReadBufferSize(m_limits.bodyBytes + 1);
    connect(m_network, &QNetworkReply::socketStartedConnecting, this, [this] { ++m_connects; });
    connect(m_network, &QNetworkReply::encrypted, this, [this] { m_isConnected = true; });
    connect(m_network, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_network, &QNetworkReply::metaDataChanged, this, &HttpExchange::handleHeaders);
    connect(m_network, &QNetworkReply::readyRead, this, &HttpExchange::handleData);
    connect(m_network, &QNetworkReply::finished, this, &HttpExchange::handleFinished);
}

void HttpExchange::handleHeaders()
{
    // Several lengths are joined with commas. Qt would read until the connection closes, which is
    // as wrong as taking one of them (RFC 9112, 6.3).
    if (m_network->rawHeader("Content-Length").contains(',')) {
        interrupt(Kind::LengthUnclear);
        return;
    }
    const QVariant length = m_network->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_limits.bodyBytes)
        interrupt(Kind::TooLarge);
}

void HttpExchange::handleData()
{
    const qint64 room = m_limits.bodyBytes + 1 - m_received.size();
    m_received += m_network->read(std::min(room, m_network->bytesAvailable()));
    if (m_received.size() > m_limits.bodyBytes)
        interrupt(Kind::TooLarge);
}

void HttpExchange::handleFinished()
{
    handleData();
    if (!m_network)
        return;
    const int code = status();
    if (code >= 300 && code < 400)
        conclude(failure(makeError(Kind::Redirected, EndedBy::Network)));
    else if (isComplete(code))
        concludeAnswer(code);
    else
        concludeFailure(code);
}

void HttpExchange::interrupt(ApiError::Kind kind)
{
    if (!m_reply->isSettled())
        conclude(failure(makeError(kind, EndedBy::Us)));
}

void HttpExchange::concludeAnswer(int status)
{
    HttpAnswer answer = makeAnswer(status);
    if (!repeatLater(answer))
        conclude(std::move(answer));
}

void HttpExchange::concludeFailure(int status)
{
    const QNetworkReply::NetworkError code = m_network->error();
    Kind kind = kindOf(code);
    // A status line has arrived, so the network was reachable: the answer broke off or could not be
    // decompressed.
    if (status != 0 && kind == Kind::NetworkUnreachable)
        kind = Kind::ConnectionLost;
    if (status != 0 && code == QNetworkReply::UnknownContentError)
        kind = Kind::TooLarge; // Qt stopped decompressing: decompressedSafetyCheckThreshold
    if (kind == Kind::ProxyLoginRequired && !usesProxy())
        kind = Kind::UnexpectedStatus; // the server itself answers 407, which only a proxy may
    if (kind == Kind::ConnectionLost && mayRepeatLost()) {
        ++m_lossRepeats;
        dropAttempt();
        m_repeatTimer.start(std::chrono::milliseconds(
            QRandomGenerator::global()->bounded(static_cast<int>(jitter.count()))));
        return;
    }
    ApiError error = makeError(kind, EndedBy::Network);
    if (code == QNetworkReply::ContentReSendError)
        // Qt wanted to send the body again, so it had begun to send it before
        error.outcomeUnknown = true;
    if (kind == Kind::CertificateRefused)
        describeCertificate(error);
    conclude(failure(std::move(error)));
}

bool HttpExchange::usesProxy() const
{
    if (m_manager->proxy().type() == QNetworkProxy::NoProxy)
        return false;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_request.url()));
    return std::any_of(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy;
    });
}

void HttpExchange::conclude(HttpReply::ResultType result)
{
    m_deadlineTimer.stop();
    m_repeatTimer.stop();
    if (result)
        log(result->status, {});
    else
        log(0, result.error().kind);
    m_reply->settle(std::move(result));
    dropAttempt();
}

void HttpExchange::dropAttempt()
{
    if (!m_network)
        return;
    // Disconnected first, because abort() emits finished() synchronously (Qt 6.4.2).
    QNetworkReply *network = m_network;
    m_network = nullptr;
    network->disconnect(this);
    network->abort();
    network->deleteLater();
}

bool HttpExchange::isComplete(int status) const
{
    const QNetworkReply::NetworkError error = m_network->error();
    if (status < 200 || !(error == QNetworkReply::NoError || isMadeFromStatus(error)))
        return false;
    if (status < 300 && error != QNetworkReply::NoError)
        return false;
    // Qt 6.4.2 may report a body that broke off as a success, so the length is checked. There is no
    // length if Qt decompressed the body, or if the body came in chunks. A broken answer of that
    // kind is only noticed later, because its JSON is incomplete.
    const QVariant length = m_network->header(QNetworkRequest::ContentLengthHeader);
    return !length.isValid() || status == 204 || length.toLongLong() == m_received.size();
}

bool HttpExchange::mayHaveArrived(ApiError::Kind kind, EndedBy endedBy) const
{
    if (!m_call.changesSomething())
        return false;
    if (status() != 0)
        return true;
    // The body is read in this thread, and only when there is a connection to write it to. Nothing
    // that a server could act on is sent before that.
    if (!m_call.body.isEmpty())
        return m_body && m_body->wasRead();
    // Without a body nothing shows whether the request was sent (Qt 6.4.2 does not emit
    // requestSent() then). When this object interrupts an attempt, encrypted() may still be on its
    // way from Qt's network thread.
    return endedBy == EndedBy::Us || (m_isConnected && !isBeforeConnection(kind));
}

/// Qt 6.4.2 itself repeats a GET when the connection closes before the answer: once with HTTP, up
/// to three times with TLS, each time on a new connection. Only if Qt has not done so, the GET is
/// repeated here.
bool HttpExchange::mayRepeatLost() const
{
    return !m_call.changesSomething() && m_connects <= 1 && m_lossRepeats < maximumLossRepeats;
}

bool HttpExchange::repeatLater(const HttpAnswer &answer)
{
    if (m_call.changesSomething() || (answer.status != 429 && answer.status != 503)
        || m_waits >= maximumWaits)
        return false;
    std::chrono::milliseconds wait = shortestWait * (1 << m_waits);
    if (answer.retryAfter)
        wait = *answer.retryAfter;
    wait += std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(static_cast<int>(jitter.count())));
    if (wait > longestWait || wait >= m_deadline.remainingTimeAsDuration())
        return false;
    ++m_waits;
    log(answer.status, {});
    dropAttempt();
    m_repeatTimer.start(wait);
    Q_EMIT m_reply->waiting(wait);
    return true;
}

HttpAnswer HttpExchange::makeAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::exchange(m_received, {});
    const QByteArray type = m_network->rawHeader("Content-Type").toLower();
    answer.contentType = type.left(type.indexOf(';')).trimmed();
    answer.retryAfter = readRetryAfter(*m_network);
    QByteArray id = m_network->rawHeader("X-Request-ID");
    if (!isVisibleAscii(id) || id.size() > 128)
        id = m_request.rawHeader("X-Request-ID");
    answer.requestId = QString::fromLatin1(id);
    answer.link = m_network->rawHeader("Link");
    m_reply->setProperty("serverDate", httpDate(m_network->rawHeader("Date"))); // see serverfacts
    answer.contentRange = m_network->rawHeader("Content-Range");
    answer.nextPage = m_network->rawHeader("X-Next-Page");
    answer.total = m_network->hasRawHeader("X-Total") ? m_network->rawHeader("X-Total")
                                                      : m_network->rawHeader("X-Total-Count");
    return answer;
}

ApiError HttpExchange::makeError(ApiError::Kind kind, EndedBy endedBy) const
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status();
    error.request = QString::fromLatin1(m_call.verb) + u' ' + m_call.path;
    error.host = m_host;
    error.outcomeUnknown = mayHaveArrived(kind, endedBy);
    return error;
}

void HttpExchange::describeCertificate(ApiError &error) const
{
    if (m_certificateErrors.isEmpty()) {
        error.certificateReason = CertificateText::noAgreement();
        return;
    }
    QSslCertificate certificate = m_network->sslConfiguration().peerCertificate();
    if (certificate.isNull())
        certificate = m_certificateErrors.constFirst().certificate();
    error.certificateName = CertificateText::name(certificate);
    error.certificateReason = CertificateText::reasons(m_certificateErrors);
}

/// Never logs the query, a header, a body or QNetworkReply::errorString(), which contains the whole
/// URL.
void HttpExchange::log(int status, ApiError::Kind kind) const
{
    const QByteArray id = m_request.rawHeader("X-Request-ID");
    if (status != 0)
        qCInfo(logNet, "%s %s: %d, %lld ms, %s", m_call.verb.constData(),
               qUtf8Printable(m_call.path), status, static_cast<long long>(m_clock.elapsed()),
               id.constData());
    else
        qCInfo(logNet, "%s %s: failure %d, %lld ms, %s", m_call.verb.constData(),
               qUtf8Printable(m_call.path), static_cast<int>(kind),
               static_cast<long long>(m_clock.elapsed()), id.constData());
}

int HttpExchange::status() const
{
    return m_network ? m_network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

} // namespace keyturn
