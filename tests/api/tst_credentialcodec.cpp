// SPDX-License-Identifier: MIT
#include "api/credentialcodec.h"
#include "api/errorcodec.h"
#include "support/testcase.h"
#include "testprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyturn::LeftOutRow)

namespace {

using Kind = ApiError::Kind;
using Seconds = std::optional<std::chrono::seconds>;

const ServiceProfile profile = testProfile();

const KindProfile &keys()
{
    return *profile.kind(CredentialKind::ApiKey);
}

const KindProfile &tokens()
{
    return *profile.kind(CredentialKind::Token);
}

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0,
              int millisecond = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, millisecond), Qt::UTC);
}

/// The ids in a list.
QStringList idsOf(const CredentialList &list)
{
    QStringList ids;
    for (const Credential &credential : list.items)
        ids.append(credential.id);
    return ids;
}

} // namespace

class TestCredentialCodec final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadInEveryUsualForm_data();
    void momentsAreReadInEveryUsualForm();
    void listsAreFoundWhereverTheyAre_data();
    void listsAreFoundWhereverTheyAre();
    void brokenListsAreNamed_data();
    void brokenListsAreNamed();
    void rowsThatCannotBeShownAreNamed_data();
    void rowsThatCannotBeShownAreNamed();
    void aListThatGoesOnIsNotComplete_data();
    void aListThatGoesOnIsNotComplete();
    void aCredentialIsReadWithAllItsFields();
    void aMomentThatIsNoneIsNotNoExpiry();
    void largeNumbersAsIdsAreExact();
    void createRepliesAreRead_data();
    void createRepliesAreRead();
    void createRepliesThatCannotBeTrustedAreRefused_data();
    void createRepliesThatCannotBeTrustedAreRefused();
    void everyPrefixOfACreateReplyIsRefused();
    void onlyTheServiceTellsTheExpiry();
    void anEndThatTheProfileDoesNotNameIsNeitherReadNorSent();
    void aKeyDoesNotPassForAnId_data();
    void aKeyDoesNotPassForAnId();
    void renamedIsReadWithoutLosingWhatIsKnown_data();
    void renamedIsReadWithoutLosingWhatIsKnown();
    void verificationsAreRead_data();
    void verificationsAreRead();
    void draftsAreWrittenInMilliseconds();
    void namesSurviveTheirWay();
    void errorsAreTold_data();
    void errorsAreTold();
    void aMissingOrganizationIsToldFromABadCredential_data();
    void aMissingOrganizationIsToldFromABadCredential();
    void outcomesStayOpenOnlyWhereTheyAre_data();
    void outcomesStayOpenOnlyWhereTheyAre();
    void quotedCredentialsAreCut_data();
    void quotedCredentialsAreCut();
};

