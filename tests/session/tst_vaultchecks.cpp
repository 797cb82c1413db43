// SPDX-License-Identifier: MIT
#include "session/places.h"
#include "session/vaultchecks.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;
using Then = FakeResponse::Then;

namespace {

FakeResponse scopes()
{
    return { .body = R"(["agents:read","members:read"])" };
}

FakeResponse refusal(int status)
{
    return { .status = status, .body = R"({"detail":"no"})" };
}

/// A vault with entries of several services at one address.
struct World : ProgramFixture
{
    explicit World(const QByteArray &profile = {})
        : ProgramFixture(profile)
        , server([this](const FakeRequest &request) { return answer(request); })
    {
        QObject::connect(&checks, &VaultChecks::checked,
                         [this](const QString &uuid) { checked.append(uuid); });
        QObject::connect(&checks, &VaultChecks::finished, [this] { ++finishes; });
    }

    /// Stores an entry with a value of its own; its fingerprint is known afterwards.
    [[nodiscard]] bool keep(VaultRecord record)
    {
        if (record.serverUrl.isEmpty())
            record.serverUrl = server.address();
        const QString prefix = record.kind == CredentialKind::Token ? u"pat_"_s : u"ak_1."_s;
        const auto kept =
            awaited(vault.keep(record, Secret::fromText(prefix + canary + record.uuid)));
        return kept && *kept && waitUntil(&vault, &Vault::changed, [&] {
                   return !vault.find(record.uuid)->fingerprint.isEmpty();
               });
    }

    [[nodiscard]] bool keepKeys(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (!keep(entry(u"k%1"_s.arg(i))))
                return false;
        }
        return settleStore();
    }

    [[nodiscard]] static VaultRecord entry(const QString &uuid)
    {
        VaultRecord record;
        record.uuid = uuid;
        record.serviceId = u"anyreach"_s;
        record.name = u"name of "_s + uuid;
        return record;
    }

    [[nodiscard]] QStringList uuids() const
    {
        QStringList all;
        for (const VaultRecord &record : vault.entries())
            all.append(record.uuid);
        return all;
    }

    [[nodiscard]] bool verifies(const QStringList &which)
    {
        checks.check(which);
        return ends();
    }

    [[nodiscard]] bool ends()
    {
        return waitUntil(&checks, &VaultChecks::finished, [this] { return !checks.isRunning(); });
    }

    [[nodiscard]] bool hears(qsizetype requests)
    {
        return waitUntil(&server, &FakeHttpServer::requestArrived,
                         [this, requests] { return server.requests().size() >= requests; });
    }

    [[nodiscard]] const CheckRecord *record(const QString &uuid) const
    {
        const VaultRecord *found = vault.find(uuid);
        return found && found->check ? &*found->check : nullptr;
    }

    /// True if the entries on disk are those in memory, in any order.
    [[nodiscard]] bool isOnDisk()
    {
        auto onDisk = vaultOnDisk();
        std::vector<VaultRecord> known(vault.entries());
        for (auto *records : { &onDisk, &known })
            std::sort(records->begin(), records->end(),
                      [](const auto &a, const auto &b) { return a.uuid < b.uuid; });
        return onDisk == known;
    }

    std::function<FakeResponse(const FakeRequest &)> answer = [](const FakeRequest &) {
        return scopes();
    };
    FakeHttpServer server;
    VaultChecks checks{ checkParts(), nullptr };
    QStringList checked;
    int finishes = 0;
};

} // namespace

