// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

using Cut = FakeHttpServer::Cut;
using Ending = FakeHttpServer::Ending;

const std::pair<const char *, Cut> cuts[] = {
    { "on accept", Cut::Accepted },
    { "after the first byte", Cut::FirstByte },
    { "after the request line", Cut::RequestLine },
    { "amid the headers", Cut::HalfHeaders },
    { "before the body", Cut::Headers },
    { "amid the body", Cut::HalfBody },
    { "before the answer", Cut::WholeRequest },
    { "amid the status line", Cut::HalfStatusLine },
    { "after the status line", Cut::StatusLine },
    { "after the answer's headers", Cut::AnswerHeaders },
    { "amid the answer's body", Cut::HalfAnswerBody },
    { "before the last byte", Cut::AllButLastByte },
};

HttpCall changing(const QByteArray &verb)
{
    HttpCall call;
    call.verb = verb;
    call.path = u"/admin/keys"_s;
    if (verb != "DELETE")
        call.body = R"({"name":"one"})";
    return call;
}

} // namespace

/// Whatever a server does, a request that changes something reaches it at most once.
class TestOnlyOnce final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRequestThatChangesSomethingIsNeverSentTwice_data();
    void aRequestThatChangesSomethingIsNeverSentTwice();
    void qtAloneWouldSendItTwice_data();
    void qtAloneWouldSendItTwice();
    void manyCreatesOnADroppingServerArriveOnceEach();
    void aChangeLeavesARequestUnderWayAlone();

private:
    [[nodiscard]] std::unique_ptr<FakeHttpServer> makeServer(bool secure) const;
    [[nodiscard]] ServerUrl urlOf(const FakeHttpServer &server) const;

    TestCertificates m_certificates;
    std::optional<ServerIdentity> m_identity;
};

void TestOnlyOnce::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl command here");
    m_identity = m_certificates.make(TestCertificates::Flavour::Good);
    QVERIFY(m_identity.has_value());
    m_certificates.trust();
}

std::unique_ptr<FakeHttpServer> TestOnlyOnce::makeServer(bool secure) const
{
    return std::make_unique<FakeHttpServer>(
        [](const FakeRequest &) { return FakeResponse{ .body = R"({"pat_key":"ak_1.2"})" }; },
        secure ? m_identity : std::nullopt);
}

ServerUrl TestOnlyOnce::urlOf(const FakeHttpServer &server) const
{
    return *ServerUrl::parse(server.address());
}

void TestOnlyOnce::aRequestThatChangesSomethingIsNeverSentTwice_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Cut>("cut");
    for (const QByteArray &verb :
         { QByteArray("POST"), QByteArray("PATCH"), QByteArray("DELETE") }) {
        for (const bool secure : { false, true }) {
            for (const bool keptAlive : { false, true }) {
                for (const auto ending : { Ending::Close, Ending::Reset }) {
                    for (const auto &[name, cut] : cuts)
                        QTest::addRow("%s, %s, %s, %s %s", verb.constData(),
                                      secure ? "https" : "http", keptAlive ? "kept alive" : "fresh",
                                      ending == Ending::Close ? "closed" : "reset", name)
                            << verb << secure << keptAlive << ending << cut;
                }
            }
        }
    }
}

void TestOnlyOnce::aRequestThatChangesSomethingIsNeverSentTwice()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, secure);
    QFETCH(bool, keptAlive);
    QFETCH(Ending, ending);
    QFETCH(Cut, cut);
    const auto server = makeServer(secure);
    HttpClient client(urlOf(*server), nullptr);
    client.setLimits({ .deadline = std::chrono::seconds(5) });

    for (int repetition = 0; repetition < 3; ++repetition) {
        server->cutAt(Cut::None);
        if (keptAlive) {
            const auto first = awaited(client.send({ .path = u"/"_s }, Secret()));
            QVERIFY(first && *first);
        }
        server->clear();
        server->cutAt(cut, ending);
        const auto result = awaited(client.send(changing(verb), Secret()));
        QVERIFY(result.has_value());
        QVERIFY(!*result);
        const ApiError error = result->error();
        QCOMPARE(error.kind, ApiError::Kind::ConnectionLost);
        QVERIFY(server->begun(verb) <= 1);
        QVERIFY(server->count(verb) <= 1);
        if (cut >= Cut::WholeRequest) {
            QCOMPARE(server->count(verb), 1);
            QVERIFY(error.outcomeUnknown);
        }
    }
}

void TestOnlyOnce::qtAloneWouldSendItTwice_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("secure");
    for (const QByteArray &verb : { QByteArray("POST"), QByteArray("DELETE") }) {
        for (const bool secure : { false, true })
            QTest::addRow("%s, %s", verb.constData(), secure ? "https" : "http") << verb << secure;
    }
}

/// The negative control: it shows that the server above provokes the fault. If this test fails with
/// a newer Qt, OneShotBody is no longer needed.
void TestOnlyOnce::qtAloneWouldSendItTwice()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, secure);
    const auto server = makeServer(secure);
    server->cutAt(Cut::WholeRequest);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server->address() + "/admin/keys"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const HttpCall call = changing(verb);
    QNetworkReply *reply = call.body.isEmpty()
        ? manager.sendCustomRequest(request, verb)
        : manager.sendCustomRequest(request, verb, call.body);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(server->count(verb) > 1);
}

void TestOnlyOnce::manyCreatesOnADroppingServerArriveOnceEach()
{
    // The server silently closes every connection right after its answer: the moment at which a
    // client may still believe that the connection is open.
    FakeHttpServer server([](const FakeRequest &) {
        return FakeResponse{ .status = 201, .then = FakeResponse::Then::Close };
    });
    HttpClient client(urlOf(server), nullptr);
    for (int i = 0; i < 100; ++i) {
        const auto result = awaited(client.send(changing("POST"), Secret()));
        QVERIFY(result.has_value());
        QVERIFY(result->has_value());
        QCOMPARE(server.count("POST"), i + 1);
    }
}

void TestOnlyOnce::aChangeLeavesARequestUnderWayAlone()
{
    FakeHttpServer server([](const FakeRequest &request) {
        if (request.verb == "GET")
            return FakeResponse{ .body = "slow", .then = FakeResponse::Then::DripBody };
        return FakeResponse{};
    });
    HttpClient client(urlOf(server), nullptr);
    HttpReply *list = client.send({ .path = u"/list"_s }, Secret());
    QTRY_COMPARE(server.count("GET"), 1);
    const auto change = awaited(client.send(changing("POST"), Secret()));
    QVERIFY(change && *change);
    const auto result = awaited(list);
    QVERIFY(result && *result);
    QCOMPARE((*result)->body, "slow");
    QCOMPARE(server.count("GET"), 1);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestOnlyOnce)
#include "tst_onlyonce.moc"
