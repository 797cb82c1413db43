// SPDX-License-Identifier: MIT
#include "sandboxprocess.h"
#include "support/testcase.h"
#include "webclient.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace keyturn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString keysPath = u"/admin/organization-pats"_s;
const QString tokensPath = u"/admin/pats"_s;
const QString scopesPath = u"/admin/members/me/scopes"_s;
const QString agentsPath = u"/core/agents"_s;

qint64 inMilliseconds(std::chrono::milliseconds time)
{
    return QDateTime::currentMSecsSinceEpoch() + time.count();
}

bool holds(const QJsonArray &list, const QString &id)
{
    return std::any_of(list.begin(), list.end(), [&id](const QJsonValue &item) {
        return item.toObject().value("key_id"_L1).toString() == id;
    });
}

QJsonObject itemNamed(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue &item : list) {
        if (item.toObject().value("name"_L1).toString() == name)
            return item.toObject();
    }
    return {};
}

} // namespace

/// Every Anyreach route and every documented error, over real HTTP. The tests share one server in
/// memory; none changes anything that another one looks at.
class TestSandboxAnyreach final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }

    void createdKeyIsShownOnceAndWorks();
    void createdKeyWithoutExpiryNeverExpires();
    void theListHasTheDocumentedFieldsOnly();
    void theSamplesAreRelativeToToday_data();
    void theSamplesAreRelativeToToday();
    void aDeletedKeyIsGoneAndRefused();
    void deletingTwiceIsNotFound();
    void theKeyInUseMayDeleteItself();
    void anExpiredKeyIsRefused();
    void keysOfOtherOrganizationsAreNotFound();
    void aKeyCannotBeRenamed();
    void wrongBodiesAreRefused_data();
    void wrongBodiesAreRefused();
    void nameAtItsLimitIsAccepted();
    void hugeBodiesAreRefused();

    void missingOrWrongCredentialsAreUnauthorized_data();
    void missingOrWrongCredentialsAreUnauthorized();
    void theSchemeAndTheHeadersHaveNoCase();
    void aTokenNeedsAnOrganization();
    void aTokenOfAStrangerToTheOrganizationIsForbidden_data();
    void aTokenOfAStrangerToTheOrganizationIsForbidden();
    void aKeyIgnoresTheOrganizationHeader();
    void aViewerReadsButChangesNothing();

    void createdTokenIsShownOnceAndWorks();
    void renamingATokenKeepsItsSecret();
    void aDeletedTokenIsRefused();
    void renamingNeedsAName();
    void tokensOfOthersAreNotFound();
    void aKeyHasNoTokens_data();
    void aKeyHasNoTokens();

    void scopesFollowTheRole();
    void agentsComeInPages();
    void agentsRefuseABadLimitOrCursor_data();
    void agentsRefuseABadLimitOrCursor();

    void unknownPathsAreNotFound_data();
    void unknownPathsAreNotFound();
    void wrongVerbsAreNotAllowed_data();
    void wrongVerbsAreNotAllowed();
    void noAnswerMayBeStored();

private:
    [[nodiscard]] Headers asKey() const { return WebClient::withKey(m_sandbox->key()); }
    [[nodiscard]] Headers asAdmin() const { return asUser(u"Acme Voice"_s); }
    [[nodiscard]] Headers asViewer() const { return asUser(u"Acme Mobile"_s); }
    [[nodiscard]] Headers asUser(const QString &organization) const
    {
        return WebClient::withToken(m_sandbox->token(), m_sandbox->organization(organization));
    }
    [[nodiscard]] WebAnswer get(const QString &path, const Headers &headers)
    {
        return m_web.ask("GET", path, headers);
    }
    [[nodiscard]] WebAnswer create(const QString &path, const Headers &headers,
                                   const QJsonObject &body)
    {
        return m_web.askJson("POST", path, headers, body);
    }
    /// Makes a key of Acme Voice.
    [[nodiscard]] QJsonObject newKey()
    {
        return create(keysPath, asKey(), { { u"name"_s, u"Made by a test"_s } }).object();
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    WebClient m_web;
};

void TestSandboxAnyreach::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->start({ u"--in-memory"_s }));
    m_web.setBase(m_sandbox->url());
}

