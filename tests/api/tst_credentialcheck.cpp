// SPDX-License-Identifier: MIT
#include "api/credentialcheck.h"
#include "shippedprofiles.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Then = FakeResponse::Then;

const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
const QString guid = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
constexpr QLatin1StringView appcircleKey("kt_test_CANARY_pak_9f");
constexpr QLatin1StringView accessToken("kt_test_CANARY_access_token");

const FakeResponse organizations{
    .body =
        R"({"data":[{"id":"r","name":"Root"},{"id":"s","name":"Sub","rootOrganizationId":"r"}]})"
};
const FakeResponse exchanged{ .body = R"({"access_token":"kt_test_CANARY_access_token"})" };
const FakeResponse html{ .body = "<html>sign in</html>",
                         .headers = { { "Content-Type", "text/html" } } };

FakeResponse refusal(int status, const QByteArray &text = "no")
{
    return { .status = status, .body = R"({"detail":")" + text + R"("})" };
}

/// An answer, and what it means for a credential that is sent itself.
struct Case
{
    const char *name;
    FakeResponse response;
    CheckOutcome outcome;
    std::optional<Kind> error; ///< nothing: no error
};

/// The answers that mean the same for every service.
QList<Case> usualCases()
{
    return {
        { "400", refusal(400), CheckOutcome::Unclear, Kind::Invalid },
        { "404", refusal(404), CheckOutcome::Unclear, Kind::NotFound },
        { "405", refusal(405), CheckOutcome::Unclear, Kind::MethodNotAllowed },
        { "409", refusal(409), CheckOutcome::Unclear, Kind::Conflict },
        { "418", refusal(418), CheckOutcome::Unclear, Kind::UnexpectedStatus },
        { "422", refusal(422), CheckOutcome::Unclear, Kind::Invalid },
        { "301",
          { .status = 301, .headers = { { "Location", "/x" } } },
          CheckOutcome::Unclear,
          Kind::Redirected },
        { "302 to another host",
          { .status = 302, .headers = { { "Location", "http://127.0.0.2:9/" } } },
          CheckOutcome::Unclear,
          Kind::Redirected },
        { "HTML", html, CheckOutcome::Unclear, Kind::NotJson },
        { "nothing", { .status = 204, .body = {} }, CheckOutcome::Unclear, Kind::NotJson },
        { "429",
          { .status = 429, .headers = { { "Retry-After", "90" } } },
          CheckOutcome::Unreachable,
          Kind::RateLimited },
        { "500", refusal(500), CheckOutcome::Unreachable, Kind::ServerFault },
        { "502", refusal(502), CheckOutcome::Unreachable, Kind::ServerFault },
        { "503",
          { .status = 503, .headers = { { "Retry-After", "90" } } },
          CheckOutcome::Unreachable,
          Kind::ServerFault },
        { "closed",
          { .then = Then::CloseBeforeAnswer },
          CheckOutcome::Unreachable,
          Kind::ConnectionLost },
        { "truncated",
          { .body = R"(["members:read"])", .then = Then::Truncate, .bytes = 50 },
          CheckOutcome::Unreachable,
          Kind::ConnectionLost },
        { "a truncated 401",
          { .status = 401, .then = Then::Truncate, .bytes = 45 },
          CheckOutcome::Unreachable,
          Kind::ConnectionLost },
        { "silent", { .then = Then::Hang }, CheckOutcome::Unreachable, Kind::TimedOut },
    };
}

/// A check's subject, with the profile and the server to ask.
struct Subject : CheckSubject
{
    ServiceProfile profile;
    ServerUrl server;
};

/// The API server and the auth server of a service.
struct World
{
    World(const FakeResponse &apiAnswer, const FakeResponse &authAnswer = {})
        : api([apiAnswer](const FakeRequest &) { return apiAnswer; })
        , auth([authAnswer](const FakeRequest &) { return authAnswer; })
    {
    }

    [[nodiscard]] Subject subject(const QString &service, CredentialKind kind,
                                  const QString &secret) const
    {
        Subject subject{ { .kind = kind,
                           .authServer = {},
                           .organizationId = {},
                           .credentialId = {},
                           .secret = Secret::fromText(secret),
                           .expiresAt = {} },
                         shippedProfile(service),
                         *ServerUrl::parse(api.address()) };
        if (service == u"appcircle"_s)
            subject.authServer = *ServerUrl::parse(auth.address());
        return subject;
    }

