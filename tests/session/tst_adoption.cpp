// SPDX-License-Identifier: MIT
#include "core/credentialtext.h"
#include "session/adoption.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;
using Asked = FakeKeychain::Operation;

namespace {

Secret valueOf(QLatin1StringView text)
{
    return Secret(QByteArrayView(text.data(), text.size()));
}

QStringList keysOf(const KeychainEntries &entries)
{
    QStringList keys;
    for (const KeychainEntry &entry : entries)
        keys.append(entry.key);
    keys.sort();
    return keys;
}

/// A start of the program in which the lists were read and the keychain was checked.
struct Start : ProgramFixture
{
    [[nodiscard]] bool run() { return open() && begin(); }

    [[nodiscard]] bool begin()
    {
        if (!load())
            return false;
        adoption().begin();
        return awaited(keychain.check()).has_value() && settle();
    }

    [[nodiscard]] bool settle()
    {
        // Adoption asks the keychain for its entries first, then the store for the open intents.
        // The answers come in order, so both are there after one more answer of each.
        return awaited(keychain.check()).has_value() && settleStore();
    }

    [[nodiscard]] Adoption &adoption() { return program.adoption(); }

    [[nodiscard]] bool adopt()
    {
        QSignalSpy adopted(&adoption(), &Adoption::adopted);
        adoption().adopt(u"Found"_s);
        return adopted.wait() && settle();
    }
};

} // namespace

class TestAdoption : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInNoList();
    void nothingIsFoundWhereAllIsListed();
    void readsNoValueUnasked();
    void takesThemIntoTheVault();
    void takesNoValueTwice();
    void aSignInTellsTheServer();
    void aSignInOfEarlierVersionsBecomesAnEntry();
    void waitsForTheKeychain();
    void saysWhatCannotBeListed();
    void aListThatCannotBeReadMakesNoStrays();
    void whatIsBeingCreatedIsLeftAlone();
    void goesOnAfterAFailure();
    void aDamagedFileLosesNothing();
};

void TestAdoption::findsWhatIsInNoList()
{
    Start start;
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    start.keychain.put(connectionKey(u"old"_s), valueOf(canaryToken));
    start.keychain.put(u"Keyturn/canary/canary"_s, valueOf("canary"_L1));
    start.keychain.put(u"Keyturn/fingerprint/1"_s, valueOf("0123"_L1));
    QSignalSpy found(&start.adoption(), &Adoption::found);
    QVERIFY(start.run());
    QCOMPARE(found.size(), 1);
    QCOMPARE(keysOf(start.adoption().strays()),
             QStringList({ connectionKey(u"old"_s), credentialKey(u"lost"_s) }));
}

void TestAdoption::nothingIsFoundWhereAllIsListed()
{
    Start start;
    QVERIFY(start.open());
    VaultRecord record;
    record.uuid = u"known"_s;
    record.storedAt = utc(2026, 11, 20, 9);
    QVERIFY(awaited(start.store.saveVaultEntry(record)).has_value());
    QVERIFY(awaited(start.store.saveConnection(connectionRecord(u"c"_s, u"x"_s))).has_value());
    start.keychain.put(credentialKey(u"known"_s), valueOf(canaryKey));
    start.keychain.put(connectionKey(u"c"_s), valueOf(canaryKey));
    QSignalSpy found(&start.adoption(), &Adoption::found);
    QVERIFY(start.begin());
    QVERIFY(start.keychain.requests().contains(Asked::List));
    QVERIFY(found.isEmpty());
}

void TestAdoption::readsNoValueUnasked()
{
    Start start;
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    QVERIFY(start.run());
    QCOMPARE(start.adoption().strays().size(), 1U);
    QVERIFY(!start.keychain.requests().contains(Asked::Read));
}

