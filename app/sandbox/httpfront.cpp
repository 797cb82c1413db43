// SPDX-License-Identifier: MIT
#include "sandbox/httpfront.h"

#include "sandbox/sandboxlog.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#    include <QHttpHeaders>
#endif

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

Verb verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return Verb::Get;
    case QHttpServerRequest::Method::Post:
        return Verb::Post;
    case QHttpServerRequest::Method::Patch:
        return Verb::Patch;
    case QHttpServerRequest::Method::Delete:
        return Verb::Delete;
    default:
        return Verb::Other;
    }
}

QStringList segmentsOf(const QUrl &url)
{
    // The path is split before it is decoded: "%2F" inside an id is not a separator.
    const QString encoded = url.path(QUrl::FullyEncoded);
    QStringList segments = encoded.mid(1).split(u'/');
    for (QString &segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    return segments;
}

HeaderList headersOf(const QHttpServerRequest &request)
{
    HeaderList list;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        list.append({ QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                      headers.valueAt(i).toByteArray() });
#else
    const auto headers = request.headers();
    for (const auto &header : headers)
        list.append({ header.first, header.second });
#endif
    return list;
}

QHttpServerResponse responseOf(const Answer &answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    const QByteArray type = answer.body.isEmpty() ? QByteArray() : answer.type;
    QHttpServerResponse response(type, answer.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}

QString reasonOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return u"another program uses it"_s;
    if (error == QAbstractSocket::SocketAccessError)
        return u"this user may not"_s;
    return u"the system refuses"_s;
}

} // namespace

HttpFront::HttpFront(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QHttpServer>())
{
    // All requests come through the missing handler. QHttpServer::route() is not used: it matches
    // its patterns against the decoded path, and answers 404 if a known path has no such verb.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            responder.sendResponse(responseOf(answerTo(request)));
        });
#else
    m_server->setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            responseOf(answerTo(request)).write(std::move(responder));
        });
#endif
}

HttpFront::~HttpFront() = default;

void HttpFront::add(std::unique_ptr<Routes> routes)
{
    m_routes.push_back(std::move(routes));
}

Result<quint16, QString> HttpFront::listen(quint16 port)
{
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(QHostAddress(QHostAddress::LocalHost), port))
        return failure(reasonOf(socket->serverError()));
    const quint16 actual = socket->serverPort();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!m_server->bind(socket.get()))
        return failure(u"the server refused the socket"_s);
#else
    m_server->bind(socket.get());
#endif
    static_cast<void>(socket.release()); // the server owns the socket now
    return actual;
}

Answer HttpFront::answerTo(const QHttpServerRequest &request)
{
    Answer result = answer({ verbOf(request.method()),
                             segmentsOf(request.url()),
                             request.query(),
                             headersOf(request),
                             request.body(),
                             {} })
                        .with("Cache-Control", "no-store");
    // An answer to HEAD has no body (RFC 9110, 9.3.2); a client would take a body for the next
    // answer.
    if (request.method() == QHttpServerRequest::Method::Head)
        result.body.clear();
    return result;
}

Answer HttpFront::answer(const Request &request)
{
    // In Qt 6.4 the whole body has been read by now; there is no way to refuse it earlier.
    if (request.body.size() > maximumBodySize)
        return Answer::json(413, QJsonObject{ { u"detail"_s, u"Request body too large"_s } });
    for (const auto &routes : m_routes) {
        if (const auto outcome = routes->answer(request)) {
            qCInfo(log).noquote() << nameOf(request.verb).constData() << outcome->matched
                                  << outcome->answer.status;
            return outcome->answer;
        }
    }
    qCInfo(log) << "unknown path" << 404;
    return Answer::json(404, QJsonObject{ { u"detail"_s, u"Not Found"_s } });
}

} // namespace keyturn::sandbox
