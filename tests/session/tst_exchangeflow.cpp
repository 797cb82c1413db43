// SPDX-License-Identifier: MIT
#include "session/exchangeflow.h"
#include "session/places.h"
#include "sessionfixture.h"
#include "support/awaited.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

using Step = ExchangeFlow::Step;
using Confirmation = ExchangeFlow::Confirmation;
using Choices = ExchangeFlow::Choices;
using Fault = FakeKeychain::Fault;
using Kind = ApiError::Kind;
using Then = FakeResponse::Then;

namespace {

constexpr QLatin1StringView keyValue("kt_test_CANARY_pak_9f3b71");
constexpr QLatin1StringView tokenValue("kt_test_CANARY_access_token");
const QString root = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString sub = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;

FakeResponse tokenAnswer(const QByteArray &suffix = {})
{
    return { .body = R"({"access_token":")" + QByteArray(tokenValue.latin1()) + suffix
                 + R"(","expires_in":3600})" };
}

QByteArray rootRow()
{
    return R"({"id":")" + root.toLatin1() + R"(","name":"Acme"})";
}

QByteArray subRow()
{
    return R"({"id":")" + sub.toLatin1() + R"(","name":"Lab","rootOrganizationId":")"
        + root.toLatin1() + R"("})";
}

FakeResponse listAnswer(const QByteArray &rows, const QByteArray &rest = {})
{
    return { .body = R"({"data":[)" + rows + ']' + rest + '}' };
}

/// A session with Appcircle, whose key is an entry of the vault, and Appcircle's two servers.
struct World : ProgramFixture
{
    World()
        : auth([this](const FakeRequest &request) { return exchange(request); })
        , api([this](const FakeRequest &request) { return list(request); })
    {
    }

    [[nodiscard]] bool signIn()
    {
        if (!open())
            return false;
        ConnectionRecord connection;
        connection.uuid = u"c0ffee00-0000-4000-8000-000000000001"_s;
        connection.serviceId = u"appcircle"_s;
        connection.serverUrl = api.address();
        connection.authUrl = auth.address();
        connection.accountName = u"North"_s;
        connection.kind = CredentialKind::PersonalAccessKey;
        connection.vaultUuid = u"key"_s;
        connection.organizations = { { root, u"Acme as we call it"_s } };
        session = std::make_unique<Session>(
            Session::SignIn{ connection, connection.organizations.front(),
                             *catalog.profile(u"appcircle"_s), *ServerUrl::parse(api.address()),
                             Secret::fromText(keyValue) },
            vault, store, clock, HttpClient::Limits{}, nullptr);
        key = session->ownRecord();
        key.uuid = u"key"_s;
        const auto kept = awaited(vault.keep(key, Secret::fromText(keyValue)));
        keys = std::make_unique<HeldKeys>(connection.kind, *session, nullptr);
        flow = std::make_unique<ExchangeFlow>(*session, *keys, nullptr);
        return kept && *kept;
    }

    [[nodiscard]] bool gets(const QString &organization = {}, const QString &scope = {})
    {
        flow->start(key, scope, organization);
        return ends();
    }

    [[nodiscard]] bool ends()
    {
        return waitUntil(flow.get(), &ExchangeFlow::stepChanged,
                         [this] { return !flow->isBusy(); });
    }

    [[nodiscard]] bool reaches(Step step)
    {
        return waitUntil(flow.get(), &ExchangeFlow::stepChanged,
                         [this, step] { return flow->step() == step; });
    }

    [[nodiscard]] bool readsChoices(Choices state)
    {
        return waitUntil(flow.get(), &ExchangeFlow::choicesChanged,
                         [this, state] { return flow->choicesState() == state; });
    }

    [[nodiscard]] bool holds(const QString &value) const
    {
        return flow->token() && flow->token()->value.equals(Secret::fromText(value));
    }

    std::function<FakeResponse(const FakeRequest &)> exchange = [](const FakeRequest &) {
        return tokenAnswer();
    };
    std::function<FakeResponse(const FakeRequest &)> list = [](const FakeRequest &) {
        return listAnswer(rootRow() + ',' + subRow());
    };
    FakeHttpServer auth;
    FakeHttpServer api;
    VaultRecord key;
    std::unique_ptr<Session> session;
    std::unique_ptr<HeldKeys> keys;
    std::unique_ptr<ExchangeFlow> flow;
};

