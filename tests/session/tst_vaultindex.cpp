// SPDX-License-Identifier: MIT
#include "session/vault.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;

namespace {

VaultRecord record(const QString &uuid, const QString &organization, const QString &id)
{
    VaultRecord made;
    made.uuid = uuid;
    made.serviceId = u"anyreach"_s;
    made.serverUrl = u"https://api.example.com"_s;
    made.organizationId = organization;
    made.credentialId = id;
    made.storedAt = utc(2026, 11, 21, 10);
    return made;
}

VaultPlace placeOf(const VaultRecord &record)
{
    return { record.serviceId, record.serverUrl, record.organizationId, record.kind };
}

Secret secret()
{
    return Secret::fromText(canaryKey);
}

} // namespace

class TestVaultIndex : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void indexesAfterTheKeychainHasIt();
    void indexesNothingThatTheKeychainRefused_data();
    void indexesNothingThatTheKeychainRefused();
    void tellsAFailedIndexFromAFailedKeychain();
    void indexesWhatIsInTheKeychainAlready();
    void findsAnEntryInItsPlaceOnly();
    void replacesAnEntryOfTheSameUuid();
    void forgetsTheSecretBeforeItsEntry();
    void keepsTheEntryWhenTheKeychainFails();
    void saysWhenTheIndexCannotForget();
    void readsTheIndexFromDisk();
    void saysWhenTheIndexCannotBeRead();
    void neverWritesASecretToDisk();
    void findsTheSameValueByItsFingerprint();
    void findsAValueWithoutAFingerprint();
    void doesWithoutFingerprintsWhenTheirKeyCannotBeHad();
    void learnsThatTheKeychainLostAnEntry();
    void learnsThatTheKeychainChangedAnEntry();
    void takesALostFingerprintKeyForWhatItIs();
    void auditsEveryEntry();
    void endsAnAuditWithTheKeychain();
    void keepsAForgottenEntryForgotten();
    void listsNothingAgainThatIsRemovedLate();
    void aRefusedRemovalDoesNotEndTheOneBefore();
    void triesAgainWhatCannotBeListedLate();
    void triesAgainWhatCannotBeUnlistedLate();
    void anotherAttemptLeavesTheFirstOpen_data();
    void anotherAttemptLeavesTheFirstOpen();
    void anotherRemovalLeavesTheFirstOpen_data();
    void anotherRemovalLeavesTheFirstOpen();
    void aRefusedRemovalLeavesAnOpenValueExpected();
    void marksWhatAnotherHasReplaced();
    void losesNoneOfTwoChangesAtOnce();
    void changesNothingOfWhatIsForgotten();
};

void TestVaultIndex::indexesAfterTheKeychainHasIt()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    bool wasInKeychain = false;
    connect(&ground.vault, &Vault::changed, this,
            [&] { wasInKeychain = ground.keychain.contains(credentialKey(u"v"_s)); });
    ground.keychain.setFault(Fault::Hang);
    auto *reply = ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret());
    QVERIFY(waitUntil(&ground.keychain, &Keychain::stateChanged,
                      [&] { return ground.keychain.state() == KeychainState::Waiting; }));
    QVERIFY(ground.vaultOnDisk().empty());
    QVERIFY(ground.vault.entries().empty());
    ground.keychain.setFault(Fault::None);
    const auto kept = awaited(reply);
    QVERIFY(kept && *kept);
    QVERIFY(wasInKeychain);
    // The fingerprint is added later, so both may change between two looks.
    QTRY_VERIFY(ground.vaultOnDisk() == ground.vault.entries());
    QCOMPARE(ground.vault.entries().size(), 1U);
    const auto read = awaited(ground.vault.secret(u"v"_s));
    QVERIFY(read && *read && (*read)->equals(secret()));
}

void TestVaultIndex::indexesNothingThatTheKeychainRefused_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::newRow("locked") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::newRow("read back differs") << Fault::MismatchOnWrite << KeychainError::Kind::Mismatch;
}

