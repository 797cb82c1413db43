// SPDX-License-Identifier: MIT
#include "api/credentialapi.h"
#include "services/servicecatalog.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"
#include "testprofile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Then = FakeResponse::Then;

enum class Call
{
    List,
    Create,
    Rename,
    Remove,
    Verify
};

const std::pair<const char *, Call> calls[] = { { "list", Call::List },
                                                { "create", Call::Create },
                                                { "rename", Call::Rename },
                                                { "remove", Call::Remove },
                                                { "verify", Call::Verify } };

/// An answer and what a call makes of it; no kind: a success.
struct Case
{
    const char *name;
    FakeResponse response;
    std::optional<Kind> kind;
    bool leavesOpen; ///< outcomeUnknown, for what changes something
};

const Case cases[] = {
    { "redirected",
      { .status = 307, .headers = { { "Location", "/x" } } },
      Kind::Redirected,
      true },
    { "400", { .status = 400 }, Kind::Invalid, false },
    { "401", { .status = 401 }, Kind::Unauthorized, false },
    { "401 without organization",
      { .status = 401, .body = R"({"detail":"Token is missing organization claim."})" },
      Kind::OrganizationMissing,
      false },
    { "403", { .status = 403 }, Kind::Forbidden, false },
    { "404", { .status = 404 }, Kind::NotFound, false },
    { "405", { .status = 405 }, Kind::MethodNotAllowed, false },
    { "409", { .status = 409 }, Kind::Conflict, false },
    { "422", { .status = 422, .body = R"({"detail":[]})" }, Kind::Invalid, false },
    { "429", { .status = 429, .headers = { { "Retry-After", "60" } } }, Kind::RateLimited, true },
    { "500", { .status = 500 }, Kind::ServerFault, true },
    { "closed", { .then = Then::CloseBeforeAnswer }, Kind::ConnectionLost, true },
    { "silent", { .then = Then::Hang }, Kind::TimedOut, true },
    { "truncated",
      { .status = 201, .then = Then::Truncate, .bytes = 40 },
      Kind::ConnectionLost,
      true },
};

Credential aToken()
{
    Credential credential;
    credential.kind = CredentialKind::Token;
    credential.id = u"t/1"_s;
    credential.name = u"old"_s;
    return credential;
}

/// The error of that call, or nothing when it succeeded.
template <typename T> std::optional<ApiError> errorOf(ApiReply<T> *reply)
{
    auto result = awaited(reply);
    if (!result) {
        ApiError error;
        error.detail = u"it never ended"_s;
        return error;
    }
    return *result ? std::optional<ApiError>() : result->error();
}

std::optional<ApiError> run(CredentialApi &api, Call call)
{
    const auto kind = CredentialKind::Token;
    switch (call) {
    case Call::List:
        return errorOf(api.list(kind));
    case Call::Create:
        return errorOf(api.create(kind, { .name = u"ci"_s, .expiresAt = {} }));
    case Call::Rename:
        return errorOf(api.rename(kind, aToken(), u"new"_s));
    case Call::Remove:
        return errorOf(api.remove(kind, u"t/1"_s));
    case Call::Verify:
        return errorOf(api.verify());
    }
    return {};
}

bool changes(Call call)
{
    return call == Call::Create || call == Call::Rename || call == Call::Remove;
}

std::unique_ptr<CredentialApi> makeApi(const FakeHttpServer &server,
                                       QLatin1StringView bearer = canaryToken,
                                       ServiceProfile profile = testProfile())
{
    auto api =
        std::make_unique<CredentialApi>(std::move(profile), *ServerUrl::parse(server.address()),
                                        Secret::fromText(bearer), u"org_1"_s, nullptr);
    api->setLimits({ .deadline = 300ms });
    return api;
}

FakeHttpServer::Handler always(FakeResponse response)
{
    return [response](const FakeRequest &) { return response; };
}

} // namespace

