// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Flavour = TestCertificates::Flavour;

FakeResponse answerNothing(const FakeRequest &)
{
    return {};
}

Secret bearer()
{
    return Secret::fromText(canaryKey);
}

HttpCall post()
{
    return { .verb = "POST", .path = u"/keys"_s, .body = "{}" };
}

} // namespace

/// Certificates and TLS versions are checked, and nothing can switch that off. The tests' own
/// authority is trusted through Qt's default configuration, from which HttpClient starts.
class TestTls final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aGoodCertificateIsAccepted();
    void aBadCertificateIsRefusedWithAPlainReason_data();
    void aBadCertificateIsRefusedWithAPlainReason();
    void anUnknownAuthorityIsRefused();
    void onlyHttp1IsOffered();
    void tls12IsAcceptedThough13IsTheDefault();
    void tls11IsRefusedEvenWhereTheSystemWouldTakeIt();
    void whatSpeaksNoTlsGetsNothing();
    void aHandshakeThatStallsEndsWithTheDeadline();

private:
    [[nodiscard]] static std::unique_ptr<HttpClient> clientOf(const QString &address);

    TestCertificates m_certificates;
    QSslConfiguration m_original;
};

void TestTls::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command here");
    m_original = QSslConfiguration::defaultConfiguration();
}

void TestTls::init()
{
    TestCase::init();
    QSslConfiguration::setDefaultConfiguration(m_original);
    m_certificates.trust();
}

void TestTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_original);
    TestCase::cleanup();
}

std::unique_ptr<HttpClient> TestTls::clientOf(const QString &address)
{
    auto client = std::make_unique<HttpClient>(*ServerUrl::parse(address), nullptr);
    client->setLimits({ .deadline = 3s });
    return client;
}

void TestTls::aGoodCertificateIsAccepted()
{
    FakeHttpServer server(answerNothing, m_certificates.make(Flavour::Good));
    const auto client = clientOf(server.address());
    const auto read = awaited(client->send({ .path = u"/"_s }, bearer()));
    QVERIFY(read && *read);
    const auto change = awaited(client->send(post(), bearer()));
    QVERIFY(change && *change);
    QCOMPARE(server.requests().size(), 2);
}

void TestTls::aBadCertificateIsRefusedWithAPlainReason_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addRow("expired") << Flavour::Expired << u"localhost"_s
                             << u"The certificate has expired."_s;
    QTest::addRow("another host") << Flavour::OtherHost << u"other.example"_s
                                  << u"The certificate belongs to another server."_s;
    QTest::addRow("self-signed") << Flavour::SelfSigned << u"localhost"_s
                                 << u"The certificate is signed by itself, not by an authority "
                                    "that this computer trusts."_s;
}

void TestTls::aBadCertificateIsRefusedWithAPlainReason()
{
    QFETCH(Flavour, flavour);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    FakeHttpServer server(answerNothing, m_certificates.make(flavour));
    const auto client = clientOf(server.address());
    for (const QByteArray verb : { "GET", "POST", "DELETE" }) {
        const auto result = awaited(client->send({ .verb = verb, .path = u"/keys"_s }, bearer()));
        QVERIFY(result && !*result);
        const ApiError error = result->error();
        QCOMPARE(error.kind, Kind::CertificateRefused);
        QCOMPARE(error.certificateName, name);
        QCOMPARE(error.certificateReason, reason);
        QCOMPARE(error.host, u"127.0.0.1:"_s + QString::number(server.port()));
        QVERIFY(!error.outcomeUnknown);
    }
    QVERIFY(server.rawInput().isEmpty());
}

void TestTls::anUnknownAuthorityIsRefused()
{
    QSslConfiguration::setDefaultConfiguration(m_original);
    FakeHttpServer server(answerNothing, m_certificates.make(Flavour::Good));
    const auto client = clientOf(server.address());
    const auto refused = awaited(client->send(post(), bearer()));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Kind::CertificateRefused);
    QVERIFY(refused->error().certificateReason.startsWith(u"The certificate was issued by"_s));
    QVERIFY(server.rawInput().isEmpty());
}