FakeResponse refused(const FakeRequest &)
{
    return { .status = 401, .body = R"({"error":"invalid_grant"})" };
}

} // namespace

class TestExchangeFlow final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void getsATokenForTheOwnOrganization();
    void aSignInUntilQuitGetsTheServicesNameToo_data();
    void aSignInUntilQuitGetsTheServicesNameToo();
    void confirmsWhomTheTokenIsFor_data();
    void confirmsWhomTheTokenIsFor();
    void aListThatCannotBeReadLeavesItUnknown_data();
    void aListThatCannotBeReadLeavesItUnknown();
    void everySecretGoesToItsOwnAddressOnly();
    void anExchangeCountsAsACheckOfItsKey();
    void anUnnamedOrganizationGetsTheServicesName_data();
    void anUnnamedOrganizationGetsTheServicesName();
    void aRefusalIsTold_data();
    void aRefusalIsTold();
    void aRefusedRenewalKeepsTheToken();
    void aKeychainThatFailsIsTold_data();
    void aKeychainThatFailsIsTold();
    void theSignInsOwnKeyNeedsNoKeychain();
    void aKeyGoesToTheAddressItWasKeptFor();
    void withoutAnAddressNothingIsSent();
    void cancelLeavesWhatWasHeld();
    void cancelInTheKeychainIsAtOnce();
    void cancelWhileConfirmingKeepsTheToken();
    void lateAnswersAreDropped();
    void startingWhileBusyDoesNothing();
    void forgettingWipesTheToken();
    void forgettingWhileConfirmingDropsTheAnswer();
    void readsTheChoicesAlone();
    void choicesThatCannotBeReadAreTold_data();
    void choicesThatCannotBeReadAreTold();
    void choicesOfAnotherKeyAreNotMixed();
    void deletingItEndsAllInSilence();
    void nothingOfItIsOnDisk();
};

void TestExchangeFlow::getsATokenForTheOwnOrganization()
{
    World world;
    QVERIFY(world.signIn());
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(!world.flow->token());
    world.flow->start(world.key, u"openid"_s, {});
    QCOMPARE(world.flow->step(), Step::Exchanging);
    QVERIFY(world.flow->isBusy());
    QVERIFY(world.ends());
    QCOMPARE(world.flow->step(), Step::Held);
    QVERIFY(world.holds(tokenValue));
    QCOMPARE(world.flow->token()->endsAt, world.clock.now().addSecs(3600));
    QCOMPARE(world.flow->token()->scope, u"openid"_s);
    QCOMPARE(world.flow->confirmation(), Confirmation::NotNeeded);
    QCOMPARE(world.flow->keyUuid(), world.key.uuid);
    QVERIFY(world.readsChoices(Choices::Read));
    QCOMPARE(world.flow->choices().size(), 2U);
    QCOMPARE(world.flow->choices().back().parentId, root);
    QCOMPARE(world.flow->organizationName(), u"Acme"_s);
    QCOMPARE(world.auth.requests().size(), 1);
    QCOMPARE(world.api.requests().size(), 1);
}

void TestExchangeFlow::anUnnamedOrganizationGetsTheServicesName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("after");
    const QString none;
    QTest::newRow("the root") << none << none << rootRow() + ',' + subRow() << QByteArray()
                              << u"Acme"_s;
    QTest::newRow("by its id") << sub.toUpper() << none << rootRow() + ',' + subRow()
                               << QByteArray() << u"Lab"_s;
    QTest::newRow("the hint is no name")
        << none << u"hint"_s << rootRow() << QByteArray() << u"Acme"_s;
    QTest::newRow("it has one") << none << u"Ours"_s << rootRow() << QByteArray() << u"Ours"_s;
    QTest::newRow("two roots") << none << none << rootRow() + R"(,{"id":"b","name":"Beta"})"
                               << QByteArray() << none;
    QTest::newRow("a part of the list")
        << none << none << rootRow() << QByteArray(R"(,"hasMore":true)") << none;
    QTest::newRow("another id") << u"other"_s << none << rootRow() << QByteArray() << none;
}

