// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Flavour = TestCertificates::Flavour;

const QString organization = u"org_north"_s;

FakeResponse json(int status, const QByteArray &body)
{
    return { .status = status, .body = body };
}

FakeResponse html(int status)
{
    return { .status = status,
             .body = "<!DOCTYPE html><title>Welcome</title>",
             .headers = { { "Content-Type", "text/html" } } };
}

/// A service that accepts everything and lists one key.
FakeResponse accept(const FakeRequest &request)
{
    if (request.path.startsWith("/admin/members"))
        return json(200, R"(["organizations:manage"])");
    return json(200, R"([{"key_id":"ak_11112222","name":"A key of the list"}])");
}

} // namespace

/// What the Connect dialog says and offers for each outcome. Every outcome is caused by a real
/// server, socket, certificate, name or proxy, or by a failing keychain.
class TestConnectOutcomes final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anAcceptedCredentialIsKeptAndOpened();
    void whatConnectHasVerifiedIsNotCalledNeverVerified();
    void eachListCountsAsACheck();
    void aHintIsNotShownAsAnOrganization();
    void plainHttpAtASecureAddressIsSaid();
    void aProxysAnswerFromNoProxyIsSaid();
    void theAddressOfARequestIsTold();
    void theAddressOfARequestIsNotAskedBeforeTheUserHasDecided();
    void theAddressOfARequestIsUsedIfTheUserWantsIt();
    void anAddressIsAskedAboutOnce();
    void aListThatFailsSaysWhatItMeansAndWhatToDo_data();
    void aListThatFailsSaysWhatItMeansAndWhatToDo();
    void aListThatIsNotOfferedAtAKnownAddressIsSaid();
    void theListTellsTheVaultOfTheTokenOfTheSignIn();
    void anAnswerOfTheServerHasItsOwnWords_data();
    void anAnswerOfTheServerHasItsOwnWords();
    void aCredentialThatMayNotManageIsTheUsersChoice_data();
    void aCredentialThatMayNotManageIsTheUsersChoice();
    void aBadCertificateNamesHostNameAndReason_data();
    void aBadCertificateNamesHostNameAndReason();
    void aNameThatDoesNotExistIsSaid();
    void aClosedPortIsSaid();
    void silenceEndsWithTheDeadline();
    void aProxyThatWantsALoginIsSaid();
    void waitingCanBeCanceled();
    void withoutAKeychainNothingIsWritten_data();
    void withoutAKeychainNothingIsWritten();
    void theKeychainCanBeTriedAgain();
    void aHungKeychainIsToldAndLeftBehind_data();
    void aHungKeychainIsToldAndLeftBehind();
    void aHungKeychainIsAskedAgainWithOneEntry();
    void aSignInThatMayBeKeptIsKeptOnce();
    void aChangedFormIsNotSignedInAsBefore_data();
    void aChangedFormIsNotSignedInAsBefore();
    void whatWasAcceptedIsNotKeptOfAChangedForm();
    void leavingAHungKeychainAsks();
    void anUnusableAddressIsRefusedBeforeAnythingIsSent_data();
    void anUnusableAddressIsRefusedBeforeAnythingIsSent();
    void anUnusableCredentialIsRefusedBeforeAnythingIsSent_data();
    void anUnusableCredentialIsRefusedBeforeAnythingIsSent();
    void theAddressIsPrefilledAndAnotherAlphabetIsSpelledOut();
    void aPastedCredentialIsTrimmedAndItsKindIsTold();
    void theOrganizationIsAskedForOnlyWhereItIsSent();

private:
    void startProgram(HttpClient::Limits limits = {});
    [[nodiscard]] bool connectTo(const QString &address);
    [[nodiscard]] bool saysAndFocuses(const QString &title, const QString &text,
                                      const QString &focus) const;

    TestCertificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<RunningProgram> m_program;
};

void TestConnectOutcomes::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command here");
}

void TestConnectOutcomes::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_server = std::make_unique<FakeHttpServer>(accept);
}

void TestConnectOutcomes::cleanup()
{
    m_program.reset();
    m_server.reset();
    m_keychain.reset();
    const bool leaked = contentsBelow(m_home->path()).contains(canary.data());
    m_home.reset();
    TestCase::cleanup();
    QVERIFY2(!leaked, "a file held the canary secret");
}

void TestConnectOutcomes::startProgram(HttpClient::Limits limits)
{
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain, limits);
    QVERIFY(m_program->start());
    QVERIFY(m_program->openConnect());
}

bool TestConnectOutcomes::connectTo(const QString &address)
{
    return RunningProgram::fillIn({ address, canaryKey });
}

