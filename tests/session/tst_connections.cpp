// SPDX-License-Identifier: MIT
#include "session/connections.h"
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

/// A sign-in with a token of that name, in organizations "<name>1" and "<name>2".
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
struct World : Ground
{
    World()
        : a(clock)
        , b(clock)
    {
    }

    /// Where the keychain holds the credential of that connection.
    [[nodiscard]] QString entryOf(const QString &name) const
    {
        const ConnectionRecord *record = connections.find(u"uuid-"_s + name);
        return record ? credentialKey(record->vaultUuid) : QString();
    }

    [[nodiscard]] bool signIn(const QStringList &names)
    {
        for (const QString &name : names) {
            clock.advance(std::chrono::minutes(1));
            FakeService &service = name == u"a"_s ? a : b;
            const auto kept = awaited(connections.keep(connectionTo(service.address(), name),
                                                       Secret::fromText(bearerOf(name))));
            if (!kept || !*kept)
                return false;
        }
        return true;
    }

    [[nodiscard]] QString openName()
    {
        return connections.session() ? connections.session()->connection().accountName : QString();
    }

    FakeService a;
    FakeService b;
    Connections connections{ catalog, tools(), nullptr };
};

/// The program starts again on the same disk and with the same keychain.
bool loads(Connections &connections)
{
    connections.load();
    return waitUntil(&connections, &Connections::loaded, [&] { return connections.isLoaded(); });
}

bool opens(Connections &connections)
{
    return waitUntil(&connections, &Connections::sessionChanged,
                     [&] { return connections.session() != nullptr; });
}

/// Answers each request with one row that is named after who asked whom, at times slowly.
class NamingServer final
{
public:
    explicit NamingServer(FakeService &service, QString name)
        : m_name(std::move(name))
    {
        service.instead = [this](const FakeRequest &request) { return answer(request); };
    }

    /// Requests that carried what belongs to another server.
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

/// Looks at every row that any session ever shows.
class RowWatch final : public QObject
{
public:
    explicit RowWatch(Connections &connections)
        : m_connections(connections)
    {
        connect(&connections, &Connections::sessionChanged, this, &RowWatch::watch);
    }

    int rows = 0;
    int foreign = 0;

private:
    void watch()
    {
        for (const auto kind : { CredentialKind::ApiKey, CredentialKind::Token }) {
            Listing *listing = m_connections.session()->listing(kind);
            const QString owner = m_connections.session()->organization().id;
            connect(&listing->model(), &QAbstractItemModel::rowsInserted, this,
                    [this, listing, owner] {
                        ++rows;
                        if (namesIn(*listing) != QStringList{ owner })
                            ++foreign;
                    });
            listing->showCached();
            listing->reload();
        }
    }

    Connections &m_connections;
};

} // namespace

void openSandbox(Connections &connections, const QString &url, Secret key)
{
    connections.addSandbox({ .uuid = Connections::sandboxKeyUuid(),
                             .url = url,
                             .serviceId = u"anyreach"_s,
                             .organizations = { { {}, u"Acme"_s } } },
                           std::move(key));
    connections.open(Connections::sandboxKeyUuid(), {});
}

class TestConnections : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAVerifiedConnection();
    void leavesNothingOnDiskWhenKeepingFails_data();
    void leavesNothingOnDiskWhenKeepingFails();
    void startsWithTheOneOpenedLast();
    void opensTheOrganizationUsedLast();
    void keepsTheRecordWhenTheKeychainIsLocked();
    void opensTheOneAskedForLast();
    void neverMixesTwoConnections();
    void signsOutWithoutATrace();
    void staysSignedInWhenTheKeychainFails();
    void keepsWhatAnotherSignInUses();
    void leavesTheCredentialInTheVault();
    void signsOutOfWhatIsBeingOpened();
    void keepsNothingUntilQuit();
    void opensTheSandboxWithoutAnythingOnDisk();
    void findsTheSandboxAtItsNewAddress();
    void opensAgainWithTheChangedService();
    void keepsAChangedRecordWhenItOpensAgain();
    void takesNamesOutOfTheSessionThatItEnds();
    void announcesTheEndOfASession();
    void saysWhenAServiceIsUnknown();
    void saysWhenTheRecordsCannotBeRead();
    void ignoresWhatItDoesNotKnow();
};

