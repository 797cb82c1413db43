// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
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
    Probe
};

const std::pair<const char *, Call> calls[] = { { "list", Call::List },
                                                { "create", Call::Create },
                                                { "rename", Call::Rename },
                                                { "remove", Call::Remove },
                                                { "probe", Call::Probe } };

/// An answer and the error that a call makes of it; no kind means success.
struct Case
{
    const char *name;
    FakeResponse response;
    std::optional<Kind> kind;
    bool leavesOpen; ///< outcomeUnknown, if the call changes something
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

/// The error of a call, or nothing if it succeeded.
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

/// A client for a server, and a caller.
struct Desk
{
    Desk(const FakeHttpServer &server, const QString &bearer,
         const ServiceProfile &profile = testProfile(), std::chrono::milliseconds deadline = 300ms)
        : credential(Secret::fromText(bearer))
        , client(profile, *ServerUrl::parse(server.address()), { .deadline = deadline }, nullptr)
    {
        if (const KindProfile *known = profile.kindOf(credential.reveal()))
            kind = known->kind;
    }

    [[nodiscard]] Caller caller() const { return { credential, kind, organization }; }

    [[nodiscard]] auto list(CredentialKind of) { return client.list(caller(), of); }
    [[nodiscard]] auto create(CredentialKind of, const CredentialDraft &draft)
    {
        return client.create(caller(), of, draft);
    }
    [[nodiscard]] auto rename(CredentialKind of, const Credential &renamed, const QString &name)
    {
        return client.rename(caller(), of, renamed, name);
    }
    [[nodiscard]] auto remove(CredentialKind of, const QString &id)
    {
        return client.remove(caller(), of, id);
    }
    [[nodiscard]] auto probe() { return client.probe(caller()); }

    Secret credential;
    std::optional<CredentialKind> kind;
    QString organization = u"org_1"_s;
    ServiceClient client;
};

std::unique_ptr<Desk> makeDesk(const FakeHttpServer &server, QLatin1StringView bearer = canaryToken,
                               const ServiceProfile &profile = testProfile())
{
    return std::make_unique<Desk>(server, bearer, profile);
}

std::optional<ApiError> run(Desk &desk, Call call)
{
    const auto kind = CredentialKind::Token;
    switch (call) {
    case Call::List:
        return errorOf(desk.list(kind));
    case Call::Create:
        return errorOf(desk.create(kind, { .name = u"ci"_s, .expiresAt = {} }));
    case Call::Rename:
        return errorOf(desk.rename(kind, aToken(), u"new"_s));
    case Call::Remove:
        return errorOf(desk.remove(kind, u"t/1"_s));
    case Call::Probe:
        return errorOf(desk.probe());
    }
    return {};
}

bool changes(Call call)
{
    return call == Call::Create || call == Call::Rename || call == Call::Remove;
}

FakeHttpServer::Handler always(FakeResponse response)
{
    return [response](const FakeRequest &) { return response; };
}

} // namespace

class TestServiceClient final : public TestCase
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
    void oneConnectionServesAllThatIsRead();
    void noErrorQuotesTheCredential_data();
    void noErrorQuotesTheCredential();
    void anOrganizationThatIsNoHeaderIsNotSent();
    void whatTheProfileDoesNotOfferIsNotSent();
    void probingReadsTheScopes();
    void probingAsksFurtherOnlyWhereNothingAnswers_data();
    void probingAsksFurtherOnlyWhereNothingAnswers();
    void aForbiddenProbeIsToldAsForbidden();
    void aPageOfAPortalIsNoVerification();
    void cancelEndsEveryCall_data();
    void cancelEndsEveryCall();
    void deletingTheClientEndsAllInSilence();
    void theShippedProfileWorks();
};

void TestServiceClient::everyAnswerIsToldForEveryCall_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<const Case *>("test");
    for (const auto &[name, call] : calls) {
        for (const Case &test : cases)
            QTest::addRow("%s, %s", name, test.name) << call << &test;
    }
}

void TestServiceClient::everyAnswerIsToldForEveryCall()
{
    QFETCH(Call, call);
    QFETCH(const Case *, test);
    FakeHttpServer server(always(test->response));
    const auto desk = makeDesk(server);
    const auto error = run(*desk, call);
    QVERIFY(error);
    QCOMPARE(error->kind, *test->kind);
    QCOMPARE(error->outcomeUnknown, test->leavesOpen && changes(call));
    QCOMPARE(error->host, u"127.0.0.1:"_s + QString::number(server.port()));
    QVERIFY(!error->request.isEmpty());
    QCOMPARE(error->assumedAddress, call != Call::Probe);
    if (changes(call))
        QCOMPARE(server.requests().size(), 1);
    if (test->kind == Kind::RateLimited)
        QCOMPARE(error->retryAfter, std::chrono::seconds(60));
}