void TestExchangeFlow::anUnnamedOrganizationGetsTheServicesName()
{
    QFETCH(QString, id);
    QFETCH(QString, before);
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, rest);
    QFETCH(QString, after);
    World world;
    QVERIFY(world.signIn());
    const auto unnamed = awaited(world.vault.update(u"key"_s, [&](VaultRecord &entry) {
        entry.organizationId = id;
        entry.organizationName = before;
        entry.hint = u"hint"_s;
    }));
    QVERIFY(unnamed && *unnamed);
    // The sign-in is as unnamed as its entry; earlier versions put the hint in that place.
    ConnectionRecord record = world.session->connection();
    record.hint = u"hint"_s;
    record.accountName = before.isEmpty() ? record.hint : before;
    record.organizations = { { id, record.accountName } };
    const auto signedIn = awaited(world.signIns.keep(record));
    QVERIFY(signedIn && *signedIn);
    world.key = *world.vault.find(u"key"_s);
    world.list = [&](const FakeRequest &) { return listAnswer(rows, rest); };
    QVERIFY(world.gets());
    QVERIFY(world.readsChoices(Choices::Read));
    QVERIFY(world.settleStore());
    QCOMPARE(world.vaultOnDisk().front().organizationName, after);
    const ConnectionRecord known = world.connectionsOnDisk().front();
    QCOMPARE(organizationNameOf(known, known.organizations.front()), after);
    QCOMPARE(known.accountName, after.isEmpty() ? record.hint : after);
}

void TestExchangeFlow::aSignInUntilQuitGetsTheServicesNameToo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("after");
    QTest::newRow("the root") << u"hint"_s << rootRow() + ',' + subRow() << u"Acme"_s;
    QTest::newRow("it has one") << u"Ours"_s << rootRow() << u"Ours"_s;
    QTest::newRow("two roots") << u"hint"_s << rootRow() + R"(,{"id":"b","name":"Beta"})"
                               << u"hint"_s;
}

void TestExchangeFlow::aSignInUntilQuitGetsTheServicesNameToo()
{
    QFETCH(QString, before);
    QFETCH(QByteArray, rows);
    QFETCH(QString, after);
    World world;
    QVERIFY(world.open());
    ConnectionRecord record;
    record.uuid = u"until quit"_s;
    record.serviceId = u"appcircle"_s;
    record.serverUrl = world.api.address();
    record.authUrl = world.auth.address();
    record.kind = CredentialKind::PersonalAccessKey;
    record.hint = u"hint"_s;
    record.accountName = before;
    record.organizations = { { {}, before } };
    world.keeping.untilQuit(record, Secret::fromText(keyValue));
    QVERIFY(world.current.session());
    Session &session = *world.current.session();
    const QSignalSpy named(&session, &Session::edited);
    world.keys = std::make_unique<HeldKeys>(record.kind, session, nullptr);
    world.flow = std::make_unique<ExchangeFlow>(session, *world.keys, nullptr);
    world.key = world.keys->records().front();
    world.list = [&](const FakeRequest &) { return listAnswer(rows); };
    QVERIFY(world.gets());
    QVERIFY(world.readsChoices(Choices::Read));
    QCOMPARE(named.size(), after == before ? 0 : 1);
    QCOMPARE(world.signIns.find(record.uuid)->accountName, after);
    QCOMPARE(world.signIns.find(record.uuid)->organizations.front().name, after);
    QCOMPARE(session.connection().organizations, world.signIns.find(record.uuid)->organizations);
    QCOMPARE(session.organization().name, after);
    QCOMPARE(world.keys->records().front().organizationName,
             after == record.hint ? QString() : after);
    QVERIFY(world.settleStore());
    QVERIFY(world.connectionsOnDisk().empty() && world.vault.entries().empty());
    world.flow.reset();
    world.keys.reset();
}

