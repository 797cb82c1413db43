// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "reliability/amount.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto deadline = 400ms;
constexpr auto mercy = 1s;

const QByteArray verbs[] = { "POST", "PATCH", "GET", "DELETE" };

/// Sends data to each connection, whatever is requested, and goes on sending.
class Babbler final : public QTcpServer
{
public:
    Babbler(QByteArray first, QByteArray again)
    {
        connect(this, &QTcpServer::newConnection, this, [this, first, again] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(first);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, again] { socket->write(again); });
            timer->start(20ms);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port on 127.0.0.1");
    }
};

struct Babble
{
    const char *name;
    QByteArray first;
    QByteArray again;
    bool secure; ///< true: the client uses TLS
};

const Babble babbles[] = {
    { "silence", {}, {}, false },
    { "silence in the TLS handshake", {}, {}, true },
    { "TLS records without an end", QByteArray::fromHex("160303ffff0200"), QByteArray(1, 'x'),
      true },
    { "interim answers", {}, "HTTP/1.1 100 Continue\r\n\r\n", false },
    { "header after header", "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n", false },
    { "one header without an end", "HTTP/1.1 200 OK\r\nX-Long: ", "x", false },
    { "chunk after chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n",
      false },
    { "a chunk's size without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "0",
      false },
    { "trailers without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n",
      "X-More: and more\r\n", false },
    { "a body without a length", "HTTP/1.1 200 OK\r\n\r\n", "x", false },
};

} // namespace

/// Servers whose answers never end, in various ways.
class TestDeadlines final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRequestEnds_data();
    void everyRequestEnds();
    void everyRequestToABabblerEnds_data();
    void everyRequestToABabblerEnds();
    void qtAloneWouldWaitForEver();
    void cleanupTestCase();

private:
    void checkAllEnd(const QString &address);

    TestCertificates m_certificates;
    std::optional<ServerIdentity> m_identity;
    int m_asked = 0;
    qint64 m_longest = 0;
};

void TestDeadlines::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command here");
    m_identity = m_certificates.make(TestCertificates::Flavour::Good);
    m_certificates.trust();
}

void TestDeadlines::checkAllEnd(const QString &address)
{
    HttpClient client(*ServerUrl::parse(address), nullptr);
    client.setLimits({ .deadline = deadline });
    int open = 0;
    int late = 0;
    QElapsedTimer clock;
    clock.start();
    const int rounds = amount(1, 25);
    for (int i = 0; i < 4 * rounds; ++i) {
        HttpCall call{ .verb = verbs[i % 4], .path = u"/admin/keys"_s };
        if (i % 4 < 2)
            call.body = R"({"name":"one"})";
        ++open;
        connect(client.send(call, Secret()), &Reply::finished, this, [&] {
            m_longest = std::max(m_longest, clock.elapsed());
            late += std::chrono::milliseconds(clock.elapsed()) > deadline + mercy ? 1 : 0;
            ++m_asked;
            --open;
        });
    }
    QTRY_COMPARE(open, 0);
    QCOMPARE(late, 0);
}

void TestDeadlines::everyRequestEnds_data()
{
    using Then = FakeResponse::Then;
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("secure");
    const std::pair<const char *, Then> ways[] = { { "silence", Then::Hang },
                                                   { "headers drip", Then::DripHeaders },
                                                   { "body drips", Then::DripBody } };
    for (const auto &[name, then] : ways) {
        for (const bool secure : { false, true })
            QTest::addRow("%s, %s", name, secure ? "https" : "http") << then << secure;
    }
}

void TestDeadlines::everyRequestEnds()
{
    QFETCH(const FakeResponse::Then, then);
    QFETCH(const bool, secure);
    FakeHttpServer server(
        [then](const FakeRequest &) {
            return FakeResponse{ .body = QByteArray(1000, ' ') + "{}", .then = then };
        },
        secure ? m_identity : std::nullopt);
    checkAllEnd(server.address());
}

void TestDeadlines::everyRequestToABabblerEnds_data()
{
    QTest::addColumn<int>("babble");
    for (int i = 0; i < int(std::size(babbles)); ++i)
        QTest::newRow(babbles[i].name) << i;
}

void TestDeadlines::everyRequestToABabblerEnds()
{
    QFETCH(const int, babble);
    const Babble &what = babbles[babble];
    const Babbler server(what.first, what.again);
    checkAllEnd((what.secure ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s)
                    .arg(server.serverPort()));
}

/// The negative control: Qt's own timeout starts again with each byte.
void TestDeadlines::qtAloneWouldWaitForEver()
{
    FakeHttpServer server([](const FakeRequest &) {
        return FakeResponse{ .body = QByteArray(1000, ' '), .then = FakeResponse::Then::DripBody };
    });
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server.address()));
    request.setTransferTimeout(int(deadline.count()));
    QNetworkReply *reply = manager.get(request);
    QVERIFY(
        !QTest::qWaitFor([reply] { return reply->isFinished(); }, int((deadline + mercy).count())));
}

void TestDeadlines::cleanupTestCase()
{
    measured(QByteArray::number(m_asked)
             + " requests with a deadline of 400 ms, all ended, the latest after "
             + QByteArray::number(m_longest) + " ms");
}

KEYTURN_TEST_MAIN(QCoreApplication, TestDeadlines)
#include "tst_deadlines.moc"
