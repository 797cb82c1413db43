// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace keyturn;
using namespace keyturn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Then = FakeResponse::Then;

FakeHttpServer::Handler always(FakeResponse response)
{
    return [response](const FakeRequest &) { return response; };
}

Secret bearer()
{
    return Secret::fromText(canaryKey);
}

/// The server by another name, which is another origin.
ServerUrl urlOf(const FakeHttpServer &server, const QString &path = {})
{
    return *ServerUrl::parse(server.address() + path);
}

HttpCall get(const QString &path = u"/list"_s)
{
    return { .path = path };
}

HttpCall post()
{
    return { .verb = "POST", .path = u"/keys"_s, .body = R"({"name":"one"})" };
}

} // namespace

class TestHttpClient final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerArrivesWithStatusBodyAndType();
    void everyRequestSaysWhoWeAreAndNothingMore();
    void eachRequestCarriesItsOwnCredentialOnTheSameConnection();
    void aChangeCarriesItsBodyOnceAndAsksForNoCompression();
    void aDeletionHasNoBody();
    void theBasePathOfTheServerIsKept();

    void aRedirectIsAnErrorAndGoesNowhere_data();
    void aRedirectIsAnErrorAndGoesNowhere();
    void aChallengeGetsNoSecondRequest_data();
    void aChallengeGetsNoSecondRequest();
    void cookiesAreNotKept();
    void whatCannotStandInAHeaderIsNotSent_data();
    void whatCannotStandInAHeaderIsNotSent();
    void aPathCannotLeaveTheServer_data();
    void aPathCannotLeaveTheServer();

    void everyRequestEndsWithItsDeadline_data();
    void everyRequestEndsWithItsDeadline();
    void twoLengthsAreNotBelieved_data();
    void twoLengthsAreNotBelieved();
    void aBodyThatIsTooLargeIsNotRead_data();
    void aBodyThatIsTooLargeIsNotRead();
    void aBodyOfExactlyTheCapIsRead();
    void compressedAnswersAreUnpacked();
    void halfAnAnswerIsNoAnswer_data();
    void halfAnAnswerIsNoAnswer();
    void anErrorStatusIsAnAnswer_data();
    void anErrorStatusIsAnAnswer();

    void aServerThatIsNotThereIsSaidSo();
    void aNameThatDoesNotExistIsSaidSo();

    void aGetIsTriedOnceMoreAfterALostConnection();
    void aGetWaitsAsTheServerSays_data();
    void aGetWaitsAsTheServerSays();
    void aBusyServerIsAskedTwiceMoreAtMost();
    void aWaitThatDoesNotFitTheDeadlineIsLeftToTheCaller();
    void aChangeIsNeverRepeatedWhenTheServerIsBusy();
    void retryAfterIsReadFromSecondsAndDates_data();
    void retryAfterIsReadFromSecondsAndDates();

    void aCanceledRequestFinishesOnceAsCanceled_data();
    void aCanceledRequestFinishesOnceAsCanceled();
    void aCanceledWaitFinishesAsCanceled();
    void cancelAfterTheEndChangesNothing();
    void deletingTheClientEndsAllInSilence();
    void deletingTheReplyEndsTheRequest();
    void theLogHasNoQueryAndNoSecret();
};

void TestHttpClient::aWholeAnswerArrivesWithStatusBodyAndType()
{
    FakeHttpServer server(always({ .status = 201,
                                   .body = "[1]",
                                   .headers = { { "Content-Type", "Application/JSON; charset=x" },
                                                { "X-Request-ID", "abc-1" } } }));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send(post(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 201);
    QCOMPARE((*result)->body, "[1]");
    QCOMPARE((*result)->contentType, "application/json");
    QCOMPARE((*result)->requestId, u"abc-1"_s);
    QVERIFY(!(*result)->retryAfter);
}

void TestHttpClient::everyRequestSaysWhoWeAreAndNothingMore()
{
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    HttpCall call = get();
    call.query.addQueryItem(u"limit"_s, u"1"_s);
    call.headers = { { "X-Organization", "org_1" } };
    const auto result = awaited(client.send(call, bearer()));
    QVERIFY(result && *result);
    QCOMPARE(server.requests().size(), 1);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "GET");
    QCOMPARE(request.path, "/list");
    QCOMPARE(request.query, "limit=1");
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + canaryKey.latin1());
    QVERIFY(request.header("User-Agent").startsWith("Keyturn/"));
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("Accept-Language"), "en");
    QCOMPARE(request.header("X-Organization"), "org_1");
    QCOMPARE(request.header("X-Request-ID").size(), 36);
    QCOMPARE(QString::fromLatin1(request.header("X-Request-ID")), (*result)->requestId);
    for (const char *name : { "Cookie", "Content-Type", "Content-Length", "Idempotency-Key",
                              "Upgrade", "HTTP2-Settings", "Referer" })
        QVERIFY2(!request.hasHeader(name), name);
}