void TestVaultIndex::indexesNothingThatTheKeychainRefused()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    ProgramFixture ground;
    QVERIFY(ground.open());
    ground.keychain.setFault(fault);
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && !*kept && kept->error().keychain && !kept->error().store);
    QCOMPARE(kept->error().keychain->kind, kind);
    QVERIFY(ground.vault.entries().empty());
    QVERIFY(ground.vaultOnDisk().empty());
}

void TestVaultIndex::tellsAFailedIndexFromAFailedKeychain()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    ground.refuse(u"vault"_s);
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && !*kept && !kept->error().keychain && kept->error().store);
    QVERIFY(ground.vault.entries().empty());
    QVERIFY(ground.keychain.contains(credentialKey(u"v"_s)));
}

void TestVaultIndex::indexesWhatIsInTheKeychainAlready()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keepIndex(record(u"v"_s, {}, u"ak_1"_s)));
    QVERIFY(kept && *kept);
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QVERIFY(ground.keychain.requests().isEmpty());
}

void TestVaultIndex::findsAnEntryInItsPlaceOnly()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const VaultRecord here = record(u"here"_s, u"org"_s, u"ak_1"_s);
    VaultRecord otherKind = record(u"kind"_s, u"org"_s, u"ak_2"_s);
    otherKind.kind = CredentialKind::Token;
    VaultRecord otherServer = record(u"server"_s, u"org"_s, u"ak_3"_s);
    otherServer.serverUrl = u"https://api.example.org"_s;
    VaultRecord otherService = record(u"service"_s, u"org"_s, u"ak_4"_s);
    otherService.serviceId = u"other"_s;
    const VaultRecord otherOrganization = record(u"organization"_s, u"org-2"_s, u"ak_5"_s);
    const VaultRecord unnamed = record(u"unnamed"_s, u"org"_s, {});
    for (const VaultRecord &entry :
         { here, otherKind, otherServer, otherService, otherOrganization, unnamed }) {
        const auto kept = awaited(ground.vault.keepIndex(entry));
        QVERIFY(kept && *kept);
    }
    QCOMPARE(ground.vault.idsAt(placeOf(here)), QSet<QString>{ u"ak_1"_s });
    QCOMPARE(ground.vault.idsAt(placeOf(otherKind)), QSet<QString>{ u"ak_2"_s });
    QVERIFY(ground.vault.findAt(placeOf(here), u"ak_1"_s));
    for (const QString &id : { u"ak_2"_s, u"ak_3"_s, u"ak_4"_s, u"ak_5"_s, u"ak_"_s })
        QVERIFY(!ground.vault.findAt(placeOf(here), id));
}

void TestVaultIndex::replacesAnEntryOfTheSameUuid()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    VaultRecord entry = record(u"v"_s, {}, u"ak_1"_s);
    for (const QString &name : { u"a"_s, u"b"_s }) {
        entry.name = name;
        const auto kept = awaited(ground.vault.keep(entry, secret()));
        QVERIFY(kept && *kept);
    }
    QTRY_VERIFY(!ground.vault.entries().front().fingerprint.isEmpty());
    entry.fingerprint = ground.vault.entries().front().fingerprint;
    QCOMPARE(ground.vault.entries(), std::vector{ entry });
    QCOMPARE(ground.vaultOnDisk(), std::vector{ entry });
}

void TestVaultIndex::forgetsTheSecretBeforeItsEntry()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    ground.keychain.setFault(Fault::Hang);
    auto *reply = ground.vault.forget(u"v"_s);
    QTest::qWait(20);
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QCOMPARE(ground.vault.entries().size(), 1U);
    ground.keychain.setFault(Fault::None);
    const auto forgotten = awaited(reply);
    QVERIFY(forgotten && *forgotten);
    QVERIFY(ground.keychain.credentialKeys().isEmpty());
    QVERIFY(ground.vaultOnDisk().empty());
    QVERIFY(ground.vault.entries().empty());
}