void TestCredentialCodec::momentsAreReadInEveryUsualForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("expected");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const char *json, const QDateTime &expected, bool known) {
        QTest::addRow("%s", name) << QByteArray(json) << expected << known;
    };
    const QDateTime newYear = utc(2026, 1, 1);
    row("milliseconds", "1767225600000", newYear, true);
    row("seconds", "1767225600", newYear, true);
    row("seconds with a fraction", "1767225600.25", utc(2026, 1, 1, 0, 0, 0, 250), true);
    row("milliseconds as a float", "1767225600000.0", newYear, true);
    row("an exponent", "1.7672256e12", newYear, true);
    row("milliseconds in quotes", "\"1767225600000\"", newYear, true);
    row("seconds in quotes", "\"1767225600\"", newYear, true);
    row("ISO with Z", "\"2026-01-01T00:00:00Z\"", newYear, true);
    row("ISO with an offset", "\"2026-01-01T02:00:00+02:00\"", newYear, true);
    row("ISO without an offset", "\"2026-01-01T00:00:00\"", newYear, true);
    row("ISO with milliseconds", "\"2026-01-01T00:00:00.500Z\"", utc(2026, 1, 1, 0, 0, 0, 500),
        true);
    row("ISO with microseconds", "\"2026-01-01T00:00:00.123456+00:00\"",
        utc(2026, 1, 1, 0, 0, 0, 123), true);
    row("ISO with a blank", "\"2026-01-01 00:00:00\"", newYear, true);
    row("ISO date", "\"2026-01-01\"", newYear, true);
    row("first second", "946684800", utc(2000, 1, 1), true);
    row("last second", "7289654399", utc(2200, 12, 31, 23, 59, 59), true);
    row("null", "null", {}, true);
    row("1999", "946684799", {}, false);
    row("2201", "7289654400", {}, false);
    row("zero", "0", {}, false);
    row("negative", "-1767225600", {}, false);
    row("microseconds", "1767225600000000", {}, false);
    row("beyond 64 bits", "1e300", {}, false);
    row("empty", "\"\"", {}, false);
    row("words", "\"never\"", {}, false);
    row("31 February", "\"2026-02-31T00:00:00Z\"", {}, false);
    row("year 1970", "\"1970-01-01T00:00:00Z\"", {}, false);
    row("year 9999", "\"9999-12-31T00:00:00Z\"", {}, false);
    row("digits without end", "\"99999999999999999999999999\"", {}, false);
    row("true", "true", {}, false);
    row("an object", "{}", {}, false);
    row("an array", "[1767225600]", {}, false);
}

void TestCredentialCodec::momentsAreReadInEveryUsualForm()
{
    QFETCH(QByteArray, json);
    QFETCH(QDateTime, expected);
    QFETCH(bool, known);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    QVERIFY(!value.isUndefined());
    const codec::Moment moment = codec::readMoment(value);
    QCOMPARE(moment.known, known);
    QCOMPARE(moment.value.has_value(), expected.isValid());
    if (moment.value) {
        QCOMPARE(*moment.value, expected);
        QCOMPARE(moment.value->timeSpec(), Qt::UTC);
    }
}

void TestCredentialCodec::listsAreFoundWhereverTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *body, const QStringList &ids) {
        QTest::addRow("%s", name) << QByteArray(body) << ids;
    };
    row("bare array", R"([{"key_id":"a"},{"key_id":"b"}])", { u"a"_s, u"b"_s });
    row("empty array", "[]", {});
    row("under items", R"({"items":[{"key_id":"a"}],"other":[{"x":1}]})", { u"a"_s });
    row("under data", R"({"data":[{"key_id":"a"}]})", { u"a"_s });
    row("under an unknown name", R"({"geheimnisse":[{"key_id":"a"}],"n":[1,2]})", { u"a"_s });
    row("empty under its name", R"({"organization_pats":[]})", {});
    row("empty beside warnings", R"({"things":[],"warnings":[]})", {});
    row("unknown keys", R"([{"key_id":"a","role":{"x":[]},"scopes":null}])", { u"a"_s });
    row("the same row twice", R"([{"key_id":"a"},{"key_id":"a"}])", { u"a"_s });
}

void TestCredentialCodec::listsAreFoundWhereverTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, ids);
    const auto list = codec::readList(body, keys(), {});
    QVERIFY(list);
    QCOMPARE(idsOf(*list), ids);
    QVERIFY(list->complete);
}