void TestServiceClient::listsWhatTheServerHas()
{
    FakeHttpServer server(always({ .body = R"([{"key_id":"a","name":"one"}])" }));
    const auto desk = makeDesk(server);
    const auto list = awaited(desk->list(CredentialKind::ApiKey));
    QVERIFY(list && *list);
    QCOMPARE((*list)->items.size(), std::size_t(1));
    QCOMPARE(server.requests().constLast().verb, "GET");
    QCOMPARE(server.requests().constLast().path, "/admin/keys");

    server.setHandler(always({ .body = "<html>" }));
    const auto error = errorOf(desk->list(CredentialKind::ApiKey));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotJson);
    QCOMPARE(error->httpStatus, 200);
    QCOMPARE(error->request, u"GET /admin/keys"_s);
    QVERIFY(error->assumedAddress);
    QVERIFY(!error->outcomeUnknown);
}

void TestServiceClient::createsWithOneRequest()
{
    FakeHttpServer server(always(
        { .status = 201, .body = R"({"pat_key":")" + QByteArray(canaryKey.latin1()) + R"("})" }));
    const auto desk = makeDesk(server);
    const QDateTime end(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    auto created =
        awaited(desk->create(CredentialKind::ApiKey, { .name = u"ci \u00fc"_s, .expiresAt = end }));
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

void TestServiceClient::aSuccessThatCannotBeReadMayHaveCreated_data()
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

void TestServiceClient::aSuccessThatCannotBeReadMayHaveCreated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    FakeHttpServer server(always({ .status = status, .body = body }));
    const auto desk = makeDesk(server);
    const auto error =
        errorOf(desk->create(CredentialKind::ApiKey, { .name = u"ci"_s, .expiresAt = {} }));
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(error->outcomeUnknown);
    QVERIFY(!error->assumedAddress);
    QCOMPARE(server.requests().size(), 1);
}

void TestServiceClient::renamesAndReadsTheAnswer()
{
    FakeHttpServer server(always({ .body = R"({"key_id":"t/1","name":"NEW"})" }));
    const auto desk = makeDesk(server);
    auto renamed = awaited(desk->rename(CredentialKind::Token, aToken(), u"new"_s));
    QVERIFY(renamed && *renamed);
    QCOMPARE((*renamed)->name, u"NEW"_s);
    QCOMPARE((*renamed)->id, u"t/1"_s);
    QCOMPARE(server.requests().constLast().verb, "PATCH");
    QCOMPARE(server.requests().constLast().path, "/admin/pats/t%2F1");
    QCOMPARE(server.requests().constLast().body, R"({"name":"new"})");

    server.setHandler(always({ .status = 204, .body = {} }));
    renamed = awaited(desk->rename(CredentialKind::Token, aToken(), u"new"_s));
    QVERIFY(renamed && *renamed);
    QCOMPARE((*renamed)->name, u"new"_s);
}

void TestServiceClient::removesByAnIdThatStaysOneSegment_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "ak_7f3a", "a/b", "../keys", "a?b=c", "a#b", "50%", "%2F", "{id}",
                            "a b", "\xc3\xbc", ".", ".." })
        QTest::addRow("%s", id) << QString::fromUtf8(id);
}

void TestServiceClient::removesByAnIdThatStaysOneSegment()
{
    QFETCH(QString, id);
    FakeHttpServer server(always({ .status = 204, .body = {} }));
    const auto desk = makeDesk(server);
    QVERIFY(!errorOf(desk->remove(CredentialKind::ApiKey, id)));
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "DELETE");
    QVERIFY(request.path.startsWith("/admin/keys/"));
    QCOMPARE(request.path.count('/'), 3);
    QVERIFY(request.path.size() > 12);
    QVERIFY(request.query.isEmpty());
}

void TestServiceClient::nothingIsRemovedWithoutAnId()
{
    FakeHttpServer server(always({}));
    const auto desk = makeDesk(server);
    QVERIFY(errorOf(desk->remove(CredentialKind::ApiKey, {})));
    QVERIFY(errorOf(desk->rename(CredentialKind::Token, {}, u"new"_s)));
    QCOMPARE(server.connections(), 0);
}

void TestServiceClient::theOrganizationGoesOnlyWhereTheCredentialNeedsIt_data()
{
    QTest::addColumn<QString>("bearer");
    QTest::addColumn<QByteArray>("header");
    QTest::addRow("token") << QString(canaryToken) << QByteArray("org_1");
    QTest::addRow("key") << QString(canaryKey) << QByteArray();
    QTest::addRow("unknown") << u"xyz_kt_test_CANARY"_s << QByteArray();
}

