// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"
#include "support/fakehttpserver.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString otherKey = u"ak_99990000aaaabbbb.kt_test_CANARY_Zz9Xy8Ww"_s;

/// A small service in the thread of the test: it lists the rows, and refuses the requests, that it
/// is told to.
struct Service
{
    QByteArray bearer = canaryKey.data();
    QStringList names{ u"Alpha"_s, u"Beta"_s };
    QString own = u"Own"_s; ///< name of the row for the key that Keyturn is signed in with
    QByteArray path = "/admin/organization-pats";
    QHash<QByteArray, int> refusals; ///< verb to status
    bool putsOrganizationFirst = false; ///< puts the requested organization before each name
    std::chrono::milliseconds drip{ 0 };

    [[nodiscard]] FakeResponse answer(const FakeRequest &request) const;
    [[nodiscard]] QByteArray list(const FakeRequest &request) const;
};

QByteArray Service::list(const FakeRequest &request) const
{
    const QString start = putsOrganizationFirst
        ? QString::fromUtf8(request.header("X-Anyreach-Org")) + u": "_s
        : QString();
    QJsonArray rows;
    for (qsizetype i = 0; i < names.size(); ++i)
        rows.append(QJsonObject{ { u"key_id"_s, u"ak_%1"_s.arg(10'000'000 + i) },
                                 { u"name"_s, QString(start + names.at(i)) } });
    rows.append(
        QJsonObject{ { u"key_id"_s, u"ak_7f3a90b2"_s }, { u"name"_s, QString(start + own) } });
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

FakeResponse Service::answer(const FakeRequest &request) const
{
    FakeResponse response;
    if (request.header("Authorization") != "Bearer " + bearer) {
        response.status = 401;
        response.body = R"({"detail":"Invalid credential"})";
    } else if (request.path.startsWith("/admin/members")) {
        response.body = "[]";
    } else if (const int status = refusals.value(request.verb)) {
        response.status = status;
        response.body = R"({"detail":"Refused by the test"})";
    } else if (request.path == path && request.verb == "GET") {
        response.body = list(request);
    } else if (request.path == "/admin/pats" && request.verb == "GET") {
        response.body = list(request);
    } else {
        response.status = 404;
        response.body = R"({"detail":"Not Found"})";
    }
    if (drip > 0ms) {
        response.then = FakeResponse::Then::DripBody;
        response.interval = drip;
    }
    return response;
}

int visibleBanners(const QWidget &window)
{
    int count = 0;
    for (const auto *strip : window.findChildren<MessageStrip *>())
        count += strip->isVisible() ? 1 : 0;
    return count;
}

} // namespace

/// Sign-ins in the window: switching, the end of a session, refusals, changed addresses, signing
/// out, and names that try to be more than text.
class TestSessions final : public TestCase
{
    Q_OBJECT

public:
    bool eventFilter(QObject *object, QEvent *event) override;

private Q_SLOTS:
    void init();
    void cleanup();
    void switchingShowsNoRowUnderAnotherName();
    void aSessionThatEndsKeepsItsRowsAndCanBeRenewed();
    void aSecondStartWaitsForTheDialog();
    void aRefusedActionIsNamed();
    void aRefusedRenameBringsTheOldNameBack();
    void theOwnCredentialCannotBeDeletedFromHere();
    void anAssumedAddressCanBeChangedAndRestored();
    void anAccountCanBeRenamedAndReachAnotherOrganization();
    void signingOutForgetsTheCredentialAndTheRecord();
    void aKeychainThatFailsKeepsTheSignIn();
    void hostileNamesArePlainText();

private:
    void startProgram();
    [[nodiscard]] bool signIn(const QString &accountName = {});
    void checkRowsAgainstSwitcher();
    [[nodiscard]] QString foulLabel() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeKeychain> m_keychain;
    Service m_service;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<RunningProgram> m_program;
    QStringList m_wrong; ///< rows that were shown under another name
    int m_checks = 0;
};

void TestSessions::init()
{
    TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_service = {};
    m_server = std::make_unique<FakeHttpServer>(
        [this](const FakeRequest &request) { return m_service.answer(request); });
    m_wrong.clear();
    m_checks = 0;
}

void TestSessions::cleanup()
{
    QToolTip::hideText();
    m_program.reset();
    m_server.reset();
    m_keychain.reset();
    const bool leaked = contentsBelow(m_home->path()).contains(canary.data());
    m_home.reset();
    TestCase::cleanup();
    QVERIFY2(!leaked, "a file held the canary secret");
}