void TestExchangeFlow::confirmsWhomTheTokenIsFor_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<Confirmation>("confirmation");
    QTest::addColumn<QString>("name");
    const QByteArray none;
    const QByteArray below =
        R"({"id":"below","name":"Bench","rootOrganizationId":")" + sub.toLatin1() + R"("})";
    const QByteArray sibling =
        R"({"id":"other","name":"Other","rootOrganizationId":")" + root.toLatin1() + R"("})";
    QTest::addRow("it alone") << subRow() << none << Confirmation::Confirmed << u"Lab"_s;
    QTest::addRow("in capitals") << subRow().replace(sub.toLatin1(), sub.toUpper().toLatin1())
                                 << none << Confirmation::Confirmed << u"Lab"_s;
    QTest::addRow("with what is below it")
        << subRow() + ',' + below << none << Confirmation::Confirmed << u"Lab"_s;
    QTest::addRow("its root too") << rootRow() + ',' + subRow() << none << Confirmation::Unknown
                                  << u"Lab"_s;
    QTest::addRow("a sibling too")
        << subRow() + ',' + sibling << none << Confirmation::Unknown << u"Lab"_s;
    QTest::addRow("the root alone") << rootRow() << none << Confirmation::Another << u"Acme"_s;
    QTest::addRow("a sibling alone") << sibling << none << Confirmation::Another << u"Other"_s;
    QTest::addRow("two others") << rootRow() + ',' + sibling << none << Confirmation::Another
                                << QString();
    QTest::addRow("none") << none << none << Confirmation::Unknown << QString();
    QTest::addRow("another, and there is more")
        << rootRow() << QByteArray(R"(,"total":2)") << Confirmation::Unknown << QString();
    QTest::addRow("it, and there is more")
        << subRow() << QByteArray(R"(,"total":2)") << Confirmation::Unknown << u"Lab"_s;
}

void TestExchangeFlow::confirmsWhomTheTokenIsFor()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, rest);
    QFETCH(Confirmation, confirmation);
    QFETCH(QString, name);
    World world;
    QVERIFY(world.signIn());
    world.list = [&](const FakeRequest &) { return listAnswer(rows, rest); };
    QList<Step> steps;
    connect(world.flow.get(), &ExchangeFlow::stepChanged, this,
            [&] { steps.append(world.flow->step()); });
    QVERIFY(world.gets(sub));
    QCOMPARE(steps, (QList{ Step::Exchanging, Step::Confirming, Step::Held }));
    QVERIFY(world.holds(tokenValue));
    QCOMPARE(world.flow->token()->organizationId, sub);
    QCOMPARE(world.flow->confirmation(), confirmation);
    QCOMPARE(world.flow->organizationName(), name);
    // The organizations that such a token reaches are not those that the key reaches.
    QCOMPARE(world.flow->choicesState(), Choices::NotRead);
    const QByteArray asked = "&subOrganization=" + sub.toLatin1();
    QVERIFY(world.auth.requests().constLast().body.endsWith(asked));
}

void TestExchangeFlow::aListThatCannotBeReadLeavesItUnknown_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addRow("401") << FakeResponse{ .status = 401 };
    QTest::addRow("500") << FakeResponse{ .status = 500 };
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>" };
    QTest::addRow("another shape") << FakeResponse{ .body = "{}" };
    QTest::addRow("closed") << FakeResponse{ .then = Then::CloseBeforeAnswer };
}

void TestExchangeFlow::aListThatCannotBeReadLeavesItUnknown()
{
    QFETCH(FakeResponse, response);
    World world;
    QVERIFY(world.signIn());
    world.list = [&](const FakeRequest &) { return response; };
    QVERIFY(world.gets(sub));
    QCOMPARE(world.flow->step(), Step::Held);
    QVERIFY(world.holds(tokenValue));
    QCOMPARE(world.flow->confirmation(), Confirmation::Unknown);
    QVERIFY(!world.flow->error());
}

void TestExchangeFlow::everySecretGoesToItsOwnAddressOnly()
{
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.gets());
    QVERIFY(world.readsChoices(Choices::Read));
    QVERIFY(world.gets(sub));
    QVERIFY(world.auth.rawInput().contains(keyValue.latin1()));
    QVERIFY(!world.auth.rawInput().contains(tokenValue.latin1()));
    QVERIFY(world.api.rawInput().contains(tokenValue.latin1()));
    QVERIFY(!world.api.rawInput().contains(keyValue.latin1()));
}

