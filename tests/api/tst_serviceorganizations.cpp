// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
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
using Organizations = std::vector<ListedOrganization>;

const Organizations rootAndSub{ { u"r"_s, u"Root"_s, {} }, { u"s"_s, u"Sub"_s, u"r"_s } };
const QByteArray rootAndSubBody =
    R"({"data":[{"id":"r","name":"Root"},{"id":"s","name":"Sub","rootOrganizationId":"r"}]})";

FakeHttpServer::Handler always(FakeResponse response)
{
    return [response](const FakeRequest &) { return response; };
}

/// A client of that server.
std::unique_ptr<ServiceClient> clientOf(const FakeHttpServer &server, const ServiceProfile &profile)
{
    return std::make_unique<ServiceClient>(profile, *ServerUrl::parse(server.address()),
                                           HttpClient::Limits{}, nullptr);
}

std::unique_ptr<ServiceClient> clientOf(const FakeHttpServer &server, const QString &service)
{
    return clientOf(server, shippedProfile(service));
}

ApiReply<OrganizationList> *organizations(ServiceClient &client)
{
    return client.organizations({ Secret::fromText(u"kt_test_CANARY.token"_s) });
}

} // namespace

/// Reading organizations and the state of a service.
class TestServiceOrganizations final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShapeOfTheList_data();
    void readsEveryShapeOfTheList();
    void anAnswerWithoutTheListIsAnError_data();
    void anAnswerWithoutTheListIsAnError();
    void asksOnceWithTheTokenAlone();
    void saysWhenThereIsMore();
    void aBareListIsReadWhereTheProfileSaysSo();
    void noErrorQuotesTheToken();
    void whatTheProfileDoesNotOfferIsNotSent();
    void healthIsTheServicesOwnWord_data();
    void healthIsTheServicesOwnWord();
    void healthThatCannotBeReadIsAnError_data();
    void healthThatCannotBeReadIsAnError();
    void healthIsAskedWithoutACredential();
};

void TestServiceOrganizations::readsEveryShapeOfTheList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Organizations>("expected");
    QTest::addRow("root and sub-organization") << rootAndSubBody << rootAndSub;
    QTest::addRow("none") << QByteArray(R"({"data":[]})") << Organizations{};
    QTest::addRow("items without an id are left out")
        << QByteArray(R"({"data":[{"name":"x"},{"id":""},{"id":null},{"id":"r","name":"Root"},7]})")
        << Organizations{ rootAndSub.front() };
    QTest::addRow("null where a text is usual")
        << QByteArray(R"({"data":[{"id":"r","name":null,"rootOrganizationId":null}]})")
        << Organizations{ { u"r"_s, {}, {} } };
    QTest::addRow("numbers") << QByteArray(
        R"({"data":[{"id":9007199254740993,"name":"n","rootOrganizationId":1}]})")
                             << Organizations{ { u"9007199254740993"_s, u"n"_s, u"1"_s } };
}

void TestServiceOrganizations::readsEveryShapeOfTheList()
{
    QFETCH(QByteArray, body);
    QFETCH(Organizations, expected);
    FakeHttpServer server(always({ .body = body }));
    const auto client = clientOf(server, u"appcircle"_s);
    const auto list = awaited(organizations(*client));
    QVERIFY(list && *list);
    QCOMPARE((*list)->items, expected);
    QVERIFY((*list)->complete);
}

void TestServiceOrganizations::anAnswerWithoutTheListIsAnError_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>" } << Kind::NotJson;
    QTest::addRow("another shape")
        << FakeResponse{ .body = R"({"organizations":[]})" } << Kind::Protocol;
    QTest::addRow("bare") << FakeResponse{ .body = R"([{"id":"r"}])" } << Kind::Protocol;
    QTest::addRow("an object") << FakeResponse{ .body = R"({"data":{"id":"r"}})" }
                               << Kind::Protocol;
    QTest::addRow("401") << FakeResponse{ .status = 401 } << Kind::Unauthorized;
    QTest::addRow("404") << FakeResponse{ .status = 404 } << Kind::NotFound;
}

void TestServiceOrganizations::anAnswerWithoutTheListIsAnError()
{
    QFETCH(FakeResponse, response);
    QFETCH(Kind, kind);
    FakeHttpServer server(always(response));
    const auto client = clientOf(server, u"appcircle"_s);
    const auto list = awaited(organizations(*client));
    QVERIFY(list && !*list);
    QCOMPARE(list->error().kind, kind);
    QCOMPARE(list->error().request, u"GET /identity/v1/organizations"_s);
}

void TestServiceOrganizations::asksOnceWithTheTokenAlone()
{
    FakeHttpServer server(always({ .body = rootAndSubBody }));
    const auto client = clientOf(server, u"appcircle"_s);
    const auto list = awaited(organizations(*client));
    QVERIFY(list && *list);
    QCOMPARE(server.requests().size(), 1);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.verb, "GET");
    QCOMPARE(request.path, "/identity/v1/organizations");
    QCOMPARE(request.query, QByteArray());
    QCOMPARE(request.header("Authorization"), "Bearer kt_test_CANARY.token");
}