void TestSessions::startProgram()
{
    m_program = std::make_unique<RunningProgram>(m_home->path(), *m_keychain);
    QVERIFY(m_program->start());
}

bool TestSessions::signIn(const QString &accountName)
{
    startProgram();
    return m_program->signIn({ m_server->address(), canaryKey, {}, accountName });
}

/// Before anything is painted in the window: rows and switcher must fit together.
bool TestSessions::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_program && object->isWidgetType())
        checkRowsAgainstSwitcher();
    return false;
}

void TestSessions::checkRowsAgainstSwitcher()
{
    const QString name = m_program->switcherText().section(u',', 0, 0);
    const QStringList rows = m_program->names();
    for (const QString &row : rows) {
        ++m_checks;
        if (!row.startsWith(name + u": "_s))
            m_wrong.append(row + u" under "_s + name);
    }
}

void TestSessions::switchingShowsNoRowUnderAnotherName()
{
    m_service.names = { u"First: 1"_s };
    m_service.own = u"First: 2"_s;
    Service second;
    second.names = { u"1"_s };
    second.bearer = canaryToken.data();
    second.putsOrganizationFirst = true;
    m_service.drip = second.drip = 1ms;
    FakeHttpServer secondServer([&](const FakeRequest &request) { return second.answer(request); });
    startProgram();
    QVERIFY(m_program->signIn({ m_server->address(), canaryKey, {}, u"First"_s }));
    QVERIFY(m_program->signIn({ secondServer.address(), canaryToken, u"org_1"_s, u"Second"_s }));
    ConnectionRecord record = m_program->application().program().signIns().records().back();
    QVERIFY(!record.organizations.empty() && record.kind == CredentialKind::Token);
    record.organizations.push_back({ u"org_2"_s, u"org_2"_s });
    m_program->application().program().signIns().update(record);

    qApp->installEventFilter(this);
    const QString names[] = { u"First"_s, u"org_1"_s, u"org_2"_s };
    for (int round = 0; round < 200; ++round) {
        const int target = (round * 7 + round / 5) % 3;
        UiRobot::press(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + target)));
        QTRY_VERIFY2(m_program->switcherText().startsWith(names[target]),
                     qPrintable(m_program->switcherText()));
        if (round % 40 == 0) {
            QTRY_VERIFY(m_program->names().size() == 2);
        } else if (round % 3 == 0) {
            const auto before = m_server->requests().size() + secondServer.requests().size();
            std::ignore = UiRobot::waitUntil([&] {
                return m_server->requests().size() + secondServer.requests().size() > before;
            });
        }
    }
    qApp->removeEventFilter(this);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.value(0)));
    QVERIFY(m_checks > 100);
    for (const FakeRequest &request : m_server->requests()) {
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + canaryKey.data());
        QVERIFY(!request.hasHeader("X-Anyreach-Org"));
    }
    for (const FakeRequest &request : secondServer.requests()) {
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + canaryToken.data());
        QVERIFY(request.header("X-Anyreach-Org") == "org_1"
                || request.header("X-Anyreach-Org") == "org_2");
    }
}

/// A second start that asks for the sandbox takes no dialog away, and is not forgotten either.
void TestSessions::aSecondStartWaitsForTheDialog()
{
    QVERIFY(signIn());
    QVERIFY(UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::type(u"Name"_s, u"Half"_s));
    m_program->application().showAgain({ .sandbox = true, .locale = {} }, {});
    QCOMPARE(UiRobot::textOf(u"Name"_s), u"Half"_s);
    QVERIFY(!UiRobot::sees(u"The sandbox is not running"_s));
    QVERIFY(UiRobot::click(u"Cancel"_s));
    // Whether there is one that can be started depends on what was built.
    const auto &signIns = m_program->application().program().signIns();
    const auto isAskedFor = [&signIns] {
        const auto &records = signIns.records();
        return UiRobot::sees(u"The sandbox is not running"_s)
            || std::any_of(records.begin(), records.end(),
                           [](const ConnectionRecord &record) { return record.isSandbox; });
    };
    QVERIFY2(UiRobot::waitUntil(isAskedFor), qPrintable(UiRobot::everythingSeen()));
}