    FakeHttpServer api;
    FakeHttpServer auth;
};

std::optional<Result<CheckResult, ApiError>> checked(Subject subject,
                                                     std::chrono::milliseconds deadline = 10s)
{
    ServiceClient client(subject.profile, subject.server, { .deadline = deadline }, nullptr);
    CredentialCheck check(client, std::move(subject), nullptr);
    return awaited(check.run(now));
}

std::chrono::milliseconds patienceFor(const FakeResponse &response)
{
    return response.then == Then::Hang ? 500ms : 10'000ms;
}

Subject appcircleSubject(const World &world, CredentialKind kind)
{
    Subject subject = world.subject(u"appcircle"_s, kind, appcircleKey);
    if (kind == CredentialKind::ApiKey) {
        subject.organizationId = guid;
        subject.credentialId = u"ci"_s;
    }
    return subject;
}

/// Cancels a check at the moment when the exchange has its result and is about to report it: with
/// the second of the two replies that pass the result on, the first being that of the network.
class LateCancel final : public QObject
{
public:
    explicit LateCancel(Reply *reply)
        : m_reply(reply)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall && qobject_cast<Reply *>(receiver) && ++m_told == 2)
            m_reply->cancel();
        return false;
    }

private:
    Reply *m_reply;
    int m_told = 0;
};

} // namespace

class TestCredentialCheck final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentItselfIsClassified_data();
    void whatIsSentItselfIsClassified();
    void whatIsExchangedIsClassifiedByTheExchange_data();
    void whatIsExchangedIsClassifiedByTheExchange();
    void whatIsExchangedIsClassifiedByTheListThen_data();
    void whatIsExchangedIsClassifiedByTheListThen();
    void nothingListensThere_data();
    void nothingListensThere();
    void aRefusalPastTheKnownEndIsExpired_data();
    void aRefusalPastTheKnownEndIsExpired();
    void asksTheProbesInTurn_data();
    void asksTheProbesInTurn();
    void asksAnyformatWithItsSlashAndQuery();
    void theOrganizationGoesWhereTheKindNamesIt();
    void aTokenWithoutPrefixNamesItsOrganizationToo();
    void everySecretGoesToItsOwnAddressOnly_data();
    void everySecretGoesToItsOwnAddressOnly();
    void whatTheServiceListsIsInTheResult();
    void asksTheProbesWhereNoOrganizationsAreListed_data();
    void asksTheProbesWhereNoOrganizationsAreListed();
    void anExchangeIsEnoughWhereNothingElseIsKnown();
    void withoutAnAddressOfTheExchangeNothingIsSent();
    void noErrorQuotesTheCredential();
    void cancelEndsIt_data();
    void cancelEndsIt();
    void aCancelBetweenTwoRequestsStopsTheSecond();
    void deletingItStopsTheRequestAndLeavesTheClientAlone();
    void manyShareOneConnection();
};

void TestCredentialCheck::whatIsSentItselfIsClassified_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<Case>("test");
    const Case works{ "200", { .body = R"({"results":[]})" }, CheckOutcome::Works, {} };
    const Case refused{ "401", refusal(401), CheckOutcome::Refused, Kind::Unauthorized };
    const Case notAllowed{ "403", refusal(403), CheckOutcome::NotAllowed, Kind::Forbidden };
    const Case missing{ "401 without the organization",
                        refusal(401, "Token is Missing Organization Claim."),
                        CheckOutcome::OrganizationMissing, Kind::OrganizationMissing };
    const Case notAccepted{ "403", refusal(403), CheckOutcome::NotAccepted, Kind::Forbidden };

    const auto anyreach = QList<Case>{ works, refused, notAllowed, missing } + usualCases();
    for (const Case &test : anyreach) {
        QTest::addRow("anyreach key, %s", test.name)
            << u"anyreach"_s << CredentialKind::ApiKey << test;
        QTest::addRow("anyreach token, %s", test.name)
            << u"anyreach"_s << CredentialKind::Token << test;
    }
    for (const Case &test : QList<Case>{ works, refused, notAccepted } + usualCases())
        QTest::addRow("anyformat, %s", test.name)
            << u"anyformat"_s << CredentialKind::ApiKey << test;
}

