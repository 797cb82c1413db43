// SPDX-License-Identifier: MIT
#include "session/captureflow.h"
#include "session/importflow.h"
#include "session/removalflow.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;

namespace {

/// A working vault, and the facts of a key that is taken into it.
struct World : ProgramFixture
{
    [[nodiscard]] CredentialFacts facts() const
    {
        return { .serviceId = u"anyreach"_s,
                 .serverUrl = u"https://api.anyreach.ai"_s,
                 .organizationId = {},
                 .organizationName = u"Acme"_s,
                 .name = u"Production"_s };
    }
    [[nodiscard]] const KindProfile &kind(CredentialKind kind = CredentialKind::ApiKey) const
    {
        return *catalog.profile(u"anyreach"_s)->kind(kind);
    }
    [[nodiscard]] VaultRecord record(const QString &uuid) const
    {
        CredentialFacts known = facts();
        known.uuid = uuid;
        known.name = u"Name of "_s + uuid;
        return known.entry(&kind(), key(), clock.now());
    }
    [[nodiscard]] static Secret key() { return Secret::fromText(canaryKey); }

    [[nodiscard]] bool keep(const QString &uuid)
    {
        const auto kept = awaited(vault.keep(record(uuid), key()));
        return kept && *kept;
    }
    /// Waits for the fingerprint, which is added after an entry.
    [[nodiscard]] bool isFingerprinted()
    {
        return waitUntil(&vault, &Vault::changed,
                         [this] { return !vault.entries().front().fingerprint.isEmpty(); });
    }
};

template <typename Flow> bool reaches(const Flow &flow, typename Flow::Step step)
{
    return waitUntil(&flow, &Flow::stepChanged, [&] { return flow.step() == step; });
}

} // namespace

/// Credentials that are taken into the vault, and those that are removed.
class TestVaultFlows final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCapturedIsInTheKeychainAndInTheList();
    void aTwinIsToldBeforeAnythingIsKept_data();
    void aTwinIsToldBeforeAnythingIsKept();
    void aTwinIsKeptWhenTheUserSaysSo();
    void anAttemptThatFailedLeavesNothing_data();
    void anAttemptThatFailedLeavesNothing();
    void aValueThatWasGivenUpKeepsItsIntent();
    void anotherAttemptHasTheSameUuid();
    void whatWasRefusedLeavesItsUuidToAnotherValue();
    void captureStepsOutOfTurnDoNothing();
    void importsOneAfterTheOther();
    void whatFailsDoesNotStopTheOthers();
    void whatWasStoppedIsCounted();
    void importLeavesNothingUnlistedBehind();
    void whatIsInTheVaultAlreadyIsFound_data();
    void whatIsInTheVaultAlreadyIsFound();
    void textsAndFilesAreReadOrRefused_data();
    void textsAndFilesAreReadOrRefused();
    void removesOneAfterTheOther();
    void whatCannotBeRemovedIsTold();
};

void TestVaultFlows::whatIsCapturedIsInTheKeychainAndInTheList()
{
    World world;
    QVERIFY(world.open());
    CaptureFlow flow(world.vault, world.clock, nullptr);
    QList<CaptureFlow::Step> steps;
    connect(&flow, &CaptureFlow::stepChanged, this, [&] { steps.append(flow.step()); });
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    QCOMPARE(steps, (QList{ CaptureFlow::Step::Keeping, CaptureFlow::Step::Kept }));
    QVERIFY(world.keychain.value(credentialKey(flow.uuid())).equals(World::key()));
    const VaultRecord *entry = world.vault.find(flow.uuid());
    QVERIFY(entry);
    QCOMPARE(entry->name, u"Production"_s);
    QCOMPARE(entry->credentialId, u"ak_7f3a90b2c4d1e5f6"_s);
    QCOMPARE(entry->storedAt, world.clock.now());
    flow.leave();
    QVERIFY(world.settleStore());
    QVERIFY(world.vault.find(flow.uuid()));
}

void TestVaultFlows::aTwinIsToldBeforeAnythingIsKept_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("certain");
    QTest::addRow("the same id") << CredentialKind::ApiKey << QString(canaryKey) << true;
    QTest::addRow("the same end") << CredentialKind::Token << QString(canaryToken) << false;
}