void TestAdoption::takesThemIntoTheVault()
{
    Start start;
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    start.keychain.put(credentialKey(u"odd"_s), valueOf("no-known-prefix"_L1));
    QVERIFY(start.run());
    QVERIFY(start.adopt());
    QVERIFY(start.adoption().strays().empty());
    const auto kept = start.vaultOnDisk();
    QCOMPARE(kept.size(), 2U);
    const VaultRecord *lost = start.vault.find(u"lost"_s);
    QVERIFY(lost);
    QCOMPARE(lost->serviceId, u"anyreach"_s);
    QVERIFY(lost->serverUrl.isEmpty() && lost->authUrl.isEmpty());
    QCOMPARE(lost->kind, CredentialKind::ApiKey);
    QCOMPARE(lost->credentialId, u"ak_7f3a90b2c4d1e5f6"_s);
    QCOMPARE(lost->name, u"Found"_s);
    QVERIFY(!lost->expiryKnown);
    QCOMPARE(lost->storedAt, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    QVERIFY(!lost->hint.contains(canary));
    QTRY_VERIFY(!start.vault.find(u"lost"_s)->fingerprint.isEmpty());
    const VaultRecord *odd = start.vault.find(u"odd"_s);
    QVERIFY(odd && odd->serviceId.isEmpty() && odd->serverUrl.isEmpty());
    QVERIFY(start.keychain.contains(credentialKey(u"odd"_s)));
}

void TestAdoption::takesNoValueTwice()
{
    Start start;
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    QVERIFY(start.run());
    QCOMPARE(start.adoption().strays().size(), std::size_t(1));
    VaultRecord entry;
    entry.uuid = u"again"_s;
    entry.hint = credentialHint(valueOf(canaryKey), {});
    entry.storedAt = utc(2026, 11, 21, 9);
    const auto kept = awaited(start.vault.keepWithoutIntent(entry, valueOf(canaryKey)));
    QVERIFY(kept && *kept);
    QVERIFY(start.adopt());
    QVERIFY(start.adoption().strays().empty());
    QCOMPARE(start.vaultOnDisk().size(), 1U);
    QVERIFY(start.keychain.contains(credentialKey(u"again"_s)));
    QTRY_VERIFY(!start.keychain.contains(credentialKey(u"lost"_s)));
}

void TestAdoption::aSignInTellsTheServer()
{
    Start start;
    QVERIFY(start.open());
    ConnectionRecord user = connectionRecord(u"c"_s, u"x"_s);
    user.vaultUuid = u"lost"_s;
    user.serviceId = u"anyreach"_s;
    user.isSandbox = false;
    user.serverUrl = u"https://keys.example.org"_s;
    QVERIFY(awaited(start.store.saveConnection(user)).has_value());
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    QVERIFY(start.begin());
    QVERIFY(start.adopt());
    QCOMPARE(start.vault.find(u"lost"_s)->serverUrl, user.serverUrl);
}

void TestAdoption::aSignInOfEarlierVersionsBecomesAnEntry()
{
    Start start;
    start.keychain.put(connectionKey(u"old"_s), valueOf(canaryToken));
    QVERIFY(start.run());
    QVERIFY(start.adopt());
    QVERIFY(start.vault.find(u"old"_s));
    QCOMPARE(start.keychain.credentialKeys(), QStringList{ credentialKey(u"old"_s) });
    const auto secret = awaited(start.vault.secret(u"old"_s));
    QVERIFY(secret && *secret);
}

void TestAdoption::waitsForTheKeychain()
{
    Start start;
    start.keychain.put(credentialKey(u"lost"_s), valueOf(canaryKey));
    start.keychain.setFault(Fault::Locked);
    QVERIFY(start.run());
    QVERIFY(start.adoption().strays().empty());
    // Listing a locked keychain could open a password prompt.
    QVERIFY(!start.keychain.requests().contains(Asked::List));
    start.keychain.setFault(Fault::None);
    QVERIFY(awaited(start.keychain.check()).has_value() && start.settle());
    QCOMPARE(start.adoption().strays().size(), 1U);
}

void TestAdoption::saysWhatCannotBeListed()
{
    Start start;
    start.keychain.setListable(FakeKeychain::Listable::No);
    QSignalSpy told(&start.adoption(), &Adoption::notListable);
    QVERIFY(start.run());
    QCOMPARE(told.size(), 1);
}

void TestAdoption::aListThatCannotBeReadMakesNoStrays()
{
    Start start;
    start.keychain.put(credentialKey(u"known"_s), valueOf(canaryKey));
    QVERIFY(QFile::link(u"/nowhere"_s, start.file())); // the store refuses a link as its file
    QSignalSpy loaded(&start.signIns, &SignIns::loaded);
    start.program.begin();
    QVERIFY(loaded.wait());
    QVERIFY(awaited(start.keychain.check()).has_value());
    QVERIFY(awaited(start.keychain.check()).has_value());
    QVERIFY(!start.keychain.requests().contains(Asked::List));
    QVERIFY(start.adoption().strays().empty());
}

void TestAdoption::whatIsBeingCreatedIsLeftAlone()
{
    Start start;
    QVERIFY(start.open());
    QVERIFY(awaited(start.store.recordIntent(intentRecord(u"open"_s, u"x"_s))).has_value());
    start.keychain.put(credentialKey(u"open"_s), valueOf(canaryKey));
    VaultRecord record;
    record.uuid = u"saving"_s;
    record.storedAt = utc(2026, 11, 20, 9);
    start.keychain.put(credentialKey(u"saving"_s), valueOf(canaryKey));
    std::ignore = start.vault.keep(record, valueOf(canaryKey));
    QVERIFY(start.begin());
    QVERIFY(start.adoption().strays().empty());
}

void TestAdoption::goesOnAfterAFailure()
{
    Start start;
    for (const char *uuid : { "1", "2", "3" })
        start.keychain.put(credentialKey(QString::fromLatin1(uuid)),
                           Secret::fromText(canaryKey + QString::fromLatin1(uuid)));
    QVERIFY(start.run());
    start.keychain.setFault(Fault::Locked);
    QSignalSpy failed(&start.adoption(), &Adoption::failed);
    start.adoption().adopt(u"Found"_s);
    QVERIFY(failed.wait());
    QCOMPARE(start.adoption().strays().size(), 3U);
    start.keychain.setFault(Fault::None);
    QVERIFY(start.adopt());
    QCOMPARE(start.vaultOnDisk().size(), 3U);
}

void TestAdoption::aDamagedFileLosesNothing()
{
    ProgramFixture first;
    QVERIFY(first.open() && first.load());
    VaultRecord record;
    record.uuid = u"kept"_s;
    record.name = u"CI"_s;
    record.storedAt = utc(2026, 11, 20, 9);
    QVERIFY(first.keep(record, canaryKey));
    // The day's copy was made after the first entry, so it lacks this one, which must be found in
    // the keychain.
    record.uuid = u"later"_s;
    QVERIFY(first.keep(record, canaryToken));
    QVERIFY(first.settleStore());
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s }) {
        QFile file(first.file() + end);
        QVERIFY(!file.exists() || file.remove());
    }
    QFile foreign(first.file());
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("not a database") > 0);
    foreign.close();

    LaterStart second(first);
    QSignalSpy replaced(&second.program, &Program::storeOpened);
    QSignalSpy found(&second.program.adoption(), &Adoption::found);
    QVERIFY(awaited(first.keychain.check()).has_value());
    second.program.begin();
    QVERIFY(found.wait());
    QCOMPARE(replaced.size(), 1);
    QVERIFY(replaced.front().front().value<Store::Opened>().isReplaced());
    const VaultRecord *kept = second.vault.find(u"kept"_s);
    QVERIFY(kept);
    QCOMPARE(kept->name, u"CI"_s);
    QCOMPARE(keysOf(second.program.adoption().strays()), QStringList{ credentialKey(u"later"_s) });
}

KEYTURN_TEST_MAIN(QCoreApplication, TestAdoption)
#include "tst_adoption.moc"