void TestVaultIndex::keepsTheEntryWhenTheKeychainFails()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    ground.keychain.setFault(Fault::Locked);
    const auto forgotten = awaited(ground.vault.forget(u"v"_s));
    QVERIFY(forgotten && !*forgotten && forgotten->error().keychain);
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QCOMPARE(ground.vault.entries().size(), 1U);
}

void TestVaultIndex::saysWhenTheIndexCannotForget()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    rawSql(ground.file(),
           u"CREATE TRIGGER stay BEFORE DELETE ON vault BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const auto forgotten = awaited(ground.vault.forget(u"v"_s));
    QVERIFY(forgotten && !*forgotten && forgotten->error().store);
    QCOMPARE(ground.vault.entries().size(), 1U);
    rawSql(ground.file(), u"DROP TRIGGER stay"_s);
    const auto again = awaited(ground.vault.forget(u"v"_s));
    QVERIFY(again && *again);
    QVERIFY(ground.vault.entries().empty());
}

void TestVaultIndex::readsTheIndexFromDisk()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(wait(ground.store.saveVaultEntry(record(u"v"_s, {}, u"ak_1"_s))));
    ground.vault.load();
    QVERIFY(waitUntil(&ground.vault, &Vault::changed,
                      [&] { return ground.vault.entries().size() == 1; }));
}

void TestVaultIndex::saysWhenTheIndexCannotBeRead()
{
    ProgramFixture ground; // its store was never opened
    QSignalSpy failed(&ground.vault, &Vault::loadFailed);
    ground.vault.load();
    QVERIFY(failed.wait());
}

void TestVaultIndex::neverWritesASecretToDisk()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    const QDir folder(ground.folder.path());
    const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.data()), qPrintable(name));
    }
}

namespace {

bool keeps(ProgramFixture &ground, const QString &uuid, const QString &value)
{
    const auto kept = awaited(ground.vault.keep(record(uuid, {}, {}), Secret::fromText(value)));
    return kept && *kept && waitUntil(&ground.vault, &Vault::changed, [&] {
               const VaultRecord *entry = ground.vault.find(uuid);
               return entry && !entry->fingerprint.isEmpty();
           });
}

QString fingerprintKey(const ProgramFixture &ground)
{
    const QStringList keys = ground.keychain.keys().filter(u"Keyturn/fingerprint/"_s);
    return keys.value(0);
}

} // namespace

/// Keyturn may end after an entry was listed and before its fingerprint was.
void TestVaultIndex::findsAValueWithoutAFingerprint()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const QString value = u"kt_test_CANARY_first_tail"_s;
    const QString alike = u"kt_test_CANARY_other_tail"_s;
    for (const auto &[uuid, held] : { std::pair(u"a"_s, alike), std::pair(u"b"_s, value) }) {
        VaultRecord listed = record(uuid, {}, {});
        listed.hint = u"…tail"_s;
        ground.keychain.put(credentialKey(uuid), Secret::fromText(held));
        QVERIFY(awaited(ground.vault.keepIndex(listed)));
    }
    QCOMPARE(awaited(ground.vault.findSame(Secret::fromText(value)))->value(), u"b"_s);
    QVERIFY(awaited(ground.vault.findSame(Secret::fromText(u"kt_test_CANARY_third_tail"_s)))
                ->value()
                .isEmpty());
    // From now on by the fingerprint.
    QTRY_VERIFY(!ground.vault.find(u"a"_s)->fingerprint.isEmpty());
}

void TestVaultIndex::findsTheSameValueByItsFingerprint()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    QVERIFY(keeps(ground, u"b"_s, canaryToken));
    QCOMPARE(awaited(ground.vault.findSame(Secret::fromText(canaryToken)))->value(), u"b"_s);
    QCOMPARE(awaited(ground.vault.findSame(secret()))->value(), u"a"_s);
    QVERIFY(
        awaited(ground.vault.findSame(Secret::fromText(u"another-value"_s)))->value().isEmpty());
    // The fingerprint is keyed; a plain hash would let anybody try out values.
    const QByteArray plain =
        QCryptographicHash::hash(QByteArray(canaryKey.data(), canaryKey.size()),
                                 QCryptographicHash::Sha256)
            .toHex();
    QVERIFY(!ground.vault.find(u"a"_s)->fingerprint.contains(QString::fromLatin1(plain)));
    QCOMPARE(ground.keychain.keys().size(), 3);
    QVERIFY(!fingerprintKey(ground).isEmpty());
}