void TestVaultFlows::aTwinIsToldBeforeAnythingIsKept()
{
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, value);
    QFETCH(const bool, certain);
    World world;
    QVERIFY(world.open());
    CredentialFacts facts = world.facts();
    facts.kind = kind;
    facts.uuid = u"first"_s;
    const Secret secret = Secret::fromText(value);
    const VaultRecord first = facts.entry(&world.kind(kind), secret, world.clock.now());
    QVERIFY(*awaited(world.vault.keep(first, secret)));
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(facts, world.kind(kind), secret, CaptureFlow::Twins::Ask);
    QCOMPARE(flow.step(), CaptureFlow::Step::Twin);
    QCOMPARE(flow.twin()->uuid, u"first"_s);
    QCOMPARE(flow.isTwinCertain(), certain);
    QCOMPARE(world.keychain.credentialKeys().size(), 1);
    // At another server it is another credential.
    facts.serverUrl = u"https://elsewhere.example"_s;
    flow.start(facts, world.kind(kind), secret, CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
}

void TestVaultFlows::aTwinIsKeptWhenTheUserSaysSo()
{
    World world;
    QVERIFY(world.open() && world.keep(u"first"_s));
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Keep);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    QCOMPARE(world.vault.entries().size(), 2U);
}

void TestVaultFlows::anAttemptThatFailedLeavesNothing_data()
{
    QTest::addColumn<bool>("inKeychain");
    QTest::addRow("the keychain says no") << false;
    QTest::addRow("the list cannot be written") << true;
}

void TestVaultFlows::anAttemptThatFailedLeavesNothing()
{
    QFETCH(const bool, inKeychain);
    World world;
    QVERIFY(world.open());
    if (inKeychain)
        world.refuse(u"vault"_s);
    else
        world.keychain.failNext(Fault::Denied);
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::NotKept));
    QCOMPARE(flow.error()->store.has_value(), inKeychain);
    QCOMPARE(world.keychain.credentialKeys().size(), inKeychain ? 1 : 0);
    flow.leave();
    QTRY_VERIFY(world.keychain.credentialKeys().isEmpty());
}

void TestVaultFlows::aValueThatWasGivenUpKeepsItsIntent()
{
    World world;
    QVERIFY(world.open());
    world.keychain.setFault(Fault::Hang);
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(world.settleStore());
    QCOMPARE(world.openIntents().size(), 1U);
    world.keychain.timeOutHung();
    QVERIFY(reaches(flow, CaptureFlow::Step::NotKept));
    flow.leave();
    QVERIFY(world.settleStore());
    const auto intents = world.openIntents();
    QCOMPARE(intents.size(), 1U);
    QCOMPARE(intents.front().uuid, flow.uuid());
    QCOMPARE(intents.front().owner, world.store.ownRun());
    QVERIFY(intents.front().isInHand);
    QVERIFY(!intents.front().expiryKnown); // the user was not asked when the value expires

    // When the value is stored at last, its intent is settled.
    world.keychain.setFault(Fault::None);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    QVERIFY(world.openIntents().empty());
}

void TestVaultFlows::anotherAttemptHasTheSameUuid()
{
    World world;
    QVERIFY(world.open());
    world.refuse(u"vault"_s);
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::NotKept));
    world.allow(u"vault"_s);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    QVERIFY(!flow.error());
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ credentialKey(flow.uuid()) });
}

void TestVaultFlows::whatWasRefusedLeavesItsUuidToAnotherValue()
{
    World world;
    QVERIFY(world.open());
    world.keychain.setFault(Fault::Locked);
    CaptureFlow flow(world.vault, world.clock, nullptr);
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::NotKept));
    QVERIFY(!flow.error()->isUndecided());
    const QString uuid = flow.uuid();
    const QString other = QString(canaryKey).replace(u"7f3a90b2c4d1e5f6"_s, u"1111222233334444"_s);
    world.keychain.setFault(Fault::None);
    flow.start(world.facts(), world.kind(), Secret::fromText(other), CaptureFlow::Twins::Ask);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    QCOMPARE(flow.uuid(), uuid);
    QVERIFY(world.keychain.value(credentialKey(uuid)).equals(Secret::fromText(other)));
    QVERIFY(world.settleStore());
    QVERIFY(world.openIntents().empty()); // none is left of the first value
}

void TestVaultFlows::captureStepsOutOfTurnDoNothing()
{
    World world;
    QVERIFY(world.open());
    CaptureFlow flow(world.vault, world.clock, nullptr);
    QList<CaptureFlow::Step> steps;
    connect(&flow, &CaptureFlow::stepChanged, this, [&] { steps.append(flow.step()); });
    for (int i = 0; i < 2; ++i)
        flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Keep);
    QVERIFY(reaches(flow, CaptureFlow::Step::Kept));
    flow.start(world.facts(), world.kind(), World::key(), CaptureFlow::Twins::Keep);
    QCOMPARE(flow.step(), CaptureFlow::Step::Kept);
    QCOMPARE(steps, (QList{ CaptureFlow::Step::Keeping, CaptureFlow::Step::Kept }));
}

