// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// A locked gnome-keyring. For it QtKeychain reports "not found" to a read and "no error" to a
/// removal.
class TestKeyringLocked final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsLocked();
    void lockedRemovalLeavesTheEntry();
    void lockedWriteStoresNothing();
};

void TestKeyringLocked::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"locked"_s);
}

void TestKeyringLocked::everythingIsLocked()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"1"_s);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"locked"_s);
    QCOMPARE(keychain->state(), KeychainState::Locked);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"locked"_s);
    const auto written = answerOf(keychain->write(key, secretOf(canaryKey)));
    QCOMPARE(outcomeName(written), u"locked"_s);
    QVERIFY(!written.error().mayHaveActed);
    const auto removed = answerOf(keychain->remove(key));
    QCOMPARE(outcomeName(removed), u"locked"_s);
    QVERIFY(!removed.error().mayHaveActed);
    const auto entries = answerOf(keychain->entries());
    QVERIFY(!entries);
    QCOMPARE(kindName(entries.error().kind), u"locked"_s);
    QCOMPARE(keychain->state(), KeychainState::Locked);
}

void TestKeyringLocked::lockedRemovalLeavesTheEntry()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"2"_s);
    QVERIFY(unlockLogin());
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"done"_s);
    QVERIFY(lockLogin());
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"locked"_s);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"locked"_s);
    QVERIFY(unlockLogin());
    QCOMPARE(valueOf(answerOf(keychain->read(key))), QString(canaryKey));
    QCOMPARE(keychain->state(), KeychainState::Ready);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), u"done"_s);
}

void TestKeyringLocked::lockedWriteStoresNothing()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"3"_s);
    QVERIFY(lockLogin());
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), u"locked"_s);
    QVERIFY(unlockLogin());
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"absent"_s);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringLocked)
#include "tst_keyringlocked.moc"
