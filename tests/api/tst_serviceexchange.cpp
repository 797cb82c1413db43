// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
#include "shippedprofiles.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Then = FakeResponse::Then;

constexpr auto personalKey = CredentialKind::PersonalAccessKey;
constexpr auto apiKey = CredentialKind::ApiKey;

const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
const QString guid = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString subGuid = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;

FakeHttpServer::Handler always(FakeResponse response)
{
    return [response](const FakeRequest &) { return response; };
}

/// What is to be exchanged, and how.
struct Wish
{
    CredentialKind kind = personalKey;
    QString key = u"kt_test_CANARY"_s;
    QString credentialId = {};
    QString ownOrganization = {};
    QString scope = {};
    QString organization = {};
    QString way = {}; ///< one of the profile's ways; empty: the one in use
};

/// A client whose API server is not the auth server: nothing must arrive at the API server.
struct Desk
{
    Desk(const FakeHttpServer &authServer, const Wish &wished)
        : wish(wished)
        , key(Secret::fromText(wish.key))
        , api([](const FakeRequest &) { return FakeResponse{}; })
        , client(profileFor(wish), *ServerUrl::parse(api.address()), { .deadline = 10s }, nullptr)
        , auth(*ServerUrl::parse(authServer.address()))
    {
    }

    [[nodiscard]] static ServiceProfile profileFor(const Wish &wish)
    {
        return shippedProfile(u"appcircle"_s, [&](QJsonObject &file) {
            if (wish.way.isEmpty())
                return;
            QJsonObject kinds = file.value("kinds"_L1).toObject();
            QJsonObject kind = kinds.value(kindKey(wish.kind)).toObject();
            QJsonObject exchange = kind.value("exchange"_L1).toObject();
            exchange.insert("use"_L1, wish.way);
            kind.insert("exchange"_L1, exchange);
            kinds.insert(kindKey(wish.kind), kind);
            file.insert("kinds"_L1, kinds);
        });
    }

    [[nodiscard]] ApiReply<AccessToken> *exchange(const QString &scope, const QString &organization)
    {
        return client.exchange({ key, wish.kind, wish.ownOrganization },
                               { auth, wish.credentialId, scope, organization }, now);
    }

    Wish wish;
    Secret key;
    FakeHttpServer api;
    ServiceClient client;
    ServerUrl auth;
};

/// The result of exchanging a personal access key if the server answers with `response`.
Result<AccessToken, ApiError> exchanged(const FakeResponse &response)
{
    FakeHttpServer server(always(response));
    Desk desk(server, {});
    auto token = awaited(desk.exchange({}, {}));
    if (token)
        return std::move(*token);
    ApiError error;
    error.detail = u"it never ended"_s;
    return failure(std::move(error));
}

QByteArray jwt(const QByteArray &payload)
{
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(R"({"alg":"none"})") + '.' + encoded(payload) + ".kt_test_CANARY";
}

QByteArray answerWith(const QByteArray &token, const QByteArray &rest = {})
{
    return "{\"access_token\":\"" + token + '"' + rest + '}';
}

} // namespace

class TestServiceExchange final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyThisForm_data();
    void sendsExactlyThisForm();
    void yieldsTheTokenAndWhatWasAskedFor();
    void theEndComesFromExpiresIn_data();
    void theEndComesFromExpiresIn();
    void theEndComesFromTheTokenOtherwise_data();
    void theEndComesFromTheTokenOtherwise();
    void anAnswerWithoutAUsableTokenIsAnError_data();
    void anAnswerWithoutAUsableTokenIsAnError();
    void aRefusalIsToldInTheServersWords_data();
    void aRefusalIsToldInTheServersWords();
    void isNeverRepeatedAndLeavesNothingOpen_data();
    void isNeverRepeatedAndLeavesNothingOpen();
    void noErrorQuotesTheKey_data();
    void noErrorQuotesTheKey();
    void whatHasNoExchangeIsNotSent();
    void withoutAnAddressNothingIsSent();
    void cancelEndsIt();
};