void TestVaultFlows::importsOneAfterTheOther()
{
    World world;
    QVERIFY(world.open());
    ImportFlow flow(world.vault, nullptr);
    QStringList kept;
    QList<int> positions;
    connect(&flow, &ImportFlow::kept, this, [&](const QString &uuid) { kept.append(uuid); });
    connect(&flow, &ImportFlow::progressed, this, [&] { positions.append(flow.position()); });
    flow.start({});
    QCOMPARE(flow.step(), ImportFlow::Step::Ready);
    std::vector<ImportFlow::Entry> entries;
    for (const QString &uuid : { u"a"_s, u"b"_s, u"c"_s })
        entries.push_back({ world.record(uuid), World::key() });
    flow.start(std::move(entries));
    QCOMPARE(flow.step(), ImportFlow::Step::Saving);
    flow.start({});
    QVERIFY(reaches(flow, ImportFlow::Step::Imported));
    QCOMPARE(kept, (QStringList{ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(positions, (QList{ 1, 2, 3 }));
    QCOMPARE(flow.total(), 3);
    QVERIFY(flow.hasImported());
    QCOMPARE(world.vault.entries().size(), 3U);
}

void TestVaultFlows::whatFailsDoesNotStopTheOthers()
{
    World world;
    QVERIFY(world.open());
    ImportFlow flow(world.vault, nullptr);
    QStringList notKept;
    connect(&flow, &ImportFlow::notKept, this, [&](const QString &uuid) { notKept.append(uuid); });
    world.keychain.failNext(Fault::Locked);
    std::vector<ImportFlow::Entry> entries;
    for (const QString &uuid : { u"a"_s, u"b"_s })
        entries.push_back({ world.record(uuid), World::key() });
    flow.start(std::move(entries));
    QVERIFY(reaches(flow, ImportFlow::Step::Incomplete));
    QCOMPARE(notKept, QStringList{ u"a"_s });
    QCOMPARE(flow.failures(), 1);
    QCOMPARE(flow.lastError()->keychain->kind, KeychainError::Kind::Locked);
    QVERIFY(world.vault.find(u"b"_s) && !world.vault.find(u"a"_s));
    std::vector<ImportFlow::Entry> again;
    again.push_back({ world.record(u"a"_s), World::key() });
    flow.start(std::move(again));
    QVERIFY(reaches(flow, ImportFlow::Step::Imported));
    QVERIFY(!flow.lastError());
    QVERIFY(world.vault.find(u"a"_s));
}

void TestVaultFlows::whatWasStoppedIsCounted()
{
    World world;
    QVERIFY(world.open());
    world.keychain.setFault(Fault::Hang);
    ImportFlow flow(world.vault, nullptr);
    std::vector<ImportFlow::Entry> entries;
    for (const QString &uuid : { u"a"_s, u"b"_s, u"c"_s })
        entries.push_back({ world.record(uuid), World::key() });
    flow.start(std::move(entries));
    QTRY_COMPARE(world.keychain.state(), KeychainState::Waiting);
    flow.stop();
    QVERIFY(reaches(flow, ImportFlow::Step::Incomplete));
    QVERIFY(flow.isUndecided());
    QCOMPARE(flow.failures(), 3); // the one that may be saved, and those that were not tried
}

void TestVaultFlows::importLeavesNothingUnlistedBehind()
{
    World world;
    QVERIFY(world.open());
    world.refuse(u"vault"_s);
    ImportFlow flow(world.vault, nullptr);
    std::vector<ImportFlow::Entry> entries;
    entries.push_back({ world.record(u"a"_s), World::key() });
    flow.start(std::move(entries));
    QVERIFY(reaches(flow, ImportFlow::Step::Incomplete));
    QVERIFY(flow.lastError()->store && !flow.hasImported());
    QCOMPARE(world.keychain.credentialKeys().size(), 1);
    flow.leave();
    QTRY_VERIFY(world.keychain.credentialKeys().isEmpty());
}

void TestVaultFlows::whatIsInTheVaultAlreadyIsFound_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<int>("found");
    QTest::addRow("the same") << QString(canaryKey) << u"b"_s << 1;
    QTest::addRow("another") << QString(canaryToken) << u"b"_s << 0;
    QTest::addRow("itself, at a second attempt") << QString(canaryKey) << u"a"_s << 0;
}

void TestVaultFlows::whatIsInTheVaultAlreadyIsFound()
{
    QFETCH(const QString, value);
    QFETCH(const QString, uuid);
    QFETCH(const int, found);
    World world;
    QVERIFY(world.open() && world.keep(u"a"_s) && world.isFingerprinted());
    ImportFlow flow(world.vault, nullptr);
    QSignalSpy same(&flow, &ImportFlow::sameFound);
    QSignalSpy failures(&flow, &ImportFlow::compareFailed);
    QSignalSpy compared(&flow, &ImportFlow::compared);
    flow.compare(uuid, Secret::fromText(value));
    QVERIFY(compared.wait());
    QCOMPARE(same.size(), found);
    QVERIFY(failures.isEmpty());
    if (found > 0)
        QCOMPARE(same.front().at(1).toString(), u"Name of a"_s);
}

void TestVaultFlows::textsAndFilesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problem"); // -1: none
    QTest::addRow("a key") << QByteArray("KEY=") + canaryKey.data() << -1;
    QTest::addRow("with a byte order mark") << QByteArray("\xef\xbb\xbf") + canaryKey.data() << -1;
    QTest::addRow("too large") << QByteArray(5 * 1024 * 1024, 'x') << int(ImportProblem::TooLarge);
    QTest::addRow("binary") << QByteArray("A=x\0y", 5) << int(ImportProblem::Binary);
    QTest::addRow("Latin-1") << QByteArray("NOTE=gr\xfc\xdf"
                                           "e\nKEY=")
            + canaryKey.data()
                             << -1;
}

void TestVaultFlows::textsAndFilesAreReadOrRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, problem);
    World world;
    const QString path = world.folder.filePath(u"sample.env"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = readImportFile(path, world.catalog);
    QCOMPARE(read ? -1 : int(read.error()), problem);
    if (read) {
        QVERIFY(read->candidates.front().secret.equals(World::key()));
        QCOMPARE(read->isLatin1, content.contains('\xfc'));
    }
    file.remove();
    QCOMPARE(readImportFile(path, world.catalog).error(), ImportProblem::NoFile);
    QCOMPARE(readImportFile(world.folder.path(), world.catalog).error(), ImportProblem::Folder);
    if (read && read->isLatin1)
        return; // a pasted text has no encoding
    const auto pasted = readImportText(QString::fromUtf8(content), world.catalog);
    QCOMPARE(pasted ? -1 : int(pasted.error()), problem);
}