void TestCredentialCodec::brokenListsAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, Kind kind,
                        const QString &detail) {
        QTest::addRow("%s", name) << body << kind << detail;
    };
    row("empty", "", Kind::NotJson, u"not JSON at byte 0"_s);
    row("HTML", "<!doctype html><title>x</title>", Kind::NotJson, u"not JSON at byte 1"_s);
    row("cut off", R"([{"key_id":"a"})", Kind::NotJson, {});
    row("bytes behind", R"([]x)", Kind::NotJson, {});
    row("a number", "5", Kind::NotJson, {});
    row("a million brackets", QByteArray(1'000'000, '['), Kind::NotJson, {});
    row("an object without a list", R"({"a":1})", Kind::Protocol, u"no list"_s);
    row("two lists", R"({"a":[{"x":1}],"b":[{"x":1}]})", Kind::Protocol, u"no list"_s);
    row("a list of problems", R"({"errors":[]})", Kind::Protocol, u"no list"_s);
    row("a list of strings", R"({"a":["x"]})", Kind::Protocol, u"no list"_s);
    row("no id in any row", R"([{"name":"a"},{"name":"b"}])", Kind::Protocol, u"[0].key_id"_s);
    row("an empty id", R"([{"key_id":""}])", Kind::Protocol, u"[0].key_id"_s);
    row("an id that is none", R"([{"key_id":{}}])", Kind::Protocol, u"[0].key_id"_s);
    row("a fraction as id", R"([{"key_id":1.5}])", Kind::Protocol, u"[0].key_id"_s);
    row("an item that is none", R"([5])", Kind::Protocol, u"[0].key_id"_s);
}

void TestCredentialCodec::brokenListsAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    const auto list = codec::readList(body, keys(), {});
    QVERIFY(!list);
    QCOMPARE(list.error().kind, kind);
    if (!detail.isEmpty())
        QCOMPARE(list.error().detail, detail);
}

void TestCredentialCodec::rowsThatCannotBeShownAreNamed_data()
{
    using Reason = LeftOutRow::Reason;
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<LeftOutRow>("leftOut");
    const auto row = [](const char *rest, const LeftOutRow &leftOut) {
        QTest::addRow("%s", rest) << QByteArray(rest) << leftOut;
    };
    row(R"({"name":"ci"})", { Reason::NoId, u"ci"_s, 2 });
    row(R"({"key_id":"","name":"ci"})", { Reason::NoId, u"ci"_s, 2 });
    row(R"({"key_id":{}})", { Reason::NoId, {}, 2 });
    row("5", { Reason::NoId, {}, 2 });
    row(R"({"key_id":"a","name":"ci"})", { Reason::SameId, u"ci"_s, 0 });
    row(R"({"key_id":"a"})", { Reason::SameId, u"a"_s, 0 });
    row(R"({"key_id":"a","name":"first","expires_at":null})", { Reason::SameId, u"first"_s, 0 });
}

void TestCredentialCodec::rowsThatCannotBeShownAreNamed()
{
    QFETCH(QByteArray, rest);
    QFETCH(LeftOutRow, leftOut);
    const auto list = codec::readList(
        R"([{"key_id":"a","name":"first"},)" + rest + R"(,{"key_id":"b"}])", keys(), {});
    QVERIFY(list);
    QCOMPARE(idsOf(*list), (QStringList{ u"a"_s, u"b"_s }));
    QCOMPARE(list->items.front().name, u"first"_s);
    QCOMPARE(list->leftOut.size(), 1U);
    QVERIFY(list->leftOut.front() == leftOut);
    QVERIFY(!list->complete); // the row that is left out may be the one that somebody looks for
}

void TestCredentialCodec::aListThatGoesOnIsNotComplete_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *rest, bool complete) {
        QTest::addRow("%s", rest) << QByteArray(rest) << complete;
    };
    row(R"("next":"/x?page=2")", false);
    row(R"("next":null)", true);
    row(R"("next":"")", true);
    row(R"("next_cursor":"abc")", false);
    row(R"("nextPageToken":"abc")", false);
    row(R"("next_page":2)", false);
    row(R"("has_more":true)", false);
    row(R"("has_more":false)", true);
    row(R"("total":2)", false);
    row(R"("total":1)", true);
    row(R"("links":{"next":"/x"})", false);
    row(R"("links":{"next":null,"self":"/x"})", true);
    row(R"("_links":{"next":{"href":"/x"}})", false);
    row(R"("pagination":{"total_count":100})", false);
    row(R"("page_info":{"has_next_page":true})", false);
}

