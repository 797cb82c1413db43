// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "reliability/faultyservice.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// A keyring that stores or removes, and then is locked or ends: the error must not sound as if
/// nothing had happened, and must say so where nothing did.
class TestKeyringActed final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedWriteSaysWhatMayBeThere_data();
    void aFailedWriteSaysWhatMayBeThere();
    void aFailedRemovalSaysWhatMayBeGone_data();
    void aFailedRemovalSaysWhatMayBeGone();

private:
    /// A keyring with the canary in it, and the entry if `value` is not empty. It has the fault
    /// from now on.
    [[nodiscard]] bool start(const QString &mode, const QString &value);

    std::unique_ptr<FaultyService> m_service;
    std::unique_ptr<HelperKeychain> m_keychain;
    const QString m_key = credentialKey(u"1"_s);
};

bool TestKeyringActed::start(const QString &mode, const QString &value)
{
    m_service = std::make_unique<FaultyService>();
    m_service->setMode(u"honest"_s);
    if (!m_service->start())
        return false;
    m_keychain = newRealKeychain();
    if (!answerOf(m_keychain->check()))
        return false;
    if (!value.isEmpty() && !answerOf(m_keychain->write(m_key, Secret::fromText(value))))
        return false;
    if (mode == "away"_L1)
        m_service->stop();
    else
        m_service->setMode(mode);
    return true;
}

void TestKeyringActed::aFailedWriteSaysWhatMayBeThere_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("mayHaveActed");
    QTest::newRow("locks") << u"locked"_s << true << true;
    QTest::newRow("leaves") << u"no service"_s << true << true;
    QTest::newRow("falls") << u"no service"_s << true << true;
    QTest::newRow("empty") << u"mismatch"_s << true << true;
    QTest::newRow("dies") << u"no service"_s << false << true; // nobody can know
    QTest::newRow("nothing") << u"mismatch"_s << false << false;
    QTest::newRow("cut") << u"mismatch"_s << false << false;
    QTest::newRow("dismissed") << u"locked"_s << false << false;
    QTest::newRow("refuses") << u"unavailable"_s << false << false;
    QTest::newRow("away") << u"no service"_s << false << false;
}

void TestKeyringActed::aFailedWriteSaysWhatMayBeThere()
{
    QFETCH(const QString, outcome);
    QFETCH(const bool, isThere);
    QFETCH(const bool, mayHaveActed);
    QVERIFY(start(QString::fromLatin1(QTest::currentDataTag()), {}));
    const auto written = answerOf(m_keychain->write(m_key, secretOf(canaryKey)));
    QCOMPARE(outcomeName(written), outcome);
    QCOMPARE(m_service->held(m_key) == canaryKey, isThere);
    QCOMPARE(written.error().mayHaveActed, mayHaveActed);
}

void TestKeyringActed::aFailedRemovalSaysWhatMayBeGone_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<bool>("mayHaveActed");
    QTest::newRow("locks") << u"locked"_s << true << true;
    QTest::newRow("leaves") << u"no service"_s << true << true;
    QTest::newRow("falls") << u"no service"_s << true << true;
    QTest::newRow("keep") << u"mismatch"_s << false << false;
    QTest::newRow("dismissed") << u"locked"_s << false << false;
    QTest::newRow("refuses") << u"unavailable"_s << false << false;
    QTest::newRow("away") << u"no service"_s << false << false;
}

void TestKeyringActed::aFailedRemovalSaysWhatMayBeGone()
{
    QFETCH(const QString, outcome);
    QFETCH(const bool, isGone);
    QFETCH(const bool, mayHaveActed);
    QVERIFY(start(QString::fromLatin1(QTest::currentDataTag()), canaryKey));
    const auto removed = answerOf(m_keychain->remove(m_key));
    QCOMPARE(outcomeName(removed), outcome);
    QCOMPARE(m_service->held(m_key).isEmpty(), isGone);
    QCOMPARE(removed.error().mayHaveActed, mayHaveActed);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestKeyringActed)
#include "tst_keyringacted.moc"