void TestSandboxAnyreach::createdKeyIsShownOnceAndWorks()
{
    const qint64 expires = inMilliseconds(24h);
    const auto made =
        create(keysPath, asKey(),
               { { u"name"_s, u"Production \"ü\" 語"_s }, { u"expires_at"_s, expires } });
    QCOMPARE(made.status, 201);
    const QJsonObject key = made.object();
    const QString value = key.value("pat_key"_L1).toString();
    const QString id = key.value("key_id"_L1).toString();
    QVERIFY(QRegularExpression(u"^ak_[0-9a-f]{16}\\.[A-Za-z0-9_-]{32}$"_s).match(value).hasMatch());
    QCOMPARE(id.size(), 11);
    QVERIFY(value.startsWith(id));
    QCOMPARE(key.value("name"_L1).toString(), u"Production \"ü\" 語"_s);
    QCOMPARE(key.value("expires_at"_L1).toInteger(), expires);

    const auto list = get(keysPath, WebClient::withKey(value.toUtf8()));
    QCOMPARE(list.status, 200);
    QVERIFY(holds(list.array(), id));
    QVERIFY(!list.body.contains(value.toUtf8()));
    QVERIFY(!list.body.contains("pat_key"));
    QVERIFY(!list.body.contains(value.section(u'.', 1).toUtf8()));
}

void TestSandboxAnyreach::createdKeyWithoutExpiryNeverExpires()
{
    QVERIFY(newKey().value("expires_at"_L1).isNull());
    const auto made =
        create(keysPath, asKey(), { { u"name"_s, u"x"_s }, { u"expires_at"_s, QJsonValue::Null } });
    QCOMPARE(made.status, 201);
    QVERIFY(made.object().value("expires_at"_L1).isNull());
}

void TestSandboxAnyreach::theListHasTheDocumentedFieldsOnly()
{
    const auto list = get(keysPath, asKey());
    QCOMPARE(list.status, 200);
    QCOMPARE(list.header("Content-Type"), "application/json"_ba);
    const QStringList fields{ u"created_at"_s, u"expires_at"_s, u"key_id"_s, u"name"_s };
    QVERIFY(!list.array().isEmpty());
    for (const QJsonValue &item : list.array()) {
        QCOMPARE(item.toObject().keys(), fields);
        const auto created =
            QDateTime::fromString(item.toObject().value("created_at"_L1).toString(), Qt::ISODate);
        QVERIFY(created.isValid());
        QCOMPARE(created.timeSpec(), Qt::UTC);
    }
}

void TestSandboxAnyreach::theSamplesAreRelativeToToday_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days"); // -1000: never expires
    QTest::newRow("expired") << u"Legacy importer"_s << -9;
    QTest::newRow("this week") << u"CI pipeline"_s << 5;
    QTest::newRow("this month") << u"Voice gateway eu-1"_s << 23;
    QTest::newRow("90 days") << u"Production server"_s << 90;
    QTest::newRow("six weeks") << u"Data warehouse sync"_s << 42;
    QTest::newRow("the bootstrap key") << u"Keyturn on this computer"_s << 142;
    QTest::newRow("never") << u"Grandfathered webhook"_s << -1000;
}

void TestSandboxAnyreach::theSamplesAreRelativeToToday()
{
    QFETCH(const QString, name);
    QFETCH(const int, days);
    const QJsonObject key = itemNamed(get(keysPath, asKey()).array(), name);
    QVERIFY(!key.isEmpty());
    const QJsonValue expires = key.value("expires_at"_L1);
    QCOMPARE(expires.isNull(), days == -1000);
    if (expires.isNull())
        return;
    const auto end = QDateTime::fromMSecsSinceEpoch(expires.toInteger());
    QCOMPARE(QDate::currentDate().daysTo(end.date()), days);
    QCOMPARE(end.time(), QTime(23, 59, 59, 999));
}