void TestServiceOrganizations::saysWhenThereIsMore()
{
    FakeHttpServer server(always({ .body = R"({"data":[{"id":"r"}],"total":2})" }));
    const auto client = clientOf(server, u"appcircle"_s);
    auto list = awaited(organizations(*client));
    QVERIFY(list && *list);
    QVERIFY(!(*list)->complete);
    server.setHandler(always({ .body = R"({"data":[{"id":"r"}],"total":1})" }));
    list = awaited(organizations(*client));
    QVERIFY(list && *list);
    QVERIFY((*list)->complete);
}

void TestServiceOrganizations::aBareListIsReadWhereTheProfileSaysSo()
{
    ServiceProfile profile = shippedProfile(u"appcircle"_s);
    profile.organizations->listField.clear();
    profile.organizations->parentField.clear();
    FakeHttpServer server(
        always({ .body = R"([{"id":"r","name":"Root","rootOrganizationId":"x"}])" }));
    const auto client = clientOf(server, profile);
    const auto list = awaited(organizations(*client));
    QVERIFY(list && *list);
    QCOMPARE((*list)->items, Organizations{ rootAndSub.front() });
}

void TestServiceOrganizations::noErrorQuotesTheToken()
{
    FakeHttpServer server(
        always({ .status = 401, .body = R"({"error":"bad token kt_test_CANARY.token"})" }));
    const auto client = clientOf(server, u"appcircle"_s);
    const auto list = awaited(organizations(*client));
    QVERIFY(list && !*list);
    QCOMPARE(list->error().serverText, u"bad token …"_s);
}

void TestServiceOrganizations::whatTheProfileDoesNotOfferIsNotSent()
{
    FakeHttpServer server(always({}));
    const auto list = awaited(organizations(*clientOf(server, u"anyformat"_s)));
    QVERIFY(list && !*list);
    QCOMPARE(list->error().kind, Kind::MethodNotAllowed);
    const auto state = awaited(clientOf(server, u"appcircle"_s)->health());
    QVERIFY(state && !*state);
    QCOMPARE(state->error().kind, Kind::MethodNotAllowed);
    QCOMPARE(server.connections(), 0);
}

void TestServiceOrganizations::healthIsTheServicesOwnWord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWell");
    QTest::addColumn<QString>("text");
    QTest::addRow("ok") << QByteArray(R"({"message":"ok"})") << true << u"ok"_s;
    QTest::addRow("OK") << QByteArray(R"({"message":"OK","v":2})") << true << u"OK"_s;
    QTest::addRow("degraded") << QByteArray(R"({"message":"degraded"})") << false << u"degraded"_s;
    QTest::addRow("okay is another word")
        << QByteArray(R"({"message":"okay"})") << false << u"okay"_s;
    QTest::addRow("empty") << QByteArray(R"({"message":""})") << false << QString();
}

void TestServiceOrganizations::healthIsTheServicesOwnWord()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isWell);
    QFETCH(QString, text);
    FakeHttpServer server(always({ .body = body }));
    const auto client = clientOf(server, u"anyformat"_s);
    const auto health = awaited(client->health());
    QVERIFY(health && *health);
    QCOMPARE((*health)->isWell, isWell);
    QCOMPARE((*health)->text, text);
}

void TestServiceOrganizations::healthThatCannotBeReadIsAnError_data()
{
    QTest::addColumn<FakeResponse>("response");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("HTML") << FakeResponse{ .body = "<html>ok</html>" } << Kind::NotJson;
    QTest::addRow("without the field")
        << FakeResponse{ .body = R"({"status":"ok"})" } << Kind::Protocol;
    QTest::addRow("not a text") << FakeResponse{ .body = R"({"message":true})" } << Kind::Protocol;
    QTest::addRow("500") << FakeResponse{ .status = 500, .body = R"({"message":"ok"})" }
                         << Kind::ServerFault;
    QTest::addRow("301 without the slash")
        << FakeResponse{ .status = 301, .headers = { { "Location", "/health/" } } }
        << Kind::Redirected;
}

void TestServiceOrganizations::healthThatCannotBeReadIsAnError()
{
    QFETCH(FakeResponse, response);
    QFETCH(Kind, kind);
    FakeHttpServer server(always(response));
    const auto client = clientOf(server, u"anyformat"_s);
    const auto health = awaited(client->health());
    QVERIFY(health && !*health);
    QCOMPARE(health->error().kind, kind);
}

void TestServiceOrganizations::healthIsAskedWithoutACredential()
{
    FakeHttpServer server(always({ .body = R"({"message":"ok"})" }));
    const auto client = clientOf(server, u"anyformat"_s);
    const auto health = awaited(client->health());
    QVERIFY(health && *health);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().verb, "GET");
    QCOMPARE(server.requests().constFirst().path, "/health/");
    QVERIFY(!server.requests().constFirst().hasHeader("Authorization"));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestServiceOrganizations)
#include "tst_serviceorganizations.moc"
