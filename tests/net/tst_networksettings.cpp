// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "net/networksettings.h"
#include "net/serverfacts.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslConfiguration>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Flavour = TestCertificates::Flavour;
using Proxy = NetworkSettings::Proxy;

FakeResponse answerNothing(const FakeRequest &)
{
    return {};
}

} // namespace

/// The proxy and the authorities that the user chooses are those that are used. The tests' own
/// authority stands for one that everybody trusts where a test makes it one of the system's.
class TestNetworkSettings final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void authoritiesAreReadFromAFile_data();
    void authoritiesAreReadFromAFile();
    void anAddedAuthorityIsTrusted();
    void whatTheSystemTrustsCanBeLeftOut();
    void withoutAReadableFileNobodyIsTrustedIfOnlyThatFileIs();
    void anUnreadableFileLeavesTheSystems();
    void theSystemsTrustComesBack();
    void anOwnProxyIsAsked();
    void noProxyIsAskedIfThereIsToBeNone();
    void thisComputerIsReachedWithoutAProxy();
    void theLastOneCounts();

private:
    [[nodiscard]] bool apply(const NetworkSettings &settings);
    /// What a request to a server with a certificate of that authority comes to; nothing: an
    /// answer.
    [[nodiscard]] static std::optional<Kind> ask(const TestCertificates &authority);
    [[nodiscard]] QString write(const QByteArray &text);

    TestCertificates m_own;
    TestCertificates m_other;
    std::unique_ptr<NetworkUse> m_use;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSslConfiguration m_original;
};

void TestNetworkSettings::initTestCase()
{
    if (!m_own.isUsable())
        QSKIP("no openssl command here");
    m_original = QSslConfiguration::defaultConfiguration();
}

void TestNetworkSettings::init()
{
    TestCase::init();
    m_use = std::make_unique<NetworkUse>(nullptr);
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestNetworkSettings::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_original);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    TestCase::cleanup();
}

bool TestNetworkSettings::apply(const NetworkSettings &settings)
{
    QSignalSpy applied(m_use.get(), &NetworkUse::applied);
    m_use->apply(settings);
    return !applied.isEmpty() || applied.wait();
}

std::optional<Kind> TestNetworkSettings::ask(const TestCertificates &authority)
{
    FakeHttpServer server(answerNothing, authority.make(Flavour::Good));
    HttpClient client(*ServerUrl::parse(server.address()), nullptr);
    client.setLimits({ .deadline = 3s });
    const auto answer = awaited(client.send({ .path = u"/"_s }, {}));
    if (!answer)
        return Kind::TimedOut;
    return *answer ? std::nullopt : std::optional(answer->error().kind);
}

QString TestNetworkSettings::write(const QByteArray &text)
{
    const QString path = m_folder->filePath(u"authorities.pem"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

void TestNetworkSettings::authoritiesAreReadFromAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::optional<AuthorityFileError>>("error");
    const QByteArray own = m_own.authority().toPem();
    const QByteArray other = m_other.authority().toPem();
    using Found = std::optional<AuthorityFileError>;
    QTest::addRow("one") << own << 1 << Found();
    QTest::addRow("two with words between") << own + "# the other\n" + other << 2 << Found();
    QTest::addRow("Windows lines") << QByteArray(own).replace("\n", "\r\n") << 1 << Found();
    QTest::addRow("none") << QByteArray() << 0 << Found(AuthorityFileError::NoCertificate);
    QTest::addRow("cut off") << own.left(own.size() / 2) << 0
                             << Found(AuthorityFileError::NoCertificate);
    QTest::addRow("words") << QByteArray("no certificate") << 0
                           << Found(AuthorityFileError::NoCertificate);
    QTest::addRow("DER") << m_own.authority().toDer() << 0
                         << Found(AuthorityFileError::NoCertificate);
    QTest::addRow("large") << QByteArray(5 * 1024 * 1024, 'a') << 0
                           << Found(AuthorityFileError::TooLarge);
}

void TestNetworkSettings::authoritiesAreReadFromAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    QFETCH(const std::optional<AuthorityFileError>, error);
    const auto found = readAuthorities(write(text));
    QCOMPARE(found ? found->size() : 0, count);
    QCOMPARE(found ? std::nullopt : std::optional(found.error()), error);
}

void TestNetworkSettings::anAddedAuthorityIsTrusted()
{
    QCOMPARE(ask(m_own), Kind::CertificateRefused);
    QVERIFY(apply({ .authorityFile = m_own.authorityFile() }));
    QVERIFY(!m_use->problem());
    QCOMPARE(ask(m_own), std::nullopt);
    QCOMPARE(ask(m_other), Kind::CertificateRefused);
}