class TestVaultChecks final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasFoundIntoTheIndex();
    void asksTheServiceOfEachEntry();
    void exchangesAndKeepsTheOrganizations();
    void twoHundredOfOneServerShareOneConnection();
    void fourServersAreAskedAtATime();
    void readsTheKeychainOneAfterTheOther();
    void aKeychainThatSaysNoIsAskedOnce_data();
    void aKeychainThatSaysNoIsAskedOnce();
    void anEntryThatTheKeychainLostConcernsItAlone();
    void aKeychainErrorGoesAwayAgain();
    void whatSaysNothingNewKeepsWhatWasKnown_data();
    void whatSaysNothingNewKeepsWhatWasKnown();
    void aRenameMeanwhileIsNotUndone();
    void anEntryRemovedMeanwhileStaysRemoved();
    void asksNothingWhereNothingRuns();
    void asksNothingOfAServiceThatIsNotKnown_data();
    void asksNothingOfAServiceThatIsNotKnown();
    void asksNothingWithoutARequest();
    void asksNobodyWithoutAServer();
    void tokensNameAnOrganization_data();
    void tokensNameAnOrganization();
    void eachIsCheckedOnceAtATime();
    void countsAllThatCameSinceItWasIdle();
    void cancelEndsAll();
    void cancelFromWithin();
    void canBeStartedFromWithin();
    void anIndexThatCannotBeWrittenLosesNoResult();
    void deletingItEndsAllInSilence();
};

void TestVaultChecks::writesWhatWasFoundIntoTheIndex()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(1));
    world.clock.advance(std::chrono::minutes(3));
    world.checks.check({ u"k0"_s });
    QVERIFY(world.checks.isRunning());
    QVERIFY(world.checks.isChecking(u"k0"_s));
    QVERIFY(world.ends());
    QVERIFY(!world.checks.isChecking(u"k0"_s));
    QCOMPARE(world.checked, QStringList{ u"k0"_s });
    QCOMPARE(world.finishes, 1);
    QVERIFY(!world.vault.find(u"k0"_s)->fingerprint.isEmpty());
    const CheckRecord expected{
        CheckOutcome::Works, world.clock.now(), { u"agents:read"_s, u"members:read"_s }, {}
    };
    QVERIFY(world.record(u"k0"_s));
    QCOMPARE(*world.record(u"k0"_s), expected);
    QVERIFY(world.isOnDisk());
    QCOMPARE(world.checks.result(u"k0"_s)->outcome, CheckOutcome::Works);
    QVERIFY(!world.checks.keychainError(u"k0"_s));
}

void TestVaultChecks::asksTheServiceOfEachEntry()
{
    World world;
    QVERIFY(world.open());
    VaultRecord other = World::entry(u"other"_s);
    other.serviceId = u"anyformat"_s;
    QVERIFY(world.keepKeys(1) && world.keep(other));
    world.answer = [](const FakeRequest &request) {
        return refusal(request.path == "/v2/workflows/" ? 403 : 401);
    };
    QVERIFY(world.verifies({ u"k0"_s, u"other"_s }));
    QCOMPARE(world.record(u"k0"_s)->outcome, CheckOutcome::Refused);
    QCOMPARE(world.record(u"other"_s)->outcome, CheckOutcome::NotAccepted);
    QCOMPARE(world.checks.result(u"other"_s)->error->httpStatus, 403);
    for (const FakeRequest &request : world.server.requests()) {
        const bool isOther = request.path == "/v2/workflows/";
        QVERIFY(request.header("Authorization").endsWith(isOther ? "other" : "k0"));
    }
}

void TestVaultChecks::exchangesAndKeepsTheOrganizations()
{
    World world;
    QVERIFY(world.open());
    FakeHttpServer auth([](const FakeRequest &) {
        return FakeResponse{ .body = R"({"access_token":"kt_test_CANARY_access"})" };
    });
    VaultRecord key = World::entry(u"key"_s);
    key.serviceId = u"appcircle"_s;
    key.kind = CredentialKind::ApiKey;
    key.credentialId = u"ci"_s;
    key.organizationId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    key.authUrl = auth.address();
    QVERIFY(world.keep(key));
    world.answer = [](const FakeRequest &) {
        return FakeResponse{ .body = R"({"data":[{"id":"a","name":"Acme"},{"id":"b"}]})" };
    };
    QVERIFY(world.verifies({ u"key"_s }));
    QCOMPARE(world.record(u"key"_s)->outcome, CheckOutcome::Works);
    QCOMPARE(world.record(u"key"_s)->organizations, (QStringList{ u"Acme"_s, u"b"_s }));
    QVERIFY(world.vault.find(u"key"_s)->organizationName.isEmpty()); // it is neither of the two
    QCOMPARE(auth.requests().size(), 1);
    QCOMPARE(auth.requests().constFirst().body,
             "name=ci&secret=ak_1.kt_test_CANARYkey"
             "&organizationId=0f8fad5b-d9cb-469f-a165-70867728950e");
    QVERIFY(!world.server.rawInput().contains("ak_1."));

    world.answer = [](const FakeRequest &) {
        return FakeResponse{
            .body = R"({"data":[{"id":"0F8FAD5B-D9CB-469F-A165-70867728950E","name":"Lab"}]})"
        };
    };
    QVERIFY(world.verifies({ u"key"_s }));
    QCOMPARE(world.vault.find(u"key"_s)->organizationName, u"Lab"_s);
}