/// The dialog is still open, says this, and the widget for the next step has the focus.
bool TestConnectOutcomes::saysAndFocuses(const QString &title, const QString &text,
                                         const QString &focus) const
{
    const auto hasFocus = [&] {
        const QWidget *widget = QApplication::focusWidget();
        return widget && UiRobot::accessibleName(widget) == focus;
    };
    return UiRobot::waitToSee(title) && UiRobot::sees(text) && UiRobot::waitUntil(hasFocus)
        && m_program->application().program().signIns().records().empty()
        && m_keychain->credentialKeys().isEmpty();
}

void TestConnectOutcomes::anAcceptedCredentialIsKeptAndOpened()
{
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
    QCOMPARE(m_program->application().program().signIns().records().size(), 1U);
}

void TestConnectOutcomes::whatConnectHasVerifiedIsNotCalledNeverVerified()
{
    m_server->setHandler([](const FakeRequest &request) {
        return request.path.startsWith("/admin/members") ? accept(request) : json(404, "{}");
    });
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    const Vault &vault = m_program->application().program().vault();
    QTRY_COMPARE(vault.entries().size(), 1U);
    QTRY_VERIFY(vault.entries().front().check);
    QCOMPARE(vault.entries().front().check->outcome, CheckOutcome::Works);
    QCOMPARE(vault.entries().front().check->scopes, QStringList{ u"organizations:manage"_s });
    QVERIFY(m_program->focusWindow());
    QVERIFY(UiRobot::click(u"Vault"_s));
    QTRY_VERIFY(m_program->table() && m_program->table()->model()->rowCount() == 1);
    const QAbstractItemModel *rows = m_program->table()->model();
    QStringList cells;
    for (int column = 0; column < rows->columnCount(); ++column)
        cells.append(rows->index(0, column).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(cells.join(u'|').contains("Verified"_L1), qPrintable(cells.join(u'|')));
    QVERIFY2(!cells.join(u'|').contains("Never"_L1), qPrintable(cells.join(u'|')));
}

void TestConnectOutcomes::eachListCountsAsACheck()
{
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    const Vault &vault = m_program->application().program().vault();
    QTRY_VERIFY(vault.entries().front().check);
    const QDateTime before = vault.entries().front().check->checkedAt;
    QVERIFY(m_program->focusWindow());
    UiRobot::press(Qt::Key_F5);
    QTRY_VERIFY(vault.entries().front().check->checkedAt > before);
    QCOMPARE(vault.entries().front().check->scopes, QStringList{ u"organizations:manage"_s });
    m_server->setHandler([](const FakeRequest &) { return json(401, "{}"); });
    UiRobot::press(Qt::Key_F5);
    QTRY_COMPARE(vault.entries().front().check->outcome, CheckOutcome::Refused);
}

void TestConnectOutcomes::aListThatFailsSaysWhatItMeansAndWhatToDo_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("advice");
    const QByteArray reason = R"({"detail":"The page is frozen"})";
    const QString quoted = u"The server says: “\u2068The page is frozen\u2069” "_s;
    const QString request = u"\u2068GET /admin/organization-pats\u2069"_s;
    const QString checkAddress = u"Check the server address."_s;
    const QString tellOperator =
        u"The server may run another version of the service than Keyturn "
        "knows. Check the server address, or tell whoever runs the server."_s;
    QTest::addRow("400") << json(400, "{}") << u"Anyreach did not accept the request"_s
                         << u"The service gave no reason (400)."_s << tellOperator;
    QTest::addRow("400 with a reason")
        << json(400, reason) << u"Anyreach did not accept the request"_s << quoted << tellOperator;
    QTest::addRow("403") << json(403, "{}") << u"Not allowed (403)"_s
                         << u"This key may not list what is here."_s
                         << u"Ask for the admin role in this organization."_s;
    QTest::addRow("403 with a reason")
        << json(403, reason) << u"Not allowed (403)"_s
        << u"This key may not list what is here. "_s + quoted
        << u"Ask an admin of this organization, or sign in with another key."_s;
    // The list of Anyreach is at an address that no documentation names.
    QTest::addRow("405") << json(405, "{}")
                         << u"Anyreach did not answer at the address that Keyturn assumes"_s
                         << request + u" was answered with 405."_s << u"Change the address…"_s;
    QTest::addRow("409") << json(409, "{}") << u"The server found a conflict (409)"_s
                         << u"The server could not answer as things are there now."_s
                         << u"Try again."_s;
    QTest::addRow("409 with a reason")
        << json(409, reason) << u"The server found a conflict (409)"_s << quoted.trimmed()
        << u"Try again."_s;
    QTest::addRow("too large") << json(200, '[' + QByteArray(9'000, ' ') + ']')
                               << u"The answer is too large"_s
                               << u"The server sent more than a list of keys can be."_s
                               << checkAddress;
}

/// Its title says what happened.
void TestConnectOutcomes::aListThatFailsSaysWhatItMeansAndWhatToDo()
{
    QFETCH(const FakeResponse, response);
    QFETCH(const QString, title);
    QFETCH(const QString, meaning);
    QFETCH(const QString, advice);
    startProgram({ .bodyBytes = 8'000 });
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    m_server->setHandler([response](const FakeRequest &) { return response; });
    QVERIFY(m_program->focusWindow());
    UiRobot::press(Qt::Key_F5);
    QVERIFY2(UiRobot::waitToSee(title), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::sees(meaning), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::waitToSee(advice), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_program->names(), QStringList{ u"A key of the list"_s }); // what was last seen stays
}

void TestConnectOutcomes::aListThatIsNotOfferedAtAKnownAddressIsSaid()
{
    ApiError error;
    error.kind = ApiError::Kind::MethodNotAllowed;
    error.httpStatus = 405;
    error.request = u"GET /keys"_s;
    error.host = u"api.example"_s;
    const Message said = errortext::api(error, errortext::Attempt::List, u"Example"_s);
    QCOMPARE(said.title, u"The server does not offer this (405)"_s);
    QCOMPARE(said.text,
             u"\u2068api.example\u2069 does not offer \u2068GET /keys\u2069. "
             "Check the server address."_s);
}

void TestConnectOutcomes::aHintIsNotShownAsAnOrganization()
{
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    QVERIFY2(UiRobot::sees(u"Each key acts for an unnamed organization"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(m_program->switcherText().contains("Unnamed"_L1),
             qPrintable(m_program->switcherText()));
    QCOMPARE(m_program->application().program().vault().entries().front().organizationName,
             QString());
    QVERIFY(m_program->focusWindow());
    UiRobot::press(QKeySequence::New);
    QVERIFY2(UiRobot::waitToSee(u"For an unnamed organization on Anyreach"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
}

void TestConnectOutcomes::plainHttpAtASecureAddressIsSaid()
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
    startProgram({ .deadline = 4s });
    QVERIFY(connectTo(u"https://127.0.0.1:"_s + QString::number(server.serverPort())));
    QVERIFY2(
        saysAndFocuses(u"There is no secure connection"_s, u"plain http"_s, u"Server address"_s),
        qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(u"certificate"_s));
    // A handshake was begun, so "sent nothing" would not be true.
    QVERIFY(UiRobot::sees(u"No key was sent"_s));
    QVERIFY(!arrived.contains(canary.data()));
}

void TestConnectOutcomes::aProxysAnswerFromNoProxyIsSaid()
{
    m_server->setHandler([](const FakeRequest &) {
        return FakeResponse{ .status = 407,
                             .body = {},
                             .headers = { { "Proxy-Authenticate", "Basic realm=\"x\"" } } };
    });
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"The server answers like a proxy (407)"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"this computer uses no proxy for it"_s));
    QVERIFY(!UiRobot::sees(u"system settings"_s));
}

void TestConnectOutcomes::theAddressOfARequestIsTold()
{
    startProgram();
    QVERIFY(UiRobot::type(u"Server address"_s, u"https://api.anyreach.ai/admin/pats/"_s));
    QVERIFY2(UiRobot::sees(u"Leave out /admin/pats at its end"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::type(u"Server address"_s, u"https://api.anyreach.ai/base"_s));
    QVERIFY(!UiRobot::sees(u"Leave out"_s));
}

void TestConnectOutcomes::theAddressOfARequestIsNotAskedBeforeTheUserHasDecided()
{
    m_server->setHandler(accept);
    startProgram();
    QVERIFY(connectTo(m_server->address() + u"/core/agents"_s));
    QVERIFY2(saysAndFocuses(u"This is the address of a request"_s, m_server->address(),
                            u"Server address"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_server->rawInput().isEmpty());
    QVERIFY(UiRobot::click(u"Use %1"_s.arg(m_server->address())));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    const auto &records = m_program->application().program().signIns().records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records.front().serverUrl, m_server->address());
}

void TestConnectOutcomes::theAddressOfARequestIsUsedIfTheUserWantsIt()
{
    QByteArray path;
    m_server->setHandler([&path](const FakeRequest &request) {
        path = path.isEmpty() ? request.path : path;
        return accept(request);
    });
    startProgram();
    QVERIFY(connectTo(m_server->address() + u"/core/agents"_s));
    QVERIFY(UiRobot::waitToSee(u"This is the address of a request"_s));
    QVERIFY(UiRobot::click(u"Connect as it is"_s));
    QTRY_VERIFY2(path.startsWith("/core/agents/"), path.constData());
}

/// What the message offers after that is no answer to the question about the address.
void TestConnectOutcomes::anAddressIsAskedAboutOnce()
{
    m_server->setHandler(accept);
    m_keychain->setFault(FakeKeychain::Fault::Locked);
    startProgram();
    const QString address = m_server->address() + u"/core/agents"_s;
    QVERIFY(connectTo(address));
    QVERIFY(UiRobot::waitToSee(u"This is the address of a request"_s));
    QVERIFY(UiRobot::click(u"Connect as it is"_s));
    QVERIFY2(UiRobot::waitToSee(u"The keychain is locked"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Stay signed in until I quit"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    const auto &records = m_program->application().program().signIns().records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records.front().serverUrl, address);
}

void TestConnectOutcomes::theListTellsTheVaultOfTheTokenOfTheSignIn()
{
    m_server->setHandler([](const FakeRequest &request) {
        if (request.path.startsWith("/admin/pats"))
            return json(200,
                        R"([{"key_id":"pat_kt_test_CAN","name":"Laptop",)"
                        R"("expires_at":"2027-02-19T23:59:59Z"},)"
                        R"({"key_id":"pat_other","name":"Other"}])");
        return accept(request);
    });
    startProgram();
    QVERIFY(RunningProgram::fillIn(
        { m_server->address(), canaryToken + u"_and_as_long_as_real_ones"_s, organization }));
    QVERIFY(RunningProgram::waitForNoDialog());
    QVERIFY(m_program->focusWindow());
    QVERIFY(UiRobot::click(u"Account → Tokens"_s));
    QTRY_VERIFY(m_program->rowOf(u"Laptop"_s).isValid());
    const Vault &vault = m_program->application().program().vault();
    QTRY_VERIFY(!vault.entries().empty() && vault.entries().front().expiryKnown);
    QCOMPARE(vault.entries().front().expiresAt,
             QDateTime(QDate(2027, 2, 19), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(vault.entries().front().credentialId, u"pat_kt_test_CAN"_s);
    const QModelIndex row = m_program->rowOf(u"Laptop"_s);
    const QString inVault = row.siblingAtColumn(int(CredentialModel::Column::Vault))
                                .data(Qt::AccessibleTextRole)
                                .toString();
    QCOMPARE(inVault, u"In vault"_s);
}

void TestConnectOutcomes::anAnswerOfTheServerHasItsOwnWords_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("focus");
    const QString key = canaryKey;
    const QString token = canaryToken;
    QTest::addRow("401 for a token whose organization did not count")
        << json(401, R"({"detail":"Token is missing organization claim."})") << token
        << u"The token does not say which organization"_s << u"Enter the organization ID."_s
        << u"Organization ID"_s;
    QTest::addRow("401") << json(401, R"({"detail":"Invalid token"})") << key
                         << u"Anyreach refused the key"_s
                         << u"The server says: “\u2068Invalid token\u2069”"_s << u"Credential"_s;
    QTest::addRow("401 for a token")
        << json(401, R"({"detail":"Signature expired"})") << token << u"Anyreach refused the key"_s
        << u"is incomplete (401)"_s << u"Credential"_s;
    QTest::addRow("404") << json(404, R"({"detail":"Not Found"})") << key << u"Not found (404)"_s
                         << u"has nothing at"_s << u"Server address"_s;
    QTest::addRow("HTML") << html(200) << key << u"This does not look like Anyreach"_s
                          << u"answered with a web page"_s << u"Server address"_s;
    QTest::addRow("404 with HTML") << html(404) << key << u"Not found (404)"_s
                                   << u"Check the server address."_s << u"Server address"_s;
    QTest::addRow("not JSON") << json(200, "pong") << key << u"This does not look like Anyreach"_s
                              << u"Check the server address."_s << u"Server address"_s;
    QTest::addRow("redirect") << FakeResponse{ .status = 302,
                                               .body = {},
                                               .headers = { { "Location",
                                                              "https://sso.example/" } } }
                              << key << u"The server sends elsewhere"_s
                              << u"never follows with a key"_s << u"Server address"_s;
    QTest::addRow("500") << json(500, R"({"detail":"Internal error"})") << key
                         << u"Anyreach has a problem (500)"_s << u"Try again later."_s
                         << u"Connect"_s;
    QTest::addRow("half an answer")
        << FakeResponse{ .then = FakeResponse::Then::Truncate, .bytes = 20 } << key
        << u"The connection was lost"_s << u"Try again."_s << u"Connect"_s;
}

void TestConnectOutcomes::anAnswerOfTheServerHasItsOwnWords()
{
    QFETCH(FakeResponse, response);
    QFETCH(QString, credential);
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, focus);
    m_server->setHandler([response](const FakeRequest &) { return response; });
    startProgram();
    const bool isToken = credential == canaryToken;
    QVERIFY(RunningProgram::fillIn(
        { m_server->address(), credential, isToken ? organization : QString() }));
    QVERIFY2(saysAndFocuses(title, text, focus), qPrintable(UiRobot::everythingSeen()));
    const auto *strip = QApplication::activeWindow()->findChild<MessageStrip *>();
    QVERIFY(strip);
    QCOMPARE(strip->tone(), title.contains("refused"_L1) ? Tone::Bad : Tone::Warning);
    // The input is still there, and the second attempt succeeds.
    m_server->setHandler(accept);
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::aCredentialThatMayNotManageIsTheUsersChoice_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("says the first probe") << QByteArray("/admin/members/me/scopes");
    QTest::addRow("says the list") << QByteArray("/admin/organization-pats");
}

void TestConnectOutcomes::aCredentialThatMayNotManageIsTheUsersChoice()
{
    QFETCH(QByteArray, path);
    m_server->setHandler([path](const FakeRequest &request) {
        return request.path == path ? json(403, R"({"detail":"Missing scope"})") : accept(request);
    });
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(UiRobot::waitToSee(u"it may not manage keys here (403)"_s));
    QVERIFY(UiRobot::sees(u"Missing scope"_s));
    QVERIFY(!UiRobot::sees(u"Ask for the admin role"_s)); // the server gave its own reason
    QVERIFY(m_keychain->credentialKeys().isEmpty());
    // Enter asks once more, and throws nothing away.
    QTRY_COMPARE(UiRobot::accessibleName(QApplication::focusWidget()), u"Try again"_s);
    QVERIFY(!UiRobot::look(u"Connect"_s)); // it would do the same
    const auto asked = m_server->requests().size();
    UiRobot::press(Qt::Key_Return);
    QTRY_VERIFY(m_server->requests().size() > asked);
    QVERIFY(UiRobot::waitToSee(u"it may not manage keys here (403)"_s));
    QVERIFY(UiRobot::waitUntil([] { return UiRobot::look(u"Connect anyway"_s) != nullptr; }));
    // Another value is asked about anew.
    QVERIFY(UiRobot::type(u"Account name"_s, u"Acme"_s));
    QVERIFY2(!UiRobot::sees(u"it may not manage keys here (403)"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY(UiRobot::waitToSee(u"it may not manage keys here (403)"_s));
    QVERIFY(UiRobot::click(u"Connect anyway"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
}

void TestConnectOutcomes::aBadCertificateNamesHostNameAndReason_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addRow("expired") << Flavour::Expired << u"localhost"_s
                             << u"The certificate has expired."_s;
    QTest::addRow("another host") << Flavour::OtherHost << u"other.example"_s
                                  << u"The certificate belongs to another server."_s;
    QTest::addRow("self-signed") << Flavour::SelfSigned << u"localhost"_s
                                 << u"The certificate is signed by itself"_s;
}

void TestConnectOutcomes::aBadCertificateNamesHostNameAndReason()
{
    QFETCH(Flavour, flavour);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const QSslConfiguration original = QSslConfiguration::defaultConfiguration();
    m_certificates.trust();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(original); });
    FakeHttpServer server(accept, m_certificates.make(flavour));
    startProgram();
    QVERIFY(connectTo(server.address()));
    QVERIFY2(saysAndFocuses(u"The server's certificate was refused"_s, reason, u"Server address"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(name));
    QVERIFY(UiRobot::sees(u"127.0.0.1:"_s + QString::number(server.port())));
    QVERIFY(!UiRobot::look(u"Connect anyway"_s));
    QVERIFY(server.rawInput().isEmpty());
}

void TestConnectOutcomes::aNameThatDoesNotExistIsSaid()
{
    startProgram({ .deadline = 4s });
    QVERIFY(connectTo(u"https://keyturn-test.invalid"_s));
    QVERIFY2(saysAndFocuses(u"The server's name was not found"_s,
                            u"There is no server called \u2068keyturn-test.invalid\u2069"_s,
                            u"Server address"_s),
             qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::aClosedPortIsSaid()
{
    const QString address = m_server->address();
    m_server.reset();
    startProgram();
    QVERIFY(connectTo(address));
    QVERIFY2(saysAndFocuses(u"The server refused the connection"_s, u"Nothing answers at"_s,
                            u"Server address"_s),
             qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::silenceEndsWithTheDeadline()
{
    m_server->setHandler(
        [](const FakeRequest &) { return FakeResponse{ .then = FakeResponse::Then::Hang }; });
    startProgram({ .deadline = 300ms });
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(saysAndFocuses(u"Anyreach did not answer in time"_s, u"Try again."_s, u"Connect"_s),
             qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::aProxyThatWantsALoginIsSaid()
{
    m_server->setHandler([](const FakeRequest &) {
        return FakeResponse{ .status = 407,
                             .body = {},
                             .headers = { { "Proxy-Authenticate", "Basic realm=\"office\"" } } };
    });
    QNetworkProxy::setApplicationProxy(
        { QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server->port() });
    const auto restore =
        qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    startProgram({ .deadline = 4s });
    QVERIFY(connectTo(u"https://api.service.example"_s));
    QVERIFY2(
        saysAndFocuses(u"The proxy wants a login"_s, u"in the system settings"_s, u"Connect"_s),
        qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!m_server->rawInput().contains(canary.data()));
}

void TestConnectOutcomes::waitingCanBeCanceled()
{
    m_server->setHandler(
        [](const FakeRequest &) { return FakeResponse{ .then = FakeResponse::Then::Hang }; });
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(UiRobot::waitToSee(u"Asking Anyreach…"_s));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::sees(u"Asking Anyreach…"_s); }));
    QVERIFY(QApplication::activeModalWidget());
    m_server->setHandler(accept);
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::withoutAKeychainNothingIsWritten_data()
{
    QTest::addColumn<FakeKeychain::Fault>("fault");
    QTest::addColumn<QString>("title");
    QTest::addRow("locked") << FakeKeychain::Fault::Locked << u"The keychain is locked"_s;
    QTest::addRow("denied") << FakeKeychain::Fault::Denied << u"The keychain said no"_s;
    QTest::addRow("no service") << FakeKeychain::Fault::NoService << u"There is no keychain"_s;
    QTest::addRow("no keyring") << FakeKeychain::Fault::NoCollection
                                << u"There is no keyring to keep it in"_s;
    QTest::addRow("kept something else")
        << FakeKeychain::Fault::MismatchOnWrite << u"The keychain did not keep it"_s;
}

void TestConnectOutcomes::withoutAKeychainNothingIsWritten()
{
    QFETCH(FakeKeychain::Fault, fault);
    QFETCH(QString, title);
    m_keychain->setFault(fault);
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Without the keychain you can stay signed in until you quit"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(title));
    QVERIFY(UiRobot::sees(u"nothing is written to disk"_s));
    QVERIFY(UiRobot::click(u"Stay signed in until I quit"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    QVERIFY(m_program->window().close());
    m_program.reset();

    QVERIFY(m_keychain->credentialKeys().isEmpty());
    const QByteArray written = contentsBelow(m_home->path());
    QVERIFY(!written.isEmpty());
    QVERIFY(!written.contains(m_server->address().toLatin1()));
    QVERIFY(!written.contains("ak_7f3a90b2"));
    QVERIFY(!written.contains("A key of the list"));
    m_keychain->setFault(FakeKeychain::Fault::None);
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
    QVERIFY(m_program->application().program().signIns().records().empty());
    QVERIFY(UiRobot::find(u"Connect an account"_s));
}

void TestConnectOutcomes::theKeychainCanBeTriedAgain()
{
    m_keychain->setFault(FakeKeychain::Fault::Locked);
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(UiRobot::waitToSee(u"The keychain is locked"_s));
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(UiRobot::click(u"Try the keychain again"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
}

void TestConnectOutcomes::aHungKeychainIsToldAndLeftBehind_data()
{
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("while it hangs") << false;
    QTest::newRow("after it was given up") << true;
}

void TestConnectOutcomes::aSignInThatMayBeKeptIsKeptOnce()
{
    startProgram();
    Vault &vault = m_program->application().program().vault();
    QVERIFY(awaited(vault.findSame(Secret::fromText(canaryKey)))); // only the write fails
    m_keychain->setFault(FakeKeychain::Fault::LocksAfter);
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::sees(u"was locked before Keyturn could look. Unlock it"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(u"nothing is written to disk"_s));
    QVERIFY(!UiRobot::sees(u"has not answered"_s));
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(UiRobot::click(u"Try again"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
    QCOMPARE(vault.entries().size(), 1U);
    SignIns &signIns = m_program->application().program().signIns();
    QVERIFY(signIns.isKept(signIns.records().front().uuid));
}

void TestConnectOutcomes::aHungKeychainIsToldAndLeftBehind()
{
    QFETCH(const bool, isGivenUp);
    startProgram();
    Vault &vault = m_program->application().program().vault();
    QVERIFY(awaited(vault.findSame(Secret::fromText(canaryKey)))); // only the write hangs
    m_keychain->setFault(FakeKeychain::Fault::Hang);
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    if (isGivenUp) {
        m_keychain->timeOutHung();
        QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(!UiRobot::sees(u"nothing is written to disk"_s));
    }
    QVERIFY(UiRobot::click(u"Stay signed in until I quit"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    SignIns &signIns = m_program->application().program().signIns();
    QCOMPARE(signIns.records().size(), 1U);
    QVERIFY(!signIns.isKept(signIns.records().front().uuid));
    QVERIFY(vault.entries().empty());
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(awaited(m_keychain->check()));
    QVERIFY(!signIns.isKept(signIns.records().front().uuid));
}

void TestConnectOutcomes::aHungKeychainIsAskedAgainWithOneEntry()
{
    startProgram();
    Vault &vault = m_program->application().program().vault();
    QVERIFY(awaited(vault.findSame(Secret::fromText(canaryKey))));
    m_keychain->setFault(FakeKeychain::Fault::Hang);
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Try again"_s));
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    m_keychain->timeOutHung(FakeKeychain::Late::Stored);
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s),
             qPrintable(UiRobot::everythingSeen()));
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(UiRobot::click(u"Try again"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QTRY_COMPARE(m_program->names(), QStringList{ u"A key of the list"_s });
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
    QCOMPARE(m_program->application().program().vault().entries().size(), 1U);
    SignIns &signIns = m_program->application().program().signIns();
    QCOMPARE(signIns.records().size(), 1U);
    QVERIFY(signIns.isKept(signIns.records().front().uuid));
}

void TestConnectOutcomes::aChangedFormIsNotSignedInAsBefore_data()
{
    QTest::addColumn<bool>("isKeyChanged");
    QTest::newRow("another key and name") << true;
    QTest::newRow("another name") << false;
}

void TestConnectOutcomes::aChangedFormIsNotSignedInAsBefore()
{
    QFETCH(const bool, isKeyChanged);
    const QString second = QString(canaryKey).replace(u"7f3a90b2c4d1e5f6"_s, u"1111222233334444"_s);
    startProgram();
    Vault &vault = m_program->application().program().vault();
    QVERIFY(awaited(vault.findSame(Secret::fromText(canaryKey)))); // only the write hangs
    m_keychain->setFault(FakeKeychain::Fault::Hang);
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    m_keychain->timeOutHung(FakeKeychain::Late::Stored);
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether it is saved"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::waitToSee(u"Stay signed in until I quit"_s));
    QVERIFY(UiRobot::type(u"Account name"_s, u"Second"_s));
    if (isKeyChanged)
        QVERIFY(UiRobot::type(u"Credential"_s, second));
    QVERIFY(!UiRobot::sees(u"Not known yet whether it is saved"_s));
    QVERIFY(!UiRobot::sees(u"Stay signed in until I quit"_s));
    QVERIFY(!UiRobot::sees(u"Try again"_s));
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    SignIns &signIns = m_program->application().program().signIns();
    QCOMPARE(signIns.records().size(), 1U);
    const ConnectionRecord signIn = signIns.records().front();
    QCOMPARE(signIn.accountName, u"Second"_s);
    const QByteArray used =
        m_keychain->value(credentialKey(signIn.vaultUuid)).reveal().toByteArray();
    QVERIFY(used == (isKeyChanged ? second : QString(canaryKey)).toLatin1());
    // The first one is found all the same, and none is there twice.
    const std::size_t count = isKeyChanged ? 2 : 1;
    QTRY_COMPARE_WITH_TIMEOUT(vault.entries().size(), count, 30'000);
    QCOMPARE(m_keychain->credentialKeys().size(), qsizetype(count));
}

/// The message about another fault of the form does not stand for "the service has accepted this".
void TestConnectOutcomes::whatWasAcceptedIsNotKeptOfAChangedForm()
{
    m_keychain->setFault(FakeKeychain::Fault::Locked);
    startProgram();
    QVERIFY(connectTo(m_server->address()));
    QVERIFY(UiRobot::waitToSee(u"The keychain is locked"_s));
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(UiRobot::type(u"Credential"_s, QString()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(UiRobot::click(u"Connect"_s));
        QVERIFY2(UiRobot::sees(u"Enter the key or token"_s), qPrintable(UiRobot::everythingSeen()));
    }
    QVERIFY(awaited(m_keychain->check()));
    QVERIFY(m_keychain->credentialKeys().isEmpty());
    QVERIFY(QApplication::activeModalWidget());
}

void TestConnectOutcomes::leavingAHungKeychainAsks()
{
    startProgram();
    Vault &vault = m_program->application().program().vault();
    QVERIFY(awaited(vault.findSame(Secret::fromText(canaryKey))));
    m_keychain->setFault(FakeKeychain::Fault::Hang);
    QVERIFY(connectTo(m_server->address()));
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    QVERIFY2(UiRobot::waitToSee(u"Close without knowing whether it is saved?"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    // The request was given up with the dialog.
    m_keychain->setFault(FakeKeychain::Fault::None);
    QVERIFY(awaited(m_keychain->check()));
    QVERIFY(vault.entries().empty());
    QVERIFY(m_program->application().program().signIns().records().empty());
}

void TestConnectOutcomes::anUnusableAddressIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addRow("http to another computer")
        << u"http://api.service.example"_s << u"Only https is allowed"_s;
    QTest::addRow("user info") << u"https://api.anyreach.ai@service.example"_s
                               << u"Leave out everything before the @"_s;
    QTest::addRow("query") << u"https://service.example/?a=b"_s
                           << u"Leave out everything from the ? or # on."_s;
    QTest::addRow("empty") << QString() << u"Enter the address of the server."_s;
}

void TestConnectOutcomes::anUnusableAddressIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    startProgram();
    QVERIFY(connectTo(address));
    QVERIFY2(saysAndFocuses(u"The address cannot be used"_s, text, u"Server address"_s),
             qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::anUnusableCredentialIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("text");
    QTest::addRow("blank") << u"ak_7f3a90b2c4d1e5f6.b3Jk 9Qd"_s
                           << u"A key or token has no spaces inside"_s;
    QTest::addRow("Bearer in front")
        << u"Bearer ak_7f3a90b2c4d1e5f6.b3Jk9Qd"_s << u"“Bearer” in front?"_s;
    QTest::addRow("control character")
        << u"ak_7f3a90b2c4d1e5f6.b3\u0007Jk9Qd"_s << u"another invisible character"_s;
    QTest::addRow("not ASCII") << u"ak_7f3a90b2c4d1e5f6.b3“Jk9Qd"_s << u"curly quote"_s;
    QTest::addRow("another service's")
        << u"sk_live_7f3a90b2c4d1e5f6"_s << u"does not begin like a key or token of Anyreach"_s;
    QTest::addRow("empty") << QString() << u"Paste it as it was shown."_s;
}

void TestConnectOutcomes::anUnusableCredentialIsRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, credential);
    QFETCH(QString, text);
    startProgram();
    QVERIFY(UiRobot::type(u"Server address"_s, m_server->address()));
    QVERIFY(RunningProgram::paste(u"Credential"_s, credential));
    QVERIFY(UiRobot::click(u"Connect"_s));
    const QString title =
        credential.isEmpty() ? u"Enter the key or token"_s : u"The key or token cannot be used"_s;
    QVERIFY2(saysAndFocuses(title, text, u"Credential"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_server->requests().isEmpty());
}

void TestConnectOutcomes::theAddressIsPrefilledAndAnotherAlphabetIsSpelledOut()
{
    startProgram();
    QCOMPARE(UiRobot::textOf(u"Server address"_s), u"https://api.anyreach.ai"_s);
    QVERIFY(RunningProgram::paste(u"Server address"_s, u"https://\u0430pi.anyreach.ai"_s));
    QVERIFY2(UiRobot::waitToSee(u"Written plainly it is xn--pi-6kc.anyreach.ai"_s),
             qPrintable(UiRobot::everythingSeen()));
}

void TestConnectOutcomes::aPastedCredentialIsTrimmedAndItsKindIsTold()
{
    startProgram();
    QVERIFY(UiRobot::type(u"Server address"_s, m_server->address()));
    QVERIFY(RunningProgram::paste(u"Credential"_s, u" \t"_s + canaryKey + u"\n"_s));
    QVERIFY2(UiRobot::waitToSee(u"API key"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(canary));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_server->requests().constFirst().header("Authorization"),
             QByteArray("Bearer ") + canaryKey.data());
}

void TestConnectOutcomes::theOrganizationIsAskedForOnlyWhereItIsSent()
{
    startProgram();
    QVERIFY(!UiRobot::look(u"Organization ID"_s));
    QVERIFY(UiRobot::type(u"Server address"_s, m_server->address()));
    QVERIFY(UiRobot::type(u"Credential"_s, canaryToken));
    QVERIFY(UiRobot::waitToSee(u"Personal access token"_s));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(saysAndFocuses(u"Enter the organization ID"_s, u"it is not the name in the address"_s,
                            u"Organization ID"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(UiRobot::type(u"Credential"_s, canaryKey));
    QVERIFY(UiRobot::waitUntil([] { return !UiRobot::look(u"Organization ID"_s); }));
    QVERIFY(UiRobot::type(u"Credential"_s, canaryToken));
    QVERIFY(UiRobot::type(u"Organization ID"_s, organization));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    for (const FakeRequest &request : m_server->requests())
        QCOMPARE(request.header("X-Anyreach-Org"), organization.toLatin1());
}

KEYTURN_TEST_MAIN(QApplication, TestConnectOutcomes)
#include "tst_connectoutcomes.moc"