void TestServiceExchange::sendsExactlyThisForm_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("personal access key alone")
        << Wish{} << QByteArray("/auth/v3/token") << QByteArray("personalAccessKey=kt_test_CANARY");
    QTest::addRow("with a scope")
        << Wish{ .scope = u"openid,profile,email"_s } << QByteArray("/auth/v3/token")
        << QByteArray("personalAccessKey=kt_test_CANARY&scope=openid%2Cprofile%2Cemail");
    QTest::addRow("with a sub-organization")
        << Wish{ .ownOrganization = guid, .organization = subGuid } << QByteArray("/auth/v3/token")
        << QByteArray("personalAccessKey=kt_test_CANARY&subOrganization=") + subGuid.toLatin1();
    QTest::addRow("its own organization is not named")
        << Wish{ .ownOrganization = guid } << QByteArray("/auth/v3/token")
        << QByteArray("personalAccessKey=kt_test_CANARY");
    QTest::addRow("the older way")
        << Wish{ .scope = u"openid email"_s, .organization = subGuid, .way = u"v2"_s }
        << QByteArray("/auth/v2/token")
        << QByteArray("pat=kt_test_CANARY&scope=openid%20email&subOrganization=")
            + subGuid.toLatin1();
    QTest::addRow("the oldest way knows the key alone")
        << Wish{ .scope = u"openid"_s, .organization = subGuid, .way = u"v1"_s }
        << QByteArray("/auth/v1/token") << QByteArray("pat=kt_test_CANARY");
    QTest::addRow("every sign arrives as itself")
        << Wish{ .key = u"kt_test_CANARY+&=%/?#;:@$,!*'()\"<>\\^`{|}~-._20%2B"_s }
        << QByteArray("/auth/v3/token")
        << QByteArray("personalAccessKey=kt_test_CANARY%2B%26%3D%25%2F%3F%23%3B%3A%40%24%2C%21%2A"
                      "%27%28%29%22%3C%3E%5C%5E%60%7B%7C%7D~-._20%252B");
    QTest::addRow("an API key with its own organization")
        << Wish{ .kind = apiKey, .credentialId = u"ci & co"_s, .ownOrganization = guid }
        << QByteArray("/auth/v1/api-key/token")
        << QByteArray("name=ci%20%26%20co&secret=kt_test_CANARY&organizationId=") + guid.toLatin1();
    QTest::addRow("an API key for another organization")
        << Wish{ .kind = apiKey,
                 .credentialId = QString::fromUtf8("b\xc3\xbcro"),
                 .ownOrganization = guid,
                 .organization = subGuid }
        << QByteArray("/auth/v1/api-key/token")
        << QByteArray("name=b%C3%BCro&secret=kt_test_CANARY&organizationId=") + subGuid.toLatin1();
    QTest::addRow("an API key of no known organization")
        << Wish{ .kind = apiKey, .credentialId = u"ci"_s } << QByteArray("/auth/v1/api-key/token")
        << QByteArray("name=ci&secret=kt_test_CANARY");
}

void TestServiceExchange::sendsExactlyThisForm()
{
    QFETCH(Wish, wish);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    FakeHttpServer server(always({ .body = answerWith("t") }));
    Desk desk(server, wish);
    const auto token = awaited(desk.exchange(wish.scope, wish.organization));
    QCOMPARE(desk.api.connections(), 0);
    QVERIFY(token && *token);
    QCOMPARE(server.requests().size(), 1);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.path, path);
    QCOMPARE(request.query, QByteArray());
    QCOMPARE(request.body, body);
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QVERIFY(!request.hasHeader("Authorization"));
}

void TestServiceExchange::yieldsTheTokenAndWhatWasAskedFor()
{
    FakeHttpServer server(always({ .body = answerWith("kt_test_CANARY.token") }));
    Desk desk(server, {});
    const auto token = awaited(desk.exchange(u"openid"_s, subGuid));
    QVERIFY(token && *token);
    QVERIFY((*token)->value.equals(Secret::fromText(u"kt_test_CANARY.token"_s)));
    QCOMPARE((*token)->scope, u"openid"_s);
    QCOMPARE((*token)->organizationId, subGuid);
    QVERIFY(!(*token)->endsAt);
}

void TestServiceExchange::theEndComesFromExpiresIn_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<qint64>("seconds"); // 0: "expires_in" is ignored
    for (const auto &[text, seconds] : std::initializer_list<std::pair<const char *, qint64>>{
             { "3600", 3600 },
             { "\"3600\"", 3600 },
             { "3600.0", 3600 },
             { "1", 1 },
             { "315359999", 315359999 },
             { "0", 0 },
             { "-1", 0 },
             { "\"-1\"", 0 },
             { "1e400", 0 },
             { "-1e400", 0 },
             { "1e12", 0 },
             { "315360000", 0 },
             { "\"1e3\"", 0 },
             { "\"\"", 0 },
             { "\" 3600\"", 0 },
             { "\"99999999999999999999\"", 0 },
             { "true", 0 },
             { "null", 0 },
             { "[3600]", 0 },
             { "{\"s\":3600}", 0 },
             { "12345678901234567890123456789", 0 },
         })
        QTest::addRow("%s", text) << QByteArray(text) << seconds;
}

