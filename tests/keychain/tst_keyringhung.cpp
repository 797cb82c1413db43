// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "support/testcase.h"

#include <QElapsedTimer>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A keyring daemon that is stopped, and one that dies during a call.
class TestKeyringHung final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedDaemonIsWaitedForThenGivenUp_data();
    void stoppedDaemonIsWaitedForThenGivenUp();
    void daemonThatGoesOnInTimeIsAnswered();
    void writeThatComesLateStays();
    void destructorWithAHungJobIsQuick();
    void daemonThatDiesIsNotAbsence(); // last: the daemon of this test is dead afterwards
};

void TestKeyringHung::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"unlocked"_s);
}

void TestKeyringHung::stoppedDaemonIsWaitedForThenGivenUp_data()
{
    QTest::addColumn<bool>("hasRun");
    QTest::newRow("at the first request") << false;
    QTest::newRow("later") << true;
}

void TestKeyringHung::stoppedDaemonIsWaitedForThenGivenUp()
{
    QFETCH(const bool, hasRun);
    const auto keychain = newRealKeychain();
    if (hasRun)
        QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    const StateLog states(*keychain);
    keychain->setLimits({ 100ms, 400ms });
    {
        StoppedDaemon daemon;
        QCOMPARE(outcomeName(answerOf(keychain->check())), u"timed out"_s);
        QCOMPARE(outcomeName(answerOf(keychain->read(credentialKey(u"1"_s)))), u"timed out"_s);
        QCOMPARE(outcomeName(answerOf(keychain->remove(credentialKey(u"1"_s)))), u"timed out"_s);
    }
    QCOMPARE(states.names().mid(0, 3),
             QStringList({ u"waiting"_s, u"not responding"_s, u"waiting"_s }));
    keychain->setLimits({ 5s, 20s });
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
    QCOMPARE(childrenNamed(keychainProgram).size(), 1);
}

void TestKeyringHung::daemonThatGoesOnInTimeIsAnswered()
{
    const auto keychain = newRealKeychain();
    keychain->setLimits({ 100ms, 20s });
    const QString key = credentialKey(u"2"_s);
    StoppedDaemon daemon;
    auto *reply = keychain->write(key, secretOf(canaryKey));
    QTRY_COMPARE(keychain->state(), KeychainState::Waiting);
    daemon.goOn();
    QCOMPARE(outcomeName(answerOf(reply)), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringHung::writeThatComesLateStays()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"3"_s);
    // With an open session the whole write is in the daemon's socket when the daemon continues.
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    keychain->setLimits({ 100ms, 300ms });
    {
        StoppedDaemon daemon;
        QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"timed out"_s);
    }
    QTRY_VERIFY(storedKeys().contains(key));
    keychain->setLimits({ 5s, 20s });
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
}

void TestKeyringHung::destructorWithAHungJobIsQuick()
{
    auto keychain = newRealKeychain();
    keychain->setLimits({ 100ms, 20s });
    StoppedDaemon daemon;
    connect(keychain->check(), &Reply::finished, this, [] { QFAIL("an answer from nowhere"); });
    QTRY_COMPARE(keychain->state(), KeychainState::Waiting);
    QElapsedTimer clock;
    clock.start();
    keychain.reset();
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(childrenNamed(keychainProgram), QList<qint64>());
}

void TestKeyringHung::daemonThatDiesIsNotAbsence()
{
    const auto keychain = newRealKeychain();
    keychain->setLimits({ 100ms, 20s });
    const QString key = credentialKey(u"4"_s);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);

    StoppedDaemon daemon;
    auto *reply = keychain->read(key);
    QTRY_COMPARE(keychain->state(), KeychainState::Waiting);
    daemon.kill();
    // The bus starts a new daemon, which is locked.
    const QString outcome = outcomeName(answerOf(reply));
    QVERIFY2(outcome == u"locked"_s || outcome == u"unavailable"_s, qPrintable(outcome));
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"locked"_s);
    QVERIFY(unlockLogin());
    // The helper must not use its session with the dead daemon any more.
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringHung)
#include "tst_keyringhung.moc"