void TestSandboxAnyreach::aDeletedKeyIsGoneAndRefused()
{
    const QJsonObject key = newKey();
    const QString id = key.value("key_id"_L1).toString();
    const Headers own = WebClient::withKey(key.value("pat_key"_L1).toString().toUtf8());
    QCOMPARE(get(keysPath, own).status, 200);
    const auto removed = m_web.ask("DELETE", keysPath + u'/' + id, asKey());
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(get(keysPath, own).status, 401);
    QVERIFY(!holds(get(keysPath, asKey()).array(), id));
}

void TestSandboxAnyreach::deletingTwiceIsNotFound()
{
    const QString path = keysPath + u'/' + newKey().value("key_id"_L1).toString();
    QCOMPARE(m_web.ask("DELETE", path, asKey()).status, 204);
    const auto again = m_web.ask("DELETE", path, asKey());
    QCOMPARE(again.status, 404);
    QVERIFY(!again.detail().isEmpty());
}

void TestSandboxAnyreach::theKeyInUseMayDeleteItself()
{
    const QJsonObject key = newKey();
    const Headers own = WebClient::withKey(key.value("pat_key"_L1).toString().toUtf8());
    const QString path = keysPath + u'/' + key.value("key_id"_L1).toString();
    QCOMPARE(m_web.ask("DELETE", path, own).status, 204);
    QCOMPARE(m_web.ask("DELETE", path, own).status, 401);
}

void TestSandboxAnyreach::anExpiredKeyIsRefused()
{
    const auto made = create(
        keysPath, asKey(), { { u"name"_s, u"Short"_s }, { u"expires_at"_s, inMilliseconds(1s) } });
    QCOMPARE(made.status, 201);
    const Headers own = WebClient::withKey(made.object().value("pat_key"_L1).toString().toUtf8());
    QTRY_COMPARE(get(keysPath, own).status, 401);
    QVERIFY(holds(get(keysPath, asKey()).array(), made.object().value("key_id"_L1).toString()));
}

void TestSandboxAnyreach::keysOfOtherOrganizationsAreNotFound()
{
    const QJsonArray others = get(keysPath, asViewer()).array();
    QVERIFY(!others.isEmpty());
    const QString id = others.first().toObject().value("key_id"_L1).toString();
    QCOMPARE(m_web.ask("DELETE", keysPath + u'/' + id, asKey()).status, 404);
    QVERIFY(holds(get(keysPath, asViewer()).array(), id));
}

void TestSandboxAnyreach::aKeyCannotBeRenamed()
{
    const QString path = keysPath + u'/' + newKey().value("key_id"_L1).toString();
    const auto answer = m_web.askJson("PATCH", path, asKey(), { { u"name"_s, u"other"_s } });
    QCOMPARE(answer.status, 405);
}

void TestSandboxAnyreach::wrongBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isText");
    const QByteArray json = "application/json";
    const auto past = QByteArray::number(inMilliseconds(-1min));
    const auto seconds = QByteArray::number(inMilliseconds(24h) / 1000);
    QTest::newRow("no body") << ""_ba << json << 400 << true;
    QTest::newRow("broken JSON") << "{\"name\":"_ba << json << 400 << true;
    QTest::newRow("a form") << "name=x"_ba
                            << "application/x-www-form-urlencoded"_ba << 400 << true;
    QTest::newRow("JSON called text") << R"({"name":"x"})"_ba
                                      << "text/plain"_ba << 400 << true;
    QTest::newRow("an array") << "[]"_ba << json << 422 << false;
    QTest::newRow("no name") << "{}"_ba << json << 422 << false;
    QTest::newRow("null name") << R"({"name":null})"_ba << json << 422 << false;
    QTest::newRow("number as name") << R"({"name":1})"_ba << json << 422 << false;
    QTest::newRow("empty name") << R"({"name":""})"_ba << json << 422 << true;
    QTest::newRow("blank name") << R"({"name":" \t\u00a0"})"_ba << json << 422 << true;
    QTest::newRow("long name") << R"({"name":")" + QByteArray(256, 'x') + R"("})" << json << 422
                               << false;
    QTest::newRow("date as text") << R"({"name":"x","expires_at":"2031-01-01"})"_ba << json << 422
                                  << false;
    QTest::newRow("fraction") << R"({"name":"x","expires_at":1999999999999.5})"_ba << json << 422
                              << false;
    QTest::newRow("yes as expiry")
        << R"({"name":"x","expires_at":true})"_ba << json << 422 << false;
    QTest::newRow("in the past") << R"({"name":"x","expires_at":)" + past + "}" << json << 422
                                 << true;
    QTest::newRow("in seconds") << R"({"name":"x","expires_at":)" + seconds + "}" << json << 422
                                << true;
    QTest::newRow("zero") << R"({"name":"x","expires_at":0})"_ba << json << 422 << true;
    QTest::newRow("negative") << R"({"name":"x","expires_at":-5})"_ba << json << 422 << true;
    QTest::newRow("year 10000") << R"({"name":"x","expires_at":253402300800000})"_ba << json << 422
                                << true;
    QTest::newRow("beyond integers")
        << R"({"name":"x","expires_at":1e300})"_ba << json << 422 << false;
}

