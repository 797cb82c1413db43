// SPDX-License-Identifier: MIT
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Fault = FakeKeychain::Fault;
using Then = FakeResponse::Then;

namespace {

QString bearerOf(const QString &name)
{
    return u"pat_"_s + canary + name;
}

/// A sign-in with a token of that name, in the organizations "<name>1" and "<name>2".
ConnectionRecord connectionTo(const QString &address, const QString &name)
{
    ConnectionRecord record;
    record.uuid = u"uuid-"_s + name;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = address;
    record.accountName = name;
    record.kind = CredentialKind::Token;
    record.organizations = { { name + u'1', u"one"_s }, { name + u'2', u"two"_s } };
    return record;
}

/// Two servers that each know one token, and a program that is signed in to both.
struct World : ProgramFixture
{
    World()
        : a(clock)
        , b(clock)
    {
    }

    /// The part of this object that is not the program.
    [[nodiscard]] ProgramFixture &ground() { return *this; }

    /// The key under which the keychain holds the credential of that connection.
    [[nodiscard]] QString entryOf(const QString &name) const
    {
        const ConnectionRecord *record = signIns.find(u"uuid-"_s + name);
        return record ? credentialKey(record->vaultUuid) : QString();
    }

    [[nodiscard]] bool signIn(const QStringList &names)
    {
        for (const QString &name : names) {
            clock.advance(std::chrono::minutes(1));
            FakeService &server = name == u"a"_s ? a : b;
            const auto kept = awaited(keeping.keep(connectionTo(server.address(), name),
                                                   Secret::fromText(bearerOf(name))));
            if (!kept || !*kept)
                return false;
        }
        return true;
    }

    [[nodiscard]] QString openName()
    {
        return current.session() ? current.session()->connection().accountName : QString();
    }

    FakeService a;
    FakeService b;
};

bool opens(ProgramParts &accounts)
{
    return waitUntil(&accounts.current, &CurrentSession::changed,
                     [&] { return accounts.session() != nullptr; });
}

/// Answers each request with one row whose name tells who has asked which server; sometimes slowly.
class NamingServer final
{
public:
    explicit NamingServer(FakeService &service, QString name)
        : m_name(std::move(name))
    {
        service.instead = [this](const FakeRequest &request) { return answer(request); };
    }

    /// The number of requests that carried something that belongs to another server.
    int foreign = 0;

private:
    FakeResponse answer(const FakeRequest &request)
    {
        const QByteArray organization = request.header("X-Anyreach-Org");
        if (request.header("Authorization") != "Bearer " + bearerOf(m_name).toUtf8()
            || !organization.startsWith(m_name.toUtf8()))
            ++foreign;
        FakeResponse response;
        response.body = R"([{"key_id":"pat_1","name":")" + organization + R"("}])";
        if (m_random.bounded(2) == 0) {
            response.then = m_random.bounded(2) == 0 ? Then::DripBody : Then::DripHeaders;
            response.interval = std::chrono::milliseconds(0);
        }
        return response;
    }

    QString m_name;
    QRandomGenerator m_random{ 7 };
};

/// Checks every row that any session shows.
class RowWatch final : public QObject
{
public:
    explicit RowWatch(CurrentSession &current)
        : m_current(current)
    {
        connect(&current, &CurrentSession::changed, this, &RowWatch::watch);
    }

    int rows = 0;
    int foreign = 0;

private:
    void watch()
    {
        for (const auto kind : { CredentialKind::ApiKey, CredentialKind::Token }) {
            Listing *listing = m_current.session()->listing(kind);
            const QString owner = m_current.session()->organization().id;
            connect(&listing->model(), &QAbstractItemModel::rowsInserted, this,
                    [this, listing, owner] {
                        ++rows;
                        if (namesIn(*listing) != QStringList{ owner })
                            ++foreign;
                    });
            listing->takeCached();
            listing->reload();
        }
    }

    CurrentSession &m_current;
};

} // namespace

void openSandbox(ProgramParts &accounts, const QString &url, Secret key)
{
    accounts.sandbox.add({ .uuid = SandboxAccounts::keyUuid(),
                           .url = url,
                           .serviceId = u"anyreach"_s,
                           .organizations = { { {}, u"Acme"_s } } },
                         std::move(key));
    accounts.current.open(SandboxAccounts::keyUuid(), {});
}