void TestServiceClient::theOrganizationGoesOnlyWhereTheCredentialNeedsIt()
{
    QFETCH(QString, bearer);
    QFETCH(QByteArray, header);
    FakeHttpServer server(always({ .body = R"([])" }));
    Desk desk(server, bearer);
    // The kind of the bearer decides about the header, not the kind of what is asked for.
    QVERIFY(!errorOf(desk.list(CredentialKind::ApiKey)));
    QVERIFY(!errorOf(desk.list(CredentialKind::Token)));
    QVERIFY(!errorOf(desk.probe()));
    QCOMPARE(server.requests().size(), 3);
    for (const FakeRequest &request : server.requests()) {
        QCOMPARE(request.header("X-Test-Org"), header);
        QCOMPARE(request.header("Authorization"), "Bearer " + bearer.toLatin1());
    }
}

/// All requests that only read share one connection, whoever asks; each change has one more.
void TestServiceClient::oneConnectionServesAllThatIsRead()
{
    FakeHttpServer server(always({ .body = "[]" }));
    Desk desk(server, canaryToken);
    const Secret other = Secret::fromText(canaryKey);
    QVERIFY(!errorOf(desk.list(CredentialKind::Token)));
    QVERIFY(!errorOf(desk.client.list({ other, CredentialKind::ApiKey }, CredentialKind::ApiKey)));
    QVERIFY(!errorOf(desk.probe()));
    QVERIFY(!errorOf(desk.client.probe({ other })));
    QCOMPARE(server.connections(), 1);
    QVERIFY(!errorOf(desk.remove(CredentialKind::Token, u"x"_s)));
    QVERIFY(!errorOf(desk.list(CredentialKind::Token)));
    QCOMPARE(server.connections(), 2);
    const QByteArray token = "Bearer " + QByteArray(canaryToken.latin1());
    const QByteArray key = "Bearer " + QByteArray(canaryKey.latin1());
    const QByteArrayList expected{ token, key, token, key, token, token };
    QCOMPARE(server.requests().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const FakeRequest &request = server.requests().at(i);
        QCOMPARE(request.header("Authorization"), expected.at(i));
        QCOMPARE(request.header("X-Test-Org"), QByteArray(expected.at(i) == token ? "org_1" : ""));
        QCOMPARE(request.connection, request.verb == "DELETE" ? 2 : 1);
    }
}

void TestServiceClient::noErrorQuotesTheCredential_data()
{
    QTest::addColumn<Call>("call");
    for (const auto &[name, call] : calls)
        QTest::addRow("%s", name) << call;
}

/// A credential of a form that the profile does not know.
void TestServiceClient::noErrorQuotesTheCredential()
{
    QFETCH(Call, call);
    FakeHttpServer server(
        always({ .status = 401,
                 .body = R"({"detail":"no kt_test_CANARY_x","code":"KT_TEST_canary_x"})" }));
    Desk desk(server, u"kt_test_CANARY_x"_s);
    const auto error = run(desk, call);
    QVERIFY(error);
    QCOMPARE(error->serverText, u"no …"_s);
    QCOMPARE(error->serverCode, u"…"_s);
}

void TestServiceClient::anOrganizationThatIsNoHeaderIsNotSent()
{
    FakeHttpServer server(always({}));
    Desk desk(server, canaryToken);
    desk.organization = u"org\r\nX-Evil: 1"_s;
    const auto error =
        errorOf(desk.create(CredentialKind::Token, { .name = u"x"_s, .expiresAt = {} }));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Invalid);
    QVERIFY(!error->outcomeUnknown);
    QCOMPARE(server.connections(), 0);
}

void TestServiceClient::whatTheProfileDoesNotOfferIsNotSent()
{
    FakeHttpServer server(always({}));
    ServiceProfile profile = testProfile();
    profile.probes.clear();
    const auto desk = makeDesk(server, canaryKey, profile);
    Credential key = aToken();
    key.kind = CredentialKind::ApiKey;
    const auto expectRefused = [](const std::optional<ApiError> &error) {
        return error && error->kind == Kind::MethodNotAllowed && !error->outcomeUnknown;
    };
    QVERIFY(expectRefused(errorOf(desk->rename(CredentialKind::ApiKey, key, u"new"_s))));
    QVERIFY(expectRefused(errorOf(desk->list(CredentialKind::PersonalAccessKey))));
    QVERIFY(expectRefused(errorOf(desk->create(CredentialKind::PersonalAccessKey, {}))));
    QVERIFY(expectRefused(errorOf(desk->remove(CredentialKind::PersonalAccessKey, u"x"_s))));
    QVERIFY(expectRefused(errorOf(desk->probe())));
    QCOMPARE(server.connections(), 0);
}