void TestHttpClient::eachRequestCarriesItsOwnCredentialOnTheSameConnection()
{
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    const auto first = awaited(client.send(get(), Secret::fromText(canaryKey)));
    const auto second = awaited(client.send(get(), Secret::fromText(canaryToken)));
    const auto third = awaited(client.send(get(), Secret()));
    QVERIFY(first && *first && second && *second && third && *third);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(0).header("Authorization"),
             QByteArray("Bearer ") + canaryKey.latin1());
    QCOMPARE(server.requests().at(1).header("Authorization"),
             QByteArray("Bearer ") + canaryToken.latin1());
    QVERIFY(!server.requests().at(2).hasHeader("Authorization"));
    // A change uses a new connection and leaves the first one open.
    const auto change = awaited(client.send(post(), Secret::fromText(canaryKey)));
    const auto fourth = awaited(client.send(get(), Secret::fromText(canaryToken)));
    QVERIFY(change && *change && fourth && *fourth);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.requests().at(3).connection, 2);
    QCOMPARE(server.requests().at(4).connection, 1);
}

void TestHttpClient::aChangeCarriesItsBodyOnceAndAsksForNoCompression()
{
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    HttpCall call = post();
    call.body = QByteArray(300'000, 'x');
    const auto result = awaited(client.send(call, bearer()));
    QVERIFY(result && *result);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.body, call.body);
    QCOMPARE(request.header("Content-Length"), "300000");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
}

void TestHttpClient::aDeletionHasNoBody()
{
    FakeHttpServer server(always({ .status = 204, .body = {} }));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send({ .verb = "DELETE", .path = u"/keys/1"_s }, bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 204);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "DELETE");
    QCOMPARE(request.header("Content-Length"), "0");
    QVERIFY(!request.hasHeader("Content-Type"));
    QVERIFY(request.body.isEmpty());
}

void TestHttpClient::theBasePathOfTheServerIsKept()
{
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server, u"/api/v2"_s), nullptr);
    const auto result = awaited(client.send(get(u"/keys/a%2Fb"_s), bearer()));
    QVERIFY(result && *result);
    QCOMPARE(server.requests().constFirst().path, "/api/v2/keys/a%2Fb");
}

void TestHttpClient::aRedirectIsAnErrorAndGoesNowhere_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    const std::pair<const char *, const char *> places[] = {
        { "absolute", "http://127.0.0.1:%1/stolen" },
        { "another name", "http://localhost:%1/stolen" },
        { "without scheme", "//127.0.0.1:%1/stolen" },
        { "with user", "http://someone:else@127.0.0.1:%1/stolen" },
        { "backslash", "\\\\127.0.0.1:%1\\stolen" },
        { "relative", "/elsewhere" },
        { "https", "https://127.0.0.1:%1/stolen" },
        { "no place", "" },
    };
    for (const char *verb : { "GET", "POST", "DELETE" }) {
        for (const int status : { 300, 301, 302, 303, 304, 307, 308 }) {
            for (const auto &[name, place] : places)
                QTest::addRow("%s, %d, %s", verb, status, name)
                    << QByteArray(verb) << status << QByteArray(place);
        }
    }
}