void TestSandboxAnyreach::wrongBodiesAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    QFETCH(const bool, isText);
    const auto before = get(keysPath, asKey()).array().size();
    Headers headers = asKey();
    headers.append({ "Content-Type"_ba, type });
    const auto answer = m_web.ask("POST", keysPath, headers, body);
    QCOMPARE(answer.status, status);
    const QJsonValue detail = answer.object().value("detail"_L1);
    QCOMPARE(detail.isString(), isText);
    if (!isText) {
        const QJsonObject entry = detail.toArray().first().toObject();
        QCOMPARE(entry.keys(), (QStringList{ u"loc"_s, u"msg"_s, u"type"_s }));
        QCOMPARE(entry.value("loc"_L1).toArray().first().toString(), u"body"_s);
    }
    QCOMPARE(get(keysPath, asKey()).array().size(), before);
}

void TestSandboxAnyreach::nameAtItsLimitIsAccepted()
{
    const QString name = u"\U0001F511"_s.repeated(255); // each character has two UTF-16 units
    const auto made = create(keysPath, asKey(), { { u"name"_s, name } });
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object().value("name"_L1).toString(), name);
}

void TestSandboxAnyreach::hugeBodiesAreRefused()
{
    Headers headers = asKey();
    headers.append({ "Content-Type"_ba, "application/json"_ba });
    const QByteArray fits = R"({"name":"x"})" + QByteArray(1024 * 1024 - 12, ' ');
    QCOMPARE(fits.size(), 1024 * 1024);
    QCOMPARE(m_web.ask("POST", keysPath, headers, fits).status, 201);
    const auto answer = m_web.ask("POST", keysPath, headers, fits + ' ');
    QCOMPARE(answer.status, 413);
    QVERIFY(!answer.detail().isEmpty());
}

void TestSandboxAnyreach::missingOrWrongCredentialsAreUnauthorized_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("scheme only") << "Bearer"_ba;
    QTest::newRow("no value") << "Bearer  "_ba;
    QTest::newRow("another scheme") << "Basic " + m_sandbox->key();
    QTest::newRow("no scheme") << m_sandbox->key();
    QTest::newRow("made up key") << "Bearer " + QByteArray(canaryKey.data());
    QTest::newRow("made up token") << "Bearer " + QByteArray(canaryToken.data());
    QTest::newRow("unknown prefix") << "Bearer sk_whatever"_ba;
    QTest::newRow("cut short") << "Bearer " + m_sandbox->key().chopped(1);
    QTest::newRow("one more") << "Bearer " + m_sandbox->key() + "A";
    QTest::newRow("the listed id") << "Bearer " + m_sandbox->key().left(11);
    QTest::newRow("wrong case") << "Bearer " + m_sandbox->key().toUpper();
    QTest::newRow("not ASCII") << "Bearer ak_\xc3\xbc"_ba;
}

void TestSandboxAnyreach::missingOrWrongCredentialsAreUnauthorized()
{
    QFETCH(const QByteArray, authorization);
    Headers headers;
    if (!authorization.isEmpty())
        headers.append({ "Authorization"_ba, authorization });
    for (const QString &path : { keysPath, tokensPath, scopesPath, agentsPath }) {
        const auto answer = get(path, headers);
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.detail().isEmpty());
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer"_ba);
    }
    QCOMPARE(create(keysPath, headers, { { u"name"_s, u"x"_s } }).status, 401);
    QCOMPARE(m_web.ask("DELETE", keysPath + u"/ak_1"_s, headers).status, 401);
    QCOMPARE(m_web.askJson("PATCH", tokensPath + u"/pat_1"_s, headers, {}).status, 401);
}

