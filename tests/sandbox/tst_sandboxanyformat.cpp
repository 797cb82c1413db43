// SPDX-License-Identifier: MIT
#include "sandboxprocess.h"
#include "support/testcase.h"
#include "webclient.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <memory>

using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {
const QString workflowsPath = u"/v2/workflows/"_s;
}

/// anyformat's addresses over real HTTP. Keys are made on the dashboard: see tst_sandboxdashboard.
class TestSandboxAnyformat final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }

    void publicAddressesNeedNoKey_data();
    void publicAddressesNeedNoKey();
    void healthSaysNothingAboutAKey();
    void workflowsAreListed();
    void workflowsComeInPages_data();
    void workflowsComeInPages();
    void nonsensePagesAreRefused_data();
    void nonsensePagesAreRefused();
    void withoutAKeyItIsForbidden_data();
    void withoutAKeyItIsForbidden();
    void withAWrongKeyItIsUnauthorized_data();
    void withAWrongKeyItIsUnauthorized();
    void theRateIsToldOnSuccess();
    void theLastSlashIsAskedFor_data();
    void theLastSlashIsAskedFor();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void wrongVerbsAreNotAllowed_data();
    void wrongVerbsAreNotAllowed();
    void theKeyHasNoPrefix();

private:
    [[nodiscard]] QByteArray key() const
    {
        return m_sandbox->accountKey(u"anyformat"_s, u"api-key"_s);
    }
    [[nodiscard]] WebAnswer get(const QString &path)
    {
        return m_web.ask("GET", path, WebClient::withKey(key()));
    }
    void checkProblem(const WebAnswer &answer, int status, const QString &code)
    {
        QCOMPARE(answer.status, status);
        const QJsonObject body = answer.object();
        QCOMPARE(body.keys(),
                 (QStringList{ u"detail"_s, u"error"_s, u"error_code"_s, u"request_id"_s,
                               u"retryable"_s }));
        QCOMPARE(body.value("error_code"_L1).toString(), code);
        QCOMPARE(body.value("retryable"_L1).toBool(true), false);
        QVERIFY(!body.value("error"_L1).toString().isEmpty());
        const QString id = body.value("request_id"_L1).toString();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(id).hasMatch());
        QVERIFY(!m_requestIds.contains(id));
        m_requestIds.insert(id);
        QVERIFY(answer.header("x-ratelimit-limit").isEmpty());
        QVERIFY(answer.header("Retry-After").isEmpty());
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    WebClient m_web;
    QSet<QString> m_requestIds;
};

void TestSandboxAnyformat::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->start({ u"--in-memory"_s }));
    m_web.setBase(m_sandbox->url());
}

void TestSandboxAnyformat::publicAddressesNeedNoKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("root") << u"/"_s << "application/json"_ba;
    QTest::newRow("health") << u"/health/"_s << "application/json"_ba;
    QTest::newRow("schema") << u"/schema/"_s << "application/json"_ba;
    QTest::newRow("docs") << u"/docs/"_s << "text/html; charset=utf-8"_ba;
}

void TestSandboxAnyformat::publicAddressesNeedNoKey()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, type);
    const auto answer = m_web.ask("GET", path, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), type);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(answer.header("x-ratelimit-limit").isEmpty());
}

void TestSandboxAnyformat::healthSaysNothingAboutAKey()
{
    const QByteArray ok = R"({"message":"ok"})";
    QCOMPARE(m_web.ask("GET", u"/health/"_s, {}).body, ok);
    QCOMPARE(m_web.ask("GET", u"/health/"_s, WebClient::withKey("wrong")).body, ok);
}