void TestHttpClient::aRedirectIsAnErrorAndGoesNowhere()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FakeHttpServer other(always({}));
    location.replace("%1", QByteArray::number(other.port()));
    FakeResponse response{ .status = status, .body = {} };
    if (!location.isEmpty())
        response.headers = { { "Location", location } };
    FakeHttpServer server(always(response));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send({ .verb = verb, .path = u"/keys"_s }, bearer()));
    QVERIFY(result && !*result);
    const ApiError error = result->error();
    QCOMPARE(error.kind, Kind::Redirected);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.outcomeUnknown, verb != "GET");
    QCOMPARE(error.request, QString::fromLatin1(verb + " /keys"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestHttpClient::aChallengeGetsNoSecondRequest_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const char *verb : { "GET", "POST", "DELETE" }) {
        for (const int status : { 401, 407 }) {
            for (const char *challenge : { "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"",
                                           "NTLM", "Negotiate", "Bearer" })
                QTest::addRow("%s, %d, %s", verb, status, challenge)
                    << QByteArray(verb) << status << QByteArray(challenge);
        }
    }
}

void TestHttpClient::aChallengeGetsNoSecondRequest()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    const QByteArray name = status == 401 ? "WWW-Authenticate" : "Proxy-Authenticate";
    FakeHttpServer server(always(
        { .status = status, .body = R"({"detail":"no"})", .headers = { { name, challenge } } }));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send({ .verb = verb, .path = u"/keys"_s }, bearer()));
    QVERIFY(result);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().constFirst().hasHeader("Proxy-Authorization"));
    if (status == 401) {
        QVERIFY(*result);
        QCOMPARE((*result)->status, 401);
        QCOMPARE((*result)->body, R"({"detail":"no"})");
    } else {
        QVERIFY(!*result);
        // No proxy is in use, and only a proxy may answer 407 (RFC 9110, 15.5.8).
        QCOMPARE(result->error().kind, Kind::UnexpectedStatus);
        QCOMPARE(result->error().httpStatus, 407);
    }
}

void TestHttpClient::cookiesAreNotKept()
{
    FakeHttpServer server(
        always({ .headers = { { "Set-Cookie", "sid=1; Path=/; Max-Age=1000" } } }));
    HttpClient client(urlOf(server), nullptr);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(awaited(client.send(get(), bearer())));
        QVERIFY(awaited(client.send(post(), bearer())));
    }
    QCOMPARE(server.requests().size(), 4);
    for (const FakeRequest &request : server.requests())
        QVERIFY(!request.hasHeader("Cookie"));
}

void TestHttpClient::whatCannotStandInAHeaderIsNotSent_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("line break in a value")
        << QByteArray("ak_1") << QByteArray("X-Org") << QByteArray("org\r\nX-Evil: 1");
    QTest::addRow("NUL in a value")
        << QByteArray("ak_1") << QByteArray("X-Org") << QByteArray("org\0x", 5);
    QTest::addRow("umlaut in a value")
        << QByteArray("ak_1") << QByteArray("X-Org") << QByteArray("\xc3\xbc");
    QTest::addRow("line break in a name")
        << QByteArray("ak_1") << QByteArray("X-Org: 1\r\nX-Evil") << QByteArray("1");
    QTest::addRow("a bearer of its own")
        << QByteArray("ak_1") << QByteArray("authorization") << QByteArray("Bearer 2");
    QTest::addRow("line break in the credential")
        << QByteArray("ak_1\r\nX-Evil: 1") << QByteArray("X-Org") << QByteArray("1");
}

void TestHttpClient::whatCannotStandInAHeaderIsNotSent()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    HttpCall call = post();
    call.headers = { { name, value } };
    const auto result = awaited(client.send(call, Secret(secret)));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Invalid);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::aPathCannotLeaveTheServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("two slashes") << u"//127.0.0.1:%1/x"_s;
    QTest::addRow("an address") << u"http://127.0.0.1:%1/x"_s;
    QTest::addRow("a user") << u"@127.0.0.1:%1/x"_s;
    QTest::addRow("a port") << u":%1/x"_s;
}

void TestHttpClient::aPathCannotLeaveTheServer()
{
    QFETCH(QString, path);
    FakeHttpServer other(always({}));
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    QVERIFY(awaited(client.send(get(path.arg(other.port())), bearer())));
    QCOMPARE(other.connections(), 0);
}