void TestServiceClient::probingReadsTheScopes()
{
    FakeHttpServer server(always({ .body = R"(["members:read"])" }));
    const auto desk = makeDesk(server);
    const auto verification = awaited(desk->probe());
    QVERIFY(verification && *verification);
    QCOMPARE((*verification)->scopes, QStringList{ u"members:read"_s });
    QVERIFY((*verification)->scopesKnown);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().path, "/admin/me/scopes");
}

void TestServiceClient::probingAsksFurtherOnlyWhereNothingAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    for (const int status : { 404, 405 })
        QTest::addRow("%d", status) << status << 2;
    for (const int status : { 400, 401, 403, 409, 422, 500 })
        QTest::addRow("%d", status) << status << 1;
}

void TestServiceClient::probingAsksFurtherOnlyWhereNothingAnswers()
{
    QFETCH(int, status);
    QFETCH(int, asked);
    FakeHttpServer server([status](const FakeRequest &request) {
        return request.path == "/core/agents" ? FakeResponse{ .body = R"([{"id":"x"}])" }
                                              : FakeResponse{ .status = status };
    });
    const auto desk = makeDesk(server);
    const auto verification = awaited(desk->probe());
    QVERIFY(verification);
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(verification->has_value(), asked == 2);
    if (asked == 2) {
        QVERIFY(!(*verification)->scopesKnown);
        QCOMPARE(server.requests().constLast().query, "limit=1");
    }
}

void TestServiceClient::aForbiddenProbeIsToldAsForbidden()
{
    FakeHttpServer server(always({ .status = 403 }));
    const auto desk = makeDesk(server);
    const auto error = errorOf(desk->probe());
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Forbidden);
    QCOMPARE(server.requests().size(), 1);
}

void TestServiceClient::aPageOfAPortalIsNoVerification()
{
    FakeHttpServer server(always(
        { .body = "<html>Welcome to the hotel", .headers = { { "Content-Type", "text/html" } } }));
    const auto desk = makeDesk(server);
    const auto error = errorOf(desk->probe());
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotJson);
}

void TestServiceClient::cancelEndsEveryCall_data()
{
    QTest::addColumn<Call>("call");
    for (const auto &[name, call] : calls)
        QTest::addRow("%s", name) << call;
}

void TestServiceClient::cancelEndsEveryCall()
{
    QFETCH(Call, call);
    FakeHttpServer server(always({ .then = Then::Hang }));
    const auto desk = std::make_unique<Desk>(server, canaryToken, testProfile(), 30s);
    connect(&server, &FakeHttpServer::requestArrived, this, [&desk] {
        const auto replies = desk->client.findChildren<Reply *>(Qt::FindDirectChildrenOnly);
        for (Reply *reply : replies)
            reply->cancel();
    });
    const auto error = run(*desk, call);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Canceled);
    QCOMPARE(error->outcomeUnknown, changes(call));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestServiceClient::deletingTheClientEndsAllInSilence()
{
    FakeHttpServer server(always({ .then = Then::Hang }));
    auto desk = makeDesk(server);
    int finished = 0;
    const auto count = [&finished] { ++finished; };
    connect(desk->list(CredentialKind::Token), &Reply::finished, this, count);
    connect(desk->create(CredentialKind::Token, {}), &Reply::finished, this, count);
    connect(desk->rename(CredentialKind::Token, aToken(), u"x"_s), &Reply::finished, this, count);
    connect(desk->remove(CredentialKind::Token, u"x"_s), &Reply::finished, this, count);
    connect(desk->probe(), &Reply::finished, this, count);
    QTRY_COMPARE(server.requests().size(), 5);
    desk.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished, 0);
}

void TestServiceClient::theShippedProfileWorks()
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
    const auto desk = makeDesk(server, canaryToken, *profile);
    QVERIFY(!errorOf(desk->probe()));
    QVERIFY(!errorOf(desk->list(CredentialKind::ApiKey)));
    QVERIFY(!errorOf(desk->create(CredentialKind::ApiKey, { .name = u"ci"_s, .expiresAt = {} })));
    QVERIFY(!errorOf(desk->remove(CredentialKind::ApiKey, u"ak_7f3a"_s)));
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

KEYTURN_TEST_MAIN(QCoreApplication, TestServiceClient)
#include "tst_serviceclient.moc"
