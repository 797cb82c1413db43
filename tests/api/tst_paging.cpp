// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"
#include "support/awaited.h"
#include "support/canary.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"
#include "testprofile.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray rows(const QByteArray &ids)
{
    QByteArray json;
    for (const QByteArray &id : ids.split(' '))
        json += (json.isEmpty() ? "" : ",")
            + QByteArray(R"({"key_id":"%1","name":"n"})").replace("%1", id);
    return '[' + json + ']';
}

/// The pages of a list: every query gets the first page, except secondQuery, which gets the second.
struct Pages
{
    QByteArray rest; ///< the part of the first page's JSON after its items
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray secondQuery;
};

} // namespace

Q_DECLARE_METATYPE(Pages)

/// A list in pages is either read to its end, or reported as incomplete.
class TestPaging final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadToItsEnd_data();
    void aListIsReadToItsEnd();
    void aWholeListIsWhole_data();
    void aWholeListIsWhole();
    void whatCannotBeFollowedIsNotComplete_data();
    void whatCannotBeFollowedIsNotComplete();
    void pagesThatCountFromZeroEnd();
    void noOtherOriginIsAsked();
    void pagesWithoutEndStop();
    void tenThousandKeysArriveWhole_data();
    void tenThousandKeysArriveWhole();
    void aPageThatFailsLeavesTheListIncomplete();
    void rowsLeftOutOfAnyPageAreCounted();

private:
    [[nodiscard]] static Result<CredentialList, ApiError> read(const FakeHttpServer &server);
    [[nodiscard]] static FakeHttpServer::Handler handler(const Pages &pages);
};

Result<CredentialList, ApiError> TestPaging::read(const FakeHttpServer &server)
{
    ServiceClient client(testProfile(), *ServerUrl::parse(server.address()), {}, nullptr);
    const Secret credential = Secret::fromText(canaryKey);
    const auto list = awaited(
        client.list({ credential, CredentialKind::ApiKey, {} }, CredentialKind::ApiKey), 60'000);
    return list ? *list : failure(ApiError{});
}

FakeHttpServer::Handler TestPaging::handler(const Pages &pages)
{
    return [pages](const FakeRequest &request) {
        if (request.query == pages.secondQuery)
            return FakeResponse{ .body = R"({"items":)" + rows("ak_3") + '}' };
        return FakeResponse{ .body = R"({"items":)" + rows("ak_1 ak_2") + pages.rest + '}',
                             .headers = pages.headers };
    };
}

void TestPaging::aListIsReadToItsEnd_data()
{
    QTest::addColumn<Pages>("pages");
    const auto json = [](const char *name, const char *rest, const char *query) {
        QTest::newRow(name) << Pages{ rest, {}, query };
    };
    const auto header = [](const char *name, const char *key, const char *value,
                           const char *query) {
        QTest::newRow(name) << Pages{ {}, { { key, value } }, query };
    };
    header("Link", "Link", "</admin/keys?page=2>; rel=\"next\"", "page=2");
    header("Link of several", "Link",
           "</admin/keys?page=1>; rel=\"prev\", </admin/keys?page=2>; rel=next", "page=2");
    header("X-Next-Page", "X-Next-Page", "2", "page=2");
    json("next", R"(,"next":"/admin/keys?cursor=abc")", "cursor=abc");
    json("next with its query alone", R"(,"next":"?offset=2")", "offset=2");
    json("links.next", R"(,"links":{"next":"/admin/keys?page=2"})", "page=2");
    json("_links.next.href", R"(,"_links":{"next":{"href":"/admin/keys?p=2"}})", "p=2");
    json("urls.next", R"(,"urls":{"next":"/admin/keys?page=2"})", "page=2");
    json("next_cursor", R"(,"has_more":true,"next_cursor":"a/b")", "cursor=a%2Fb");
    json("nextPageToken", R"(,"nextPageToken":"x1")", "pageToken=x1");
    json("next_page", R"(,"meta":{"next_page":2})", "page=2");
    json("result_info", R"(,"result_info":{"page":1,"total_pages":2})", "page=2");
    json("total_pages", R"(,"total_pages":2,"page":1)", "page=2");
    json("pagination.urls.next",
         R"(,"pagination":{"page":1,"pages":2,"urls":{"next":"/admin/keys?page=2"}})", "page=2");
    json("@odata.nextLink", R"(,"@odata.nextLink":"/admin/keys?page=2")", "page=2");
    json("nextRecordsUrl", R"(,"done":false,"nextRecordsUrl":"/admin/keys?x=2")", "x=2");
    json("response_metadata", R"(,"response_metadata":{"next_cursor":"abc"})", "cursor=abc");
    json("the first page is 0", R"(,"last":false,"totalElements":3,"number":0,"totalPages":2)",
         "page=1");
    json("the first page is 0, in an object",
         R"(,"page":{"size":2,"totalElements":3,"number":0,"totalPages":2})", "page=1");
    json("last_page", R"(,"meta":{"current_page":1,"last_page":2})", "page=2");
}

void TestPaging::aListIsReadToItsEnd()
{
    QFETCH(const Pages, pages);
    const FakeHttpServer server(handler(pages));
    const auto list = read(server);
    QVERIFY(list);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).query, pages.secondQuery);
    QCOMPARE(list->items.size(), 3U);
    QVERIFY(list->complete);
}