void TestVaultChecks::twoHundredOfOneServerShareOneConnection()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(200));
    qsizetype most = 0;
    world.answer = [&](const FakeRequest &) {
        const QStringList all = world.uuids();
        const auto answered = std::count_if(all.begin(), all.end(), [&](const QString &uuid) {
            return world.checks.result(uuid) != nullptr;
        });
        most = std::max(most, world.server.requests().size() - qsizetype(answered));
        FakeResponse response = scopes();
        response.then = Then::DripBody; // slow enough that several could be under way
        response.interval = std::chrono::milliseconds(0);
        return response;
    };
    QVERIFY(world.verifies(world.uuids()));
    QCOMPARE(most, 1);
    QCOMPARE(world.server.connections(), 1);
    QCOMPARE(world.server.requests().size(), 200);
    // Each request with its own credential, and each once.
    QSet<QByteArray> bearers;
    for (const FakeRequest &request : world.server.requests())
        bearers.insert(request.header("Authorization"));
    QCOMPARE(bearers.size(), 200);
    QCOMPARE(world.checked.size(), 200);
    QCOMPARE(world.checks.done(), 200);
    QCOMPARE(world.checks.total(), 200);
    QCOMPARE(world.finishes, 1);
    for (const VaultRecord &record : world.vault.entries())
        QVERIFY(record.check && record.check->outcome == CheckOutcome::Works);
    QVERIFY(world.isOnDisk());
    QTRY_COMPARE(world.server.openConnections(), 0);
}

void TestVaultChecks::fourServersAreAskedAtATime()
{
    World world;
    QVERIFY(world.open());
    std::vector<std::unique_ptr<FakeHttpServer>> servers;
    qsizetype most = 0;
    for (int i = 0; i < 6; ++i) {
        servers.push_back(std::make_unique<FakeHttpServer>([&](const FakeRequest &) {
            qsizetype asked = 0;
            for (const auto &server : servers)
                asked += server->requests().size();
            const QStringList all = world.uuids();
            const auto answered = std::count_if(all.begin(), all.end(), [&](const QString &uuid) {
                return world.checks.result(uuid) != nullptr;
            });
            most = std::max(most, asked - qsizetype(answered));
            FakeResponse response = scopes();
            response.then = Then::DripBody;
            response.interval = std::chrono::milliseconds(2);
            return response;
        }));
        for (int j = 0; j < 3; ++j) {
            VaultRecord record = World::entry(u"k%1-%2"_s.arg(i).arg(j));
            record.serverUrl = servers.back()->address();
            QVERIFY(world.keep(record));
        }
    }
    QVERIFY(world.verifies(world.uuids()));
    QCOMPARE(most, 4);
    QCOMPARE(world.checked.size(), 18);
    for (const auto &server : servers) {
        QCOMPARE(server->connections(), 1);
        QCOMPARE(server->requests().size(), 3);
        const QByteArray own =
            'k' + QByteArray::number(&server - servers.data()) + '-'; // keys end with their uuid
        for (const FakeRequest &request : server->requests())
            QVERIFY(request.header("Authorization").contains(own));
    }
}

void TestVaultChecks::readsTheKeychainOneAfterTheOther()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(10));
    const auto before = world.keychain.requests().size();
    world.keychain.setFault(Fault::Hang);
    world.checks.check(world.uuids());
    QTest::qWait(50);
    QCOMPARE(world.keychain.requests().size(), before + 1);
    world.keychain.setFault(Fault::None);
    QVERIFY(world.ends());
    QCOMPARE(world.keychain.requests().size(), before + 10);
}