void TestConnections::keepsAVerifiedConnection()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    QVERIFY(world.keychain.value(world.entryOf(u"a"_s)).equals(Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(world.connections.isKept(u"uuid-a"_s));
    QCOMPARE(world.openName(), u"a"_s);
    QCOMPARE(world.connections.session()->organization().id, u"a1"_s);
    const auto kept = world.connectionsOnDisk();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0].lastOpenedAt, world.clock.now());
    QCOMPARE(kept[0].lastOrganizationId, u"a1"_s);
    QCOMPARE(world.connections.records(), kept);
}

void TestConnections::leavesNothingOnDiskWhenKeepingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("table");
    QTest::newRow("keychain locked") << Fault::Locked << QString();
    QTest::newRow("read back differs") << Fault::MismatchOnWrite << QString();
    QTest::newRow("record refused") << Fault::None << u"connection"_s;
    QTest::newRow("organization refused") << Fault::None << u"organization"_s;
}

void TestConnections::leavesNothingOnDiskWhenKeepingFails()
{
    QFETCH(Fault, fault);
    QFETCH(QString, table);
    World world;
    QVERIFY(world.open());
    world.keychain.setFault(fault);
    if (!table.isEmpty())
        world.refuseRowsOf(table);
    const auto kept = awaited(world.connections.keep(connectionTo(world.a.address(), u"a"_s),
                                                     Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().store.has_value(), !table.isEmpty());
    QCOMPARE(kept->error().keychain.has_value(), table.isEmpty());
    QTRY_VERIFY(world.keychain.credentialKeys().isEmpty());
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.connections.records().empty());
    QVERIFY(!world.connections.session());
    QVERIFY(!world.connections.isKept(u"uuid-a"_s));
}

void TestConnections::startsWithTheOneOpenedLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    world.clock.advance(std::chrono::minutes(1));
    world.connections.open(u"uuid-a"_s, {});
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(!later.isLoaded());
    QVERIFY(loads(later));
    QCOMPARE(later.records().size(), 2U);
    QCOMPARE(later.records()[0].accountName, u"a"_s);
    QVERIFY(later.isKept(u"uuid-a"_s) && later.isKept(u"uuid-b"_s));
    QVERIFY(!later.session());
    QVERIFY(later.find(u"uuid-b"_s));
    QVERIFY(!later.find(u"uuid-c"_s));
}

void TestConnections::opensTheOrganizationUsedLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.connections.open(u"uuid-a"_s, u"a2"_s);
    QCOMPARE(world.connections.session()->organization().id, u"a2"_s);
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(loads(later));
    for (const QString &id : { QString(), u"unknown"_s }) {
        later.open(u"uuid-a"_s, id);
        QVERIFY(opens(later));
        QCOMPARE(later.session()->organization().id, u"a2"_s);
    }
    later.open(u"uuid-a"_s, u"a1"_s);
    QCOMPARE(later.session()->organization().id, u"a1"_s);
}

void TestConnections::keepsTheRecordWhenTheKeychainIsLocked()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    const auto before = world.connectionsOnDisk();
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(loads(later));
    world.keychain.setFault(Fault::Locked);
    QSignalSpy failed(&later, &Connections::openFailed);
    QString openingAtChange = u"?"_s;
    connect(&later, &Connections::changed, this, [&] { openingAtChange = later.openingUuid(); });
    later.open(u"uuid-a"_s, {});
    QCOMPARE(later.openingUuid(), u"uuid-a"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].toString(), u"uuid-a"_s);
    QCOMPARE(failed[0][1].value<KeychainError>().kind, KeychainError::Kind::Locked);
    QVERIFY(openingAtChange.isEmpty());
    QVERIFY(!later.session());
    QCOMPARE(later.records().size(), 1U);
    QCOMPARE(world.connectionsOnDisk(), before);
    QVERIFY(world.keychain.contains(world.entryOf(u"a"_s)));

    world.keychain.setFault(Fault::None);
    later.open(u"uuid-a"_s, {});
    QVERIFY(opens(later));
}