void TestSandboxAnyformat::workflowsAreListed()
{
    const auto answer = get(workflowsPath);
    QCOMPARE(answer.status, 200);
    const QJsonObject list = answer.object();
    QCOMPARE(list.keys(), (QStringList{ u"count"_s, u"page"_s, u"page_size"_s, u"results"_s }));
    QCOMPARE(list.value("count"_L1).toInt(), 3);
    QCOMPARE(list.value("page"_L1).toInt(), 1);
    QCOMPARE(list.value("page_size"_L1).toInt(), 20);
    int withoutDate = 0;
    for (const QJsonValue &item : list.value("results"_L1).toArray()) {
        QVERIFY(!QUuid::fromString(item.toObject().value("id"_L1).toString()).isNull());
        QVERIFY(!item.toObject().value("name"_L1).toString().isEmpty());
        withoutDate += item.toObject().value("created_at"_L1).isNull() ? 1 : 0;
    }
    QCOMPARE(withoutDate, 1); // so that a client is tested with null
}

void TestSandboxAnyformat::workflowsComeInPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << u"page=1&page_size=1"_s << 1 << 1;
    QTest::newRow("second of two") << u"page=2&page_size=2"_s << 2 << 1;
    QTest::newRow("behind the last") << u"page=4&page_size=1"_s << 1 << 0;
    QTest::newRow("far behind") << u"page=4294967295&page_size=100"_s << 100 << 0;
    QTest::newRow("at the limit") << u"page_size=100"_s << 100 << 3;
    QTest::newRow("over the limit") << u"page_size=101"_s << 100 << 3;
    QTest::newRow("far over the limit") << u"page_size=4000000000"_s << 100 << 3;
    QTest::newRow("others change nothing") << u"sort_by=name&order=asc&status=x&foo=1"_s << 20 << 3;
}

void TestSandboxAnyformat::workflowsComeInPages()
{
    QFETCH(const QString, query);
    QFETCH(const int, size);
    QFETCH(const int, count);
    const auto answer = get(workflowsPath + u'?' + query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("count"_L1).toInt(), 3);
    QCOMPARE(answer.object().value("page_size"_L1).toInt(), size);
    QCOMPARE(answer.object().value("results"_L1).toArray().size(), count);
}

void TestSandboxAnyformat::nonsensePagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isList");
    QTest::newRow("zero") << u"page=0"_s << true;
    QTest::newRow("negative") << u"page=-1"_s << true;
    QTest::newRow("a word") << u"page=last"_s << true;
    QTest::newRow("nothing") << u"page="_s << true;
    QTest::newRow("size zero") << u"page_size=0"_s << false;
    QTest::newRow("size in words") << u"page_size=all"_s << false;
}

void TestSandboxAnyformat::nonsensePagesAreRefused()
{
    QFETCH(const QString, query);
    QFETCH(const bool, isList);
    const auto answer = get(workflowsPath + u'?' + query);
    checkProblem(answer, 400, u"VALIDATION_ERROR"_s);
    QCOMPARE(answer.object().value("detail"_L1).isArray(), isList);
    QCOMPARE(answer.object().value("detail"_L1).isString(), !isList);
}

void TestSandboxAnyformat::withoutAKeyItIsForbidden_data()
{
    QTest::addColumn<Headers>("headers");
    const auto authorization = [](const QByteArray &value) {
        return Headers{ { "Authorization"_ba, value } };
    };
    QTest::newRow("nothing") << Headers{};
    QTest::newRow("scheme only") << authorization("Bearer");
    QTest::newRow("empty") << authorization("Bearer  ");
    QTest::newRow("another scheme") << authorization("Basic " + key());
    QTest::newRow("bare") << authorization(key());
    QTest::newRow("the old header") << Headers{ { "x-api-key"_ba, key() } };
}

void TestSandboxAnyformat::withoutAKeyItIsForbidden()
{
    QFETCH(const Headers, headers);
    const auto answer = m_web.ask("GET", workflowsPath, headers);
    checkProblem(answer, 403, u"ACCESS_DENIED"_s);
    QVERIFY(answer.object().value("detail"_L1).isString());
}

void TestSandboxAnyformat::withAWrongKeyItIsUnauthorized_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("made up") << QByteArray(canaryKey.data());
    QTest::newRow("cut short") << key().chopped(1);
    QTest::newRow("one more") << key() + "0";
    QTest::newRow("another case") << key().toUpper();
    QTest::newRow("of another service") << m_sandbox->key();
}