void TestNetworkSettings::whatTheSystemTrustsCanBeLeftOut()
{
    m_other.trust(); // as if it were one of the system's
    QCOMPARE(ask(m_other), std::nullopt);
    QVERIFY(apply({ .authorityFile = m_own.authorityFile(), .trustsOnlyFile = true }));
    QCOMPARE(ask(m_own), std::nullopt);
    QCOMPARE(ask(m_other), Kind::CertificateRefused);
    // None of those that came with the system is left either.
    const auto trusted = QSslConfiguration::defaultConfiguration().caCertificates();
    QCOMPARE(trusted, QList<QSslCertificate>{ m_own.authority() });
}

void TestNetworkSettings::withoutAReadableFileNobodyIsTrustedIfOnlyThatFileIs()
{
    m_own.trust();
    QVERIFY(apply({ .authorityFile = u"/no/such/file"_s, .trustsOnlyFile = true }));
    QCOMPARE(m_use->problem(), AuthorityFileError::Unreadable);
    QCOMPARE(ask(m_own), Kind::CertificateRefused);
}

void TestNetworkSettings::anUnreadableFileLeavesTheSystems()
{
    QVERIFY(apply({ .authorityFile = u"/no/such/file"_s }));
    QCOMPARE(m_use->problem(), AuthorityFileError::Unreadable);
    QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
             QSslConfiguration::systemCaCertificates());
}

void TestNetworkSettings::theSystemsTrustComesBack()
{
    QVERIFY(apply({ .authorityFile = m_own.authorityFile(), .trustsOnlyFile = true }));
    QVERIFY(apply({}));
    QCOMPARE(ask(m_own), Kind::CertificateRefused);
    QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
             QSslConfiguration::systemCaCertificates());
}

void TestNetworkSettings::anOwnProxyIsAsked()
{
    FakeHttpServer proxy([](const FakeRequest &) { return FakeResponse{ .status = 502 }; });
    QVERIFY(apply({ Proxy::Own, u"127.0.0.1"_s, proxy.port() }));
    HttpClient client(*ServerUrl::parse(u"https://api.service.example"_s), nullptr);
    client.setLimits({ .deadline = 3s });
    const auto answer = awaited(client.send({ .path = u"/"_s }, {}));
    QVERIFY(answer && !*answer);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().constFirst().verb, "CONNECT");
    QCOMPARE(proxyTo(client.server()), u"127.0.0.1:%1"_s.arg(proxy.port()));
}

void TestNetworkSettings::noProxyIsAskedIfThereIsToBeNone()
{
    FakeHttpServer proxy(answerNothing);
    QVERIFY(apply({ Proxy::Own, u"127.0.0.1"_s, proxy.port() }));
    QVERIFY(apply({ Proxy::None, u"127.0.0.1"_s, proxy.port() }));
    HttpClient client(*ServerUrl::parse(u"https://api.service.invalid"_s), nullptr);
    client.setLimits({ .deadline = 3s });
    std::ignore = awaited(client.send({ .path = u"/"_s }, {}));
    QVERIFY(proxy.requests().isEmpty());
    QCOMPARE(proxyTo(client.server()), QString());
}

void TestNetworkSettings::thisComputerIsReachedWithoutAProxy()
{
    FakeHttpServer proxy(answerNothing);
    FakeHttpServer server(answerNothing);
    QVERIFY(apply({ Proxy::Own, u"127.0.0.1"_s, proxy.port() }));
    HttpClient client(*ServerUrl::parse(server.address()), nullptr);
    const auto answer = awaited(client.send({ .path = u"/"_s }, {}));
    QVERIFY(answer && *answer);
    QVERIFY(proxy.requests().isEmpty());
    QCOMPARE(proxyTo(client.server()), QString());
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkSettings::theLastOneCounts()
{
    QSignalSpy applied(m_use.get(), &NetworkUse::applied);
    m_use->apply({ .authorityFile = m_other.authorityFile(), .trustsOnlyFile = true });
    m_use->apply({ .authorityFile = m_own.authorityFile(), .trustsOnlyFile = true });
    QVERIFY(applied.wait());
    QTest::qWait(100); // for the first, if it came late
    QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
             QList<QSslCertificate>{ m_own.authority() });
    QCOMPARE(applied.size(), 1);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestNetworkSettings)
#include "tst_networksettings.moc"