void TestCredentialCheck::whatIsSentItselfIsClassified()
{
    QFETCH(QString, service);
    QFETCH(CredentialKind, kind);
    QFETCH(Case, test);
    const World world(test.response);
    const QString secret = kind == CredentialKind::Token ? canaryToken : canaryKey;
    const auto result = checked(world.subject(service, kind, secret), patienceFor(test.response));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, test.outcome);
    QCOMPARE((*result)->error.has_value(), test.error.has_value());
    if (test.error)
        QCOMPARE((*result)->error->kind, *test.error);
    QVERIFY(!(*result)->organizationsKnown);
    QCOMPARE(world.auth.connections(), 0);
}

void TestCredentialCheck::whatIsExchangedIsClassifiedByTheExchange_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<Case>("test");
    QList<Case> cases{
        { "400", refusal(400, "invalid_grant"), CheckOutcome::Refused, Kind::Invalid },
        { "400 about the organization",
          { .status = 400, .body = R"({"error":"'organizationId' must be a valid GUID."})" },
          CheckOutcome::Unclear,
          Kind::Invalid },
        { "400 about the sub-organization",
          { .status = 400, .body = R"({"error":"SubOrganization not found"})" },
          CheckOutcome::Unclear,
          Kind::Invalid },
        { "401", refusal(401), CheckOutcome::Refused, Kind::Unauthorized },
        { "403", refusal(403), CheckOutcome::NotAllowed, Kind::Forbidden },
        { "no token", { .body = "{}" }, CheckOutcome::Unclear, Kind::Protocol },
        { "two tokens",
          { .body = R"({"access_token":"a","access_token":"b"})" },
          CheckOutcome::Unclear,
          Kind::Protocol },
    };
    for (const Case &test : usualCases()) {
        if (qstrcmp(test.name, "400") != 0)
            cases.append(test);
    }
    for (const Case &test : cases) {
        QTest::addRow("personal access key, %s", test.name)
            << CredentialKind::PersonalAccessKey << test;
        QTest::addRow("API key, %s", test.name) << CredentialKind::ApiKey << test;
    }
}

void TestCredentialCheck::whatIsExchangedIsClassifiedByTheExchange()
{
    QFETCH(CredentialKind, kind);
    QFETCH(Case, test);
    const World world(organizations, test.response);
    const auto result = checked(appcircleSubject(world, kind), patienceFor(test.response));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, test.outcome);
    QVERIFY((*result)->error);
    QCOMPARE((*result)->error->kind, *test.error);
    QVERIFY(!(*result)->error->outcomeUnknown);
    QCOMPARE(world.api.connections(), 0);
    QCOMPARE(world.auth.requests().size(), 1);
}

void TestCredentialCheck::whatIsExchangedIsClassifiedByTheListThen_data()
{
    QTest::addColumn<Case>("test");
    const QList<Case> cases{
        { "200", organizations, CheckOutcome::Works, {} },
        { "none", { .body = R"({"data":[]})" }, CheckOutcome::Works, {} },
        { "401", refusal(401), CheckOutcome::NotAllowed, Kind::Unauthorized },
        { "403", refusal(403), CheckOutcome::NotAllowed, Kind::Forbidden },
        { "no list", { .body = "{}" }, CheckOutcome::Unclear, Kind::Protocol },
    };
    for (const Case &test : cases + usualCases())
        QTest::addRow("%s", test.name) << test;
}

void TestCredentialCheck::whatIsExchangedIsClassifiedByTheListThen()
{
    QFETCH(Case, test);
    const World world(test.response, exchanged);
    const auto result = checked(appcircleSubject(world, CredentialKind::PersonalAccessKey),
                                test.response.then == Then::Hang ? 1000ms : 10'000ms);
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, test.outcome);
    QCOMPARE((*result)->error.has_value(), test.error.has_value());
    if (test.error)
        QCOMPARE((*result)->error->kind, *test.error);
    QCOMPARE((*result)->organizationsKnown, !test.error);
    QCOMPARE(world.auth.requests().size(), 1);
}

void TestCredentialCheck::nothingListensThere_data()
{
    QTest::addColumn<QString>("service");
    QTest::addRow("anyreach") << u"anyreach"_s;
    QTest::addRow("anyformat") << u"anyformat"_s;
    QTest::addRow("appcircle") << u"appcircle"_s;
}