void TestTls::onlyHttp1IsOffered()
{
    FakeHttpServer server(answerNothing, m_certificates.make(Flavour::Good));
    QSslConfiguration tls = server.tls();
    tls.setAllowedNextProtocols(
        { QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1 });
    server.setTls(tls);
    const auto client = clientOf(server.address());
    const auto read = awaited(client->send({ .path = u"/"_s }, bearer()));
    QVERIFY(read && *read);
    QVERIFY(server.negotiatedProtocol() != "h2");
    const auto change = awaited(client->send(post(), bearer()));
    QVERIFY(change && *change);
    QVERIFY(server.negotiatedProtocol() != "h2");
}

void TestTls::tls12IsAcceptedThough13IsTheDefault()
{
    // Whatever the default configuration says, HttpClient asks for 1.2 or later.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    QSslConfiguration::setDefaultConfiguration(configuration);
    FakeHttpServer server(answerNothing, m_certificates.make(Flavour::Good));
    QSslConfiguration tls = server.tls();
    tls.setProtocol(QSsl::TlsV1_2);
    server.setTls(tls);
    const auto client = clientOf(server.address());
    const auto result = awaited(client->send(post(), bearer()));
    QVERIFY(result && *result);
}

void TestTls::tls11IsRefusedEvenWhereTheSystemWouldTakeIt()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::AnyProtocol);
    QSslConfiguration::setDefaultConfiguration(configuration);
    QVERIFY(m_certificates.make(Flavour::Good));
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s, u"-www"_s,
                   u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-cert"_s, m_certificates.certificateFile(),
                   u"-key"_s, m_certificates.keyFile() });
    QByteArray output;
    const QRegularExpression accept(u"ACCEPT \\S*:([0-9]+)"_s);
    QTRY_VERIFY((output += server.readAll(),
                 accept.match(QString::fromLatin1(output)).hasMatch()
                     || server.state() == QProcess::NotRunning));
    const auto match = accept.match(QString::fromLatin1(output));
    if (!match.hasMatch())
        QSKIP("this openssl cannot serve TLS 1.1");
    const auto client = clientOf(u"https://127.0.0.1:"_s + match.captured(1));
    const auto result = awaited(client->send(post(), bearer()));
    server.kill();
    server.waitForFinished();
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::CertificateRefused);
    QCOMPARE(result->error().certificateReason,
             u"The server did not agree to a secure connection with TLS 1.2 or later."_s);
    QVERIFY(!result->error().outcomeUnknown);
}

void TestTls::whatSpeaksNoTlsGetsNothing()
{
    QTcpServer server;
    QByteArray arrived;
    connect(&server, &QTcpServer::newConnection, this, [&server, &arrived] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &arrived] {
            arrived += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto client = clientOf(u"https://127.0.0.1:"_s + QString::number(server.serverPort()));
    for (const QByteArray verb : { "POST", "DELETE" }) {
        const auto result = awaited(client->send({ .verb = verb, .path = u"/keys"_s }, bearer()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::CertificateRefused);
        QVERIFY(!result->error().outcomeUnknown);
    }
    QVERIFY(!arrived.contains(canary.latin1()));
    QVERIFY(!arrived.contains("/keys"));
}

void TestTls::aHandshakeThatStallsEndsWithTheDeadline()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto client = clientOf(u"https://127.0.0.1:"_s + QString::number(server.serverPort()));
    client->setLimits({ .deadline = 200ms });
    const auto result = awaited(client->send(post(), bearer()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::TimedOut);
    QVERIFY(!result->error().outcomeUnknown); // the body was never sent
}

KEYTURN_TEST_MAIN(QCoreApplication, TestTls)
#include "tst_tls.moc"