void TestVaultIndex::doesWithoutFingerprintsWhenTheirKeyCannotBeHad()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"a"_s, {}, {}), secret()));
    QVERIFY(kept && *kept);
    Vault later(ground.keychain, ground.store, nullptr);
    later.load();
    QVERIFY(waitUntil(&later, &Vault::changed, [&] { return later.entries().size() == 1; }));
    ground.keychain.setFault(Fault::Locked);
    const auto same = awaited(later.findSame(secret()));
    QVERIFY(same && !*same);
    QCOMPARE(same->error().kind, KeychainError::Kind::Locked);
    ground.keychain.setFault(Fault::None);
    const auto read = awaited(later.secret(u"a"_s));
    QVERIFY(read && *read && (**read).equals(secret()));
}

void TestVaultIndex::learnsThatTheKeychainLostAnEntry()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    ground.keychain.drop(credentialKey(u"a"_s));
    const auto read = awaited(ground.vault.secret(u"a"_s));
    QVERIFY(read && !*read);
    QCOMPARE(ground.vault.find(u"a"_s)->condition, EntryCondition::Lost);
    QTRY_COMPARE(ground.vaultOnDisk().front().condition, EntryCondition::Lost);
    QVERIFY(awaited(ground.vault.findSame(secret()))->value().isEmpty());

    ground.keychain.put(credentialKey(u"a"_s), secret());
    QVERIFY(*awaited(ground.vault.secret(u"a"_s)));
    QCOMPARE(ground.vault.find(u"a"_s)->condition, EntryCondition::AsKept);
}

void TestVaultIndex::learnsThatTheKeychainChangedAnEntry()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    ground.keychain.put(credentialKey(u"a"_s), Secret::fromText(canaryToken));
    EntryCondition atFinish = EntryCondition::AsKept;
    auto *reply = ground.vault.secret(u"a"_s);
    connect(reply, &Reply::finished, this,
            [&] { atFinish = ground.vault.find(u"a"_s)->condition; });
    QVERIFY(*awaited(reply));
    QCOMPARE(atFinish, EntryCondition::Changed);
    QTRY_COMPARE(ground.vaultOnDisk().front().condition, EntryCondition::Changed);
    QVERIFY(keeps(ground, u"a"_s, canaryToken)); // stored again: nothing is wrong with it now
    QCOMPARE(ground.vault.find(u"a"_s)->condition, EntryCondition::AsKept);
}

void TestVaultIndex::takesALostFingerprintKeyForWhatItIs()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    const QString before = ground.vault.find(u"a"_s)->fingerprint;
    ground.keychain.drop(fingerprintKey(ground));
    Vault later(ground.keychain, ground.store, nullptr);
    later.load();
    QVERIFY(waitUntil(&later, &Vault::changed, [&] { return later.entries().size() == 1; }));
    QVERIFY(*awaited(later.secret(u"a"_s)));
    QTRY_VERIFY(later.find(u"a"_s)->fingerprint != before);
    QCOMPARE(later.find(u"a"_s)->condition, EntryCondition::AsKept);
    QCOMPARE(awaited(later.findSame(secret()))->value(), u"a"_s);
}