void TestCredentialCheck::nothingListensThere()
{
    QFETCH(QString, service);
    auto world = std::make_unique<World>(organizations, exchanged);
    Subject subject = world->subject(service, CredentialKind::ApiKey, canaryKey);
    world.reset();
    const auto result = checked(std::move(subject));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Unreachable);
    QCOMPARE((*result)->error->kind, Kind::ConnectionRefused);
}

void TestCredentialCheck::aRefusalPastTheKnownEndIsExpired_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<CheckOutcome>("outcome");
    const auto row = [](const char *service, int status, int secondsLeft, CheckOutcome outcome) {
        QTest::addRow("%s, %d, %d s left", service, status, secondsLeft)
            << QString::fromLatin1(service) << status << secondsLeft << outcome;
    };
    row("anyreach", 401, -1, CheckOutcome::Expired);
    row("anyreach", 401, 0, CheckOutcome::Expired);
    row("anyreach", 401, 1, CheckOutcome::Refused);
    row("anyreach", 403, -1, CheckOutcome::NotAllowed);
    row("anyreach", 500, -1, CheckOutcome::Unreachable);
    row("anyreach", 404, -1, CheckOutcome::Unclear);
    row("anyreach", 200, -1, CheckOutcome::Works); // the service knows better than the record
    row("anyformat", 401, -1, CheckOutcome::Expired);
    row("anyformat", 403, -1, CheckOutcome::Expired);
    row("anyformat", 403, 1, CheckOutcome::NotAccepted);
    row("appcircle", 401, -1, CheckOutcome::Expired);
    row("appcircle", 400, -1, CheckOutcome::Expired);
    row("appcircle", 401, 1, CheckOutcome::Refused);
}

void TestCredentialCheck::aRefusalPastTheKnownEndIsExpired()
{
    QFETCH(QString, service);
    QFETCH(int, status);
    QFETCH(int, secondsLeft);
    QFETCH(CheckOutcome, outcome);
    const World world(refusal(status), refusal(status));
    Subject subject = world.subject(service, CredentialKind::ApiKey, canaryKey);
    subject.expiresAt = now.addSecs(secondsLeft);
    const auto result = checked(std::move(subject));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, outcome);
}

void TestCredentialCheck::asksTheProbesInTurn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    for (const int status : { 404, 405 })
        QTest::addRow("%d", status) << status << 2;
    for (const int status : { 200, 400, 401, 403, 500 })
        QTest::addRow("%d", status) << status << 1;
}

void TestCredentialCheck::asksTheProbesInTurn()
{
    QFETCH(int, status);
    QFETCH(int, asked);
    World world({});
    world.api.setHandler([status](const FakeRequest &request) {
        return request.path == "/core/agents" ? FakeResponse{ .body = "[]" } : refusal(status);
    });
    const auto result = checked(world.subject(u"anyreach"_s, CredentialKind::ApiKey, canaryKey));
    QVERIFY(result && *result);
    QCOMPARE(world.api.requests().size(), asked);
    QCOMPARE(world.api.requests().constFirst().path, "/admin/members/me/scopes");
    if (asked == 2) {
        QCOMPARE(world.api.requests().constLast().path, "/core/agents");
        QCOMPARE(world.api.requests().constLast().query, "limit=1");
        QCOMPARE((*result)->outcome, CheckOutcome::Works);
    }
}

void TestCredentialCheck::asksAnyformatWithItsSlashAndQuery()
{
    const World world({ .body = R"({"count":0,"page":1,"page_size":1,"results":[]})" });
    const auto result = checked(world.subject(u"anyformat"_s, CredentialKind::ApiKey, canaryKey));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Works);
    QVERIFY(!(*result)->scopesKnown);
    QCOMPARE(world.api.requests().size(), 1);
    const FakeRequest &request = world.api.requests().constFirst();
    QCOMPARE(request.path, "/v2/workflows/");
    QCOMPARE(request.query, "page=1&page_size=1");
    QCOMPARE(request.header("Authorization"), "Bearer " + QByteArray(canaryKey.latin1()));
}