void TestCredentialCodec::aListThatGoesOnIsNotComplete()
{
    QFETCH(QByteArray, rest);
    QFETCH(bool, complete);
    const auto list = codec::readList(R"({"items":[{"key_id":"a"}],)" + rest + '}', keys(), {});
    QVERIFY(list);
    QCOMPARE(list->items.size(), std::size_t(1));
    QCOMPARE(list->complete, complete);
}

void TestCredentialCodec::aCredentialIsReadWithAllItsFields()
{
    const auto list = codec::readList(
        R"([{"key_id":"ak_1","name":"<b>ci\u202e</b>","created_at":"2026-01-01T00:00:00Z",
             "expires_at":1798761600000}])",
        tokens(), {});
    QVERIFY(list);
    const Credential expected{ .kind = CredentialKind::Token,
                               .id = u"ak_1"_s,
                               .name = u"<b>ci\u202e</b>"_s,
                               .createdAt = utc(2026, 1, 1),
                               .expiresAt = utc(2027, 1, 1),
                               .expiryKnown = true };
    QCOMPARE(list->items.front(), expected);
}

void TestCredentialCodec::aMomentThatIsNoneIsNotNoExpiry()
{
    const auto list = codec::readList(
        R"([{"key_id":"a","expires_at":"soon"},{"key_id":"b","expires_at":null},{"key_id":"c"}])",
        keys(), {});
    QVERIFY(list);
    QVERIFY(!list->items.at(0).expiresAt && !list->items.at(0).expiryKnown);
    QVERIFY(!list->items.at(1).expiresAt && list->items.at(1).expiryKnown);
    // A missing field is not null: the end is unknown.
    QVERIFY(!list->items.at(2).expiresAt && !list->items.at(2).expiryKnown);
}

void TestCredentialCodec::largeNumbersAsIdsAreExact()
{
    const auto list = codec::readList(
        R"([{"key_id":9007199254740993},{"key_id":9223372036854775807}])", keys(), {});
    QVERIFY(list);
    QCOMPARE(idsOf(*list), (QStringList{ u"9007199254740993"_s, u"9223372036854775807"_s }));
}

void TestCredentialCodec::createRepliesAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *body, const char *id, const char *label) {
        QTest::addRow("%s", name) << QByteArray(body).replace("SECRET", canaryKey.latin1())
                                  << QString::fromLatin1(id) << QString::fromLatin1(label);
    };
    row("only the secret", R"({"pat_key":"SECRET"})", "ak_7f3a90b2c4d1e5f6", "draft");
    row("with an id", R"({"pat_key":"SECRET","key_id":"ak_7f3a"})", "ak_7f3a", "draft");
    row("with a number as id", R"({"pat_key":"SECRET","key_id":17})", "17", "draft");
    row("with a name", R"({"pat_key":"SECRET","name":"theirs"})", "ak_7f3a90b2c4d1e5f6", "theirs");
    row("one object down", R"({"data":{"pat_key":"SECRET","key_id":"x","name":"n"}})", "x", "n");
    row("id above the secret", R"({"key_id":"x","data":{"pat_key":"SECRET"}})", "x", "draft");
    row("unknown keys", R"({"a":{"b":1},"c":[{"c":1},{"c":2}],"pat_key":"SECRET"})",
        "ak_7f3a90b2c4d1e5f6", "draft");
    row("equal keys in other objects", R"({"a":{"x":1},"b":{"x":1},"x":2,"pat_key":"SECRET"})",
        "ak_7f3a90b2c4d1e5f6", "draft");
    row("a key's name as a value", R"({"a":"pat_key","b":"pat_key:","pat_key":"SECRET"})",
        "ak_7f3a90b2c4d1e5f6", "draft");
    row("quotes and brackets in strings", R"({"a":"\"}{[","b":"\\","pat_key":"SECRET"})",
        "ak_7f3a90b2c4d1e5f6", "draft");
}