void TestVaultChecks::aKeychainThatSaysNoIsAskedOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::addRow("locked") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::addRow("denied") << Fault::Denied << KeychainError::Kind::Denied;
    QTest::addRow("no service") << Fault::NoService << KeychainError::Kind::NoService;
    QTest::addRow("timed out") << Fault::Hang << KeychainError::Kind::TimedOut;
}

void TestVaultChecks::aKeychainThatSaysNoIsAskedOnce()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(10));
    const auto entriesBefore = world.vault.entries();
    const auto before = world.keychain.requests().size();
    world.keychain.setFault(fault);
    world.checks.check(world.uuids());
    if (fault == Fault::Hang) {
        QVERIFY(waitUntil(&world.keychain, &Keychain::stateChanged,
                          [&] { return world.keychain.state() == KeychainState::Waiting; }));
        world.keychain.timeOutHung();
    }
    QVERIFY(world.ends());
    QCOMPARE(world.keychain.requests().size(), before + 1);
    QCOMPARE(world.checked.size(), 10);
    for (const QString &uuid : world.uuids()) {
        QVERIFY(world.checks.keychainError(uuid));
        QCOMPARE(world.checks.keychainError(uuid)->kind, kind);
        QVERIFY(!world.checks.result(uuid));
    }
    QCOMPARE(world.vault.entries(), entriesBefore);
    QCOMPARE(world.server.connections(), 0);
}

void TestVaultChecks::anEntryThatTheKeychainLostConcernsItAlone()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(3));
    world.keychain.drop(credentialKey(u"k1"_s));
    QVERIFY(world.verifies({ u"k0"_s, u"k1"_s, u"k2"_s }));
    QCOMPARE(world.checks.keychainError(u"k1"_s)->kind, KeychainError::Kind::Absent);
    QVERIFY(!world.record(u"k1"_s));
    QCOMPARE(world.vault.find(u"k1"_s)->condition, EntryCondition::Lost);
    for (const QString &uuid : { u"k0"_s, u"k2"_s }) {
        QVERIFY(!world.checks.keychainError(uuid));
        QCOMPARE(world.record(uuid)->outcome, CheckOutcome::Works);
    }
}

void TestVaultChecks::aKeychainErrorGoesAwayAgain()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(1));
    world.keychain.failNext(Fault::Locked);
    QVERIFY(world.verifies({ u"k0"_s }));
    QVERIFY(world.checks.keychainError(u"k0"_s));
    QVERIFY(world.verifies({ u"k0"_s }));
    QVERIFY(!world.checks.keychainError(u"k0"_s));
    QVERIFY(world.checks.result(u"k0"_s));
}

void TestVaultChecks::whatSaysNothingNewKeepsWhatWasKnown_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<bool>("isKept");
    QTest::addRow("500") << refusal(500) << CheckOutcome::Unreachable << true;
    QTest::addRow("closed") << FakeResponse{ .then = Then::CloseBeforeAnswer }
                            << CheckOutcome::Unreachable << true;
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>" } << CheckOutcome::Unclear << true;
    QTest::addRow("refused") << refusal(401) << CheckOutcome::Refused << false;
    QTest::addRow("works, without scopes")
        << FakeResponse{ .body = "[]" } << CheckOutcome::Works << false;
}

void TestVaultChecks::whatSaysNothingNewKeepsWhatWasKnown()
{
    QFETCH(FakeResponse, response);
    QFETCH(CheckOutcome, outcome);
    QFETCH(bool, isKept);
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(1));
    VaultRecord known = *world.vault.find(u"k0"_s);
    known.check = CheckRecord{
        CheckOutcome::Works, world.clock.now(), { u"old:scope"_s }, { u"Old Organization"_s }
    };
    const auto indexed = awaited(world.vault.keepIndex(known));
    QVERIFY(indexed && *indexed);
    world.clock.advance(std::chrono::hours(1));
    world.answer = [&](const FakeRequest &) { return response; };
    QVERIFY(world.verifies({ u"k0"_s }));
    const CheckRecord &record = *world.record(u"k0"_s);
    QCOMPARE(record.outcome, outcome);
    QCOMPARE(record.checkedAt, world.clock.now());
    QCOMPARE(record.scopes, isKept ? QStringList{ u"old:scope"_s } : QStringList());
    QCOMPARE(record.organizations, isKept ? QStringList{ u"Old Organization"_s } : QStringList());
}