class TestSignIns : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAVerifiedConnection();
    void leavesNothingOnDiskWhenKeepingFails_data();
    void leavesNothingOnDiskWhenKeepingFails();
    void startsWithTheOneOpenedLast();
    void keepsWhatIsAddedBeforeTheOthersAreRead();
    void opensTheOrganizationUsedLast();
    void keepsTheRecordWhenTheKeychainIsLocked();
    void opensTheOneAskedForLast();
    void neverMixesTwoConnections();
    void signsOutWithoutATrace();
    void staysSignedInWhenTheKeychainFails();
    void keepsWhatAnotherSignInUses();
    void namesTheServerOfAFoundEntry();
    void leavesTheCredentialInTheVault();
    void signsOutOfWhatIsBeingOpened();
    void keepsNothingUntilQuit();
    void opensTheSandboxWithoutAnythingOnDisk();
    void theFirstCheckTellsTheNameOfAnOrganization();
    void findsTheSandboxAtItsNewAddress();
    void opensAgainWithTheChangedService();
    void keepsAChangedRecordWhenItOpensAgain();
    void takesNamesOutOfTheSessionThatItEnds();
    void announcesTheEndOfASession();
    void saysWhenAServiceIsUnknown();
    void saysWhenTheRecordsCannotBeRead();
    void ignoresWhatItDoesNotKnow();
};

void TestSignIns::keepsAVerifiedConnection()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    QVERIFY(world.keychain.value(world.entryOf(u"a"_s)).equals(Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(world.signIns.isKept(u"uuid-a"_s));
    QCOMPARE(world.openName(), u"a"_s);
    QCOMPARE(world.session()->organization().id, u"a1"_s);
    const auto kept = world.connectionsOnDisk();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0].lastOpenedAt, world.clock.now());
    QCOMPARE(kept[0].lastOrganizationId, u"a1"_s);
    QCOMPARE(world.signIns.records(), kept);
}

void TestSignIns::leavesNothingOnDiskWhenKeepingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("table");
    QTest::newRow("keychain locked") << Fault::Locked << QString();
    QTest::newRow("read back differs") << Fault::MismatchOnWrite << QString();
    QTest::newRow("record refused") << Fault::None << u"connection"_s;
    QTest::newRow("organization refused") << Fault::None << u"organization"_s;
}

void TestSignIns::leavesNothingOnDiskWhenKeepingFails()
{
    QFETCH(Fault, fault);
    QFETCH(QString, table);
    World world;
    QVERIFY(world.open());
    world.keychain.setFault(fault);
    if (!table.isEmpty())
        world.refuse(table);
    const auto kept = awaited(world.keeping.keep(connectionTo(world.a.address(), u"a"_s),
                                                 Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().store.has_value(), !table.isEmpty());
    QCOMPARE(kept->error().keychain.has_value(), table.isEmpty());
    QTRY_VERIFY(world.keychain.credentialKeys().isEmpty());
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.signIns.records().empty());
    QVERIFY(!world.session());
    QVERIFY(!world.signIns.isKept(u"uuid-a"_s));
}

void TestSignIns::startsWithTheOneOpenedLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    world.clock.advance(std::chrono::minutes(1));
    world.current.open(u"uuid-a"_s, {});
    LaterStart later(world);
    QVERIFY(!later.signIns.isLoaded());
    QVERIFY(later.load());
    QCOMPARE(later.signIns.records().size(), 2U);
    QCOMPARE(later.signIns.records()[0].accountName, u"a"_s);
    QVERIFY(later.signIns.isKept(u"uuid-a"_s) && later.signIns.isKept(u"uuid-b"_s));
    QVERIFY(!later.session());
    QVERIFY(later.signIns.find(u"uuid-b"_s));
    QVERIFY(!later.signIns.find(u"uuid-c"_s));
}