void TestVaultIndex::auditsEveryEntry()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    for (int i = 0; i < 6; ++i)
        QVERIFY(keeps(ground, QString::number(i), canaryKey + QString::number(i)));
    ground.keychain.drop(credentialKey(u"1"_s));
    ground.keychain.drop(credentialKey(u"3"_s));
    ground.keychain.put(credentialKey(u"5"_s), Secret::fromText(canaryToken));
    const auto audit = awaited(ground.vault.audit());
    QVERIFY(audit && *audit);
    QCOMPARE((*audit)->lost, 2);
    QCOMPARE((*audit)->changed, 1);
    QCOMPARE(ground.vault.find(u"0"_s)->condition, EntryCondition::AsKept);
    QCOMPARE(ground.vault.find(u"3"_s)->condition, EntryCondition::Lost);
    QCOMPARE(ground.vault.find(u"5"_s)->condition, EntryCondition::Changed);
}

void TestVaultIndex::endsAnAuditWithTheKeychain()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    QVERIFY(keeps(ground, u"b"_s, canaryToken));
    ground.keychain.setFault(Fault::Locked);
    const auto audit = awaited(ground.vault.audit());
    QVERIFY(audit && !*audit);
    QCOMPARE(audit->error().kind, KeychainError::Kind::Locked);
    for (const VaultRecord &entry : ground.vault.entries())
        QCOMPARE(entry.condition, EntryCondition::AsKept);
}

void TestVaultIndex::keepsAForgottenEntryForgotten()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    for (int i = 0; i < 20; ++i) {
        const auto kept = awaited(ground.vault.keep(record(u"a"_s, {}, {}), secret()));
        QVERIFY(kept && *kept); // its fingerprint will be added later
        const auto forgotten = awaited(ground.vault.forget(u"a"_s));
        QVERIFY(forgotten && *forgotten);
        QTest::qWait(2);
        QVERIFY(ground.vaultOnDisk().empty());
        QVERIFY(ground.vault.entries().empty());
    }
}

void TestVaultIndex::listsNothingAgainThatIsRemovedLate()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    QTRY_VERIFY(ground.vaultOnDisk() == ground.vault.entries());
    ground.keychain.setFault(Fault::Hang);
    auto *forgetting = ground.vault.forget(u"v"_s);
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    forgetting->cancel();
    ground.keychain.drop(credentialKey(u"v"_s)); // the keychain removes it late
    // Another read finds the same, right after the one that looks for late removals.
    connect(&ground.keychain, &Keychain::stateChanged, this, [&](KeychainState state) {
        if (state == KeychainState::Ready)
            std::ignore = ground.vault.audit();
    });
    QSignalSpy removed(&ground.vault, &Vault::removedLate);
    ground.keychain.setFault(Fault::None);
    const auto ready = awaited(ground.keychain.check());
    QVERIFY(ready && *ready);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(awaited(ground.keychain.check())); // the other read is answered, too
    QVERIFY(ground.settleStore());
    QVERIFY(ground.vault.entries().empty());
    QVERIFY(ground.vaultOnDisk().empty());
}

void TestVaultIndex::aRefusedRemovalDoesNotEndTheOneBefore()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"v"_s, canaryKey));
    ground.keychain.setFault(Fault::Locked);
    QVERIFY(!*awaited(ground.vault.forget(u"v"_s)));
    QTRY_VERIFY(!ground.vault.mayBeRemoved(u"v"_s));
    ground.keychain.setFault(Fault::Hang);
    auto *forgetting = ground.vault.forget(u"v"_s);
    forgetting->cancel();
    QVERIFY(!*awaited(forgetting));
    ground.keychain.setFault(Fault::Locked);
    QVERIFY(!*awaited(ground.vault.forget(u"v"_s)));
    QVERIFY(ground.vault.mayBeRemoved(u"v"_s));
    ground.keychain.drop(credentialKey(u"v"_s));
    ground.keychain.setFault(Fault::None);
    QVERIFY(awaited(ground.keychain.check()));
    QTRY_VERIFY(ground.vaultOnDisk().empty());
}

namespace {

/// Waits until what is expected of the keychain has been looked for, and what follows is written.
bool hasLooked(ProgramFixture &ground)
{
    ground.keychain.setFault(Fault::Locked); // a look follows when it becomes ready
    std::ignore = awaited(ground.keychain.check());
    ground.keychain.setFault(Fault::None);
    const auto ready = awaited(ground.keychain.check());
    return ready && *ready && awaited(ground.keychain.check()) && ground.settleStore();
}

} // namespace

