// SPDX-License-Identifier: MIT
#include "session/rescue.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;

namespace {

IntentRecord intentOf(const QString &uuid)
{
    IntentRecord intent;
    intent.uuid = uuid;
    intent.serviceId = u"anyreach"_s;
    intent.serverUrl = u"https://api.example.com"_s;
    intent.organizationId = u"org_1"_s;
    intent.organizationName = u"Acme"_s;
    intent.name = u"Name of "_s + uuid;
    intent.askedEnd = AskedEnd{ utc(2027, 2, 19, 22) };
    intent.expiryKnown = false;
    intent.startedAt = utc(2026, 11, 20, 9);
    return intent;
}

/// Keyturn at a start after it ended unexpectedly.
struct Start : ProgramFixture
{
    [[nodiscard]] bool record(const QString &uuid)
    {
        const auto recorded = awaited(store.recordIntent(intentOf(uuid)));
        return recorded && *recorded;
    }

    void run()
    {
        rescue.run();
        QTest::qWait(50); // time for signals that must not be emitted
        QVERIFY(settleStore());
        QTest::qWait(50);
        QVERIFY(settleStore());
    }
};

} // namespace

class TestRescue : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheKeychainHas();
    void aValueThatWasFoundIsKnownAgain();
    void listsNoValueTwice();
    void tellsOfWhatNobodyKnows();
    void settlesWhatWasDone();
    void tellsAtOnceAndAsksTheKeychainAgain_data();
    void tellsAtOnceAndAsksTheKeychainAgain();
    void whatCouldNotBeAskedForIsNotForgotten();
    void whatTheUserHasIsNotUnknown();
    void aLateValueThatTheUserHasIsListed();
    void leavesARunningProgramAlone_data();
    void leavesARunningProgramAlone();
    void aClockThatWasSetBackHidesNothing();
};

void TestRescue::listsWhatTheKeychainHas()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    QSignalSpy rescued(&start.rescue, &Rescue::rescued);
    start.run();
    QCOMPARE(rescued.size(), 1);
    QCOMPARE(rescued[0][0].toString(), u"Name of a"_s);
    QVERIFY(start.openIntents().empty());
    const auto kept = start.vaultOnDisk();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0].uuid, u"a"_s);
    QCOMPARE(kept[0].name, u"Name of a"_s);
    QCOMPARE(kept[0].organizationId, u"org_1"_s);
    QCOMPARE(kept[0].organizationName, u"Acme"_s);
    QCOMPARE(kept[0].credentialId, u"ak_7f3a90b2c4d1e5f6"_s);
    QVERIFY(!kept[0].expiryKnown); // nobody has confirmed it
    QCOMPARE(kept[0].askedEnd, std::optional(AskedEnd{ utc(2027, 2, 19, 22) }));
    QVERIFY(!kept[0].hint.contains(canary));
    const auto secret = awaited(start.vault.secret(u"a"_s));
    QVERIFY(secret && *secret);
    QVERIFY(start.rescue.unknown().empty());
}

void TestRescue::aValueThatWasFoundIsKnownAgain()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    start.run();
    QTRY_VERIFY(!start.vault.find(u"a"_s)->fingerprint.isEmpty());
    QCOMPARE(awaited(start.vault.findSame(Secret::fromText(canaryKey)))->value(), u"a"_s);
}

void TestRescue::listsNoValueTwice()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    // The user has signed in with it since.
    VaultRecord entry;
    entry.uuid = u"sign-in"_s;
    entry.name = u"Acme"_s;
    entry.storedAt = start.clock.now();
    const auto kept = awaited(start.vault.keepWithoutIntent(entry, Secret::fromText(canaryKey)));
    QVERIFY(kept && *kept);
    QSignalSpy rescued(&start.rescue, &Rescue::rescued);
    start.run();
    QCOMPARE(start.vaultOnDisk().size(), 1U);
    QCOMPARE(start.vaultOnDisk()[0].uuid, u"sign-in"_s);
    QVERIFY(!start.keychain.contains(credentialKey(u"a"_s)));
    QVERIFY(start.keychain.contains(credentialKey(u"sign-in"_s)));
    QVERIFY(start.openIntents().empty());
    QVERIFY(start.rescue.unknown().empty());
    QCOMPARE(rescued.size(), 0); // nothing was found that was not there
}

void TestRescue::tellsOfWhatNobodyKnows()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s) && start.record(u"b"_s));
    QSignalSpy unknown(&start.rescue, &Rescue::unknownChanged);
    start.run();
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(start.rescue.unknown().size(), 2U);
    // Reported again at the next start, until the user has answered.
    QCOMPARE(start.openIntents().size(), 2U);
    start.rescue.forgetUnknown();
    QVERIFY(start.settleStore());
    QVERIFY(start.openIntents().empty());
    QVERIFY(start.vaultOnDisk().empty());
}