void TestSignIns::keepsWhatIsAddedBeforeTheOthersAreRead()
{
    World world;
    QVERIFY(world.open() && world.load());
    QVERIFY(world.signIn({ u"a"_s }));
    LaterStart later(world.ground());
    QVERIFY(later.open());
    later.signIns.load();
    // The sandbox may be ready sooner than the store.
    const ConnectionRecord early = connectionTo(world.b.address(), u"b"_s);
    later.signIns.add(early);
    QVERIFY(waitUntil(&later.signIns, &SignIns::loaded, [&] { return later.signIns.isLoaded(); }));
    QVERIFY(later.signIns.find(u"uuid-a"_s) && later.signIns.isKept(u"uuid-a"_s));
    QVERIFY(later.signIns.find(early.uuid) && !later.signIns.isKept(early.uuid));
}

void TestSignIns::opensTheOrganizationUsedLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.current.open(u"uuid-a"_s, u"a2"_s);
    QCOMPARE(world.session()->organization().id, u"a2"_s);
    LaterStart later(world);
    QVERIFY(later.load());
    for (const QString &id : { QString(), u"unknown"_s }) {
        later.current.open(u"uuid-a"_s, id);
        QVERIFY(opens(later));
        QCOMPARE(later.session()->organization().id, u"a2"_s);
    }
    later.current.open(u"uuid-a"_s, u"a1"_s);
    QCOMPARE(later.session()->organization().id, u"a1"_s);
}

void TestSignIns::keepsTheRecordWhenTheKeychainIsLocked()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    const auto before = world.connectionsOnDisk();
    LaterStart later(world);
    QVERIFY(later.load());
    world.keychain.setFault(Fault::Locked);
    QSignalSpy failed(&later.current, &CurrentSession::openFailed);
    QString openingAtChange = u"?"_s;
    connect(&later.current, &CurrentSession::openingChanged, this,
            [&] { openingAtChange = later.current.openingUuid(); });
    later.current.open(u"uuid-a"_s, {});
    QCOMPARE(later.current.openingUuid(), u"uuid-a"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].toString(), u"uuid-a"_s);
    QCOMPARE(failed[0][1].value<OpenError>().keychain.kind, KeychainError::Kind::Locked);
    QVERIFY(openingAtChange.isEmpty());
    QVERIFY(!later.session());
    QCOMPARE(later.signIns.records().size(), 1U);
    QCOMPARE(world.connectionsOnDisk(), before);
    QVERIFY(world.keychain.contains(world.entryOf(u"a"_s)));

    world.keychain.setFault(Fault::None);
    later.current.open(u"uuid-a"_s, {});
    QVERIFY(opens(later));
}

void TestSignIns::opensTheOneAskedForLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    LaterStart later(world);
    QVERIFY(later.load());
    world.keychain.setFault(Fault::Hang);
    QSignalSpy changed(&later.current, &CurrentSession::changed);
    for (const QString &uuid : { u"uuid-a"_s, u"uuid-b"_s, u"uuid-a"_s, u"uuid-a"_s, u"uuid-b"_s })
        later.current.open(uuid, {});
    QCOMPARE(later.current.openingUuid(), u"uuid-b"_s);
    world.keychain.setFault(Fault::None);
    QVERIFY(opens(later));
    QTest::qWait(20);
    QCOMPARE(later.session()->connection().accountName, u"b"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(later.current.openingUuid().isEmpty());
}

void TestSignIns::neverMixesTwoConnections()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    NamingServer a(world.a, u"a"_s);
    NamingServer b(world.b, u"b"_s);
    RowWatch watch(world.current);
    QRandomGenerator random(11);
    int switches = 0;
    QTimer next;
    next.setSingleShot(true);
    connect(&next, &QTimer::timeout, this, [&] {
        const QString name = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
        world.current.open(u"uuid-"_s + name, name + (random.bounded(2) == 0 ? u'1' : u'2'));
        if (++switches < 1000)
            next.start(random.bounded(8) == 0 ? 12 : random.bounded(3));
    });
    next.start(0);
    QVERIFY(waitUntil(
        &next, &QTimer::timeout, [&] { return switches == 1000; }, 90'000));
    QTest::qWait(100);
    QCOMPARE(a.foreign, 0);
    QCOMPARE(b.foreign, 0);
    QCOMPARE(watch.foreign, 0);
    // The test did what it should: answers came, and many were overtaken.
    const auto asked = world.a.server().requests().size() + world.b.server().requests().size();
    QVERIFY(watch.rows > 100);
    QVERIFY(asked > 100);
    QVERIFY(!world.a.server().rawInput().contains(bearerOf(u"b"_s).toUtf8()));
    QVERIFY(!world.b.server().rawInput().contains(bearerOf(u"a"_s).toUtf8()));
}

void TestSignIns::signsOutWithoutATrace()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    QSignalSpy changed(&world.current, &CurrentSession::changed);
    const auto out = awaited(world.signOut.run(u"uuid-b"_s));
    QVERIFY(out && *out);
    QVERIFY(!world.session());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ world.entryOf(u"a"_s) });
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
    QVERIFY(!world.signIns.find(u"uuid-b"_s));
    QVERIFY(!world.signIns.isKept(u"uuid-b"_s));
    world.current.open(u"uuid-b"_s, {}); // not from memory, either
    QTest::qWait(20);
    QVERIFY(!world.session());
}

