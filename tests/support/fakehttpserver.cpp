// SPDX-License-Identifier: MIT
#include "support/fakehttpserver.h"

#include <QTcpServer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

QByteArray FakeRequest::header(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(", ");
}

bool FakeRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

class FakeHttpServer::Listener final : public QTcpServer
{
public:
    explicit Listener(FakeHttpServer *server)
        : QTcpServer(server)
        , m_server(server)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_server->accept(descriptor); }

private:
    FakeHttpServer *m_server;
};

/// One connection. It reads byte by byte, so that it can stop at any of them.
class FakeConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeConnection)

public:
    FakeConnection(FakeHttpServer *server, int number, qintptr descriptor);
    ~FakeConnection() override { --m_server->m_open; }

private:
    using Cut = FakeHttpServer::Cut;
    using Then = FakeResponse::Then;

    void readBytes();
    [[nodiscard]] bool isHeadWhole() const { return m_headSize > 0; }
    [[nodiscard]] qsizetype bodyArrived() const { return m_input.size() - m_headSize; }
    [[nodiscard]] bool isCutHere() const;
    [[nodiscard]] FakeRequest parse() const;
    void handleRequest();
    void answer(const FakeResponse &response);
    void drip(const QByteArray &bytes, const FakeResponse &response);
    void pour(const FakeResponse &response);
    void write(const QByteArray &bytes);
    void end();
    [[nodiscard]] static QByteArray headOf(const FakeResponse &response);
    [[nodiscard]] qsizetype cutOf(const QByteArray &head, const QByteArray &body) const;

    FakeHttpServer *m_server;
    QSslSocket *m_socket;
    QTimer m_timer;
    QByteArray m_input;
    qsizetype m_headSize = 0;
    qsizetype m_bodyLength = 0;
    int m_number;
};

FakeConnection::FakeConnection(FakeHttpServer *server, int number, qintptr descriptor)
    : QObject(server)
    , m_server(server)
    , m_socket(new QSslSocket(this))
    , m_number(number)
{
    ++m_server->m_open;
    connect(m_socket, &QSslSocket::readyRead, this, &FakeConnection::readBytes);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_server->m_negotiatedProtocol = m_socket->sslConfiguration().nextNegotiatedProtocol();
    });
    m_socket->setSocketDescriptor(descriptor);
    // Without this option the many small writes of a handshake are delayed by 40 ms each.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_server->m_cut == Cut::Accepted) {
        end();
    } else if (m_server->m_identity) {
        m_socket->setSslConfiguration(m_server->m_tls);
        m_socket->startServerEncryption();
    }
}

void FakeConnection::readBytes()
{
    char byte = 0;
    while (m_socket->isOpen() && m_socket->read(&byte, 1) == 1) {
        m_input += byte;
        m_server->m_rawInput += byte;
        if (!isHeadWhole() && m_input.endsWith("\r\n") && m_input.count("\r\n") == 1)
            m_server->m_begun.append(m_input.left(m_input.indexOf(' ')));
        if (!isHeadWhole() && m_input.endsWith("\r\n\r\n")) {
            m_headSize = m_input.size();
            m_bodyLength = parse().header("Content-Length").toLongLong();
        }
        if (isCutHere()) {
            end();
            return;
        }
        if (isHeadWhole() && bodyArrived() == m_bodyLength)
            handleRequest();
    }
}

bool FakeConnection::isCutHere() const
{
    if (m_input.startsWith("G"))
        return false;
    switch (m_server->m_cut) {
    case Cut::FirstByte:
        return true;
    case Cut::RequestLine:
        return m_input.endsWith("\r\n");
    case Cut::HalfHeaders:
        return m_input.count("\r\n") == 3;
    case Cut::Headers:
        return isHeadWhole();
    case Cut::HalfBody:
        return isHeadWhole() && bodyArrived() >= m_bodyLength / 2;
    default:
        return false;
    }
}

FakeRequest FakeConnection::parse() const
{
    FakeRequest request;
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    const QByteArrayList lines = m_input.left(end).replace("\r\n", "\n").split('\n');
    const QByteArrayList first = lines.first().split(' ');
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.verb = first.value(0);
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    request.body = m_input.mid(end + 4);
    request.connection = m_number;
    return request;
}

void FakeConnection::handleRequest()
{
    const FakeRequest request = parse();
    m_input.clear();
    m_headSize = 0;
    m_server->m_requests.append(request);
    FakeResponse response = m_server->m_handler(request);
    if (request.verb != "GET" && m_server->m_cut >= Cut::WholeRequest) {
        response.then = Then::Truncate;
        response.bytes = cutOf(headOf(response), response.body);
    }
    Q_EMIT m_server->requestArrived();
    answer(response);
}