void TestVaultIndex::triesAgainWhatCannotBeListedLate()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    ground.keychain.setFault(Fault::Hang);
    auto *keeping = ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret());
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    QSignalSpy givenUp(keeping, &Reply::finished);
    ground.keychain.timeOutHung(FakeKeychain::Late::Stored);
    QTRY_COMPARE(givenUp.count(), 1);
    QSignalSpy late(&ground.vault, &Vault::keptLate);
    ground.refuse(u"vault"_s);
    QVERIFY(hasLooked(ground));
    QVERIFY(ground.vault.entries().empty());
    QVERIFY(late.isEmpty());
    QVERIFY(ground.vault.isKnown(u"v"_s)); // Rescue does not call it lost
    QCOMPARE(ground.openIntents().size(), 1U);
    ground.allow(u"vault"_s);
    QVERIFY(hasLooked(ground));
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(ground.vault.entries().size(), 1U);
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QTRY_VERIFY(ground.openIntents().empty());
    QVERIFY(hasLooked(ground));
    QCOMPARE(late.count(), 1); // it is told once
}

void TestVaultIndex::triesAgainWhatCannotBeUnlistedLate()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret()));
    QVERIFY(kept && *kept);
    QTRY_VERIFY(ground.vaultOnDisk() == ground.vault.entries());
    ground.keychain.setFault(Fault::Hang);
    auto *forgetting = ground.vault.forget(u"v"_s);
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    forgetting->cancel();
    ground.keychain.drop(credentialKey(u"v"_s));
    QSignalSpy removed(&ground.vault, &Vault::removedLate);
    ground.refuse(u"vault"_s, u"DELETE"_s);
    QVERIFY(hasLooked(ground));
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QVERIFY(removed.isEmpty());
    ground.allow(u"vault"_s);
    QVERIFY(hasLooked(ground));
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(ground.vault.entries().empty());
    QVERIFY(ground.vaultOnDisk().empty());
}

void TestVaultIndex::anotherAttemptLeavesTheFirstOpen_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("locked") << Fault::Locked;
    QTest::newRow("denied") << Fault::Denied;
    QTest::newRow("no service") << Fault::NoService;
    QTest::newRow("another value") << Fault::MismatchOnWrite;
}

/// The keychain refuses the second attempt to save a value, but may still carry out the first.
void TestVaultIndex::anotherAttemptLeavesTheFirstOpen()
{
    QFETCH(const Fault, fault);
    ProgramFixture ground;
    QVERIFY(ground.open());
    const VaultRecord entry = record(u"v"_s, {}, u"ak_1"_s);
    ground.keychain.setFault(Fault::Hang);
    auto *keeping = ground.vault.keep(entry, secret());
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    QSignalSpy givenUp(keeping, &Reply::finished);
    ground.keychain.timeOutHung(FakeKeychain::Late::Lost);
    QTRY_COMPARE(givenUp.count(), 1);
    ground.keychain.setFault(fault);
    const auto second = awaited(ground.vault.keep(entry, secret()));
    QVERIFY(second && !*second);
    QVERIFY(second->error().isUndecided());
    QVERIFY(ground.vault.isKnown(u"v"_s));
    QSignalSpy late(&ground.vault, &Vault::keptLate);
    ground.keychain.put(credentialKey(u"v"_s), secret()); // the first
    QVERIFY(hasLooked(ground));
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
    QTRY_VERIFY(ground.openIntents().empty());
}

void TestVaultIndex::anotherRemovalLeavesTheFirstOpen_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("locked") << Fault::Locked;
    QTest::newRow("denied") << Fault::Denied;
    QTest::newRow("no service") << Fault::NoService;
}