void TestExchangeFlow::anExchangeCountsAsACheckOfItsKey()
{
    World world;
    QVERIFY(world.signIn());
    const auto check = [&world] { return world.vault.find(u"key"_s)->check; };
    QVERIFY(!check());
    QVERIFY(world.gets());
    QTRY_VERIFY(check());
    QCOMPARE(check()->outcome, CheckOutcome::Works);
    QCOMPARE(check()->checkedAt, world.clock.now());
    world.exchange = [](const FakeRequest &) { return FakeResponse{ .status = 401 }; };
    QVERIFY(world.gets());
    QTRY_COMPARE(check()->outcome, CheckOutcome::Refused);
    // An exchange that failed for another reason says nothing about the key, so the earlier result
    // stays.
    world.exchange = [](const FakeRequest &) { return FakeResponse{ .status = 500 }; };
    QVERIFY(world.gets());
    QVERIFY(world.settleStore());
    QCOMPARE(check()->outcome, CheckOutcome::Refused);
}

void TestExchangeFlow::aRefusalIsTold_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("401") << FakeResponse{ .status = 401 } << Kind::Unauthorized;
    QTest::addRow("403") << FakeResponse{ .status = 403 } << Kind::Forbidden;
    QTest::addRow("500") << FakeResponse{ .status = 500 } << Kind::ServerFault;
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>" } << Kind::NotJson;
    QTest::addRow("no token") << FakeResponse{} << Kind::Protocol;
    QTest::addRow("closed") << FakeResponse{ .then = Then::CloseBeforeAnswer }
                            << Kind::ConnectionLost;
}

void TestExchangeFlow::aRefusalIsTold()
{
    QFETCH(FakeResponse, response);
    QFETCH(Kind, kind);
    World world;
    QVERIFY(world.signIn());
    world.exchange = [&](const FakeRequest &) { return response; };
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Refused);
    QVERIFY(world.flow->error());
    QCOMPARE(world.flow->error()->kind, kind);
    QVERIFY(!world.flow->keychainError());
    QVERIFY(!world.flow->token());
    QCOMPARE(world.api.connections(), 0);
    // The exchange can be tried again.
    world.exchange = [](const FakeRequest &) { return tokenAnswer(); };
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Held);
    QVERIFY(!world.flow->error());
}

void TestExchangeFlow::aRefusedRenewalKeepsTheToken()
{
    World world;
    QVERIFY(world.signIn());
    world.list = [](const FakeRequest &) { return listAnswer(subRow()); };
    QVERIFY(world.gets(sub));
    QCOMPARE(world.flow->confirmation(), Confirmation::Confirmed);
    world.exchange = refused;
    world.clock.advance(std::chrono::hours(1));
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Refused);
    QVERIFY(world.holds(tokenValue));
    QCOMPARE(world.flow->token()->organizationId, sub);
    QCOMPARE(world.flow->confirmation(), Confirmation::Confirmed);
    QCOMPARE(world.flow->organizationName(), u"Lab"_s);
    world.exchange = [](const FakeRequest &) { return tokenAnswer("2"); };
    QVERIFY(world.gets());
    QVERIFY(world.holds(tokenValue + u"2"_s));
    QCOMPARE(world.flow->confirmation(), Confirmation::NotNeeded);
}

void TestExchangeFlow::aKeychainThatFailsIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<KeychainError::Kind>("kind");
    QTest::addRow("locked") << Fault::Locked << KeychainError::Kind::Locked;
    QTest::addRow("denied") << Fault::Denied << KeychainError::Kind::Denied;
    QTest::addRow("gone") << Fault::None << KeychainError::Kind::Absent;
}

void TestExchangeFlow::aKeychainThatFailsIsTold()
{
    QFETCH(Fault, fault);
    QFETCH(KeychainError::Kind, kind);
    World world;
    QVERIFY(world.signIn());
    world.keychain.setFault(fault);
    if (fault == Fault::None)
        world.keychain.drop(credentialKey(world.key.uuid));
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Refused);
    QVERIFY(!world.flow->error());
    QCOMPARE(world.flow->keychainError()->kind, kind);
    QCOMPARE(world.auth.connections(), 0);
}

void TestExchangeFlow::theSignInsOwnKeyNeedsNoKeychain()
{
    World world;
    QVERIFY(world.signIn());
    world.keychain.setFault(Fault::Locked);
    world.key = world.session->ownRecord(); // like the sandbox's key, which is not in the vault
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Held);
    QCOMPARE(world.flow->keyUuid(), world.session->connection().uuid);
}