void TestServiceExchange::theEndComesFromExpiresIn()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(qint64, seconds);
    const QDateTime jwtEnd = now.addSecs(900);
    const QByteArray other =
        jwt(R"({"exp":)" + QByteArray::number(jwtEnd.toSecsSinceEpoch()) + '}');
    const auto token = exchanged({ .body = answerWith(other, R"(,"expires_in":)" + expiresIn) });
    QVERIFY(token);
    QCOMPARE(token->endsAt, seconds == 0 ? jwtEnd : now.addSecs(seconds));

    const auto plain = exchanged({ .body = answerWith("t", R"(,"expires_in":)" + expiresIn) });
    QVERIFY(plain);
    QCOMPARE(plain->endsAt, seconds == 0 ? std::nullopt : std::optional(now.addSecs(seconds)));
}

void TestServiceExchange::theEndComesFromTheTokenOtherwise_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<std::optional<QDateTime>>("end");
    const std::optional<QDateTime> none;
    const auto at = [](qint64 seconds) { return std::optional(now.addSecs(seconds)); };
    const auto payload = [](qint64 seconds) -> QByteArray {
        return "{\"exp\":" + QByteArray::number(now.toSecsSinceEpoch() + seconds) + '}';
    };
    QTest::addRow("in an hour") << jwt(payload(3600)) << at(3600);
    QTest::addRow("it has ended by our clock") << jwt(payload(-60)) << at(-60);
    QTest::addRow("with signs that only base64url has") << jwt(
        R"({"s":"??>>~~\u00ff","exp":)" + QByteArray::number(now.toSecsSinceEpoch() + 60) + '}')
                                                        << at(60);
    QTest::addRow("in eleven years") << jwt(payload(11 * 365 * 86400LL)) << none;
    QTest::addRow("milliseconds") << jwt(R"({"exp":1795255200000})") << none;
    QTest::addRow("zero") << jwt(R"({"exp":0})") << none;
    QTest::addRow("a text") << jwt(R"({"exp":"1795255200"})") << none;
    QTest::addRow("none") << jwt(R"({"sub":"x"})") << none;
    QTest::addRow("an array") << jwt(R"([1])") << none;
    QTest::addRow("not JSON") << jwt("exp") << none;
    QTest::addRow("not base64") << QByteArray("a.!!!.c") << none;
    QTest::addRow("two parts") << jwt(payload(60)).left(60).replace('.', "") + ".b" << none;
    QTest::addRow("four parts") << jwt(payload(60)) + ".d" << none;
    QTest::addRow("opaque") << QByteArray("kt_test_CANARY") << none;
}

void TestServiceExchange::theEndComesFromTheTokenOtherwise()
{
    QFETCH(QByteArray, token);
    QFETCH(std::optional<QDateTime>, end);
    const auto result = exchanged({ .body = answerWith(token) });
    QVERIFY(result);
    QCOMPARE(result->endsAt, end);
    QCOMPARE(result->value.size(), token.size());
}

void TestServiceExchange::anAnswerWithoutAUsableTokenIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &body, Kind kind) {
        QTest::addRow("%s", name) << body << kind;
    };
    row("HTML", "<html><body>kt_test_CANARY</body></html>", Kind::NotJson);
    row("nothing", "", Kind::NotJson);
    row("half", R"({"access_token":"kt_test_CANARY)", Kind::NotJson);
    row("a number that is none", R"({"access_token":"t","expires_in":01})", Kind::NotJson);
    row("an empty object", "{}", Kind::Protocol);
    row("an array", R"(["access_token"])", Kind::Protocol);
    row("null", R"({"access_token":null})", Kind::Protocol);
    row("a number", R"({"access_token":12345})", Kind::Protocol);
    row("empty", answerWith(""), Kind::Protocol);
    row("with a blank", answerWith("kt_test_CANARY b"), Kind::Protocol);
    row("with a line break", answerWith(R"(kt_test_CANARY\r\nX-Evil: 1)"), Kind::Protocol);
    row("with NUL", answerWith(R"(kt_test_CANARY\u0000)"), Kind::Protocol);
    row("not ASCII", answerWith("kt_test_CANARY\xc3\xbc"), Kind::Protocol);
    row("endless", answerWith(QByteArray(16385, 'x')), Kind::Protocol);
    row("two of them", R"({"access_token":"kt_test_CANARY1","access_token":"kt_test_CANARY2"})",
        Kind::Protocol);
    row("two of them, one in disguise",
        R"({"access_token":"kt_test_CANARY1","acce\u0073s_token":"kt_test_CANARY2","n":1e400})",
        Kind::Protocol);
}

void TestServiceExchange::anAnswerWithoutAUsableTokenIsAnError()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const auto token = exchanged({ .body = body });
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().httpStatus, 200);
    QCOMPARE(token.error().request, u"POST /auth/v3/token"_s);
    QVERIFY(!token.error().detail.contains(canary));
    QVERIFY(!token.error().outcomeUnknown);
}