void TestRescue::settlesWhatWasDone()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    VaultRecord record;
    record.uuid = u"a"_s;
    record.storedAt = utc(2026, 11, 20, 9);
    const auto kept = awaited(start.vault.keep(record, Secret::fromText(canaryKey)));
    QVERIFY(kept && *kept);
    QSignalSpy rescued(&start.rescue, &Rescue::rescued);
    start.run();
    QVERIFY(rescued.isEmpty());
    QVERIFY(start.openIntents().empty());
    QCOMPARE(start.vaultOnDisk().size(), 1U);
}

void TestRescue::tellsAtOnceAndAsksTheKeychainAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("locked") << Fault::Locked;
    QTest::newRow("none") << Fault::NoService;
    QTest::newRow("never answers") << Fault::Hang;
}

void TestRescue::tellsAtOnceAndAsksTheKeychainAgain()
{
    QFETCH(const Fault, fault);
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s) && start.record(u"b"_s));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    start.keychain.setFault(fault);
    start.run();
    QCOMPARE(start.rescue.unknown().size(), 2U);
    QCOMPARE(start.openIntents().size(), 2U);

    QSignalSpy rescued(&start.rescue, &Rescue::rescued);
    start.keychain.setFault(Fault::None);
    std::ignore = awaited(start.keychain.check());
    QTRY_COMPARE(rescued.size(), 1);
    QVERIFY(start.settleStore());
    QCOMPARE(rescued[0][0].toString(), u"Name of a"_s);
    QCOMPARE(start.rescue.unknown().size(), 1U);
    QCOMPARE(start.rescue.unknown().front().uuid, u"b"_s);
    QCOMPARE(start.openIntents().size(), 1U);
    QCOMPARE(start.vaultOnDisk().size(), 1U);
}

void TestRescue::whatCouldNotBeAskedForIsNotForgotten()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    start.keychain.setFault(Fault::Locked);
    start.run();
    QCOMPARE(start.rescue.unknown().size(), 1U);
    start.rescue.forgetUnknown();
    QVERIFY(start.settleStore());
    QCOMPARE(start.openIntents().size(), 1U);

    QSignalSpy rescued(&start.rescue, &Rescue::rescued);
    start.keychain.setFault(Fault::None);
    std::ignore = awaited(start.keychain.check());
    QTRY_COMPARE(rescued.size(), 1);
    QVERIFY(start.rescue.unknown().empty());
    QVERIFY(start.settleStore());
    QVERIFY(start.openIntents().empty());
}

void TestRescue::whatTheUserHasIsNotUnknown()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    QVERIFY(*awaited(start.store.noteInHand(u"a"_s)));
    start.keychain.setFault(Fault::Locked);
    start.run();
    QVERIFY(start.rescue.unknown().empty());
    QCOMPARE(start.openIntents().size(), 1U);
    start.keychain.setFault(Fault::None);
    start.run();
    QVERIFY(start.rescue.unknown().empty());
    QVERIFY(start.openIntents().empty());
}

void TestRescue::aLateValueThatTheUserHasIsListed()
{
    Start start;
    QVERIFY(start.open() && start.record(u"a"_s));
    QVERIFY(*awaited(start.store.noteInHand(u"a"_s)));
    start.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryKey));
    start.run();
    QCOMPARE(start.vaultOnDisk().size(), 1U);
    QVERIFY(start.openIntents().empty());
}

void TestRescue::leavesARunningProgramAlone_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("this run") << true;
    QTest::newRow("another run") << false;
}

void TestRescue::leavesARunningProgramAlone()
{
    QFETCH(const bool, isOwn);
    Start start;
    QVERIFY(start.open());
    auto other = std::make_unique<Store>(start.file(), nullptr);
    const auto opened = awaited(other->open());
    QVERIFY(opened && *opened);
    IntentRecord running = intentOf(u"a"_s);
    running.owner = isOwn ? start.store.ownRun() : other->ownRun();
    QVERIFY(*awaited(start.store.recordIntent(running)));
    start.run();
    QVERIFY(start.rescue.unknown().empty());
    start.rescue.forgetUnknown();
    QVERIFY(start.settleStore());
    QCOMPARE(start.openIntents().size(), 1U);

    other.reset(); // the other run ends
    start.run();
    QCOMPARE(start.rescue.unknown().size(), isOwn ? 0U : 1U);
}

void TestRescue::aClockThatWasSetBackHidesNothing()
{
    Start start;
    QVERIFY(start.open());
    IntentRecord intent = intentOf(u"a"_s);
    intent.owner = u"a run that is over"_s;
    intent.startedAt = start.clock.now().addDays(1);
    QVERIFY(*awaited(start.store.recordIntent(intent)));
    start.run();
    QCOMPARE(start.rescue.unknown().size(), 1U);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestRescue)

#include "tst_rescue.moc"