void TestSignIns::staysSignedInWhenTheKeychainFails()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.keychain.setFault(Fault::Locked);
    const auto out = awaited(world.signOut.run(u"uuid-a"_s));
    QVERIFY(out && !*out && out->error().keychain);
    QCOMPARE(world.openName(), u"a"_s);
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
    QVERIFY(world.signIns.isKept(u"uuid-a"_s));

    world.keychain.setFault(Fault::None);
    rawSql(
        world.file(),
        u"CREATE TRIGGER stay BEFORE DELETE ON connection BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const auto again = awaited(world.signOut.run(u"uuid-a"_s));
    QVERIFY(again && !*again && again->error().store);
    QVERIFY(world.signIns.find(u"uuid-a"_s));
}

void TestSignIns::keepsWhatAnotherSignInUses()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    QTRY_VERIFY(!world.vault.entries().front().fingerprint.isEmpty());
    ConnectionRecord twin = connectionTo(world.a.address(), u"a"_s);
    twin.uuid = u"uuid-twin"_s;
    const auto kept = awaited(world.keeping.keep(twin, Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(kept && *kept);
    QCOMPARE(world.vault.entries().size(), 1U); // one value has one entry
    QVERIFY(*awaited(world.signOut.run(u"uuid-twin"_s)));
    QVERIFY(world.keychain.contains(world.entryOf(u"a"_s)));
    QVERIFY(*awaited(world.signOut.run(u"uuid-a"_s)));
    QVERIFY(world.keychain.credentialKeys().isEmpty());
    QVERIFY(world.vault.entries().empty());
}

void TestSignIns::namesTheServerOfAFoundEntry()
{
    World world;
    QVERIFY(world.open());
    VaultRecord found;
    found.uuid = u"found"_s;
    found.serviceId = u"anyreach"_s;
    found.storedAt = utc(2026, 11, 20, 9);
    QVERIFY(world.ProgramFixture::keep(found, bearerOf(u"a"_s)));
    QTRY_VERIFY(!world.vault.find(u"found"_s)->fingerprint.isEmpty());
    const ConnectionRecord connection = connectionTo(world.a.address(), u"a"_s);
    const auto kept = awaited(world.keeping.keep(connection, Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(kept && *kept);
    QCOMPARE(world.vault.entries().size(), 1U);
    QTRY_COMPARE(world.vault.find(u"found"_s)->serverUrl, connection.serverUrl);
}

void TestSignIns::leavesTheCredentialInTheVault()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    const QString entry = world.entryOf(u"a"_s);
    QVERIFY(*awaited(world.signOut.run(u"uuid-a"_s, SignOut::Credential::KeepInVault)));
    QVERIFY(world.connectionsOnDisk().empty());
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ entry });
    QCOMPARE(world.vaultOnDisk().size(), 1U);
}

void TestSignIns::signsOutOfWhatIsBeingOpened()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    LaterStart later(world);
    QVERIFY(later.load());
    world.keychain.failNext(Fault::Locked); // the next request then changes the state
    QVERIFY(awaited(world.keychain.check()));
    auto *out = later.signOut.run(u"uuid-a"_s);
    connect(out, &Reply::finished, this, [&] { world.keychain.setFault(Fault::None); });
    // The entry is gone by now; the read hangs until the record is gone, too.
    connect(
        &world.keychain, &Keychain::stateChanged, &later.current,
        [&] {
            world.keychain.setFault(Fault::Hang);
            later.current.open(u"uuid-a"_s, {});
        },
        Qt::SingleShotConnection);
    const auto gone = awaited(out);
    QVERIFY(gone && *gone);
    QTest::qWait(20);
    QCOMPARE(world.keychain.requests().constLast(), FakeKeychain::Operation::Read);
    QVERIFY(!later.session());
    QVERIFY(later.current.openingUuid().isEmpty());
}

