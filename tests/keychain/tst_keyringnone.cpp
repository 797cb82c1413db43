// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// No keychain service, and no session bus.
class TestKeyringNone final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAnswers_data();
    void nothingAnswers();
};

void TestKeyringNone::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"none"_s);
}

void TestKeyringNone::nothingAnswers_data()
{
    QTest::addColumn<QByteArray>("bus");
    QTest::newRow("a bus without a service") << qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QTest::newRow("no bus") << "unix:path=/nowhere/bus"_ba;
}

void TestKeyringNone::nothingAnswers()
{
    QFETCH(const QByteArray, bus);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"1"_s);
    const QString expected = u"no service"_s;
    QCOMPARE(outcomeName(answerOf(keychain->check())), expected);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), expected);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), expected);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), expected);
    QCOMPARE(keychain->state(), KeychainState::NoService);
    int searched = 0;
    QCOMPARE(filesWithCanary(keyringRoot(), &searched), QStringList());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringNone)
#include "tst_keyringnone.moc"