void TestExchangeFlow::aKeyGoesToTheAddressItWasKeptFor()
{
    World world;
    QVERIFY(world.signIn());
    FakeHttpServer other([](const FakeRequest &) { return tokenAnswer("2"); });
    world.key.authUrl = other.address();
    QVERIFY(world.gets());
    QVERIFY(world.holds(tokenValue + u"2"_s));
    QCOMPARE(world.auth.connections(), 0);
    // The sandbox has another port at each start.
    world.key.serverUrl = Places::sandbox();
    QVERIFY(world.gets());
    QCOMPARE(world.auth.requests().size(), 1);
}

void TestExchangeFlow::withoutAnAddressNothingIsSent()
{
    World world;
    QVERIFY(world.signIn());
    world.key.authUrl = u"ftp://nowhere"_s;
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Refused);
    QVERIFY(world.flow->error());
    QCOMPARE(world.auth.connections() + world.api.connections(), 0);
}

void TestExchangeFlow::cancelLeavesWhatWasHeld()
{
    World world;
    QVERIFY(world.signIn());
    world.exchange = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    world.flow->start(world.key, {}, {});
    QVERIFY(waitUntil(&world.auth, &FakeHttpServer::requestArrived,
                      [&] { return world.auth.requests().size() == 1; }));
    world.flow->cancel();
    QCOMPARE(world.flow->step(), Step::Ready);
    world.exchange = [](const FakeRequest &) { return tokenAnswer(); };
    QVERIFY(world.gets());
    world.exchange = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    world.flow->start(world.key, {}, {});
    world.flow->cancel();
    QCOMPARE(world.flow->step(), Step::Held);
    QVERIFY(world.holds(tokenValue));
    world.flow->cancel(); // has no effect, because nothing is under way
    QCOMPARE(world.flow->step(), Step::Held);
}

void TestExchangeFlow::cancelInTheKeychainIsAtOnce()
{
    World world;
    QVERIFY(world.signIn());
    world.keychain.setFault(Fault::Hang);
    world.flow->start(world.key, {}, {});
    world.flow->cancel();
    QCOMPARE(world.flow->step(), Step::Ready);
    world.keychain.setFault(Fault::None);
    QTest::qWait(50);
    QCOMPARE(world.flow->step(), Step::Ready);
    QCOMPARE(world.auth.connections(), 0);
}

void TestExchangeFlow::cancelWhileConfirmingKeepsTheToken()
{
    World world;
    QVERIFY(world.signIn());
    world.list = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    world.flow->start(world.key, {}, sub);
    QVERIFY(world.reaches(Step::Confirming));
    QVERIFY(world.holds(tokenValue));
    world.flow->cancel();
    QCOMPARE(world.flow->step(), Step::Held);
    QCOMPARE(world.flow->confirmation(), Confirmation::Unknown);
}

void TestExchangeFlow::lateAnswersAreDropped()
{
    World world;
    QVERIFY(world.signIn());
    // The first answer comes slowly and would be complete long after the second.
    int asked = 0;
    world.exchange = [&](const FakeRequest &) {
        FakeResponse response = tokenAnswer(QByteArray::number(++asked));
        response.then = asked == 1 ? Then::DripBody : Then::KeepAlive;
        response.interval = std::chrono::milliseconds(1);
        return response;
    };
    world.flow->start(world.key, {}, {});
    QVERIFY(waitUntil(&world.auth, &FakeHttpServer::requestArrived, [&] { return asked == 1; }));
    world.flow->cancel();
    QVERIFY(world.gets());
    QVERIFY(world.holds(tokenValue + u"2"_s));
    QTest::qWait(150);
    QVERIFY(world.holds(tokenValue + u"2"_s));
    QCOMPARE(world.flow->step(), Step::Held);
}

void TestExchangeFlow::startingWhileBusyDoesNothing()
{
    World world;
    QVERIFY(world.signIn());
    world.flow->start(world.key, {}, {});
    world.flow->start(world.key, {}, sub);
    QVERIFY(world.ends());
    QCOMPARE(world.auth.requests().size(), 1);
    QVERIFY(world.flow->token()->organizationId.isEmpty());
}

void TestExchangeFlow::forgettingWipesTheToken()
{
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.gets());
    world.flow->forget();
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(!world.flow->token());
    QVERIFY(world.flow->keyUuid().isEmpty());
    // The same after a refused renewal.
    QVERIFY(world.gets());
    world.exchange = refused;
    QVERIFY(world.gets());
    QCOMPARE(world.flow->step(), Step::Refused);
    world.flow->forget();
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(!world.flow->token());
}