void TestCredentialCodec::createRepliesAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, name);
    const CredentialDraft draft{ .name = u"draft"_s, .expiresAt = utc(2027, 1, 1) };
    const auto created = codec::readCreated(body, keys(), draft);
    QVERIFY(created);
    QVERIFY(created->secret.equals(Secret::fromText(canaryKey)));
    QCOMPARE(created->credential.id, id);
    QCOMPARE(created->credential.name, name);
    QVERIFY(!created->credential.expiryKnown); // the answers above do not tell it
    QCOMPARE(created->credential.kind, CredentialKind::ApiKey);
}

void TestCredentialCodec::createRepliesThatCannotBeTrustedAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &body, Kind kind = Kind::Protocol) {
        QTest::addRow("%s", name) << body << kind;
    };
    row("empty", "", Kind::NotJson);
    row("HTML", "<html>", Kind::NotJson);
    row("an array", R"([{"pat_key":"ak_1.secret"}])");
    row("no secret", R"({"key_id":"x"})");
    row("a null secret", R"({"pat_key":null})");
    row("a number as secret", R"({"pat_key":123})");
    row("an empty secret", R"({"pat_key":""})");
    row("only the prefix", R"({"pat_key":"ak_"})");
    row("another prefix", R"({"pat_key":"pat_1234567"})");
    row("a masked secret", R"({"pat_key":"****1234"})");
    row("a blank inside", R"({"pat_key":"ak_1.sec ret"})");
    row("a blank behind", R"({"pat_key":"ak_1.secret "})");
    row("a line break", R"({"pat_key":"ak_1.sec\r\nX: 1"})");
    row("a NUL", R"({"pat_key":"ak_1.sec\u0000ret"})");
    row("not ASCII", R"({"pat_key":"ak_1.s\u00e9cret"})");
    row("a lone surrogate", R"({"pat_key":"ak_1.s\ud800cret"})");
    row("far too long", R"({"pat_key":"ak_)" + QByteArray(5000, 'x') + R"("})");
    row("the secret twice", R"({"pat_key":"ak_1.secret","pat_key":"ak_2.secret"})");
    row("the secret twice, spelled differently",
        R"({"pat_key":"ak_1.secret","pat\u005fkey":"ak_2.secret"})");
    row("another key twice", R"({"pat_key":"ak_1.secret","a":1, "a" : 2})");
    row("a key twice one down", R"({"d":{"pat_key":"ak_1.secret","a":1,"a":2}})");
    row("two secrets one down", R"({"a":{"pat_key":"ak_1.secret"},"b":{"pat_key":"ak_2.secret"}})");
    row("two objects down", R"({"a":{"b":{"pat_key":"ak_1.secret"}}})");
}

void TestCredentialCodec::createRepliesThatCannotBeTrustedAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const auto created = codec::readCreated(body, keys(), {});
    QVERIFY(!created);
    QCOMPARE(created.error().kind, kind);
}

void TestCredentialCodec::everyPrefixOfACreateReplyIsRefused()
{
    const QByteArray body = R"({"key_id":"ak_1","pat_key":"ak_1.secret","expires_at":null})";
    QVERIFY(codec::readCreated(body, keys(), {}));
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY(!codec::readCreated(body.left(size), keys(), {}));
}

void TestCredentialCodec::anEndThatTheProfileDoesNotNameIsNeitherReadNorSent()
{
    KindProfile kind = keys();
    kind.fields.expiresAt.clear();
    kind.fields.createdAt.clear();
    QCOMPARE(codec::writeDraft({ .name = u"x"_s, .expiresAt = utc(2027, 1, 1) }, kind),
             R"({"name":"x"})");
    QCOMPARE(codec::writeDraft({ .name = u"x"_s, .expiresAt = {} }, kind), R"({"name":"x"})");
    // A field without a name says nothing.
    const auto list = codec::readList(R"([{"key_id":"a","":null}])", kind, {});
    QVERIFY(list && !list->items.at(0).expiryKnown && !list->items.at(0).createdAt);
    const auto made = codec::readCreated(R"({"pat_key":"ak_1.secret","":1767225600})", kind, {});
    QVERIFY(made && !made->credential.expiryKnown && !made->credential.expiresAt);
}