void TestCredentialCheck::theOrganizationGoesWhereTheKindNamesIt()
{
    const World world({ .body = R"(["agents:read","members:read"])" });
    Subject token = world.subject(u"anyreach"_s, CredentialKind::Token, canaryToken);
    token.organizationId = u"org-1"_s;
    const auto result = checked(std::move(token));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Works);
    QCOMPARE((*result)->scopes, (QStringList{ u"agents:read"_s, u"members:read"_s }));
    QVERIFY((*result)->scopesKnown);
    QCOMPARE(world.api.requests().constLast().header("X-Anyreach-Org"), "org-1");

    Subject key = world.subject(u"anyreach"_s, CredentialKind::ApiKey, canaryKey);
    key.organizationId = u"org-1"_s;
    QVERIFY(checked(std::move(key)));
    QVERIFY(!world.api.requests().constLast().hasHeader("X-Anyreach-Org"));
}

void TestCredentialCheck::aTokenWithoutPrefixNamesItsOrganizationToo()
{
    const World world({ .body = "[]" });
    Subject token = world.subject(u"anyreach"_s, CredentialKind::Token, u"kt_test_CANARY"_s);
    token.organizationId = u"org-1"_s;
    QVERIFY(checked(std::move(token)));
    QCOMPARE(world.api.requests().constLast().header("X-Anyreach-Org"), "org-1");
}

void TestCredentialCheck::everySecretGoesToItsOwnAddressOnly_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addRow("personal access key") << CredentialKind::PersonalAccessKey;
    QTest::addRow("API key") << CredentialKind::ApiKey;
}

void TestCredentialCheck::everySecretGoesToItsOwnAddressOnly()
{
    QFETCH(CredentialKind, kind);
    const World world(organizations, exchanged);
    const auto result = checked(appcircleSubject(world, kind));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Works);
    QCOMPARE(world.auth.requests().size(), 1);
    QCOMPARE(world.api.requests().size(), 1);
    QCOMPARE(world.api.requests().constFirst().header("Authorization"),
             "Bearer " + QByteArray(accessToken.latin1()));
    QVERIFY(!world.auth.requests().constFirst().hasHeader("Authorization"));
    QVERIFY(world.auth.rawInput().contains(appcircleKey.latin1()));
    QVERIFY(!world.api.rawInput().contains(appcircleKey.latin1()));
    QVERIFY(!world.auth.rawInput().contains(accessToken.latin1()));
}

void TestCredentialCheck::whatTheServiceListsIsInTheResult()
{
    const World world(organizations, exchanged);
    const auto result = checked(appcircleSubject(world, CredentialKind::PersonalAccessKey));
    QVERIFY(result && *result);
    QVERIFY((*result)->organizationsKnown);
    const std::vector<ListedOrganization> expected{ { u"r"_s, u"Root"_s, {} },
                                                    { u"s"_s, u"Sub"_s, u"r"_s } };
    QCOMPARE((*result)->organizations, expected);
    QVERIFY(!(*result)->error);
}

void TestCredentialCheck::asksTheProbesWhereNoOrganizationsAreListed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addRow("200") << 200 << CheckOutcome::Works;
    QTest::addRow("401") << 401 << CheckOutcome::NotAllowed;
    QTest::addRow("403") << 403 << CheckOutcome::NotAllowed;
    QTest::addRow("404") << 404 << CheckOutcome::Unclear;
    QTest::addRow("500") << 500 << CheckOutcome::Unreachable;
}

void TestCredentialCheck::asksTheProbesWhereNoOrganizationsAreListed()
{
    QFETCH(int, status);
    QFETCH(CheckOutcome, outcome);
    const World world(refusal(status), exchanged);
    Subject subject = appcircleSubject(world, CredentialKind::PersonalAccessKey);
    subject.profile.organizations.reset();
    const auto result = checked(std::move(subject));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, outcome);
    QVERIFY(!(*result)->organizationsKnown);
    QCOMPARE(world.api.requests().size(), 1);
    QVERIFY(!world.api.rawInput().contains(appcircleKey.latin1()));
}

void TestCredentialCheck::anExchangeIsEnoughWhereNothingElseIsKnown()
{
    const World world({}, exchanged);
    Subject subject = appcircleSubject(world, CredentialKind::PersonalAccessKey);
    subject.profile.organizations.reset();
    subject.profile.probes.clear();
    const auto result = checked(std::move(subject));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Works);
    QCOMPARE(world.api.connections(), 0);
}

void TestCredentialCheck::withoutAnAddressOfTheExchangeNothingIsSent()
{
    const World world({}, {});
    Subject subject = appcircleSubject(world, CredentialKind::PersonalAccessKey);
    subject.authServer.reset();
    const auto result = checked(std::move(subject));
    QVERIFY(result && *result);
    QCOMPARE((*result)->outcome, CheckOutcome::Unreachable);
    QVERIFY((*result)->error);
    QCOMPARE(world.api.connections() + world.auth.connections(), 0);
}