void TestVaultFlows::removesOneAfterTheOther()
{
    World world;
    QVERIFY(world.open() && world.keep(u"a"_s) && world.keep(u"b"_s) && world.keep(u"c"_s));
    RemovalFlow flow(world.vault, nullptr);
    flow.start({ u"a"_s, u"gone"_s, u"c"_s });
    QCOMPARE(flow.step(), RemovalFlow::Step::Removing);
    flow.start({ u"b"_s }); // has no effect while removing
    QVERIFY(reaches(flow, RemovalFlow::Step::Removed));
    QVERIFY(flow.failures().empty());
    QCOMPARE(flow.total(), 3);
    QCOMPARE(flow.removed(), 3); // one of them by somebody else
    QCOMPARE(world.vault.entries().size(), 1U);
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ credentialKey(u"b"_s) });
}

void TestVaultFlows::whatCannotBeRemovedIsTold()
{
    World world;
    QVERIFY(world.open() && world.keep(u"a"_s) && world.keep(u"b"_s) && world.isFingerprinted());
    RemovalFlow flow(world.vault, nullptr);
    world.keychain.failNext(Fault::Denied);
    flow.start({ u"a"_s, u"b"_s });
    QVERIFY(reaches(flow, RemovalFlow::Step::Incomplete));
    QCOMPARE(flow.failures().size(), 1U);
    QCOMPARE(flow.failures().front().uuid, u"a"_s);
    QCOMPARE(flow.failures().front().name, u"Name of a"_s);
    QCOMPARE(flow.failures().front().error.keychain->kind, KeychainError::Kind::Denied);
    QCOMPARE(flow.removed(), 1);
    flow.start({ u"a"_s });
    QVERIFY(reaches(flow, RemovalFlow::Step::Removed));
    QCOMPARE(flow.removed(), 1); // of this run
    QVERIFY(world.vault.entries().empty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestVaultFlows)

#include "tst_vaultflows.moc"