void TestConnections::opensTheOneAskedForLast()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(loads(later));
    world.keychain.setFault(Fault::Hang);
    QSignalSpy changed(&later, &Connections::sessionChanged);
    for (const QString &uuid : { u"uuid-a"_s, u"uuid-b"_s, u"uuid-a"_s, u"uuid-a"_s, u"uuid-b"_s })
        later.open(uuid, {});
    QCOMPARE(later.openingUuid(), u"uuid-b"_s);
    world.keychain.setFault(Fault::None);
    QVERIFY(opens(later));
    QTest::qWait(20);
    QCOMPARE(later.session()->connection().accountName, u"b"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(later.openingUuid().isEmpty());
}

void TestConnections::neverMixesTwoConnections()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    NamingServer a(world.a, u"a"_s);
    NamingServer b(world.b, u"b"_s);
    RowWatch watch(world.connections);
    QRandomGenerator random(11);
    int switches = 0;
    QTimer next;
    next.setSingleShot(true);
    connect(&next, &QTimer::timeout, this, [&] {
        const QString name = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
        world.connections.open(u"uuid-"_s + name, name + (random.bounded(2) == 0 ? u'1' : u'2'));
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
    // It did happen: answers came, and many were overtaken.
    const auto asked = world.a.server().requests().size() + world.b.server().requests().size();
    QVERIFY(watch.rows > 100);
    QVERIFY(asked > 100);
    QVERIFY(!world.a.server().rawInput().contains(bearerOf(u"b"_s).toUtf8()));
    QVERIFY(!world.b.server().rawInput().contains(bearerOf(u"a"_s).toUtf8()));
}

void TestConnections::signsOutWithoutATrace()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s, u"b"_s }));
    QSignalSpy changed(&world.connections, &Connections::sessionChanged);
    const auto out = awaited(world.connections.signOut(u"uuid-b"_s));
    QVERIFY(out && *out);
    QVERIFY(!world.connections.session());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ world.entryOf(u"a"_s) });
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
    QVERIFY(!world.connections.find(u"uuid-b"_s));
    QVERIFY(!world.connections.isKept(u"uuid-b"_s));
    world.connections.open(u"uuid-b"_s, {}); // not from memory either
    QTest::qWait(20);
    QVERIFY(!world.connections.session());
}

void TestConnections::staysSignedInWhenTheKeychainFails()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.keychain.setFault(Fault::Locked);
    const auto out = awaited(world.connections.signOut(u"uuid-a"_s));
    QVERIFY(out && !*out && out->error().keychain);
    QCOMPARE(world.openName(), u"a"_s);
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
    QVERIFY(world.connections.isKept(u"uuid-a"_s));

    world.keychain.setFault(Fault::None);
    rawSql(
        world.file(),
        u"CREATE TRIGGER stay BEFORE DELETE ON connection BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const auto again = awaited(world.connections.signOut(u"uuid-a"_s));
    QVERIFY(again && !*again && again->error().store);
    QVERIFY(world.connections.find(u"uuid-a"_s));
}

void TestConnections::keepsWhatAnotherSignInUses()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    QTRY_VERIFY(!world.vault.entries().front().fingerprint.isEmpty());
    ConnectionRecord twin = connectionTo(world.a.address(), u"a"_s);
    twin.uuid = u"uuid-twin"_s;
    const auto kept = awaited(world.connections.keep(twin, Secret::fromText(bearerOf(u"a"_s))));
    QVERIFY(kept && *kept);
    QCOMPARE(world.vault.entries().size(), 1U); // one value, one entry
    QVERIFY(*awaited(world.connections.signOut(u"uuid-twin"_s)));
    QVERIFY(world.keychain.contains(world.entryOf(u"a"_s)));
    QVERIFY(*awaited(world.connections.signOut(u"uuid-a"_s)));
    QVERIFY(world.keychain.credentialKeys().isEmpty());
    QVERIFY(world.vault.entries().empty());
}

void TestConnections::leavesTheCredentialInTheVault()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    const QString entry = world.entryOf(u"a"_s);
    QVERIFY(*awaited(world.connections.signOut(u"uuid-a"_s, Connections::Credential::KeepInVault)));
    QVERIFY(world.connectionsOnDisk().empty());
    QCOMPARE(world.keychain.credentialKeys(), QStringList{ entry });
    QCOMPARE(world.vaultOnDisk().size(), 1U);
}