class TestCredentialApi final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsToldForEveryCall_data();
    void everyAnswerIsToldForEveryCall();
    void listsWhatTheServerHas();
    void createsWithOneRequest();
    void aSuccessThatCannotBeReadMayHaveCreated_data();
    void aSuccessThatCannotBeReadMayHaveCreated();
    void renamesAndReadsTheAnswer();
    void removesByAnIdThatStaysOneSegment_data();
    void removesByAnIdThatStaysOneSegment();
    void nothingIsRemovedWithoutAnId();
    void theOrganizationGoesOnlyWhereTheCredentialNeedsIt_data();
    void theOrganizationGoesOnlyWhereTheCredentialNeedsIt();
    void anOrganizationThatIsNoHeaderIsNotSent();
    void whatTheProfileDoesNotOfferIsNotSent();
    void verifyingReadsTheScopes();
    void verifyingAsksFurtherOnlyWhereNothingAnswers_data();
    void verifyingAsksFurtherOnlyWhereNothingAnswers();
    void aForbiddenProbeIsAValidCredential();
    void aPageOfAPortalIsNoVerification();
    void cancelEndsEveryCall_data();
    void cancelEndsEveryCall();
    void deletingTheApiEndsAllInSilence();
    void theShippedProfileWorks();
};

void TestCredentialApi::everyAnswerIsToldForEveryCall_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<const Case *>("test");
    for (const auto &[name, call] : calls) {
        for (const Case &test : cases)
            QTest::addRow("%s, %s", name, test.name) << call << &test;
    }
}

void TestCredentialApi::everyAnswerIsToldForEveryCall()
{
    QFETCH(Call, call);
    QFETCH(const Case *, test);
    FakeHttpServer server(always(test->response));
    const auto api = makeApi(server);
    const auto error = run(*api, call);
    if (call == Call::Verify && test->kind == Kind::Forbidden) {
        QVERIFY(!error); // accepted, but limited
        return;
    }
    QVERIFY(error);
    QCOMPARE(error->kind, *test->kind);
    QCOMPARE(error->outcomeUnknown, test->leavesOpen && changes(call));
    QCOMPARE(error->host, u"127.0.0.1:"_s + QString::number(server.port()));
    QVERIFY(!error->request.isEmpty());
    QCOMPARE(error->assumedAddress, call != Call::Verify);
    if (changes(call))
        QCOMPARE(server.requests().size(), 1);
    if (test->kind == Kind::RateLimited)
        QCOMPARE(error->retryAfter, std::chrono::seconds(60));
}

void TestCredentialApi::listsWhatTheServerHas()
{
    FakeHttpServer server(always({ .body = R"([{"key_id":"a","name":"one"}])" }));
    const auto api = makeApi(server);
    const auto list = awaited(api->list(CredentialKind::ApiKey));
    QVERIFY(list && *list);
    QCOMPARE((*list)->items.size(), std::size_t(1));
    QCOMPARE(server.requests().constLast().verb, "GET");
    QCOMPARE(server.requests().constLast().path, "/admin/keys");

    server.setHandler(always({ .body = "<html>" }));
    const auto error = errorOf(api->list(CredentialKind::ApiKey));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotJson);
    QCOMPARE(error->httpStatus, 200);
    QCOMPARE(error->request, u"GET /admin/keys"_s);
    QVERIFY(error->assumedAddress);
    QVERIFY(!error->outcomeUnknown);
}

void TestCredentialApi::createsWithOneRequest()
{
    FakeHttpServer server(always(
        { .status = 201, .body = R"({"pat_key":")" + QByteArray(canaryKey.latin1()) + R"("})" }));
    const auto api = makeApi(server);
    const QDateTime end(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    auto created =
        awaited(api->create(CredentialKind::ApiKey, { .name = u"ci \u00fc"_s, .expiresAt = end }));
    QVERIFY(created && *created);
    QVERIFY((*created)->secret.equals(Secret::fromText(canaryKey)));
    QCOMPARE((*created)->credential.id, u"ak_7f3a90b2c4d1e5f6"_s);
    QCOMPARE(server.requests().size(), 1);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.path, "/admin/keys");
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value("name"_L1).toString(), u"ci \u00fc"_s);
    QCOMPARE(body.value("expires_at"_L1).toInteger(), 1767225600000);
    QVERIFY(!request.hasHeader("Idempotency-Key"));
}