void TestVaultIndex::anotherRemovalLeavesTheFirstOpen()
{
    QFETCH(const Fault, fault);
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"v"_s, canaryKey));
    ground.keychain.setFault(Fault::Hang);
    auto *forgetting = ground.vault.forget(u"v"_s);
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    forgetting->cancel();
    QVERIFY(!*awaited(forgetting));
    ground.keychain.setFault(fault);
    const auto second = awaited(ground.vault.forget(u"v"_s));
    QVERIFY(second && !*second);
    QVERIFY(second->error().isUndecided());
    ground.keychain.drop(credentialKey(u"v"_s));
    QVERIFY(hasLooked(ground));
    QTRY_VERIFY(ground.vaultOnDisk().empty());
}

/// What was given up while it was saved is removed again, in vain.
void TestVaultIndex::aRefusedRemovalLeavesAnOpenValueExpected()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    ground.keychain.setFault(Fault::Hang);
    auto *keeping = ground.vault.keep(record(u"v"_s, {}, u"ak_1"_s), secret());
    QTRY_COMPARE(ground.keychain.state(), KeychainState::Waiting);
    QSignalSpy givenUp(keeping, &Reply::finished);
    ground.keychain.timeOutHung(FakeKeychain::Late::Lost);
    QTRY_COMPARE(givenUp.count(), 1);
    ground.keychain.setFault(Fault::Locked);
    QVERIFY(!*awaited(ground.vault.forget(u"v"_s)));
    ground.keychain.put(credentialKey(u"v"_s), secret());
    QVERIFY(hasLooked(ground));
    QTRY_COMPARE(ground.vaultOnDisk().size(), 1U);
}

void TestVaultIndex::marksWhatAnotherHasReplaced()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    const QDateTime when = utc(2026, 11, 21, 11);
    QVERIFY(*awaited(ground.vault.supersede(u"a"_s, when)));
    QCOMPARE(ground.vaultOnDisk().front().supersededAt, std::optional(when));
    QVERIFY(!ground.vaultOnDisk().front().fingerprint.isEmpty());
    QVERIFY(*awaited(ground.vault.supersede(u"nobody"_s, when)));
    QCOMPARE(ground.vaultOnDisk().size(), 1U);
}

void TestVaultIndex::losesNoneOfTwoChangesAtOnce()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    const auto kept = awaited(ground.vault.keep(record(u"a"_s, {}, {}), secret()));
    QVERIFY(kept && *kept); // its fingerprint will be added later
    auto *named = ground.vault.update(u"a"_s, [](VaultRecord &r) { r.name = u"Name"_s; });
    std::ignore = ground.vault.update(u"a"_s, [](VaultRecord &r) { r.note = u"Note"_s; });
    std::ignore = ground.vault.supersede(u"a"_s, utc(2026, 11, 21, 11));
    ground.keychain.drop(credentialKey(u"a"_s));
    std::ignore = awaited(ground.vault.secret(u"a"_s));
    Q_UNUSED(named)
    QVERIFY(ground.settleStore());
    QTRY_VERIFY(!ground.vault.find(u"a"_s)->fingerprint.isEmpty());
    const VaultRecord &entry = *ground.vault.find(u"a"_s);
    QCOMPARE(entry.name, u"Name"_s);
    QCOMPARE(entry.note, u"Note"_s);
    QVERIFY(entry.supersededAt);
    QTRY_COMPARE(ground.vaultOnDisk(), ground.vault.entries());
}

void TestVaultIndex::changesNothingOfWhatIsForgotten()
{
    ProgramFixture ground;
    QVERIFY(ground.open());
    QVERIFY(keeps(ground, u"a"_s, canaryKey));
    auto *forgetting = ground.vault.forget(u"a"_s);
    const auto changed =
        awaited(ground.vault.update(u"a"_s, [](VaultRecord &r) { r.name = u"Name"_s; }));
    QVERIFY(changed && !*changed && changed->error().store);
    QTRY_VERIFY(ground.vault.entries().empty());
    Q_UNUSED(forgetting)
    QVERIFY(ground.vaultOnDisk().empty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestVaultIndex)

#include "tst_vaultindex.moc"
