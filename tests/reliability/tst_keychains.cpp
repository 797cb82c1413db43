// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "reliability/accountanswers.h"
#include "reliability/amount.h"
#include "reliability/faultyservice.h"
#include "reliability/heartbeat.h"
#include "support/awaited.h"
#include "support/environment.h"
#include "support/fakeservice.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestGap = 100;
constexpr int statusWithin = 3'000;
constexpr int quitWithin = 2'000;

} // namespace

/// The program with a keychain in each possible state: the window is never blocked, it shows the
/// state within 3 s, the program ends within 2 s, and the sign-in is not lost.
class TestKeychains final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowGoesOn_data();
    void theWindowGoesOn();
    void aDialogSaysWhatItWaitsFor_data();
    void aDialogSaysWhatItWaitsFor();
    void aDialogSaysWhatMayBeSaved_data();
    void aDialogSaysWhatMayBeSaved();
    void cleanupTestCase();

private:
    void runOnce(int operation);
    void ask(Keychain &keychain, int operation) const;

    SystemClock m_clock;
    QTemporaryDir m_home;
    std::unique_ptr<FakeService> m_service;
    FaultyService m_secrets;
    int m_operations = 0;
    qint64 m_gap = 0;
    qint64 m_status = 0;
    qint64 m_dialog = 0;
    qint64 m_quit = 0;
};

