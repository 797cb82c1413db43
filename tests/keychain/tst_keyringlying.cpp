// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QProcess>
#include <QSettings>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// A KWallet that reports success and does something else: see tests/support/lying-kwallet.py.
/// QtKeychain reports success for all of it.
class TestKeyringLying final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void yesIsNotBelieved_data();
    void yesIsNotBelieved();
    void leftoverSettingsAreNotBelieved();
    void absenceIsNotBelievedEither();
    void aWalletCannotSayWhatItHolds();

private:
    [[nodiscard]] bool startWallet(const QString &lie);

    std::unique_ptr<QProcess> m_wallet;
};

void TestKeyringLying::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

void TestKeyringLying::init()
{
    TestCase::init();
    m_wallet = std::make_unique<QProcess>();
}

void TestKeyringLying::cleanup()
{
    m_wallet->closeWriteChannel();
    QVERIFY(m_wallet->waitForFinished());
    m_wallet.reset();
    TestCase::cleanup();
}

bool TestKeyringLying::startWallet(const QString &lie)
{
    m_wallet->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_wallet->start(u"/usr/bin/python3"_s,
                    { QStringLiteral(KEYTURN_TEST_SUPPORT "/lying-kwallet.py"), lie });
    return QTest::qWaitFor([this] { return m_wallet->canReadLine(); }, 20'000);
}

void TestKeyringLying::yesIsNotBelieved_data()
{
    QTest::addColumn<QString>("checked");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("removed");
    const auto row = [](const char *lie, const QString &checked, const QString &written,
                        const QString &read, const QString &removed) {
        QTest::newRow(lie) << checked << written << read << removed;
    };
    const QString done = u"done"_s;
    const QString mismatch = u"mismatch"_s;
    row("honest", done, done, u"value"_s, done);
    row("nothing", mismatch, mismatch, mismatch, mismatch);
    row("stale", mismatch, mismatch, u"value"_s, done);
    row("cut", mismatch, mismatch, u"value"_s, done);
    row("keep", done, done, u"value"_s, mismatch);
    row("vanish", mismatch, mismatch, u"unavailable"_s, u"unavailable"_s);
    row("deny", u"denied"_s, u"denied"_s, u"denied"_s, u"denied"_s);
}

void TestKeyringLying::yesIsNotBelieved()
{
    QFETCH(const QString, checked);
    QFETCH(const QString, written);
    QFETCH(const QString, read);
    QFETCH(const QString, removed);
    QVERIFY(startWallet(QString::fromLatin1(QTest::currentDataTag())));
    const auto keychain = newRealKeychain();
    const QString key = credentialKey(u"1"_s);
    QCOMPARE(outcomeName(answerOf(keychain->check())), checked);
    QCOMPARE(outcomeName(answerOf(keychain->write(key, secretOf(canaryKey)))), written);
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), read);
    QCOMPARE(outcomeName(answerOf(keychain->remove(key))), removed);
    QCOMPARE(storedKeys(), QStringList()); // it was the wallet that was asked
    int searched = 0;
    QCOMPARE(filesWithCanary(keyringRoot(), &searched), QStringList());
}

void TestKeyringLying::leftoverSettingsAreNotBelieved()
{
    // The settings in which the insecure fallback of QtKeychain in another program may have left a
    // value.
    const QString key = credentialKey(u"2"_s);
    QSettings leftover(QDir::homePath() % u"/.config/Keyturn.conf"_s, QSettings::NativeFormat);
    leftover.setValue(QString(key % u"/type"_s), u"plaintext"_s);
    leftover.setValue(QString(key % u"/data"_s), QByteArray("a-leftover"));
    leftover.sync();
    QVERIFY(startWallet(u"honest"_s));
    const auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(key))), u"absent"_s);
    leftover.sync();
    QCOMPARE(leftover.allKeys().size(), 2);
    QVERIFY(QFile::remove(leftover.fileName()));
}

void TestKeyringLying::absenceIsNotBelievedEither()
{
    QVERIFY(startWallet(u"nothing"_s));
    const auto keychain = newRealKeychain();
    QCOMPARE(outcomeName(answerOf(keychain->read(credentialKey(u"3"_s)))), u"mismatch"_s);
    QVERIFY(keychain->state() != KeychainState::Ready);
}

void TestKeyringLying::aWalletCannotSayWhatItHolds()
{
    QVERIFY(startWallet(u"honest"_s));
    const auto keychain = newRealKeychain();
    const auto entries = answerOf(keychain->entries());
    QVERIFY(!entries);
    QCOMPARE(kindName(entries.error().kind), u"not listable"_s);
    QCOMPARE(outcomeName(answerOf(keychain->check())), u"done"_s);
    QCOMPARE(keychain->state(), KeychainState::Ready);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringLying)
#include "tst_keyringlying.moc"