void TestConnections::signsOutOfWhatIsBeingOpened()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(loads(later));
    world.keychain.failNext(Fault::Locked); // from where it is heard that the next one worked
    QVERIFY(awaited(world.keychain.check()));
    auto *out = later.signOut(u"uuid-a"_s);
    connect(out, &Reply::finished, this, [&] { world.keychain.setFault(Fault::None); });
    // The entry is gone by now; the read hangs until the record is gone too.
    connect(
        &world.keychain, &Keychain::stateChanged, &later,
        [&] {
            world.keychain.setFault(Fault::Hang);
            later.open(u"uuid-a"_s, {});
        },
        Qt::SingleShotConnection);
    const auto gone = awaited(out);
    QVERIFY(gone && *gone);
    QTest::qWait(20);
    QCOMPARE(world.keychain.requests().constLast(), FakeKeychain::Operation::Read);
    QVERIFY(!later.session());
    QVERIFY(later.openingUuid().isEmpty());
}

void TestConnections::keepsNothingUntilQuit()
{
    World world;
    QVERIFY(world.open());
    world.connections.openUntilQuit(connectionTo(world.a.address(), u"a"_s),
                                    Secret::fromText(bearerOf(u"a"_s)));
    QCOMPARE(world.openName(), u"a"_s);
    QVERIFY(!world.connections.isKept(u"uuid-a"_s));
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.keychain.requests().isEmpty());
    world.connections.open(u"uuid-a"_s, u"a2"_s);
    QCOMPARE(world.connections.session()->organization().id, u"a2"_s);
    const auto out = awaited(world.connections.signOut(u"uuid-a"_s));
    QVERIFY(out && *out);
    QVERIFY(!world.connections.session());
    QVERIFY(world.keychain.requests().isEmpty());
}

void TestConnections::opensTheSandboxWithoutAnythingOnDisk()
{
    World world;
    QVERIFY(world.open());
    openSandbox(world.connections, world.a.address(), Secret::fromText(canaryKey));
    Session *session = world.connections.session();
    QVERIFY(session);
    QVERIFY(session->connection().isSandbox);
    QCOMPARE(session->connection().uuid, Connections::sandboxKeyUuid());
    QCOMPARE(session->connection().kind, CredentialKind::ApiKey);
    QVERIFY(session->connection().credentialId.startsWith(u"ak_"));
    QVERIFY(!session->connection().hint.contains(canary));
    QCOMPARE(session->organizationName(), u"Acme"_s);
    QVERIFY(world.connectionsOnDisk().empty());
    QVERIFY(world.keychain.requests().isEmpty());
}

void TestConnections::findsTheSandboxAtItsNewAddress()
{
    World world;
    QVERIFY(world.open());
    openSandbox(world.connections, world.a.address(), Secret::fromText(canaryKey));
    const VaultPlace place = world.connections.session()->listing(CredentialKind::ApiKey)->place();
    openSandbox(world.connections, world.b.address(), Secret::fromText(canaryKey));
    QCOMPARE(world.connections.records().size(), 1U);
    Listing *keys = world.connections.session()->listing(CredentialKind::ApiKey);
    QCOMPARE(keys->place(), place);
    keys->reload();
    QVERIFY(waitUntil(keys, &Listing::changed,
                      [&] { return keys->state() == Listing::State::Loaded; }));
    QCOMPARE(world.a.server().requests().size(), 0);
    QCOMPARE(world.b.server().requests().size(), 1);
}

void TestConnections::opensAgainWithTheChangedService()
{
    World world;
    QVERIFY(world.open());
    auto catalog =
        ServiceCatalog::load(u":/keyturn/services"_s, world.folder.filePath(u"services"_s));
    Connections connections(catalog, world.tools(), nullptr);
    connections.openUntilQuit(connectionTo(world.a.address(), u"a"_s),
                              Secret::fromText(bearerOf(u"a"_s)));
    connections.open(u"uuid-a"_s, u"a2"_s);
    const auto path = [&] {
        return connections.session()
            ->profile()
            .kind(CredentialKind::Token)
            ->endpoint(Operation::List)
            ->path;
    };
    QVERIFY(catalog.setEndpointPath(u"anyreach"_s, CredentialKind::Token, Operation::List,
                                    u"/v2/tokens"_s));
    QVERIFY(path() != u"/v2/tokens"_s);
    QSignalSpy changed(&connections, &Connections::sessionChanged);
    connections.reopen();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(path(), u"/v2/tokens"_s);
    QCOMPARE(connections.session()->organization().id, u"a2"_s);
}