void TestSandboxAnyreach::theSchemeAndTheHeadersHaveNoCase()
{
    const QByteArray value = "bEARER   " + m_sandbox->token();
    const QByteArray voice = m_sandbox->organization(u"Acme Voice"_s);
    const auto answer = get(
        scopesPath, { { "aUTHORIZATION"_ba, value }, { "x-anyreach-ORG"_ba, " " + voice + " " } });
    QCOMPARE(answer.status, 200);
}

void TestSandboxAnyreach::aTokenNeedsAnOrganization()
{
    for (const QString &path : { keysPath, tokensPath, scopesPath, agentsPath }) {
        const auto answer = get(path, WebClient::withKey(m_sandbox->token()));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, R"({"detail":"Token is missing organization claim."})"_ba);
    }
}

void TestSandboxAnyreach::aTokenOfAStrangerToTheOrganizationIsForbidden_data()
{
    QTest::addColumn<QByteArray>("organization");
    QTest::newRow("there is none") << "org_00000000000000000000"_ba;
    QTest::newRow("the name") << "Acme Voice"_ba;
    QTest::newRow("quoted") << "' OR '1'='1"_ba;
}

void TestSandboxAnyreach::aTokenOfAStrangerToTheOrganizationIsForbidden()
{
    QFETCH(const QByteArray, organization);
    const auto answer = get(keysPath, WebClient::withToken(m_sandbox->token(), organization));
    QCOMPARE(answer.status, 403);
    QVERIFY(!answer.detail().isEmpty());
}

void TestSandboxAnyreach::aKeyIgnoresTheOrganizationHeader()
{
    const auto answer = get(keysPath, WebClient::withToken(m_sandbox->key(), "org_nowhere"));
    QCOMPARE(answer.status, 200);
    QVERIFY(!itemNamed(answer.array(), u"CI pipeline"_s).isEmpty());
}

void TestSandboxAnyreach::aViewerReadsButChangesNothing()
{
    const auto list = get(keysPath, asViewer());
    QCOMPARE(list.status, 200);
    const QString id = list.array().first().toObject().value("key_id"_L1).toString();
    const auto made = create(keysPath, asViewer(), { { u"name"_s, u"x"_s } });
    QCOMPARE(made.status, 403);
    QVERIFY(!made.detail().isEmpty());
    QCOMPARE(m_web.ask("DELETE", keysPath + u'/' + id, asViewer()).status, 403);
    QCOMPARE(get(keysPath, asViewer()).array(), list.array());
    QCOMPARE(create(keysPath, asAdmin(), { { u"name"_s, u"x"_s } }).status, 201);
}

void TestSandboxAnyreach::createdTokenIsShownOnceAndWorks()
{
    const auto made = create(tokensPath, asAdmin(), { { u"name"_s, u"Notebook"_s } });
    QCOMPARE(made.status, 201);
    const QString value = made.object().value("pat_key"_L1).toString();
    QVERIFY(value.startsWith(u"pat_"_s));
    QVERIFY(value.startsWith(made.object().value("key_id"_L1).toString()));
    for (const QString &name : { u"Acme Voice"_s, u"Acme Mobile"_s }) {
        const auto list =
            get(tokensPath, WebClient::withToken(value.toUtf8(), m_sandbox->organization(name)));
        QCOMPARE(list.status, 200);
        QVERIFY(holds(list.array(), made.object().value("key_id"_L1).toString()));
        QVERIFY(!list.body.contains(value.toUtf8()));
    }
}