void TestSandboxAnyformat::withAWrongKeyItIsUnauthorized()
{
    QFETCH(const QByteArray, value);
    const auto answer = m_web.ask("GET", workflowsPath, WebClient::withKey(value));
    checkProblem(answer, 401, u"AUTH_FAILED"_s);
    QVERIFY(!answer.body.contains(value));
    QCOMPARE(m_web.ask("GET", u"/admin/organization-pats"_s, WebClient::withKey(key())).status,
             401);
}

void TestSandboxAnyformat::theRateIsToldOnSuccess()
{
    const auto first = get(workflowsPath);
    QCOMPARE(first.header("x-ratelimit-limit"), "600"_ba);
    const int remaining = first.header("x-ratelimit-remaining").toInt();
    QVERIFY(remaining > 0 && remaining < 600);
    const int reset = first.header("x-ratelimit-reset").toInt();
    QVERIFY(reset >= 1 && reset <= 60);
    QVERIFY(first.header("Retry-After").isEmpty());
    QCOMPARE(get(workflowsPath).header("x-ratelimit-remaining").toInt(), remaining - 1);
}

void TestSandboxAnyformat::theLastSlashIsAskedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("workflows") << u"/v2/workflows"_s << "/v2/workflows/"_ba;
    QTest::newRow("with a query") << u"/v2/workflows?page=1&page_size=1"_s
                                  << "/v2/workflows/?page=1&page_size=1"_ba;
    QTest::newRow("encoded query")
        << u"/v2/workflows?a=%0D%0AX:1"_s << "/v2/workflows/?a=%0D%0AX:1"_ba;
    QTest::newRow("health") << u"/health"_s << "/health/"_ba;
    QTest::newRow("schema") << u"/schema"_s << "/schema/"_ba;
    QTest::newRow("docs") << u"/docs"_s << "/docs/"_ba;
}

void TestSandboxAnyformat::theLastSlashIsAskedFor()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, location);
    for (const QByteArray &verb : { "GET"_ba, "POST"_ba }) {
        const auto answer = m_web.ask(verb, path, {});
        QCOMPARE(answer.status, 301);
        QCOMPARE(answer.header("Location"), location);
        QVERIFY(answer.body.isEmpty());
    }
}

void TestSandboxAnyformat::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such thing") << u"/v2/keys/"_s;
    QTest::newRow("the version") << u"/v2/"_s;
    QTest::newRow("slash doubled") << u"/v2/workflows//"_s;
    QTest::newRow("case") << u"/v2/Workflows/"_s;
}

void TestSandboxAnyformat::whatIsNotThereIsNotFound()
{
    QFETCH(const QString, path);
    checkProblem(get(path), 404, u"NOT_FOUND"_s);
}

void TestSandboxAnyformat::wrongVerbsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::newRow("POST workflows") << "POST"_ba << workflowsPath;
    QTest::newRow("DELETE workflows") << "DELETE"_ba << workflowsPath;
    QTest::newRow("POST health") << "POST"_ba << u"/health/"_s;
    QTest::newRow("DELETE root") << "DELETE"_ba << u"/"_s;
}

void TestSandboxAnyformat::wrongVerbsAreNotAllowed()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    const auto answer = m_web.ask(verb, path, WebClient::withKey(key()));
    checkProblem(answer, 405, u"METHOD_NOT_ALLOWED"_s);
    QCOMPARE(answer.header("Allow"), "GET"_ba);
}

void TestSandboxAnyformat::theKeyHasNoPrefix()
{
    const QString value = QString::fromUtf8(key());
    QVERIFY(QRegularExpression(u"^[0-9a-f]{40}$"_s).match(value).hasMatch());
    const QJsonObject account = m_sandbox->account(u"anyformat"_s, u"api-key"_s);
    QVERIFY(!account.contains("id"_L1));
    QCOMPARE(account.value("organization"_L1).toObject().value("id"_L1).toString(), QString());
    QCOMPARE(account.value("organization"_L1).toObject().value("name"_L1).toString(),
             u"Acme Documents"_s);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxAnyformat)
#include "tst_sandboxanyformat.moc"