void TestPaging::aWholeListIsWhole_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::newRow("totals") << Pages{ R"(,"total":2,"count":2,"page":1,"pages":1)", {}, "never" };
    QTest::newRow("no next") << Pages{ R"(,"next":null,"has_more":false,"next_cursor":"")",
                                       {},
                                       "never" };
    QTest::newRow("the only page is 0")
        << Pages{ R"(,"page":{"size":20,"totalElements":2,"totalPages":1,"number":0},"last":true)",
                  {},
                  "never" };
    QTest::newRow("a link to the last page")
        << Pages{ R"(,"links":{"last":"/admin/keys?page=1","next":null})", {}, "never" };
    QTest::newRow("Content-Range") << Pages{ {}, { { "Content-Range", "items 0-1/2" } }, "never" };
    QTest::newRow("Content-Range without a total")
        << Pages{ {}, { { "Content-Range", "items 0-1/*" } }, "never" };
    QTest::newRow("numbers of something else")
        << Pages{ R"(,"account":{"total":90,"next":"x","last":false})", {}, "never" };
}

void TestPaging::aWholeListIsWhole()
{
    QFETCH(const Pages, pages);
    const FakeHttpServer server(handler(pages));
    const auto list = read(server);
    QVERIFY(list && list->complete);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(list->items.size(), 2U);
}

void TestPaging::whatCannotBeFollowedIsNotComplete_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::newRow("has_more") << Pages{ R"(,"has_more":true)", {}, "never" };
    QTest::newRow("total") << Pages{ R"(,"total":3)", {}, "never" };
    QTest::newRow("totalElements") << Pages{ R"(,"page":{"totalElements":3})", {}, "never" };
    QTest::newRow("isTruncated") << Pages{ R"(,"isTruncated":true)", {}, "never" };
    QTest::newRow("last") << Pages{ R"(,"last":false)", {}, "never" };
    QTest::newRow("done") << Pages{ R"(,"done":false)", {}, "never" };
    QTest::newRow("NextToken") << Pages{ R"(,"NextToken":"abc")", {}, "never" };
    QTest::newRow("Content-Range") << Pages{ {}, { { "Content-Range", "items 0-1/3" } }, "never" };
    QTest::newRow("X-Total") << Pages{ {}, { { "X-Total", "3" } }, "never" };
    QTest::newRow("X-Total-Count") << Pages{ {}, { { "X-Total-Count", "3" } }, "never" };
    QTest::newRow("another path") << Pages{ {},
                                            { { "Link", "</elsewhere?page=2>; rel=\"next\"" } },
                                            "page=2" };
    QTest::newRow("a cursor that the server does not know")
        << Pages{ R"(,"next_cursor":"abc")", {}, "never" };
}

void TestPaging::whatCannotBeFollowedIsNotComplete()
{
    QFETCH(const Pages, pages);
    const FakeHttpServer server(handler(pages));
    const auto list = read(server);
    QVERIFY(list);
    QVERIFY(server.requests().size() <= 2);
    QCOMPARE(list->items.size(), 2U);
    QVERIFY(!list->complete);
}

/// The number of the last page is one less than that of the pages.
void TestPaging::pagesThatCountFromZeroEnd()
{
    const FakeHttpServer server([](const FakeRequest &request) {
        const bool isSecond = request.query == "page=1";
        return FakeResponse{ .body = R"({"items":)" + rows(isSecond ? "ak_3" : "ak_1 ak_2")
                                 + R"(,"totalElements":3,"totalPages":2,"number":)"
                                 + (isSecond ? '1' : '0') + '}' };
    });
    const auto list = read(server);
    QVERIFY(list && list->complete);
    QCOMPARE(list->items.size(), 3U);
    QCOMPARE(server.requests().size(), 2);
}