qsizetype FakeConnection::cutOf(const QByteArray &head, const QByteArray &body) const
{
    switch (m_server->m_cut) {
    case Cut::HalfStatusLine:
        return 10;
    case Cut::StatusLine:
        return head.indexOf("\r\n") + 2;
    case Cut::AnswerHeaders:
        return head.size();
    case Cut::HalfAnswerBody:
        return head.size() + body.size() / 2;
    case Cut::AllButLastByte:
        return head.size() + body.size() - 1;
    default:
        return 0;
    }
}

QByteArray FakeConnection::headOf(const FakeResponse &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Scripted\r\n";
    bool hasLength = response.then == Then::Endless;
    for (const auto &[name, value] : response.headers) {
        head += name + ": " + value + "\r\n";
        hasLength = hasLength || name == "Content-Length" || name == "Transfer-Encoding";
    }
    if (!hasLength)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + "\r\n";
}

void FakeConnection::answer(const FakeResponse &response)
{
    const QByteArray head = headOf(response);
    switch (response.then) {
    case Then::KeepAlive:
        write(head + response.body);
        return;
    case Then::Close:
        write(head + response.body);
        end();
        return;
    case Then::CloseLater:
        write(head + response.body);
        QTimer::singleShot(response.interval, this, &FakeConnection::end);
        return;
    case Then::CloseBeforeAnswer:
        end();
        return;
    case Then::Hang:
        return;
    case Then::Truncate:
        write(QByteArray(head + response.body).left(response.bytes));
        end();
        return;
    case Then::DripHeaders:
        drip(head + response.body, response);
        return;
    case Then::DripBody:
        write(head);
        drip(response.body, response);
        return;
    case Then::Endless:
        write(head);
        pour(response);
        return;
    }
}

void FakeConnection::drip(const QByteArray &bytes, const FakeResponse &response)
{
    connect(&m_timer, &QTimer::timeout, this, [this, bytes, at = qsizetype(0)]() mutable {
        if (at < bytes.size())
            write(bytes.mid(at++, 1));
    });
    m_timer.start(response.interval);
}

void FakeConnection::pour(const FakeResponse &response)
{
    const QByteArray bytes = response.body.repeated(1 + 65536 / (1 + response.body.size()));
    connect(m_socket, &QSslSocket::bytesWritten, this, [this, bytes] {
        if (m_socket->bytesToWrite() < bytes.size())
            write(bytes);
    });
    write(bytes);
}

void FakeConnection::write(const QByteArray &bytes)
{
    m_server->m_bytesSent += bytes.size();
    m_socket->write(bytes);
}

void FakeConnection::end()
{
    if (m_server->m_ending == FakeHttpServer::Ending::Reset) {
        m_socket->flush();
        m_socket->abort();
    } else {
        m_socket->disconnectFromHost();
    }
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

FakeHttpServer::FakeHttpServer(Handler handler, std::optional<ServerIdentity> identity)
    : m_listener(new Listener(this))
    , m_handler(std::move(handler))
    , m_identity(std::move(identity))
{
    if (m_identity) {
        m_tls.setLocalCertificate(m_identity->certificate);
        m_tls.setPrivateKey(m_identity->key);
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
}

FakeHttpServer::~FakeHttpServer()
{
    qDeleteAll(findChildren<FakeConnection *>(Qt::FindDirectChildrenOnly));
}

quint16 FakeHttpServer::port() const
{
    return m_listener->serverPort();
}

QString FakeHttpServer::address() const
{
    return (m_identity ? "https://127.0.0.1:"_L1 : "http://127.0.0.1:"_L1)
        + QString::number(port());
}

void FakeHttpServer::cutAt(Cut cut, Ending ending)
{
    m_cut = cut;
    m_ending = ending;
}

qsizetype FakeHttpServer::count(const QByteArray &verb) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&verb](const FakeRequest &request) { return request.verb == verb; });
}

int FakeHttpServer::begun(const QByteArray &verb) const
{
    return int(m_begun.count(verb));
}

void FakeHttpServer::clear()
{
    m_requests.clear();
    m_begun.clear();
    m_rawInput.clear();
    m_connections = 0;
    m_bytesSent = 0;
}

void FakeHttpServer::accept(qintptr descriptor)
{
    new FakeConnection(this, ++m_connections, descriptor);
}

} // namespace keyturn::test

#include "fakehttpserver.moc"