void TestSandboxAnyreach::renamingATokenKeepsItsSecret()
{
    const auto made = create(tokensPath, asViewer(), { { u"name"_s, u"Before"_s } }).object();
    const QString id = made.value("key_id"_L1).toString();
    const QByteArray value = made.value("pat_key"_L1).toString().toUtf8();
    const auto renamed =
        m_web.askJson("PATCH", tokensPath + u'/' + id, asViewer(), { { u"name"_s, u"After"_s } });
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.object().keys(),
             (QStringList{ u"created_at"_s, u"expires_at"_s, u"key_id"_s, u"name"_s }));
    QCOMPARE(renamed.object().value("name"_L1).toString(), u"After"_s);
    QCOMPARE(renamed.object().value("created_at"_L1), made.value("created_at"_L1));
    const QByteArray voice = m_sandbox->organization(u"Acme Voice"_s);
    QVERIFY(!itemNamed(get(tokensPath, WebClient::withToken(value, voice)).array(), u"After"_s)
                 .isEmpty());
}

void TestSandboxAnyreach::aDeletedTokenIsRefused()
{
    const auto made = create(tokensPath, asAdmin(), { { u"name"_s, u"Gone soon"_s } }).object();
    const QString path = tokensPath + u'/' + made.value("key_id"_L1).toString();
    const auto own = WebClient::withToken(made.value("pat_key"_L1).toString().toUtf8(),
                                          m_sandbox->organization(u"Acme Voice"_s));
    QCOMPARE(m_web.ask("DELETE", path, asAdmin()).status, 204);
    QCOMPARE(get(tokensPath, own).status, 401);
    QCOMPARE(m_web.ask("DELETE", path, asAdmin()).status, 404);
    QCOMPARE(m_web.askJson("PATCH", path, asAdmin(), { { u"name"_s, u"x"_s } }).status, 404);
}

void TestSandboxAnyreach::renamingNeedsAName()
{
    const auto made = create(tokensPath, asAdmin(), { { u"name"_s, u"Kept"_s } }).object();
    const QString path = tokensPath + u'/' + made.value("key_id"_L1).toString();
    QCOMPARE(m_web.askJson("PATCH", path, asAdmin(), { { u"name"_s, u" "_s } }).status, 422);
    QCOMPARE(m_web.askJson("PATCH", path, asAdmin(), {}).status, 422);
    QCOMPARE(m_web.ask("PATCH", path, asAdmin(), "name").status, 400);
    QVERIFY(!itemNamed(get(tokensPath, asAdmin()).array(), u"Kept"_s).isEmpty());
}

void TestSandboxAnyreach::tokensOfOthersAreNotFound()
{
    QVERIFY(itemNamed(get(tokensPath, asAdmin()).array(), u"Second admin's notebook"_s).isEmpty());
    const QString keyId = newKey().value("key_id"_L1).toString();
    QCOMPARE(m_web.ask("DELETE", tokensPath + u'/' + keyId, asAdmin()).status, 404);
    QVERIFY(holds(get(keysPath, asKey()).array(), keyId));
}

void TestSandboxAnyreach::aKeyHasNoTokens_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::newRow("list") << "GET"_ba << tokensPath;
    QTest::newRow("create") << "POST"_ba << tokensPath;
    QTest::newRow("rename") << "PATCH"_ba << tokensPath + u"/pat_1"_s;
    QTest::newRow("delete") << "DELETE"_ba << tokensPath + u"/pat_1"_s;
}

void TestSandboxAnyreach::aKeyHasNoTokens()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    const auto answer = m_web.askJson(verb, path, asKey(), { { u"name"_s, u"x"_s } });
    QCOMPARE(answer.status, 403);
    QVERIFY(!answer.detail().isEmpty());
}

void TestSandboxAnyreach::scopesFollowTheRole()
{
    const auto admin = get(scopesPath, asAdmin());
    QCOMPARE(admin.status, 200);
    QVERIFY(admin.array().contains(u"agents:manage"_s));
    QVERIFY(admin.array().contains(u"organizations:manage"_s));
    QCOMPARE(get(scopesPath, asKey()).array(), admin.array());
    const QJsonArray viewer = get(scopesPath, asViewer()).array();
    QVERIFY(viewer.contains(u"agents:read"_s));
    for (const QJsonValue &scope : viewer)
        QVERIFY(scope.toString().endsWith(u":read"_s));
}