void TestConnections::keepsAChangedRecordWhenItOpensAgain()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    ConnectionRecord renamed = *world.connections.find(u"uuid-a"_s);
    renamed.accountName = u"renamed"_s;
    world.connections.update(renamed);
    QCOMPARE(world.connectionsOnDisk()[0].accountName, u"renamed"_s);
    world.connections.reopen();
    QCOMPARE(world.openName(), u"renamed"_s);
    QCOMPARE(world.connections.find(u"uuid-a"_s)->accountName, u"renamed"_s);
    QCOMPARE(world.connectionsOnDisk()[0].accountName, u"renamed"_s);
}

void TestConnections::takesNamesOutOfTheSessionThatItEnds()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"a"_s }));
    world.connections.open(u"uuid-a"_s, u"a2"_s);
    Session *session = world.connections.session();
    world.connections.open(session->connection().uuid, session->organization().id);
    QCOMPARE(world.connections.session()->organization().id, u"a2"_s);

    // And where the credential has to be fetched first.
    Connections later(world.catalog, world.tools(), nullptr);
    QVERIFY(loads(later));
    later.open(later.records()[0].uuid, later.records()[0].organizations[1].id);
    QVERIFY(opens(later));
    QCOMPARE(later.session()->organization().id, u"a2"_s);
}

void TestConnections::announcesTheEndOfASession()
{
    World world;
    QVERIFY(world.open());
    QVERIFY(world.signIn({ u"b"_s, u"a"_s }));
    Listing *tokens = world.connections.session()->listing(CredentialKind::Token);
    tokens->reload();
    QSignalSpy heard(tokens, &Listing::changed);
    QString ending;
    connect(&world.connections, &Connections::sessionAboutToClose, this,
            [&] { ending = world.openName(); });
    world.connections.open(u"uuid-b"_s, {});
    QCOMPARE(ending, u"a"_s);
    QCOMPARE(world.openName(), u"b"_s);
    QTest::qWait(50);
    QCOMPARE(heard.size(), 0);
}

void TestConnections::saysWhenAServiceIsUnknown()
{
    World world;
    QVERIFY(world.open());
    ConnectionRecord record = connectionTo(world.a.address(), u"a"_s);
    record.serviceId = u"removed"_s;
    QVERIFY(wait(world.store.saveConnection(record)));
    world.keychain.put(connectionKey(record.uuid), Secret::fromText(bearerOf(u"a"_s)));
    QVERIFY(loads(world.connections));
    QString openingAtChange = u"?"_s;
    connect(&world.connections, &Connections::changed, this,
            [&] { openingAtChange = world.connections.openingUuid(); });
    QSignalSpy failed(&world.connections, &Connections::openFailed);
    world.connections.open(record.uuid, {});
    QVERIFY(failed.wait());
    QVERIFY(!world.connections.session());
    QVERIFY(openingAtChange.isEmpty());
    QCOMPARE(world.connectionsOnDisk().size(), 1U);
}

void TestConnections::saysWhenTheRecordsCannotBeRead()
{
    World world; // its store was never opened
    QSignalSpy failed(&world.connections, &Connections::storeFailed);
    QVERIFY(loads(world.connections));
    QCOMPARE(failed.size(), 1);
    QVERIFY(world.connections.records().empty());
}

void TestConnections::ignoresWhatItDoesNotKnow()
{
    World world;
    QVERIFY(world.open());
    world.connections.open(u"nobody"_s, {});
    world.connections.reopen();
    QVERIFY(world.connections.openingUuid().isEmpty());
    openSandbox(world.connections, world.a.address(), Secret::fromText(u"xx"_s));
    QVERIFY(!world.connections.session());
    QVERIFY(world.keychain.requests().isEmpty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestConnections)

#include "tst_connections.moc"