void TestCredentialApi::aSuccessThatCannotBeReadMayHaveCreated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("no body") << 201 << QByteArray() << Kind::NotJson;
    QTest::addRow("204") << 204 << QByteArray() << Kind::NotJson;
    QTest::addRow("HTML") << 200 << QByteArray("<html>") << Kind::NotJson;
    QTest::addRow("half") << 201 << QByteArray(R"({"pat_key":"ak_1.se)") << Kind::NotJson;
    QTest::addRow("no secret") << 201 << QByteArray(R"({"key_id":"ak_1"})") << Kind::Protocol;
    QTest::addRow("two secrets") << 201 << QByteArray(R"({"pat_key":"ak_1.a","pat_key":"ak_2.a"})")
                                 << Kind::Protocol;
}

void TestCredentialApi::aSuccessThatCannotBeReadMayHaveCreated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    FakeHttpServer server(always({ .status = status, .body = body }));
    const auto api = makeApi(server);
    const auto error =
        errorOf(api->create(CredentialKind::ApiKey, { .name = u"ci"_s, .expiresAt = {} }));
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(error->outcomeUnknown);
    QVERIFY(!error->assumedAddress);
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialApi::renamesAndReadsTheAnswer()
{
    FakeHttpServer server(always({ .body = R"({"key_id":"t/1","name":"NEW"})" }));
    const auto api = makeApi(server);
    auto renamed = awaited(api->rename(CredentialKind::Token, aToken(), u"new"_s));
    QVERIFY(renamed && *renamed);
    QCOMPARE((*renamed)->name, u"NEW"_s);
    QCOMPARE((*renamed)->id, u"t/1"_s);
    QCOMPARE(server.requests().constLast().verb, "PATCH");
    QCOMPARE(server.requests().constLast().path, "/admin/pats/t%2F1");
    QCOMPARE(server.requests().constLast().body, R"({"name":"new"})");

    server.setHandler(always({ .status = 204, .body = {} }));
    renamed = awaited(api->rename(CredentialKind::Token, aToken(), u"new"_s));
    QVERIFY(renamed && *renamed);
    QCOMPARE((*renamed)->name, u"new"_s);
}

void TestCredentialApi::removesByAnIdThatStaysOneSegment_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "ak_7f3a", "a/b", "../keys", "a?b=c", "a#b", "50%", "%2F", "{id}",
                            "a b", "\xc3\xbc", ".", ".." })
        QTest::addRow("%s", id) << QString::fromUtf8(id);
}

void TestCredentialApi::removesByAnIdThatStaysOneSegment()
{
    QFETCH(QString, id);
    FakeHttpServer server(always({ .status = 204, .body = {} }));
    const auto api = makeApi(server);
    QVERIFY(!errorOf(api->remove(CredentialKind::ApiKey, id)));
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "DELETE");
    QVERIFY(request.path.startsWith("/admin/keys/"));
    QCOMPARE(request.path.count('/'), 3);
    QVERIFY(request.path.size() > 12);
    QVERIFY(request.query.isEmpty());
}

void TestCredentialApi::nothingIsRemovedWithoutAnId()
{
    FakeHttpServer server(always({}));
    const auto api = makeApi(server);
    QVERIFY(errorOf(api->remove(CredentialKind::ApiKey, {})));
    QVERIFY(errorOf(api->rename(CredentialKind::Token, {}, u"new"_s)));
    QCOMPARE(server.connections(), 0);
}

void TestCredentialApi::theOrganizationGoesOnlyWhereTheCredentialNeedsIt_data()
{
    QTest::addColumn<QString>("bearer");
    QTest::addColumn<QByteArray>("header");
    QTest::addRow("token") << QString(canaryToken) << QByteArray("org_1");
    QTest::addRow("key") << QString(canaryKey) << QByteArray();
    QTest::addRow("unknown") << u"xyz_kt_test_CANARY"_s << QByteArray();
}