void TestSessions::aSessionThatEndsKeepsItsRowsAndCanBeRenewed()
{
    QVERIFY(signIn());
    const QStringList names = m_program->names();
    m_service.bearer = otherKey.toLatin1();
    for (int i = 0; i < 3; ++i) {
        const auto before = m_server->requests().size();
        UiRobot::press(QKeySequence(Qt::Key_F5));
        QTRY_VERIFY(m_server->requests().size() > before);
        QVERIFY(UiRobot::waitToSee(u"Anyreach no longer accepts this sign-in"_s));
        QTRY_VERIFY(UiRobot::find(u"Refresh"_s));
    }
    QCOMPARE(m_program->names(), names);
    QCOMPARE(visibleBanners(m_program->window()), 1);
    QVERIFY(!QApplication::activeModalWidget());

    m_service.names.append(u"Gamma"_s);
    QVERIFY(UiRobot::click(u"Sign in again"_s));
    QVERIFY(UiRobot::find(u"Credential"_s));
    QCOMPARE(UiRobot::textOf(u"Server address"_s), m_server->address());
    QVERIFY(UiRobot::type(u"Credential"_s, otherKey));
    QVERIFY(UiRobot::click(u"Connect"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QTRY_VERIFY(m_program->rowOf(u"Gamma"_s).isValid());
    QVERIFY(UiRobot::sees(u"Appeared, and not in the vault: “\u2068Gamma\u2069”"_s));
    QCOMPARE(visibleBanners(m_program->window()), 1);
    QCOMPARE(m_program->application().program().signIns().records().size(), 1U);
    // The old credential is kept: the user decides whether it is still needed.
    const Vault &vault = m_program->application().program().vault();
    QCOMPARE(m_keychain->credentialKeys().size(), 2);
    QCOMPARE(vault.entries().size(), 2U);
    QTRY_VERIFY(vault.entries()[1].supersededAt);
    QVERIFY(!vault.entries()[0].supersededAt);
}

void TestSessions::aRefusedActionIsNamed()
{
    QVERIFY(signIn());
    m_service.refusals = { { "POST", 403 }, { "DELETE", 403 } };
    QVERIFY(UiRobot::click(u"Create API Key"_s) && UiRobot::type(u"Name"_s, u"New"_s)
            && UiRobot::click(u"Create"_s));
    QVERIFY2(UiRobot::waitToSee(u"may not create keys or tokens here. Nothing was created."_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Cancel"_s) && RunningProgram::waitForNoDialog());

    QVERIFY(m_program->remove(u"Alpha"_s, u"Delete key"_s));
    QVERIFY2(UiRobot::waitToSee(u"may not delete keys or tokens here. Nothing was deleted."_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::click(u"Close"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QVERIFY(m_program->rowOf(u"Alpha"_s).isValid());
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(m_server->count("DELETE"), 1);
}

void TestSessions::aRefusedRenameBringsTheOldNameBack()
{
    m_service.bearer = canaryToken.data();
    startProgram();
    QVERIFY(m_program->signIn({ m_server->address(), canaryToken, u"org_1"_s }));
    QVERIFY(UiRobot::click(u"Account → Tokens"_s));
    QTRY_VERIFY(m_program->rowOf(u"Alpha"_s).isValid());
    const std::pair<int, QString> answers[] = {
        { 403, u"may not rename. The old name stays."_s },
        { 422, u"Refused by the test"_s },
        { 409, u"The old name stays."_s },
    };
    for (const auto &[status, text] : answers) {
        m_service.refusals = { { "PATCH", status } };
        QVERIFY(m_program->rename(u"Alpha"_s, u"Omega"_s));
        QTRY_VERIFY2(QToolTip::text().contains(text), qPrintable(QToolTip::text()));
        QVERIFY(m_program->rowOf(u"Alpha"_s).isValid());
        QVERIFY(!m_program->rowOf(u"Omega"_s).isValid());
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }
    QCOMPARE(m_server->count("PATCH"), 3);
}

void TestSessions::theOwnCredentialCannotBeDeletedFromHere()
{
    QVERIFY(signIn());
    QVERIFY(m_program->rowOf(u"Own"_s).data(CredentialModel::ThisSessionRole).toBool());
    QVERIFY(m_program->select(u"Own"_s));
    UiRobot::press(QKeySequence::Delete);
    QVERIFY2(UiRobot::waitToSee(u"signed in with"_s), qPrintable(UiRobot::everythingSeen()));
    const QWidget *button = UiRobot::look(u"Delete key"_s);
    QVERIFY(!button || !button->isEnabled());
    QVERIFY(UiRobot::click(u"Keep"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QCOMPARE(m_server->count("DELETE"), 0);
}

void TestSessions::anAssumedAddressCanBeChangedAndRestored()
{
    m_service.path = "/v2/keys";
    startProgram();
    QVERIFY(m_program->openConnect());
    QVERIFY(RunningProgram::fillIn({ m_server->address(), canaryKey }));
    QVERIFY(RunningProgram::waitForNoDialog());
    QVERIFY2(UiRobot::waitToSee(u"did not answer at the address that Keyturn assumes"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::sees(u"GET /admin/organization-pats"_s));
    QVERIFY(UiRobot::sees(u"was answered with 404."_s));
    QVERIFY2(UiRobot::find(u"Open API Keys"_s) && UiRobot::find(u"Add the key you made there"_s),
             qPrintable(UiRobot::everythingSeen()));

    QVERIFY(UiRobot::click(u"Change the address…"_s));
    QVERIFY(UiRobot::type(u"Path"_s, u"//elsewhere.example/keys"_s) && UiRobot::click(u"Save"_s));
    QVERIFY(UiRobot::waitToSee(u"This path cannot be used"_s));
    QVERIFY(UiRobot::type(u"Path"_s, u"/v2/keys"_s) && UiRobot::click(u"Save"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_VERIFY2(m_program->rowOf(u"Alpha"_s).isValid(), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(visibleBanners(m_program->window()), 0);

    m_service.path = "/admin/organization-pats";
    QVERIFY(m_program->focusWindow() && UiRobot::click(u"Refresh"_s));
    QVERIFY2(UiRobot::waitToSee(u"GET /v2/keys"_s), qPrintable(UiRobot::everythingSeen()));
    m_server->clear();
    QVERIFY(UiRobot::click(u"Change the address…"_s) && UiRobot::click(u"Restore default"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_COMPARE(visibleBanners(m_program->window()), 0);
    QTRY_VERIFY(m_program->rowOf(u"Alpha"_s).isValid());
    for (const FakeRequest &request : m_server->requests())
        QVERIFY(request.path != "/v2/keys");
}

void TestSessions::anAccountCanBeRenamedAndReachAnotherOrganization()
{
    m_service.bearer = canaryToken.data();
    m_service.putsOrganizationFirst = true;
    startProgram();
    QVERIFY(m_program->signIn({ m_server->address(), canaryToken, u"org_1"_s }));
    QTRY_VERIFY(m_program->rowOf(u"org_1: Alpha"_s).isValid());
    QVERIFY(m_program->pickFromSwitcher(u"Edit this account"_s));
    QVERIFY(UiRobot::type(u"Account name"_s, u"My account"_s));
    QVERIFY(UiRobot::click(u"Add organization"_s));
    const auto editor = [] { return UiRobot::find(u"Organizations"_s)->findChild<QLineEdit *>(); };
    QTRY_VERIFY(editor() && editor()->isVisible());
    QTest::keyClicks(editor(), u"org_2"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QVERIFY(UiRobot::click(u"Save"_s));
    QVERIFY2(RunningProgram::waitForNoDialog(), qPrintable(UiRobot::everythingSeen()));
    QTRY_VERIFY2(m_program->switcherText().contains(u"My account"_s),
                 qPrintable(m_program->switcherText()));
    QVERIFY(m_program->pickFromSwitcher(u"org_2"_s));
    QTRY_VERIFY2(m_program->rowOf(u"org_2: Alpha"_s).isValid(),
                 qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_program->switcherText().startsWith(u"org_2"_s));
    QCOMPARE(m_server->requests().constLast().header("X-Anyreach-Org"), QByteArray("org_2"));

    m_program.reset();
    startProgram();
    QTRY_VERIFY(m_program->rowOf(u"org_2: Alpha"_s).isValid());
    QVERIFY(m_program->switcherText().contains(u"My account"_s));
}

void TestSessions::signingOutForgetsTheCredentialAndTheRecord()
{
    QVERIFY(signIn(u"Only account"_s));
    QCOMPARE(m_keychain->credentialKeys().size(), 1);
    QVERIFY(m_program->pickFromSwitcher(u"Sign out"_s));
    QVERIFY(UiRobot::waitToSee(u"Sign out of"_s));
    QVERIFY(UiRobot::click(u"Sign out and remove the key"_s));
    QVERIFY(RunningProgram::waitForNoDialog());
    QVERIFY2(UiRobot::find(u"Connect an account"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(m_keychain->credentialKeys().isEmpty());
    m_program.reset();
    startProgram();
    QVERIFY(m_program->application().program().signIns().records().empty());
}

void TestSessions::aKeychainThatFailsKeepsTheSignIn()
{
    QVERIFY(signIn());
    m_keychain->setFault(FakeKeychain::Fault::Locked);
    QVERIFY(m_program->pickFromSwitcher(u"Sign out"_s));
    QVERIFY(UiRobot::click(u"Sign out and remove the key"_s));
    QVERIFY2(UiRobot::waitToSee(u"Still signed in: The keychain is locked"_s),
             qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(m_program->application().program().signIns().records().size(), 1U);
    QVERIFY(m_program->rowOf(u"Alpha"_s).isValid());
}

/// A visible label that would read its text as HTML, or that contains invisible characters.
QString TestSessions::foulLabel() const
{
    static const QRegularExpression hidden(u"[\u202E\u200B\n]"_s);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (const auto *label : window->findChildren<QLabel *>()) {
            const bool isHtml = label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            if (label->isVisible() && (isHtml || label->text().contains(hidden)))
                return label->text();
        }
    }
    return {};
}

void TestSessions::hostileNamesArePlainText()
{
    const QString html = u"<b>Bold</b><img src=\"x\">"_s;
    const QString hostile = u"<i>a</i>\u202Egpj\u200B.exe\nline"_s;
    const QString plain = u"<i>a</i>⟨U+202E⟩gpj⟨U+200B⟩.exe⏎line"_s;
    m_service.names = { html, hostile };
    startProgram();
    QVERIFY(m_program->openConnect());
    QVERIFY(RunningProgram::paste(u"Account name"_s, html + u"\u202E\u200B & co"_s));
    QVERIFY(RunningProgram::fillIn({ m_server->address(), canaryKey }));
    QVERIFY(RunningProgram::waitForNoDialog());
    QTRY_VERIFY2(m_program->rowOf(plain).isValid(), qPrintable(m_program->names().join(u" | "_s)));
    QVERIFY(m_program->rowOf(html).isValid());
    const QString account = html + u"⟨U+202E⟩⟨U+200B⟩ & co"_s;
    QVERIFY2(m_program->switcherText().startsWith(account), qPrintable(m_program->switcherText()));
    QVERIFY(!m_program->rowOf(html).data(Qt::ToolTipRole).toString().contains(u"<b>Bold"_s));
    QVERIFY(!m_program->rowOf(plain).data(Qt::ToolTipRole).toString().contains(u"<i>"_s));
    const auto *switcher = m_program->window().findChild<QWidget *>(u"connectionSwitcher"_s);
    QVERIFY(!switcher->toolTip().contains(u"<b>"_s));
    QCOMPARE(foulLabel(), QString());

    QVERIFY(m_program->select(plain));
    UiRobot::press(QKeySequence::Delete);
    QVERIFY2(UiRobot::waitToSee(plain), qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(foulLabel(), QString());
    m_service.refusals = { { "DELETE", 422 } };
    QVERIFY(UiRobot::click(u"Delete key"_s) && UiRobot::waitToSee(u"Refused by the test"_s));
    QCOMPARE(foulLabel(), QString());
    QVERIFY(UiRobot::click(u"Close"_s));
    QVERIFY(RunningProgram::waitForNoDialog());

    QVERIFY(m_program->focusWindow() && UiRobot::click(u"Create API Key"_s));
    QVERIFY(UiRobot::find(u"Name"_s));
    QVERIFY(UiRobot::sees(u"⟨U+202E⟩"_s));
    QCOMPARE(foulLabel(), QString());
    QVERIFY(UiRobot::click(u"Cancel"_s) && RunningProgram::waitForNoDialog());
    QVERIFY(m_program->pickFromSwitcher(u"Sign out"_s));
    QVERIFY2(UiRobot::waitToSee(u"Sign out of \u2068"_s + account + u"\u2069?"_s),
             qPrintable(UiRobot::everythingSeen()));
    QCOMPARE(foulLabel(), QString());
    QVERIFY(UiRobot::click(u"Stay signed in"_s));
}

KEYTURN_TEST_MAIN(QApplication, TestSessions)
#include "tst_sessions.moc"