void TestSignIns::keepsNothingUntilQuit()
{
    World world;
    QVERIFY(world.open());
    world.keeping.untilQuit(connectionTo(world.a.address(), u"a"_s),
                            Secret::fromText(bearerOf(u"a"_s)));
    QCOMPARE(world.openName(), u"a"_s);
    QVERIFY(!world.signIns.isKept(u"uuid-a"_s));
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.keychain.requests().isEmpty());
    world.current.open(u"uuid-a"_s, u"a2"_s);
    QCOMPARE(world.session()->organization().id, u"a2"_s);
    const auto out = awaited(world.signOut.run(u"uuid-a"_s));
    QVERIFY(out && *out);
    QVERIFY(!world.session());
    QVERIFY(world.keychain.requests().isEmpty());
}

void TestSignIns::opensTheSandboxWithoutAnythingOnDisk()
{
    World world;
    QVERIFY(world.open());
    openSandbox(world, world.a.address(), Secret::fromText(canaryKey));
    Session *session = world.session();
    QVERIFY(session);
    QVERIFY(session->connection().isSandbox);
    QCOMPARE(session->connection().uuid, SandboxAccounts::keyUuid());
    QCOMPARE(session->connection().kind, CredentialKind::ApiKey);
    QVERIFY(session->connection().credentialId.startsWith(u"ak_"));
    QVERIFY(!session->connection().hint.contains(canary));
    QCOMPARE(session->organizationName(), u"Acme"_s);
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.keychain.requests().isEmpty());
}

void TestSignIns::theFirstCheckTellsTheNameOfAnOrganization()
{
    World world;
    QVERIFY(world.open());
    ConnectionRecord unnamed = connectionTo(world.a.address(), u"a"_s);
    unnamed.kind = CredentialKind::ApiKey;
    unnamed.hint = u"ak_…9Qd1"_s;
    unnamed.organizations = { { {}, unnamed.hint } };
    const auto kept = awaited(world.keeping.keep(unnamed, Secret::fromText(canaryKey)));
    QVERIFY(kept && *kept);
    CheckResult result;
    result.outcome = CheckOutcome::Works;
    result.organizations = { { u"id"_s, u"Acme"_s, {} } };
    world.keeping.noteCheck(unnamed.uuid, result);
    QVERIFY(world.settleStore());
    QCOMPARE(world.vaultOnDisk().front().organizationName, u"Acme"_s);
    QTRY_COMPARE(world.signIns.find(unnamed.uuid)->organizations.front().name, u"Acme"_s);
    QCOMPARE(world.signIns.find(unnamed.uuid)->accountName, unnamed.accountName); // given by hand
}

void TestSignIns::findsTheSandboxAtItsNewAddress()
{
    World world;
    QVERIFY(world.open());
    openSandbox(world, world.a.address(), Secret::fromText(canaryKey));
    const VaultPlace place = world.session()->listing(CredentialKind::ApiKey)->place();
    openSandbox(world, world.b.address(), Secret::fromText(canaryKey));
    QCOMPARE(world.signIns.records().size(), 1U);
    Listing *keys = world.session()->listing(CredentialKind::ApiKey);
    QCOMPARE(keys->place(), place);
    keys->reload();
    QVERIFY(waitUntil(keys, &Listing::changed,
                      [&] { return keys->state() == Listing::State::Loaded; }));
    QCOMPARE(world.a.server().requests().size(), 0);
    QCOMPARE(world.b.server().requests().size(), 1);
}