void TestHttpClient::everyRequestEndsWithItsDeadline_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Then>("then");
    for (const char *verb : { "GET", "POST", "DELETE" }) {
        QTest::addRow("%s, silence", verb) << QByteArray(verb) << Then::Hang;
        QTest::addRow("%s, a body by drops", verb) << QByteArray(verb) << Then::DripBody;
        QTest::addRow("%s, headers by drops", verb) << QByteArray(verb) << Then::DripHeaders;
        QTest::addRow("%s, without end", verb) << QByteArray(verb) << Then::Endless;
    }
}

void TestHttpClient::everyRequestEndsWithItsDeadline()
{
    QFETCH(QByteArray, verb);
    QFETCH(Then, then);
    FakeHttpServer server(always({ .body = QByteArray(1000, 'x'), .then = then }));
    HttpClient client(urlOf(server), nullptr);
    client.setLimits({ .deadline = 500ms, .bodyBytes = 1LL << 40 });
    QElapsedTimer clock;
    clock.start();
    HttpCall call{ .verb = verb, .path = u"/keys"_s };
    if (verb == "POST")
        call.body = "{}";
    const auto result = awaited(client.send(call, bearer()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::TimedOut);
    QCOMPARE(result->error().outcomeUnknown, verb != "GET");
    QVERIFY(clock.elapsed() >= 490);
    QVERIFY(clock.elapsed() < 1500);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpClient::twoLengthsAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<FakeResponse>("response");
    const auto two = [](const QByteArray &one, const QByteArray &other) {
        return FakeResponse{
            .body = "{}", .headers = { { "Content-Length", one }, { "Content-Length", other } }
        };
    };
    QTest::addRow("the right one first") << QByteArray("GET") << two("2", "7");
    QTest::addRow("the right one last") << QByteArray("GET") << two("7", "2");
    QTest::addRow("the same twice") << QByteArray("GET") << two("2", "2");
    QTest::addRow("in one line") << QByteArray("GET")
                                 << FakeResponse{ .headers = { { "Content-Length", "2, 7" } } };
    QTest::addRow("of a change") << QByteArray("POST") << two("2", "7");
}

void TestHttpClient::twoLengthsAreNotBelieved()
{
    QFETCH(QByteArray, verb);
    QFETCH(FakeResponse, response);
    FakeHttpServer server(always(response));
    HttpClient client(urlOf(server), nullptr);
    client.setLimits({ .deadline = 5s });
    HttpCall call{ .verb = verb, .path = u"/x"_s };
    if (verb == "POST")
        call.body = "{}";
    const auto result = awaited(client.send(call, bearer()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::LengthUnclear);
    QCOMPARE(result->error().outcomeUnknown, verb == "POST");
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::aBodyThatIsTooLargeIsNotRead_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addRow("it says so") << FakeResponse{ .body = "x",
                                                 .headers = { { "Content-Length", "2000000000" } },
                                                 .then = Then::DripBody };
    QTest::addRow("it does not say so")
        << FakeResponse{ .body = "0123456789", .then = Then::Endless };
    QTest::addRow("one byte too many") << FakeResponse{ .body = QByteArray(100'001, 'x') };
    // 16 MiB of zeros, which are 16 KiB on the wire.
    const QByteArray zlib = qCompress(QByteArray(16 << 20, '\0'), 9).mid(4);
    QTest::addRow("packed") << FakeResponse{ .body = zlib,
                                             .headers = { { "Content-Encoding", "deflate" } } };
}

void TestHttpClient::aBodyThatIsTooLargeIsNotRead()
{
    QFETCH(FakeResponse, response);
    FakeHttpServer server(always(response));
    HttpClient client(urlOf(server), nullptr);
    client.setLimits({ .deadline = 5s, .bodyBytes = 100'000 });
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::TooLarge);
    QCOMPARE(result->error().httpStatus, 200);
    if (response.then != Then::KeepAlive)
        QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.bytesSent() < (32 << 20));
    QCOMPARE(server.requests().size(), 1);

    // A request that changes something accepts no compression, so its answer is not decompressed.
    if (response.headers.value(0).first != "Content-Encoding") {
        const auto change = awaited(client.send(post(), bearer()));
        QVERIFY(change && !*change);
        QCOMPARE(change->error().kind, Kind::TooLarge);
        QVERIFY(change->error().outcomeUnknown);
    }
}

void TestHttpClient::aBodyOfExactlyTheCapIsRead()
{
    FakeHttpServer server(always({ .body = QByteArray(100'000, 'x') }));
    HttpClient client(urlOf(server), nullptr);
    client.setLimits({ .deadline = 5s, .bodyBytes = 100'000 });
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->body.size(), 100'000);
}

void TestHttpClient::compressedAnswersAreUnpacked()
{
    const QByteArray body = QByteArray(R"([{"key_id":"ak_1"}])").repeated(500);
    FakeHttpServer server(always(
        { .body = qCompress(body).mid(4), .headers = { { "Content-Encoding", "deflate" } } }));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->body, body);
}

void TestHttpClient::halfAnAnswerIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    for (const char *verb : { "GET", "POST", "DELETE" }) {
        for (const int status : { 200, 201, 404, 500 })
            QTest::addRow("%s, %d", verb, status) << QByteArray(verb) << status;
    }
}

void TestHttpClient::halfAnAnswerIsNoAnswer()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    FakeHttpServer server(always({ .status = status,
                                   .body = R"({"pat_key":"ak_1.2"})",
                                   .headers = { { "Content-Length", "100" } },
                                   .then = Then::Close }));
    HttpClient client(urlOf(server), nullptr);
    for (int repetition = 0; repetition < 3; ++repetition) {
        server.clear();
        const auto result = awaited(client.send({ .verb = verb, .path = u"/keys"_s }, bearer()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::ConnectionLost);
        QCOMPARE(result->error().outcomeUnknown, verb != "GET");
        if (verb != "GET")
            QCOMPARE(server.requests().size(), 1);
    }
}

void TestHttpClient::anErrorStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 401, 402, 403, 404, 405, 408, 409, 410, 418,
                              422, 425, 429, 451, 500, 501, 502, 503, 504, 599 })
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::anErrorStatusIsAnAnswer()
{
    QFETCH(int, status);
    FakeHttpServer server(always({ .status = status, .body = R"({"detail":"why"})" }));
    HttpClient client(urlOf(server), nullptr);
    for (const QByteArray verb : { "POST", "DELETE" }) {
        const auto result = awaited(client.send({ .verb = verb, .path = u"/keys"_s }, bearer()));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, status);
        QCOMPARE((*result)->body, R"({"detail":"why"})");
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpClient::aServerThatIsNotThereIsSaidSo()
{
    auto server = std::make_unique<FakeHttpServer>(always({}));
    const ServerUrl url = urlOf(*server);
    const quint16 port = server->port();
    server.reset();
    HttpClient client(url, nullptr);
    for (const QByteArray verb : { "GET", "POST", "DELETE" }) {
        const auto result =
            awaited(client.send({ .verb = verb, .path = u"/keys"_s, .body = "{}" }, bearer()));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::ConnectionRefused);
        QCOMPARE(result->error().httpStatus, 0);
        QCOMPARE(result->error().host, u"127.0.0.1:"_s + QString::number(port));
        QVERIFY(!result->error().outcomeUnknown);
    }
}

void TestHttpClient::aNameThatDoesNotExistIsSaidSo()
{
    HttpClient client(*ServerUrl::parse(u"https://keyturn.invalid"_s), nullptr);
    QCOMPARE(client.hostText(), u"keyturn.invalid"_s);
    const auto result = awaited(client.send({ .verb = "DELETE", .path = u"/keys/1"_s }, bearer()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::NameNotFound);
    QVERIFY(!result->error().outcomeUnknown);
}

void TestHttpClient::aGetIsTriedOnceMoreAfterALostConnection()
{
    int asked = 0;
    FakeHttpServer server([&asked](const FakeRequest &) {
        return ++asked == 1 ? FakeResponse{ .then = Then::Truncate, .bytes = 45 }
                            : FakeResponse{ .body = "[]" };
    });
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->body, "[]");
    QCOMPARE(asked, 2);
}

void TestHttpClient::aGetWaitsAsTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("atLeast");
    QTest::addRow("429 with a second") << 429 << QByteArray("1") << 1000;
    QTest::addRow("503 with a second") << 503 << QByteArray("1") << 1000;
    QTest::addRow("429 without a time") << 429 << QByteArray() << 300;
}

void TestHttpClient::aGetWaitsAsTheServerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, atLeast);
    FakeResponse busy{ .status = status };
    if (!retryAfter.isEmpty())
        busy.headers = { { "Retry-After", retryAfter } };
    int asked = 0;
    FakeHttpServer server([&asked, busy](const FakeRequest &) {
        return ++asked == 1 ? busy : FakeResponse{ .body = "[]" };
    });
    HttpClient client(urlOf(server), nullptr);
    QElapsedTimer clock;
    clock.start();
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 200);
    QCOMPARE(asked, 2);
    QVERIFY(clock.elapsed() >= atLeast);
}

void TestHttpClient::aBusyServerIsAskedTwiceMoreAtMost()
{
    FakeHttpServer server(always({ .status = 503, .headers = { { "Retry-After", "0" } } }));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send(get(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 503);
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpClient::aWaitThatDoesNotFitTheDeadlineIsLeftToTheCaller()
{
    FakeHttpServer server(always({ .status = 429, .headers = { { "Retry-After", "20" } } }));
    HttpClient client(urlOf(server), nullptr);
    client.setLimits({ .deadline = 10s });
    const auto result = awaited(client.send(get(), bearer()), 5000);
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 429);
    QCOMPARE((*result)->retryAfter, 20s);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::aChangeIsNeverRepeatedWhenTheServerIsBusy()
{
    FakeHttpServer server(always({ .status = 429, .headers = { { "Retry-After", "0" } } }));
    HttpClient client(urlOf(server), nullptr);
    for (const QByteArray verb : { "POST", "PATCH", "DELETE" }) {
        const auto result =
            awaited(client.send({ .verb = verb, .path = u"/keys"_s, .body = "{}" }, bearer()));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 429);
        QCOMPARE(server.count(verb), 1);
    }
}

void TestHttpClient::retryAfterIsReadFromSecondsAndDates_data()
{
    using Seconds = std::optional<std::chrono::seconds>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Seconds>("expected");
    QTest::addRow("seconds") << QByteArray("17") << Seconds(17s);
    QTest::addRow("none") << QByteArray() << Seconds();
    QTest::addRow("negative") << QByteArray("-5") << Seconds(0s);
    QTest::addRow("an hour at most") << QByteArray("999999999999") << Seconds(3600s);
    QTest::addRow("a date") << QByteArray("Wed, 21 Oct 2026 07:28:30 GMT") << Seconds(30s);
    QTest::addRow("a past date") << QByteArray("Wed, 21 Oct 2026 07:00:00 GMT") << Seconds(0s);
    QTest::addRow("nonsense") << QByteArray("soon") << Seconds();
}

void TestHttpClient::retryAfterIsReadFromSecondsAndDates()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<std::chrono::seconds>, expected);
    FakeResponse response{ .status = 429,
                           .headers = { { "Date", "Wed, 21 Oct 2026 07:28:00 GMT" } } };
    if (!text.isEmpty())
        response.headers.append({ "Retry-After", text });
    FakeHttpServer server(always(response));
    HttpClient client(urlOf(server), nullptr);
    const auto result = awaited(client.send(post(), bearer()));
    QVERIFY(result && *result);
    QCOMPARE((*result)->retryAfter, expected);
}

void TestHttpClient::aCanceledRequestFinishesOnceAsCanceled_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : { "GET", "POST", "DELETE" })
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestHttpClient::aCanceledRequestFinishesOnceAsCanceled()
{
    QFETCH(QByteArray, verb);
    FakeHttpServer server(always({ .then = Then::Hang }));
    HttpClient client(urlOf(server), nullptr);
    HttpCall call{ .verb = verb, .path = u"/keys"_s };
    if (verb == "POST")
        call.body = "{}";
    HttpReply *reply = client.send(call, bearer());
    const QSignalSpy spy(reply, &Reply::finished);
    QTRY_COMPARE(server.requests().size(), 1);
    reply->cancel();
    QCOMPARE(spy.count(), 0); // finished() is never emitted inside the call
    reply->cancel();
    const auto result = awaited(reply);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Canceled);
    QCOMPARE(result->error().outcomeUnknown, verb != "GET");
    QCOMPARE(spy.count(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::aCanceledWaitFinishesAsCanceled()
{
    FakeHttpServer server(always({ .status = 429, .headers = { { "Retry-After", "20" } } }));
    HttpClient client(urlOf(server), nullptr);
    HttpReply *reply = client.send(get(), bearer());
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(50); // there is no signal for the pause
    reply->cancel();
    const auto result = awaited(reply, 2000);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Canceled);
}

void TestHttpClient::cancelAfterTheEndChangesNothing()
{
    FakeHttpServer server(always({}));
    HttpClient client(urlOf(server), nullptr);
    HttpReply *reply = client.send(post(), bearer());
    connect(reply, &Reply::finished, reply, &Reply::cancel);
    const auto result = awaited(reply);
    QVERIFY(result && *result);
}

void TestHttpClient::deletingTheClientEndsAllInSilence()
{
    FakeHttpServer server([](const FakeRequest &request) {
        return FakeResponse{ .body = QByteArray(1000, 'x'),
                             .then = request.path == "/hang" ? Then::Hang : Then::DripBody };
    });
    int finished = 0;
    for (int step = 0; step < 4; ++step) {
        server.clear();
        auto client = std::make_unique<HttpClient>(urlOf(server), nullptr);
        const HttpCall calls[] = {
            get(u"/hang"_s), get(), post(), { .verb = "DELETE", .path = u"/hang"_s }
        };
        for (const HttpCall &call : calls)
            connect(client->send(call, bearer()), &Reply::finished, this,
                    [&finished] { ++finished; });
        // Resets at once, when connected, and with all requests under way.
        if (step == 1)
            QTRY_VERIFY(server.connections() > 0);
        if (step >= 2)
            QTRY_COMPARE(server.requests().size(), 4);
        QElapsedTimer clock;
        clock.start();
        client.reset();
        QVERIFY(clock.elapsed() < 1000);
        QTest::qWait(20); // requests that were sent already arrive
        QTRY_COMPARE(server.openConnections(), 0);
    }
    QCOMPARE(finished, 0);
}

void TestHttpClient::deletingTheReplyEndsTheRequest()
{
    FakeHttpServer server(always({ .then = Then::Hang }));
    HttpClient client(urlOf(server), nullptr);
    for (const HttpCall &call : { get(), post() }) {
        server.clear();
        HttpReply *reply = client.send(call, bearer());
        QTRY_COMPARE(server.requests().size(), 1);
        delete reply;
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

void TestHttpClient::theLogHasNoQueryAndNoSecret()
{
    FakeHttpServer server(always({ .status = 403,
                                   .body = R"({"detail":"kt_test_CANARY"})",
                                   .headers = { { "X-Request-ID", "kt_test_CANARY" } } }));
    HttpClient client(urlOf(server), nullptr);
    HttpCall call = post();
    call.query.addQueryItem(u"token"_s, canary);
    call.headers = { { "X-Org", "kt_test_CANARY" } };
    call.body = canary.latin1();
    // TestCase fails on any line that contains the canary.
    QTest::ignoreMessage(QtInfoMsg,
                         QRegularExpression(u"^POST /keys: 403, [0-9]+ ms, [0-9a-f-]{36}$"_s));
    QVERIFY(awaited(client.send(call, bearer())));

    server.setHandler(always({ .then = Then::CloseBeforeAnswer }));
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(u"^POST /keys: failure 2, [0-9]+ ms, [0-9a-f-]{36}$"_s));
    QVERIFY(awaited(client.send(call, bearer())));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestHttpClient)
#include "tst_httpclient.moc"