void TestExchangeFlow::forgettingWhileConfirmingDropsTheAnswer()
{
    World world;
    QVERIFY(world.signIn());
    world.flow->start(world.key, {}, sub);
    QVERIFY(world.reaches(Step::Confirming));
    world.flow->forget();
    QCOMPARE(world.flow->step(), Step::Ready);
    QTest::qWait(50);
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(!world.flow->token());
}

void TestExchangeFlow::readsTheChoicesAlone()
{
    World world;
    QVERIFY(world.signIn());
    world.flow->readChoices(world.key);
    QCOMPARE(world.flow->choicesState(), Choices::Reading);
    QVERIFY(world.readsChoices(Choices::Read));
    QCOMPARE(world.flow->choices().size(), 2U);
    // The access token was used for the list only.
    QVERIFY(!world.flow->token());
    QCOMPARE(world.flow->step(), Step::Ready);
    QVERIFY(world.flow->organizationName().isEmpty());
}

void TestExchangeFlow::choicesThatCannotBeReadAreTold_data()
{
    QTest::addColumn<bool>("exchangeFails");
    QTest::addColumn<bool>("keychainFails");
    QTest::addRow("keychain") << false << true;
    QTest::addRow("exchange") << true << false;
    QTest::addRow("list") << false << false;
}

void TestExchangeFlow::choicesThatCannotBeReadAreTold()
{
    QFETCH(bool, exchangeFails);
    QFETCH(bool, keychainFails);
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.gets());
    QVERIFY(world.readsChoices(Choices::Read));
    if (keychainFails)
        world.keychain.setFault(Fault::Locked);
    if (exchangeFails)
        world.exchange = refused;
    world.list = refused;
    world.flow->readChoices(world.key);
    QVERIFY(world.readsChoices(Choices::Failed));
    QCOMPARE(world.flow->choices().size(), 2U); // those known before
    QCOMPARE(world.flow->step(), Step::Held);
    QVERIFY(world.holds(tokenValue));
}

void TestExchangeFlow::choicesOfAnotherKeyAreNotMixed()
{
    World world;
    QVERIFY(world.signIn());
    world.flow->readChoices(world.key);
    QVERIFY(world.readsChoices(Choices::Read));
    VaultRecord other = world.key;
    other.uuid = u"other"_s;
    const auto kept = awaited(world.vault.keep(other, Secret::fromText(keyValue + u"2"_s)));
    QVERIFY(kept && *kept);
    world.flow->readChoices(other);
    QCOMPARE(world.flow->choicesState(), Choices::Reading);
    QVERIFY(world.flow->choices().empty());
    world.flow->readChoices(world.key); // the user has changed their mind
    QVERIFY(world.readsChoices(Choices::Read));
    QTest::qWait(50);
    QCOMPARE(world.flow->choicesState(), Choices::Read);
    QCOMPARE(world.auth.requests().size(), 2); // the second key was never exchanged
}

void TestExchangeFlow::deletingItEndsAllInSilence()
{
    World world;
    QVERIFY(world.signIn());
    world.list = [](const FakeRequest &) { return FakeResponse{ .then = Then::Hang }; };
    world.flow->start(world.key, {}, sub);
    world.flow->readChoices(world.key);
    QVERIFY(world.reaches(Step::Confirming));
    QVERIFY(waitUntil(&world.auth, &FakeHttpServer::requestArrived,
                      [&] { return world.auth.requests().size() == 2; }));
    world.flow.reset();
    QTest::qWait(20);
    QCOMPARE(world.auth.requests().size(), 2);
}

void TestExchangeFlow::nothingOfItIsOnDisk()
{
    World world;
    QVERIFY(world.signIn());
    QVERIFY(world.gets(sub));
    QVERIFY(world.settleStore());
    const QFileInfoList files = QDir(world.folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.latin1()), qPrintable(info.fileName()));
    }
    for (const QString &key : world.keychain.keys())
        QVERIFY(!world.keychain.value(key).equals(Secret::fromText(tokenValue)));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestExchangeFlow)
#include "tst_exchangeflow.moc"