void TestSandboxAnyreach::agentsComeInPages()
{
    const QJsonArray all = get(agentsPath, asKey()).array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().toObject().value("organization_id"_L1).toString().toUtf8(),
             m_sandbox->organization(u"Acme Voice"_s));
    const QJsonArray first = get(agentsPath + u"?limit=1"_s, asKey()).array();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.at(0), all.at(0));
    const QByteArray created =
        first.at(0).toObject().value("created_at"_L1).toString().toUtf8().toBase64();
    const QString next =
        agentsPath + u"?limit=1&cursor="_s + QString::fromLatin1(created.toPercentEncoding());
    QCOMPARE(get(next, asKey()).array(), QJsonArray{ all.at(1) });
}

void TestSandboxAnyreach::agentsRefuseABadLimitOrCursor_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("zero") << u"limit=0"_s;
    QTest::newRow("too many") << u"limit=101"_s;
    QTest::newRow("negative") << u"limit=-1"_s;
    QTest::newRow("word") << u"limit=all"_s;
    QTest::newRow("no Base64") << u"cursor=%25%25"_s;
    QTest::newRow("no moment") << u"cursor=eHl6"_s;
}

void TestSandboxAnyreach::agentsRefuseABadLimitOrCursor()
{
    QFETCH(const QString, query);
    QCOMPARE(get(agentsPath + u'?' + query, asKey()).status, 422);
}

void TestSandboxAnyreach::unknownPathsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such service") << u"/campaign/contacts"_s;
    QTest::newRow("slash behind") << u"/admin/organization-pats/"_s;
    QTest::newRow("slash doubled") << u"/admin//organization-pats"_s;
    QTest::newRow("case") << u"/Admin/organization-pats"_s;
    QTest::newRow("deeper") << u"/admin/organization-pats/a/b"_s;
    QTest::newRow("encoded line break") << u"/admin/%0A"_s;
    QTest::newRow("no UTF-8") << u"/%FF%FE"_s;
}

void TestSandboxAnyreach::unknownPathsAreNotFound()
{
    QFETCH(const QString, path);
    for (const QByteArray &verb : { "GET"_ba, "DELETE"_ba }) {
        const auto answer = m_web.ask(verb, path, asKey());
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.detail(), u"Not Found"_s);
    }
}

void TestSandboxAnyreach::wrongVerbsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("PUT keys") << "PUT"_ba << keysPath << "GET, POST"_ba;
    QTest::newRow("DELETE keys") << "DELETE"_ba << keysPath << "GET, POST"_ba;
    QTest::newRow("GET key") << "GET"_ba << keysPath + u"/ak_1"_s << "DELETE"_ba;
    QTest::newRow("GET encoded slash") << "GET"_ba << keysPath + u"/a%2Fb"_s << "DELETE"_ba;
    QTest::newRow("POST token") << "POST"_ba << tokensPath + u"/pat_1"_s << "PATCH, DELETE"_ba;
    QTest::newRow("POST scopes") << "POST"_ba << scopesPath << "GET"_ba;
    QTest::newRow("HEAD agents") << "HEAD"_ba << agentsPath << "GET"_ba;
    QTest::newRow("OPTIONS agents") << "OPTIONS"_ba << agentsPath << "GET"_ba;
    QTest::newRow("made up") << "BREW"_ba << agentsPath << "GET"_ba;
}

void TestSandboxAnyreach::wrongVerbsAreNotAllowed()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, allowed);
    const auto answer = m_web.ask(verb, path, asKey());
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), allowed);
    QCOMPARE(answer.detail(), verb == "HEAD" ? QString() : u"Method Not Allowed"_s);
    QCOMPARE(get(agentsPath, asKey()).status, 200); // the connection can still be used
}

void TestSandboxAnyreach::noAnswerMayBeStored()
{
    QCOMPARE(create(keysPath, asKey(), { { u"name"_s, u"x"_s } }).header("Cache-Control"),
             "no-store"_ba);
    QCOMPARE(get(keysPath, asKey()).header("Cache-Control"), "no-store"_ba);
    QCOMPARE(get(keysPath, {}).header("Cache-Control"), "no-store"_ba);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxAnyreach)
#include "tst_sandboxanyreach.moc"