void TestPaging::noOtherOriginIsAsked()
{
    const FakeHttpServer other([](const FakeRequest &) { return FakeResponse{}; });
    const QByteArray link = '<' + other.address().toLatin1() + "/admin/keys?page=2>; rel=\"next\"";
    const FakeHttpServer server(handler({ {}, { { "Link", link } }, "page=2" }));
    const auto list = read(server);
    QVERIFY(list && !list->complete);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void TestPaging::pagesWithoutEndStop()
{
    int page = 0;
    const FakeHttpServer server([&page](const FakeRequest &) {
        ++page;
        return FakeResponse{ .body = R"({"items":)" + rows("ak_" + QByteArray::number(page))
                                 + R"(,"next_cursor":")" + QByteArray::number(page) + "\"}" };
    });
    const auto list = read(server);
    QVERIFY(list && !list->complete);
    QCOMPARE(page, 1000);
    QCOMPARE(list->items.size(), 1000U);
}

void TestPaging::tenThousandKeysArriveWhole_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("cursor") << QByteArray("cursor");
    QTest::newRow("page number") << QByteArray("page");
    QTest::newRow("Link header") << QByteArray("link");
}

void TestPaging::tenThousandKeysArriveWhole()
{
    QFETCH(QByteArray, way);
    constexpr int all = 10'000;
    constexpr int onPage = 50;
    constexpr int pages = all / onPage;
    const FakeHttpServer server([&way](const FakeRequest &request) {
        const int page = std::max(1, request.query.mid(request.query.indexOf('=') + 1).toInt());
        QByteArray ids;
        for (int i = 0; i < onPage; ++i)
            ids += (i > 0 ? " ak_" : "ak_") + QByteArray::number((page - 1) * onPage + i);
        const QByteArray next = QByteArray::number(page + 1);
        FakeResponse response;
        response.body = R"({"items":)" + rows(ids);
        if (way == "cursor" && page < pages)
            response.body += R"(,"next_cursor":")" + next + '"';
        if (way == "page")
            response.body += R"(,"page":)" + QByteArray::number(page) + R"(,"total_pages":)"
                + QByteArray::number(pages);
        if (way == "link" && page < pages)
            response.headers = { { "Link", "</admin/keys?page=" + next + ">; rel=\"next\"" } };
        response.body += '}';
        return response;
    });
    const auto list = read(server);
    QVERIFY(list && list->complete);
    QCOMPARE(server.requests().size(), pages);
    QSet<QString> ids;
    for (const Credential &item : list->items)
        ids.insert(item.id);
    QCOMPARE(ids.size(), all);
}

void TestPaging::aPageThatFailsLeavesTheListIncomplete()
{
    const FakeHttpServer server([](const FakeRequest &request) {
        return request.query.isEmpty()
            ? FakeResponse{ .body = R"({"items":)" + rows("ak_1") + R"(,"next_cursor":"x"})" }
            : FakeResponse{ .status = 403 };
    });
    const auto list = read(server);
    QVERIFY(list);
    QCOMPARE(list->items.size(), 1U);
    QVERIFY(!list->complete);
}

void TestPaging::rowsLeftOutOfAnyPageAreCounted()
{
    const FakeHttpServer server([](const FakeRequest &request) {
        return request.query.isEmpty()
            ? FakeResponse{ .body = R"({"items":[{"key_id":"ak_1","name":"n"},{"name":"lost"}],)"
                                    R"("total":5,"next_cursor":"x"})" }
            : FakeResponse{ .body = R"({"items":[{"key_id":"ak_1","name":"other"},)"
                                    R"({"key_id":"ak_2"},{"x":1}],"total":5})" };
    });
    const auto list = read(server);
    QVERIFY(list);
    QCOMPARE(list->items.size(), 2U);
    QCOMPARE(list->items.front().name, u"n"_s);
    const std::vector<LeftOutRow> expected{ { LeftOutRow::Reason::NoId, u"lost"_s, 2 },
                                            { LeftOutRow::Reason::SameId, u"other"_s, 0 },
                                            { LeftOutRow::Reason::NoId, {}, 5 } };
    QVERIFY(list->leftOut == expected);
    QVERIFY(!list->complete);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestPaging)
#include "tst_paging.moc"