void TestCredentialApi::theOrganizationGoesOnlyWhereTheCredentialNeedsIt()
{
    QFETCH(QString, bearer);
    QFETCH(QByteArray, header);
    FakeHttpServer server(always({ .body = R"([])" }));
    CredentialApi api(testProfile(), *ServerUrl::parse(server.address()), Secret::fromText(bearer),
                      u"org_1"_s, nullptr);
    // The kind of the bearer decides, not that of what is asked for.
    QVERIFY(!errorOf(api.list(CredentialKind::ApiKey)));
    QVERIFY(!errorOf(api.list(CredentialKind::Token)));
    QVERIFY(!errorOf(api.verify()));
    QCOMPARE(server.requests().size(), 3);
    for (const FakeRequest &request : server.requests()) {
        QCOMPARE(request.header("X-Test-Org"), header);
        QCOMPARE(request.header("Authorization"), "Bearer " + bearer.toLatin1());
    }
}

void TestCredentialApi::anOrganizationThatIsNoHeaderIsNotSent()
{
    FakeHttpServer server(always({}));
    CredentialApi api(testProfile(), *ServerUrl::parse(server.address()),
                      Secret::fromText(canaryToken), u"org\r\nX-Evil: 1"_s, nullptr);
    const auto error =
        errorOf(api.create(CredentialKind::Token, { .name = u"x"_s, .expiresAt = {} }));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Invalid);
    QVERIFY(!error->outcomeUnknown);
    QCOMPARE(server.connections(), 0);
}

void TestCredentialApi::whatTheProfileDoesNotOfferIsNotSent()
{
    FakeHttpServer server(always({}));
    ServiceProfile profile = testProfile();
    profile.probes.clear();
    const auto api = makeApi(server, canaryKey, profile);
    Credential key = aToken();
    key.kind = CredentialKind::ApiKey;
    const auto expectRefused = [](const std::optional<ApiError> &error) {
        return error && error->kind == Kind::MethodNotAllowed && !error->outcomeUnknown;
    };
    QVERIFY(expectRefused(errorOf(api->rename(CredentialKind::ApiKey, key, u"new"_s))));
    QVERIFY(expectRefused(errorOf(api->list(CredentialKind::PersonalAccessKey))));
    QVERIFY(expectRefused(errorOf(api->create(CredentialKind::PersonalAccessKey, {}))));
    QVERIFY(expectRefused(errorOf(api->remove(CredentialKind::PersonalAccessKey, u"x"_s))));
    QVERIFY(expectRefused(errorOf(api->verify())));
    QCOMPARE(server.connections(), 0);
}

void TestCredentialApi::verifyingReadsTheScopes()
{
    FakeHttpServer server(always({ .body = R"(["members:read"])" }));
    const auto api = makeApi(server);
    const auto verification = awaited(api->verify());
    QVERIFY(verification && *verification);
    QCOMPARE((*verification)->scopes, QStringList{ u"members:read"_s });
    QVERIFY((*verification)->scopesKnown);
    QVERIFY(!(*verification)->limited);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().path, "/admin/me/scopes");
}

void TestCredentialApi::verifyingAsksFurtherOnlyWhereNothingAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    for (const int status : { 404, 405 })
        QTest::addRow("%d", status) << status << 2;
    for (const int status : { 400, 401, 403, 409, 422, 500 })
        QTest::addRow("%d", status) << status << 1;
}

void TestCredentialApi::verifyingAsksFurtherOnlyWhereNothingAnswers()
{
    QFETCH(int, status);
    QFETCH(int, asked);
    FakeHttpServer server([status](const FakeRequest &request) {
        return request.path == "/core/agents" ? FakeResponse{ .body = R"([{"id":"x"}])" }
                                              : FakeResponse{ .status = status };
    });
    const auto api = makeApi(server);
    const auto verification = awaited(api->verify());
    QVERIFY(verification);
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(verification->has_value(), asked == 2 || status == 403);
    if (asked == 2) {
        QVERIFY(!(*verification)->scopesKnown);
        QCOMPARE(server.requests().constLast().query, "limit=1");
    }
}

