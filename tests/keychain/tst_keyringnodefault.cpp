// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// A Secret Service without a default collection: nobody has made a keyring yet.
class TestKeyringNoDefault final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingLacksACollection();
};

void TestKeyringNoDefault::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"nodefault"_s);
}

void TestKeyringNoDefault::everythingLacksACollection()
{
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"1"_s);
    const QString expected = u"no collection"_s;
    QCOMPARE(outcomeName(answerOf(keychain->check())), expected);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), expected);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), expected);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), expected);
    QCOMPARE(keychain->state(), KeychainState::NoCollection);
    int searched = 0;
    QCOMPARE(filesWithCanary(keyringRoot(), &searched), QStringList());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringNoDefault)
#include "tst_keyringnodefault.moc"