/// Makes the sign-in while the keychain works. No fault may make the program forget it.
void TestKeychains::initTestCase()
{
    m_service = std::make_unique<FakeService>(m_clock);
    knowAccounts(*m_service);
    m_service->seed(CredentialKind::ApiKey, u"First"_s);
    m_secrets.setMode(u"honest"_s);
    QVERIFY(m_secrets.start());
    const auto keychain = newRealKeychain();
    RunningProgram program(m_home.path(), *keychain);
    QVERIFY(program.start());
    QVERIFY2(program.signIn({ m_service->address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    m_secrets.stop();
}

void TestKeychains::theWindowGoesOn_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : { "honest", "silent", "late", "dies", "dismissed", "prompt", "relocks",
                              "nodefault", "nothing", "no service", "no bus", "no GLib" })
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestKeychains::ask(Keychain &keychain, int operation) const
{
    const QString key = credentialKey(u"another"_s);
    if (operation == 0)
        std::ignore = keychain.read(key);
    else if (operation == 1)
        std::ignore = keychain.write(key, secretOf(canaryToken));
    else
        std::ignore = keychain.remove(key);
}

void TestKeychains::runOnce(int operation)
{
    auto keychain = newRealKeychain();
    auto program = std::make_unique<RunningProgram>(m_home.path(), *keychain);
    QVERIFY(program->start());
    QCOMPARE(program->application().program().signIns().records().size(), 1U);
    Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    ask(*keychain, operation);
    QTRY_VERIFY(keychain->state() != KeychainState::Unknown);
    m_status = std::max(m_status, clock.elapsed());
    QVERIFY2(clock.elapsed() <= statusWithin, qPrintable(QString::number(clock.elapsed())));
    QTest::qWait(30);
    m_gap = std::max(m_gap, heartbeat.longestGap());
    QVERIFY2(heartbeat.longestGap() <= longestGap,
             qPrintable(QString::number(heartbeat.longestGap())));

    ask(*keychain, operation); // this request is under way while the program ends
    clock.restart();
    program.reset();
    keychain.reset();
    m_quit = std::max(m_quit, clock.elapsed());
    QVERIFY2(clock.elapsed() <= quitWithin, qPrintable(QString::number(clock.elapsed())));
    ++m_operations;
}

void TestKeychains::theWindowGoesOn()
{
    QFETCH(const QString, mode);
    const Environment bus("DBUS_SESSION_BUS_ADDRESS",
                          mode == "no bus"_L1 ? QByteArray("unix:path=/nowhere")
                                              : qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    const Environment glib(mode == "no GLib"_L1 ? "QT_NO_GLIB" : "KEYTURN_UNUSED", "1");
    const bool isThere = !mode.startsWith("no "_L1);
    if (isThere)
        m_secrets.setMode(mode);
    const bool diesAgain = mode == "dies"_L1;
    if (isThere)
        QVERIFY(m_secrets.start());
    for (int i = 0; i < amount(1, 20); ++i) {
        for (int operation = 0; operation < 3; ++operation) {
            if (diesAgain)
                QVERIFY(m_secrets.start());
            runOnce(operation);
            if (QTest::currentTestFailed())
                return;
        }
    }
    m_secrets.stop();
}

void TestKeychains::aDialogSaysWhatItWaitsFor_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : { "silent", "late", "prompt" })
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

/// Saving in a dialog says within 3 s that the keychain does not answer, and can be stopped.
void TestKeychains::aDialogSaysWhatItWaitsFor()
{
    QFETCH(const QString, mode);
    m_secrets.setMode(mode);
    QVERIFY(m_secrets.start());
    auto keychain = newRealKeychain();
    auto program = std::make_unique<RunningProgram>(m_home.path(), *keychain);
    QVERIFY(program->start());
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY2(UiRobot::click(u"Import…"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(RunningProgram::paste(u"Key or .env text"_s, canaryToken));
    QVERIFY(UiRobot::find(u"Name 1"_s));
    Heartbeat heartbeat;
    QElapsedTimer clock;
    QVERIFY(UiRobot::click(u"Import"_s));
    clock.start();
    QVERIFY2(UiRobot::waitToSee(u"Look for an unlock prompt, or a question"_s),
             qPrintable(UiRobot::everythingSeen()));
    m_dialog = std::max(m_dialog, clock.elapsed());
    QVERIFY2(clock.elapsed() <= statusWithin, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(UiRobot::click(u"Stop saving"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether all are saved"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(UiRobot::look(u"Name 1"_s));
    QVERIFY2(heartbeat.longestGap() <= longestGap,
             qPrintable(QString::number(heartbeat.longestGap())));
    program.reset();
    keychain.reset();
    m_secrets.stop();
}

void TestKeychains::aDialogSaysWhatMayBeSaved_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("said");
    QTest::newRow("locks") << u"locks"_s << u"was locked before Keyturn could look. Unlock it"_s;
    QTest::newRow("leaves") << u"leaves"_s << u"ended before Keyturn could look. Start it"_s;
    QTest::newRow("falls") << u"falls"_s << u"ended before Keyturn could look. Start it"_s;
}

/// A keyring that does what it is asked to and cannot be looked at after that: what it has done is
/// not denied, and is taken over when it can be looked at.
void TestKeychains::aDialogSaysWhatMayBeSaved()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, said);
    m_secrets.setMode(u"honest"_s);
    QVERIFY(m_secrets.start());
    auto keychain = newRealKeychain();
    auto program = std::make_unique<RunningProgram>(m_home.path(), *keychain);
    QVERIFY(program->start());
    Vault &vault = program->application().program().vault();
    QTRY_COMPARE(vault.entries().size(), 1U); // that of the sign-in
    QVERIFY(UiRobot::click(u"Vault"_s));
    QVERIFY2(UiRobot::click(u"Import…"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(RunningProgram::paste(u"Key or .env text"_s, canaryToken));
    QVERIFY(UiRobot::find(u"Name 1"_s));
    QVERIFY(awaited(vault.findSame(secretOf(canaryToken)))); // it has been compared
    m_secrets.setMode(mode);
    QVERIFY(UiRobot::click(u"Import"_s));
    QVERIFY2(UiRobot::waitToSee(u"Not known yet whether all are saved"_s),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::sees(said), qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!UiRobot::sees(u"Nothing was imported"_s));
    const auto wake = [this, &keychain, &mode] {
        m_secrets.setMode(u"honest"_s);
        return (mode == "locks"_L1 || m_secrets.start()) && awaited(keychain->check());
    };
    QVERIFY(wake());
    QTRY_COMPARE(vault.entries().size(), 2U);
    const QString uuid = vault.entries().front().uuid;
    QCOMPARE(m_secrets.held(credentialKey(uuid)), QString(canaryToken));

    // The same of a removal.
    m_secrets.setMode(mode);
    const auto removed = awaited(vault.forget(uuid));
    QVERIFY(removed && !*removed && removed->error().isUndecided());
    QCOMPARE(vault.entries().size(), 2U);
    QVERIFY(wake());
    QTRY_COMPARE(vault.entries().size(), 1U);
    program.reset();
    keychain.reset();
    m_secrets.stop();
}

void TestKeychains::cleanupTestCase()
{
    m_secrets.setMode(u"honest"_s);
    QVERIFY(m_secrets.start());
    {
        // After all those faults the program opens the sign-in as before.
        const auto keychain = newRealKeychain();
        RunningProgram program(m_home.path(), *keychain);
        QVERIFY(program.start());
        QTRY_COMPARE(program.names(), QStringList{ u"First"_s });
    }
    m_secrets.stop();
    measured(QByteArray::number(m_operations) + " operations; longest gap "
             + QByteArray::number(m_gap) + " ms, told in a dialog after at most "
             + QByteArray::number(m_dialog) + " ms, status after at most "
             + QByteArray::number(m_status) + " ms, end after at most " + QByteArray::number(m_quit)
             + " ms, the sign-in is there");
}

KEYTURN_TEST_MAIN(QApplication, TestKeychains)
#include "tst_keychains.moc"