void TestCredentialCodec::aKeyDoesNotPassForAnId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("an id") << u"ak_7f3a"_s << false;
    QTest::newRow("an id and the mark that ends it") << u"ak_7f3a."_s << false;
    QTest::newRow("a name with a dot") << u"build.server"_s << false;
    QTest::newRow("a whole key") << u"ak_7f3a.secret"_s << true;
    QTest::newRow("the one that is signed in with") << QString(canaryToken) << true;
}

void TestCredentialCodec::aKeyDoesNotPassForAnId()
{
    QFETCH(QString, id);
    QFETCH(bool, isRefused);
    const QByteArray item = R"({"key_id":")" + id.toUtf8() + R"("})";
    const auto list =
        codec::readList(R"([{"key_id":"a"},)" + item + ']', keys(), Secret::fromText(canaryToken));
    QCOMPARE(!list, isRefused);
    if (!list) {
        QCOMPARE(list.error().kind, Kind::Protocol);
        QCOMPARE(list.error().detail, u"[1].key_id: a key, not its id"_s);
    }
    // In the answer to a create only the id is of no use.
    const auto made =
        codec::readCreated(R"({"pat_key":"ak_1.secret","key_id":"ak_1.secret"})", keys(), {});
    QVERIFY(made);
    QCOMPARE(made->credential.id, u"ak_1"_s);
    KindProfile kind = keys();
    kind.idEnd.clear();
    const auto plain =
        codec::readCreated(R"({"pat_key":"ak_1secret","key_id":"ak_1secret"})", kind, {});
    QVERIFY(plain && plain->credential.id.isEmpty());
}

void TestCredentialCodec::onlyTheServiceTellsTheExpiry()
{
    const CredentialDraft draft{ .name = u"x"_s, .expiresAt = utc(2027, 1, 1) };
    const QByteArray start = R"({"pat_key":"ak_1.secret","expires_at":)";
    const auto never = codec::readCreated(start + "null}", keys(), draft);
    QVERIFY(never && !never->credential.expiresAt && never->credential.expiryKnown);
    const auto earlier = codec::readCreated(start + "1767225600}", keys(), draft);
    QVERIFY(earlier);
    QCOMPARE(earlier->credential.expiresAt, utc(2026, 1, 1));
    const auto unknown = codec::readCreated(start + "\"soon\"}", keys(), draft);
    QVERIFY(unknown && !unknown->credential.expiresAt && !unknown->credential.expiryKnown);
    const auto untold = codec::readCreated(R"({"pat_key":"ak_1.secret"})", keys(), draft);
    QVERIFY(untold && !untold->credential.expiresAt && !untold->credential.expiryKnown);
}

void TestCredentialCodec::renamedIsReadWithoutLosingWhatIsKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << QByteArray() << u"sent"_s;
    QTest::addRow("HTML") << QByteArray("<html>") << u"sent"_s;
    QTest::addRow("without fields") << QByteArray(R"({"ok":true,"name":"ok"})") << u"sent"_s;
    QTest::addRow("whole") << QByteArray(R"({"key_id":"x","name":"theirs"})") << u"theirs"_s;
    QTest::addRow("one down") << QByteArray(R"({"data":{"key_id":"x","name":"theirs"}})")
                              << u"theirs"_s;
    QTest::addRow("a name that is none") << QByteArray(R"({"key_id":"x","name":5})") << u"sent"_s;
}

void TestCredentialCodec::renamedIsReadWithoutLosingWhatIsKnown()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    Credential known;
    known.kind = CredentialKind::Token;
    known.id = u"t1"_s;
    known.name = u"sent"_s;
    known.expiresAt = utc(2027, 1, 1);
    Credential expected = known;
    expected.name = name;
    QCOMPARE(codec::readRenamed(body, tokens(), known), expected);
}