void TestVaultChecks::aRenameMeanwhileIsNotUndone()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(1));
    world.answer = [&](const FakeRequest &) {
        VaultRecord renamed = *world.vault.find(u"k0"_s);
        renamed.name = u"renamed"_s;
        renamed.note = u"a note"_s;
        std::ignore = world.vault.keepIndex(renamed);
        FakeResponse response = scopes();
        response.then = Then::DripBody;
        response.interval = std::chrono::milliseconds(2);
        return response;
    };
    QVERIFY(world.verifies({ u"k0"_s }));
    QCOMPARE(world.vault.find(u"k0"_s)->name, u"renamed"_s);
    QCOMPARE(world.vault.find(u"k0"_s)->note, u"a note"_s);
    QVERIFY(world.record(u"k0"_s));
    QVERIFY(world.isOnDisk());
}

void TestVaultChecks::anEntryRemovedMeanwhileStaysRemoved()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(2));
    world.answer = [&](const FakeRequest &request) {
        FakeResponse response = scopes();
        if (request.header("Authorization").endsWith("k0")) {
            std::ignore = world.vault.forget(u"k0"_s);
            response.then = Then::DripBody;
            response.interval = std::chrono::milliseconds(4);
        }
        return response;
    };
    QVERIFY(world.verifies({ u"k0"_s, u"k1"_s }));
    QVERIFY(world.settleStore());
    QCOMPARE(world.checked.size(), 2);
    QCOMPARE(world.uuids(), QStringList{ u"k1"_s });
    QVERIFY(world.isOnDisk());
    world.checks.check({ u"k0"_s, u"never there"_s });
    QVERIFY(!world.checks.isRunning());
}

void TestVaultChecks::asksNothingWhereNothingRuns()
{
    World world;
    QVERIFY(world.open());
    VaultRecord entry = World::entry(u"s"_s);
    entry.serverUrl = Places::sandbox();
    QVERIFY(world.keep(entry));
    const auto before = world.keychain.requests().size();
    QVERIFY(world.verifies({ u"s"_s }));
    QCOMPARE(world.record(u"s"_s)->outcome, CheckOutcome::Unreachable);
    QCOMPARE(world.checks.result(u"s"_s)->error->kind, ApiError::Kind::ConnectionRefused);
    QCOMPARE(world.keychain.requests().size(), before);
    QCOMPARE(world.server.connections(), 0);
    // When the sandbox runs, it is asked.
    world.sandbox.add({ .uuid = SandboxAccounts::keyUuid(),
                        .url = world.server.address(),
                        .serviceId = u"anyreach"_s,
                        .organizations = { { {}, u"Acme"_s } } },
                      Secret::fromText(canaryKey));
    QVERIFY(world.verifies({ u"s"_s }));
    QCOMPARE(world.record(u"s"_s)->outcome, CheckOutcome::Works);
}

void TestVaultChecks::asksNothingOfAServiceThatIsNotKnown_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::newRow("no such service") << u"gone"_s << CredentialKind::ApiKey;
    QTest::newRow("no such kind") << u"anyreach"_s << CredentialKind::PersonalAccessKey;
}

void TestVaultChecks::asksNothingOfAServiceThatIsNotKnown()
{
    QFETCH(const QString, service);
    QFETCH(const CredentialKind, kind);
    World world;
    QVERIFY(world.open());
    VaultRecord entry = World::entry(u"x"_s);
    entry.serviceId = service;
    entry.kind = kind;
    QVERIFY(world.keep(entry));
    world.checks.check({ u"x"_s });
    QVERIFY(!world.checks.isRunning());
    QCOMPARE(world.checks.countUnknown({ u"x"_s }), 1);
    QVERIFY(!world.record(u"x"_s)); // no service was asked, so there is no result
    QCOMPARE(world.server.connections(), 0);
}