void TestCredentialApi::aForbiddenProbeIsAValidCredential()
{
    FakeHttpServer server(always({ .status = 403 }));
    const auto api = makeApi(server);
    const auto verification = awaited(api->verify());
    QVERIFY(verification && *verification);
    QVERIFY((*verification)->limited);
    QVERIFY(!(*verification)->scopesKnown);
}

void TestCredentialApi::aPageOfAPortalIsNoVerification()
{
    FakeHttpServer server(always(
        { .body = "<html>Welcome to the hotel", .headers = { { "Content-Type", "text/html" } } }));
    const auto api = makeApi(server);
    const auto error = errorOf(api->verify());
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotJson);
}

void TestCredentialApi::cancelEndsEveryCall_data()
{
    QTest::addColumn<Call>("call");
    for (const auto &[name, call] : calls)
        QTest::addRow("%s", name) << call;
}

void TestCredentialApi::cancelEndsEveryCall()
{
    QFETCH(Call, call);
    FakeHttpServer server(always({ .then = Then::Hang }));
    const auto api = makeApi(server);
    api->setLimits({});
    connect(&server, &FakeHttpServer::requestArrived, this, [&api] {
        const auto replies = api->findChildren<Reply *>(Qt::FindDirectChildrenOnly);
        for (Reply *reply : replies)
            reply->cancel();
    });
    const auto error = run(*api, call);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Canceled);
    QCOMPARE(error->outcomeUnknown, changes(call));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestCredentialApi::deletingTheApiEndsAllInSilence()
{
    FakeHttpServer server(always({ .then = Then::Hang }));
    auto api = makeApi(server);
    int finished = 0;
    const auto count = [&finished] { ++finished; };
    connect(api->list(CredentialKind::Token), &Reply::finished, this, count);
    connect(api->create(CredentialKind::Token, {}), &Reply::finished, this, count);
    connect(api->rename(CredentialKind::Token, aToken(), u"x"_s), &Reply::finished, this, count);
    connect(api->remove(CredentialKind::Token, u"x"_s), &Reply::finished, this, count);
    connect(api->verify(), &Reply::finished, this, count);
    QTRY_COMPARE(server.requests().size(), 5);
    api.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished, 0);
}

void TestCredentialApi::theShippedProfileWorks()
{
    const auto catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
    const ServiceProfile *profile = catalog.profile(u"anyreach"_s);
    QVERIFY(profile);
    FakeHttpServer server([](const FakeRequest &request) {
        if (request.verb == "POST")
            return FakeResponse{ .status = 201,
                                 .body =
                                     R"({"pat_key":")" + QByteArray(canaryKey.latin1()) + R"("})" };
        return FakeResponse{ .body = "[]" };
    });
    const auto api = makeApi(server, canaryToken, *profile);
    QVERIFY(!errorOf(api->verify()));
    QVERIFY(!errorOf(api->list(CredentialKind::ApiKey)));
    QVERIFY(!errorOf(api->create(CredentialKind::ApiKey, { .name = u"ci"_s, .expiresAt = {} })));
    QVERIFY(!errorOf(api->remove(CredentialKind::ApiKey, u"ak_7f3a"_s)));
    QStringList seen;
    for (const FakeRequest &request : server.requests()) {
        seen.append(QString::fromLatin1(request.verb + ' ' + request.path));
        QCOMPARE(request.header("X-Anyreach-Org"), "org_1");
    }
    QCOMPARE(seen,
             (QStringList{ u"GET /admin/members/me/scopes"_s, u"GET /admin/organization-pats"_s,
                           u"POST /admin/organization-pats"_s,
                           u"DELETE /admin/organization-pats/ak_7f3a"_s }));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialApi)
#include "tst_credentialapi.moc"