void TestCredentialCodec::verificationsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QStringList>("scopes");
    QTest::addRow("scopes") << QByteArray(R"(["a:read","b"])") << true
                            << QStringList{ u"a:read"_s, u"b"_s };
    QTest::addRow("scopes under their name")
        << QByteArray(R"({"scopes":["a"]})") << true << QStringList{ u"a"_s };
    QTest::addRow("empty") << QByteArray("[]") << true << QStringList();
    QTest::addRow("agents") << QByteArray(R"([{"id":"x"}])") << true << QStringList();
    QTest::addRow("an object") << QByteArray(R"({"id":"x"})") << true << QStringList();
    QTest::addRow("mixed") << QByteArray(R"(["a",1])") << true << QStringList();
    QTest::addRow("HTML") << QByteArray("<html>") << false << QStringList();
    QTest::addRow("nothing") << QByteArray() << false << QStringList();
}

void TestCredentialCodec::verificationsAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    QFETCH(QStringList, scopes);
    const auto verification = codec::readVerification(body);
    QCOMPARE(verification.has_value(), ok);
    if (ok) {
        QCOMPARE(verification->scopes, scopes);
        QCOMPARE(verification->scopesKnown, !scopes.isEmpty());
    }
}

void TestCredentialCodec::draftsAreWrittenInMilliseconds()
{
    QCOMPARE(codec::writeDraft({ .name = u"ci"_s, .expiresAt = utc(2026, 1, 1, 23, 59, 59, 999) },
                               keys()),
             R"({"expires_at":1767311999999,"name":"ci"})");
    QCOMPARE(codec::writeDraft({ .name = u"ci"_s, .expiresAt = {} }, keys()),
             R"({"expires_at":null,"name":"ci"})");
}

void TestCredentialCodec::namesSurviveTheirWay()
{
    const QString name = u"\"quo\\ted\" \u00fc \U0001F511 \u202e\n\t"_s;
    const QByteArray body = codec::writeName(name, tokens());
    QCOMPARE(QJsonDocument::fromJson(body).object().value("name"_L1).toString(), name);
}

void TestCredentialCodec::errorsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int status, const char *body, Kind kind,
                        const QString &text) {
        QTest::addRow("%s", name) << status << QByteArray(body) << kind << text;
    };
    row("detail", 400, R"({"detail":"no"})", Kind::Invalid, u"no"_s);
    row("detail before error", 409, R"({"error":"e","detail":"no"})", Kind::Conflict, u"no"_s);
    row("error", 403, R"({"error":"no"})", Kind::Forbidden, u"no"_s);
    row("error as an object", 403, R"({"error":{"message":"no"}})", Kind::Forbidden, u"no"_s);
    row("message", 404, R"({"message":"no"})", Kind::NotFound, u"no"_s);
    row("error_description", 401, R"({"error_description":"no"})", Kind::Unauthorized, u"no"_s);
    row("validation", 422,
        R"({"detail":[{"loc":["body","name"],"msg":"too short"},{"loc":["body",0],"msg":"x"}]})",
        Kind::Invalid, u"body.name: too short\nbody.0: x"_s);
    row("texts in an array", 422, R"({"detail":["a","b"]})", Kind::Invalid, u"a\nb"_s);
    row("detail that is none", 400, R"({"detail":5,"message":"no"})", Kind::Invalid, u"no"_s);
    row("errors", 400, R"({"errors":[{"message":"no"},{"message":"never"}]})", Kind::Invalid,
        u"no\nnever"_s);
    row("error.detail", 403, R"({"error":{"detail":"no"}})", Kind::Forbidden, u"no"_s);
    row("problem details", 403, R"({"title":"Forbidden","detail":"no","status":403})",
        Kind::Forbidden, u"no"_s);
    row("title alone", 403, R"({"type":"about:blank","title":"no"})", Kind::Forbidden, u"no"_s);
    row("HTML", 404, "<html>", Kind::NotFound, {});
    row("empty", 405, "", Kind::MethodNotAllowed, {});
    row("gone", 410, "", Kind::NotFound, {});
    row("busy", 429, "{}", Kind::RateLimited, {});
    row("broken", 500, "[]", Kind::ServerFault, {});
    row("gateway", 502, "<html>", Kind::ServerFault, {});
    row("teapot", 418, "{}", Kind::UnexpectedStatus, {});
    row("payment", 402, "{}", Kind::UnexpectedStatus, {});
    row("timeout", 408, "{}", Kind::UnexpectedStatus, {});
}