void TestVaultChecks::asksNothingWithoutARequest()
{
    World world(R"({ "id": "noprobe", "name": "No probes", "address": "http://127.0.0.1:8000",
        "kinds": { "api-key": { "endpoints": { "list": { "verb": "GET", "path": "/k" } },
                                "fields": { "id": "id", "name": "name" } } } })");
    QVERIFY(world.open());
    VaultRecord entry = World::entry(u"x"_s);
    entry.serviceId = u"noprobe"_s;
    QVERIFY(world.keep(entry));
    entry = World::entry(u"y"_s);
    entry.serviceId = u"noprobe"_s;
    QVERIFY(world.ProgramFixture::keep(entry, canaryKey)); // its server is not known either
    const auto before = world.keychain.requests().size();
    world.checks.check({ u"x"_s, u"y"_s });
    QVERIFY(!world.checks.isRunning());
    QCOMPARE(world.keychain.requests().size(), before); // the value is not even read
    QCOMPARE(world.checks.countWithoutRequest({ u"x"_s, u"y"_s }), 2);
    QCOMPARE(world.checks.countUnknown({ u"x"_s, u"y"_s }), 0);
    QCOMPARE(world.checks.countWithoutServer({ u"x"_s, u"y"_s }), 0);
    QVERIFY(!world.record(u"x"_s));
    QVERIFY(!world.checks.result(u"x"_s));
    QCOMPARE(world.server.connections(), 0);
}

void TestVaultChecks::asksNobodyWithoutAServer()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.ProgramFixture::keep(World::entry(u"x"_s), canaryKey));
    QVERIFY(world.keep(World::entry(u"y"_s)));
    const auto before = world.keychain.requests().size();
    world.checks.check({ u"x"_s });
    QVERIFY(!world.checks.isRunning());
    QCOMPARE(world.keychain.requests().size(), before); // the value is not even read
    QCOMPARE(world.checks.countWithoutServer({ u"x"_s, u"y"_s }), 1);
    QCOMPARE(world.checks.countUnknown({ u"x"_s }), 0);
    QVERIFY(world.verifies({ u"x"_s, u"y"_s }));
    QVERIFY(!world.record(u"x"_s));
    QVERIFY(world.record(u"y"_s));
}

void TestVaultChecks::tokensNameAnOrganization_data()
{
    QTest::addColumn<QString>("user"); // vaultUuid of the first connection
    QTest::addColumn<CredentialKind>("kind"); // kind of that connection
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<QByteArray>("header");
    const auto token = CredentialKind::Token;
    QTest::addRow("of the sign-in that uses it") << u"t"_s << token << false << QByteArray("org-2");
    QTest::addRow("of another sign-in there")
        << u"other"_s << token << false << QByteArray("org-2");
    QTest::addRow("a key's organization says nothing")
        << u"other"_s << CredentialKind::ApiKey << false << QByteArray();
    QTest::addRow("another server says nothing") << u"other"_s << token << true << QByteArray();
}

void TestVaultChecks::tokensNameAnOrganization()
{
    QFETCH(QString, user);
    QFETCH(CredentialKind, kind);
    QFETCH(bool, isElsewhere);
    QFETCH(QByteArray, header);
    World world;
    QVERIFY(world.open());
    VaultRecord entry = World::entry(u"t"_s);
    entry.kind = CredentialKind::Token;
    QVERIFY(world.keep(entry));
    ConnectionRecord connection;
    connection.uuid = u"sign-in"_s;
    connection.serviceId = u"anyreach"_s;
    connection.serverUrl = isElsewhere ? u"https://example.com"_s : world.server.address();
    connection.kind = kind;
    connection.vaultUuid = user;
    connection.organizations = { { u"org-1"_s, {} }, { u"org-2"_s, {} } };
    connection.lastOrganizationId = u"org-2"_s;
    world.signIns.update(connection);
    world.answer = [](const FakeRequest &request) {
        return request.hasHeader("X-Anyreach-Org")
            ? scopes()
            : FakeResponse{ .status = 401,
                            .body = R"({"detail":"Token is missing organization claim."})" };
    };
    QVERIFY(world.verifies({ u"t"_s }));
    QCOMPARE(world.server.requests().constLast().header("X-Anyreach-Org"), header);
    QCOMPARE(world.record(u"t"_s)->outcome,
             header.isEmpty() ? CheckOutcome::OrganizationMissing : CheckOutcome::Works);
}