void TestSignIns::opensAgainWithTheChangedService()
{
    World world;
    QVERIFY(world.open());
    world.keeping.untilQuit(connectionTo(world.a.address(), u"a"_s),
                            Secret::fromText(bearerOf(u"a"_s)));
    world.current.open(u"uuid-a"_s, u"a2"_s);
    const auto path = [&] {
        return world.session()
            ->profile()
            .kind(CredentialKind::Token)
            ->endpoint(Operation::List)
            ->path;
    };
    QVERIFY(world.catalog.setEndpointPath(u"anyreach"_s, CredentialKind::Token, Operation::List,
                                          u"/v2/tokens"_s));
    QVERIFY(path() != u"/v2/tokens"_s);
    QSignalSpy changed(&world.current, &CurrentSession::changed);
    world.current.reopen();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(path(), u"/v2/tokens"_s);
    QCOMPARE(world.session()->organization().id, u"a2"_s);
}

void TestSignIns::keepsAChangedRecordWhenItOpensAgain()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    ConnectionRecord renamed = *world.signIns.find(u"uuid-a"_s);
    renamed.accountName = u"renamed"_s;
    world.signIns.update(renamed);
    QCOMPARE(world.connectionsOnDisk()[0].accountName, u"renamed"_s);
    world.current.reopen();
    QCOMPARE(world.openName(), u"renamed"_s);
    QCOMPARE(world.signIns.find(u"uuid-a"_s)->accountName, u"renamed"_s);
    QCOMPARE(world.connectionsOnDisk()[0].accountName, u"renamed"_s);
}

void TestSignIns::takesNamesOutOfTheSessionThatItEnds()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.current.open(u"uuid-a"_s, u"a2"_s);
    Session *session = world.session();
    world.current.open(session->connection().uuid, session->organization().id);
    QCOMPARE(world.session()->organization().id, u"a2"_s);

    // The same if the credential has to be read from the keychain first.
    LaterStart later(world);
    QVERIFY(later.load());
    later.current.open(later.signIns.records()[0].uuid,
                       later.signIns.records()[0].organizations[1].id);
    QVERIFY(opens(later));
    QCOMPARE(later.session()->organization().id, u"a2"_s);
}

void TestSignIns::announcesTheEndOfASession()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"b"_s, u"a"_s }));
    Listing *tokens = world.session()->listing(CredentialKind::Token);
    tokens->reload();
    QSignalSpy heard(tokens, &Listing::changed);
    QString ending;
    connect(&world.current, &CurrentSession::aboutToClose, this,
            [&] { ending = world.openName(); });
    world.current.open(u"uuid-b"_s, {});
    QCOMPARE(ending, u"a"_s);
    QCOMPARE(world.openName(), u"b"_s);
    QTest::qWait(50);
    QCOMPARE(heard.size(), 0);
}

void TestSignIns::saysWhenAServiceIsUnknown()
{
    World world;
    QVERIFY(world.open());
    ConnectionRecord record = connectionTo(world.a.address(), u"a"_s);
    record.serviceId = u"removed"_s;
    QVERIFY(wait(world.store.saveConnection(record)));
    world.keychain.put(connectionKey(record.uuid), Secret::fromText(bearerOf(u"a"_s)));
    QVERIFY(world.load());
    QString openingAtChange = u"?"_s;
    connect(&world.current, &CurrentSession::openingChanged, this,
            [&] { openingAtChange = world.current.openingUuid(); });
    QSignalSpy failed(&world.current, &CurrentSession::openFailed);
    world.current.open(record.uuid, {});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<OpenError>().kind, OpenError::Kind::NoService);
    // The keychain is not asked, so there is no prompt.
    QVERIFY(world.keychain.requests().isEmpty());
    QVERIFY(!world.session());
    QVERIFY(openingAtChange.isEmpty());
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
}

void TestSignIns::saysWhenTheRecordsCannotBeRead()
{
    World world; // its store was never opened
    QSignalSpy failed(&world.signIns, &SignIns::storeFailed);
    QVERIFY(world.load());
    QCOMPARE(failed.size(), 1);
    QVERIFY(world.signIns.records().empty());
}

void TestSignIns::ignoresWhatItDoesNotKnow()
{
    World world;
    QVERIFY(world.open());
    world.current.open(u"nobody"_s, {});
    world.current.reopen();
    QVERIFY(world.current.openingUuid().isEmpty());
    openSandbox(world, world.a.address(), Secret::fromText(u"xx"_s));
    QVERIFY(!world.session());
    QVERIFY(world.keychain.requests().isEmpty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSignIns)

#include "tst_signins.moc"