void TestCredentialCodec::errorsAreTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.retryAfter = std::chrono::seconds(7);
    const HttpCall call{ .verb = "GET", .path = u"/admin/keys"_s };
    for (const bool assumed : { false, true }) {
        const ApiError error =
            codec::readError(answer, call, profile, { "GET", u"/admin/keys"_s, assumed });
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.serverText, text);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.request, u"GET /admin/keys"_s);
        QCOMPARE(error.retryAfter, Seconds(7));
        QCOMPARE(error.assumedAddress, assumed);
    }
}

void TestCredentialCodec::aMissingOrganizationIsToldFromABadCredential_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addRow("as documented")
        << 401 << QByteArray(R"({"detail":"Token is missing organization claim."})")
        << Kind::OrganizationMissing;
    QTest::addRow("in capitals under error")
        << 401 << QByteArray(R"({"error":"MISSING ORGANIZATION CLAIM"})")
        << Kind::OrganizationMissing;
    QTest::addRow("another text") << 401 << QByteArray(R"({"detail":"Invalid token"})")
                                  << Kind::Unauthorized;
    QTest::addRow("another status")
        << 403 << QByteArray(R"({"detail":"Token is missing organization claim."})")
        << Kind::Forbidden;
}

void TestCredentialCodec::aMissingOrganizationIsToldFromABadCredential()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    QCOMPARE(codec::readError(answer, {}, profile, {}).kind, kind);

    ServiceProfile silent = profile;
    silent.organizationMissingText.clear();
    QVERIFY(codec::readError(answer, {}, silent, {}).kind != Kind::OrganizationMissing);
}

void TestCredentialCodec::outcomesStayOpenOnlyWhereTheyAre_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("open");
    for (const int status : { 400, 401, 403, 404, 405, 409, 418, 422 })
        QTest::addRow("%d", status) << status << false;
    for (const int status : { 408, 425, 429, 500, 502, 503, 504, 599 })
        QTest::addRow("%d", status) << status << true;
}

void TestCredentialCodec::outcomesStayOpenOnlyWhereTheyAre()
{
    QFETCH(int, status);
    QFETCH(bool, open);
    HttpAnswer answer;
    answer.status = status;
    for (const QByteArray verb : { "POST", "PATCH", "DELETE" })
        QCOMPARE(codec::readError(answer, { .verb = verb }, profile, {}).outcomeUnknown, open);
    QVERIFY(!codec::readError(answer, { .verb = "GET" }, profile, {}).outcomeUnknown);
}

void TestCredentialCodec::quotedCredentialsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addRow("a key") << u"Bad key "_s + canaryKey + u" given"_s
                           << u"Bad key ak_7f3a90b2c4d1e5f6.… given"_s;
    QTest::addRow("a token in quotes")
        << u"'"_s + canaryToken + u"' is unknown"_s << u"'pat_… is unknown"_s;
    QTest::addRow("an id") << u"No key ak_7f3a90b2c4d1e5f6."_s << u"No key ak_7f3a90b2c4d1e5f6."_s;
    QTest::addRow("a field") << u"body.pat_key: required"_s << u"body.pat_key: required"_s;
}

void TestCredentialCodec::quotedCredentialsAreCut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    HttpAnswer answer;
    answer.status = 401;
    answer.body = QJsonDocument(QJsonObject{ { u"detail"_s, text }, { u"code"_s, text } }).toJson();
    const ApiError error = codec::readError(answer, {}, profile, {});
    QCOMPARE(error.serverText, shown);
    QCOMPARE(error.serverCode, shown);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialCodec)
#include "tst_credentialcodec.moc"