void TestServiceExchange::aRefusalIsToldInTheServersWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addRow("401") << 401 << QByteArray(R"({"error":"invalid_grant"})") << Kind::Unauthorized
                         << u"invalid_grant"_s;
    QTest::addRow("400") << 400 << QByteArray(R"({"error":"organizationId must be a valid GUID"})")
                         << Kind::Invalid << u"organizationId must be a valid GUID"_s;
    QTest::addRow("403 without a word") << 403 << QByteArray() << Kind::Forbidden << QString();
    QTest::addRow("404, HTML") << 404 << QByteArray("<html>") << Kind::NotFound << QString();
}

void TestServiceExchange::aRefusalIsToldInTheServersWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    const auto token = exchanged({ .status = status, .body = body });
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().httpStatus, status);
    QCOMPARE(token.error().serverText, text);
}

void TestServiceExchange::isNeverRepeatedAndLeavesNothingOpen_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("closed") << FakeResponse{ .then = Then::CloseBeforeAnswer }
                            << Kind::ConnectionLost;
    QTest::addRow("truncated") << FakeResponse{ .then = Then::Truncate, .bytes = 40 }
                               << Kind::ConnectionLost;
    QTest::addRow("500") << FakeResponse{ .status = 500 } << Kind::ServerFault;
    QTest::addRow("503") << FakeResponse{ .status = 503 } << Kind::ServerFault;
    QTest::addRow("429") << FakeResponse{ .status = 429 } << Kind::RateLimited;
    QTest::addRow("redirected") << FakeResponse{ .status = 307,
                                                 .headers = { { "Location", "/x" } } }
                                << Kind::Redirected;
}

void TestServiceExchange::isNeverRepeatedAndLeavesNothingOpen()
{
    QFETCH(FakeResponse, response);
    QFETCH(Kind, kind);
    FakeHttpServer server(always(response));
    Desk desk(server, {});
    const auto token = awaited(desk.exchange({}, {}));
    QVERIFY(token && !*token);
    QCOMPARE(token->error().kind, kind);
    QCOMPARE(server.requests().size(), 1);
    // Nobody has to look for an access token that may have been made.
    QVERIFY(!token->error().outcomeUnknown);
}

void TestServiceExchange::noErrorQuotesTheKey_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("as it is") << QByteArray(
        R"({"error":"no: kt_test_CANARY+1","code":"kt_test_CANARY+1"})");
    QTest::addRow("as it was sent") << QByteArray(R"({"error":"no: kt_test_CANARY%2B1"})");
    QTest::addRow("in capitals") << QByteArray(R"({"error":"no: KT_TEST_CANARY%2b1"})");
}

void TestServiceExchange::noErrorQuotesTheKey()
{
    QFETCH(QByteArray, body);
    FakeHttpServer server(always({ .status = 401, .body = body }));
    Desk desk(server, { .key = u"kt_test_CANARY+1"_s });
    const auto token = awaited(desk.exchange({}, {}));
    QVERIFY(token && !*token);
    QCOMPARE(token->error().serverText, u"no: …"_s);
    QVERIFY(!token->error().serverCode.contains(canary));
}

void TestServiceExchange::whatHasNoExchangeIsNotSent()
{
    FakeHttpServer server(always({}));
    const ServerUrl url = *ServerUrl::parse(server.address());
    ServiceClient client(shippedProfile(u"anyformat"_s), url, {}, nullptr);
    const Secret key = Secret::fromText(canaryKey);
    const auto token = awaited(client.exchange({ key, apiKey }, { url }, now));
    QVERIFY(token && !*token);
    QCOMPARE(token->error().kind, Kind::MethodNotAllowed);
    QCOMPARE(server.connections(), 0);
}

void TestServiceExchange::withoutAnAddressNothingIsSent()
{
    FakeHttpServer server(always({}));
    Desk desk(server, {});
    const auto token = awaited(desk.client.exchange({ desk.key, personalKey }, {}, now));
    QVERIFY(token && !*token);
    QCOMPARE(token->error().kind, Kind::NameNotFound);
    QCOMPARE(server.connections() + desk.api.connections(), 0);
}

void TestServiceExchange::cancelEndsIt()
{
    FakeHttpServer server(always({ .then = Then::Hang }));
    Desk desk(server, {});
    auto *reply = desk.exchange({}, {});
    connect(&server, &FakeHttpServer::requestArrived, reply, &Reply::cancel);
    const auto token = awaited(reply);
    QVERIFY(token && !*token);
    QCOMPARE(token->error().kind, Kind::Canceled);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestServiceExchange)
#include "tst_serviceexchange.moc"