void TestVaultChecks::eachIsCheckedOnceAtATime()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(2));
    world.checks.check({ u"k0"_s, u"k0"_s, u"k1"_s });
    world.checks.check({ u"k1"_s, u"k0"_s });
    QCOMPARE(world.checks.total(), 2);
    QVERIFY(world.ends());
    QCOMPARE(world.server.requests().size(), 2);
    QCOMPARE(world.checked.size(), 2);
}

void TestVaultChecks::countsAllThatCameSinceItWasIdle()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(3));
    world.checks.check({ u"k0"_s });
    world.checks.check({ u"k1"_s });
    QCOMPARE(world.checks.total(), 2);
    QVERIFY(world.ends());
    QCOMPARE(world.checks.done(), 2);
    world.checks.check({ u"k2"_s });
    QCOMPARE(world.checks.done(), 0);
    QCOMPARE(world.checks.total(), 1);
    QVERIFY(world.ends());
    QCOMPARE(world.finishes, 2);
}

void TestVaultChecks::cancelEndsAll()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(10));
    QVERIFY(world.verifies({ u"k0"_s }));
    const CheckRecord known = *world.record(u"k0"_s);
    world.server.clear();
    world.answer = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    world.checks.check(world.uuids());
    QVERIFY(world.hears(1));
    QTest::qWait(30);
    QCOMPARE(world.server.requests().size(), 1);
    world.checks.cancel();
    QVERIFY(!world.checks.isRunning());
    QVERIFY(!world.checks.isChecking(u"k0"_s));
    QCOMPARE(world.finishes, 2);
    QTest::qWait(30);
    QCOMPARE(world.server.requests().size(), 1);
    QCOMPARE(world.server.openConnections(), 0);
    QCOMPARE(world.checked, QStringList{ u"k0"_s });
    QCOMPARE(*world.record(u"k0"_s), known);
    QVERIFY(!world.record(u"k1"_s));
    world.checks.cancel();
    QCOMPARE(world.finishes, 2);
    world.answer = [](const FakeRequest &) { return scopes(); };
    QVERIFY(world.verifies(world.uuids()));
    QCOMPARE(world.checked.size(), 11);
}

void TestVaultChecks::cancelFromWithin()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(10));
    connect(&world.checks, &VaultChecks::checked, &world.checks, &VaultChecks::cancel);
    QVERIFY(world.verifies(world.uuids()));
    QTest::qWait(50);
    QCOMPARE(world.checked.size(), 1);
    QCOMPARE(world.finishes, 1);
}

void TestVaultChecks::canBeStartedFromWithin()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(2));
    connect(&world.checks, &VaultChecks::finished, this, [&] {
        if (world.finishes == 1)
            world.checks.check({ u"k1"_s });
    });
    QVERIFY(world.verifies({ u"k0"_s }));
    QVERIFY(world.ends());
    QCOMPARE(world.checked, (QStringList{ u"k0"_s, u"k1"_s }));
    QCOMPARE(world.finishes, 2);
}

void TestVaultChecks::anIndexThatCannotBeWrittenLosesNoResult()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(1));
    world.refuse(u"vault"_s);
    QVERIFY(world.verifies({ u"k0"_s }));
    QCOMPARE(world.checked, QStringList{ u"k0"_s });
    QCOMPARE(world.checks.result(u"k0"_s)->outcome, CheckOutcome::Works);
    QVERIFY(!world.record(u"k0"_s));
}

void TestVaultChecks::deletingItEndsAllInSilence()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.keepKeys(5));
    world.answer = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    auto checks = std::make_unique<VaultChecks>(
        VaultChecks::Parts{ world.catalog, world.signIns, world.vault, world.clock }, nullptr);
    checks->check(world.uuids());
    QVERIFY(world.hears(1));
    checks.reset();
    QTest::qWait(20);
    for (const VaultRecord &record : world.vault.entries())
        QVERIFY(!record.check);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestVaultChecks)
#include "tst_vaultchecks.moc"