void TestCredentialCheck::noErrorQuotesTheCredential()
{
    // A value whose form the profile does not know.
    const World world(refusal(401, "key kt_test_CANARY_af is not known"));
    const auto result =
        checked(world.subject(u"anyformat"_s, CredentialKind::ApiKey, u"kt_test_CANARY_af"_s));
    QVERIFY(result && *result);
    QCOMPARE((*result)->error->serverText, u"key … is not known"_s);
}

void TestCredentialCheck::cancelEndsIt_data()
{
    QTest::addColumn<bool>("isExchange");
    QTest::addColumn<bool>("hangsInExchange");
    QTest::addRow("probe") << false << false;
    QTest::addRow("exchange") << true << true;
    QTest::addRow("list") << true << false;
}

void TestCredentialCheck::cancelEndsIt()
{
    QFETCH(bool, isExchange);
    QFETCH(bool, hangsInExchange);
    const FakeResponse silence{ .then = Then::Hang };
    const World world(silence, hangsInExchange ? silence : exchanged);
    Subject subject = isExchange ? appcircleSubject(world, CredentialKind::PersonalAccessKey)
                                 : world.subject(u"anyreach"_s, CredentialKind::ApiKey, canaryKey);
    ServiceClient client(subject.profile, subject.server, { .deadline = 10s }, nullptr);
    CredentialCheck check(client, std::move(subject), nullptr);
    auto *reply = check.run(now);
    connect(hangsInExchange ? &world.auth : &world.api, &FakeHttpServer::requestArrived, reply,
            &Reply::cancel);
    const auto result = awaited(reply);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Canceled);
}

void TestCredentialCheck::aCancelBetweenTwoRequestsStopsTheSecond()
{
    const World world(organizations, exchanged);
    Subject subject = appcircleSubject(world, CredentialKind::PersonalAccessKey);
    ServiceClient client(subject.profile, subject.server, { .deadline = 10s }, nullptr);
    CredentialCheck check(client, std::move(subject), nullptr);
    auto *reply = check.run(now);
    const LateCancel cancel(reply);
    const auto result = awaited(reply);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Canceled);
    QCOMPARE(world.auth.requests().size(), 1);
    QCOMPARE(world.api.connections(), 0);
}

void TestCredentialCheck::deletingItStopsTheRequestAndLeavesTheClientAlone()
{
    World world({ .then = Then::Hang });
    Subject subject = world.subject(u"anyreach"_s, CredentialKind::ApiKey, canaryKey);
    ServiceClient client(subject.profile, subject.server, { .deadline = 10s }, nullptr);
    auto check = std::make_unique<CredentialCheck>(client, std::move(subject), nullptr);
    int finished = 0;
    connect(check->run(now), &Reply::finished, this, [&finished] { ++finished; });
    QTRY_COMPARE(world.api.requests().size(), 1);
    check.reset();
    QTRY_COMPARE(world.api.openConnections(), 0);
    QCOMPARE(finished, 0);
    world.api.setHandler([](const FakeRequest &) { return FakeResponse{ .body = "[]" }; });
    const auto next = awaited(client.probe({ Secret::fromText(canaryToken) }));
    QVERIFY(next && *next);
}

void TestCredentialCheck::manyShareOneConnection()
{
    const World world({ .body = "[]" });
    const Subject first = world.subject(u"anyreach"_s, CredentialKind::ApiKey, canaryKey);
    ServiceClient client(first.profile, first.server, { .deadline = 10s }, nullptr);
    for (const auto &secret : { canaryKey, canaryToken, canaryKey }) {
        CredentialCheck check(client, world.subject(u"anyreach"_s, CredentialKind::ApiKey, secret),
                              nullptr);
        const auto result = awaited(check.run(now));
        QVERIFY(result && *result);
        QCOMPARE((*result)->outcome, CheckOutcome::Works);
        QCOMPARE(world.api.requests().constLast().header("Authorization"),
                 "Bearer " + QByteArray(secret.latin1()));
    }
    QCOMPARE(world.api.connections(), 1);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialCheck)
#include "tst_credentialcheck.moc"
