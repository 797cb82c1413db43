// SPDX-License-Identifier: MIT
#include "dashboardclient.h"
#include "sandboxprocess.h"
#include "support/testcase.h"
#include "webclient.h"

#include <QCoreApplication>
#include <QDate>

#include <memory>

using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const QString accessKeys = u"/dashboard/appcircle/personal-access-key"_s;
const QString apiKeys = u"/dashboard/appcircle/api-key"_s;
const QString anyformatKey = u"/dashboard/anyformat/api-key"_s;
const QString anyreachKeys = u"/dashboard/anyreach/api-key"_s;
const QString anyreachTokens = u"/dashboard/anyreach/token"_s;
const QStringList allPages{ u"/dashboard"_s, accessKeys,   apiKeys,
                            anyformatKey,    anyreachKeys, anyreachTokens };

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

/// The pages on which keys are made, used as a browser would. Each test has its own server, because
/// most tests change what the others look at.
class TestSandboxDashboard final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyPageIsAPlainOneOfItsOwn_data();
    void everyPageIsAPlainOneOfItsOwn();
    void theIndexLeadsToEveryPage();

    void anAccessKeyIsShownOnceAndWorks();
    void thereIsOneAccessKeyForAnOrganization();
    void aDeletedAccessKeyIsRefused();
    void anInheritedMemberHasNoAccessKey();
    void aSubOrganizationsKeyStaysThere();

    void anApiKeyIsShownOnceAndWorks();
    void anApiKeyWithoutTheRootNeedsItsOrganizationNamed();
    void aDeletedApiKeyIsRefused();
    void wrongApiKeysAreNotMade_data();
    void wrongApiKeysAreNotMade();
    void aNameIsTakenOnce();
    void thereAreAtMostTenApiKeys();

    void aNewKeyEndsTheOneBefore();
    void aFormThatIsSentTwiceGeneratesOnce();
    void organizationsOfAnyformatAreApart();

    void anyreachCredentialsAreMadeToo_data();
    void anyreachCredentialsAreMadeToo();

    void hostileNamesAreEscaped_data();
    void hostileNamesAreEscaped();
    void formsFromElsewhereAreRefused_data();
    void formsFromElsewhereAreRefused();
    void formsFromHereAreAccepted_data();
    void formsFromHereAreAccepted();
    void aFormNeedsItsToken_data();
    void aFormNeedsItsToken();
    void aTokenOfAnotherProcessIsNone();
    void onlyLocalNamesAreAnswered_data();
    void onlyLocalNamesAreAnswered();
    void onlyFormsAreUnderstood();
    void wrongVerbsAreNotAllowed_data();
    void wrongVerbsAreNotAllowed();
    void unknownPagesAreNotFound_data();
    void unknownPagesAreNotFound();

private:
    [[nodiscard]] QString accessKey() const
    {
        return QString::fromUtf8(m_sandbox->accountKey(u"appcircle"_s, u"personal-access-key"_s));
    }
    [[nodiscard]] QString rootId() const
    {
        return m_sandbox->account(u"appcircle"_s, u"api-key"_s)
            .value("organization"_L1)
            .toObject()
            .value("id"_L1)
            .toString();
    }
    [[nodiscard]] WebAnswer exchange(const QString &key, const FormFields &more = {})
    {
        return m_web.askForm(u"/auth/v3/token"_s,
                             FormFields{ { u"personalAccessKey"_s, key } } + more);
    }
    [[nodiscard]] WebAnswer exchangeApiKey(const QString &name, const QString &secret,
                                           const QString &organization = {})
    {
        FormFields fields{ { u"name"_s, name }, { u"secret"_s, secret } };
        if (!organization.isEmpty())
            fields.append({ u"organizationId"_s, organization });
        return m_web.askForm(u"/auth/v1/api-key/token"_s, fields);
    }
    [[nodiscard]] QJsonArray organizations(const WebAnswer &exchanged)
    {
        const auto token = exchanged.object().value("access_token"_L1).toString().toUtf8();
        return m_web.ask("GET", u"/identity/v1/organizations"_s, WebClient::withKey(token))
            .object()
            .value("data"_L1)
            .toArray();
    }
    [[nodiscard]] QString idOf(const QString &organization)
    {
        for (const QJsonValue &item : organizations(exchange(accessKey()))) {
            if (item.toObject().value("name"_L1).toString() == organization)
                return item.toObject().value("id"_L1).toString();
        }
        return {};
    }
    [[nodiscard]] WebAnswer createApiKey(const QString &name, const QStringList &organizations,
                                         const QString &expires)
    {
        FormFields fields{ { u"name"_s, name }, { u"expires"_s, expires } };
        for (const QString &organization : organizations)
            fields.append({ u"organization"_s, organization });
        return m_dashboard.send(apiKeys, u"create"_s, fields);
    }
    [[nodiscard]] int statusAtAnyformat(const QString &key)
    {
        return m_web.ask("GET", u"/v2/workflows/"_s, WebClient::withKey(key.toUtf8())).status;
    }
    [[nodiscard]] static QString secretIn(const WebAnswer &answer)
    {
        return DashboardClient::shown(answer.body, u"secret"_s);
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    WebClient m_web;
    DashboardClient m_dashboard{ m_web };
};

void TestSandboxDashboard::init()
{
    TestCase::init();
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->start({ u"--in-memory"_s }));
    m_web.setBase(m_sandbox->url());
}

void TestSandboxDashboard::everyPageIsAPlainOneOfItsOwn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &page : allPages)
        QTest::newRow(qPrintable(page)) << page << 200;
    QTest::newRow("there is none") << u"/dashboard/x"_s << 404;
    QTest::newRow("an action") << accessKeys + u"/delete"_s << 405;
}

void TestSandboxDashboard::everyPageIsAPlainOneOfItsOwn()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const auto answer = m_dashboard.open(path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8"_ba);
    QCOMPARE(answer.header("Cache-Control"), "no-store"_ba);
    QCOMPARE(answer.header("Content-Security-Policy"),
             "default-src 'none'; form-action 'self'; style-src 'unsafe-inline'"_ba);
    QCOMPARE(answer.header("X-Frame-Options"), "DENY"_ba);
    QCOMPARE(answer.header("Referrer-Policy"), "no-referrer"_ba);
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(answer.body.contains("<meta charset=\"utf-8\">"));
    QVERIFY(answer.body.contains("asks for no login"));
    for (const char *foreign : { "<script", "http:", "https:", "src=", "@import", "url(" })
        QVERIFY2(!answer.body.contains(foreign), foreign);
    for (const char *secret : { "credential", "token" })
        QVERIFY(!answer.body.contains(
            m_sandbox->line().value(QLatin1StringView(secret)).toString().toUtf8()));
    QVERIFY(!answer.body.contains(accessKey().toUtf8()));
}

void TestSandboxDashboard::theIndexLeadsToEveryPage()
{
    const QByteArray index = m_dashboard.open(u"/dashboard"_s).body;
    for (const QString &page : allPages.mid(1))
        QVERIFY(index.contains(QByteArray("href=\"" + page.toUtf8() + '"')));
}

void TestSandboxDashboard::anAccessKeyIsShownOnceAndWorks()
{
    const auto answer = m_dashboard.sendUnder(accessKeys, u"Acme Apps iOS"_s);
    QCOMPARE(answer.status, 200);
    const QString key = secretIn(answer);
    QVERIFY(key.size() >= 32);
    QVERIFY(answer.body.contains("it will be displayed only once"));
    QCOMPARE(answer.header("Cache-Control"), "no-store"_ba);
    QCOMPARE(exchange(key).status, 200);
    QVERIFY(!m_dashboard.open(accessKeys).body.contains(key.toUtf8()));
    QCOMPARE(exchange(accessKey()).status, 200); // the root has another key
}

void TestSandboxDashboard::thereIsOneAccessKeyForAnOrganization()
{
    const QByteArray page = m_dashboard.open(accessKeys).body;
    QCOMPARE(page.count("Delete Key"), 1); // the bootstrap's key of the root
    QCOMPARE(page.count("Generate Key"), 2);
    const auto again =
        m_dashboard.send(accessKeys, u"generate"_s, { { u"organization"_s, rootId() } });
    QCOMPARE(again.status, 409);
    QVERIFY(secretIn(again).isEmpty());
    QCOMPARE(exchange(accessKey()).status, 200);

    QCOMPARE(m_dashboard.send(accessKeys, u"delete"_s, { { u"organization"_s, rootId() } }).status,
             303);
    const auto made =
        m_dashboard.send(accessKeys, u"generate"_s, { { u"organization"_s, rootId() } });
    QCOMPARE(made.status, 200);
    QCOMPARE(exchange(secretIn(made)).status, 200);
    QCOMPARE(exchange(accessKey()).status, 401);
}

void TestSandboxDashboard::aDeletedAccessKeyIsRefused()
{
    const auto before = exchange(accessKey());
    const auto answer = m_dashboard.sendUnder(accessKeys, u"Acme Apps"_s);
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), accessKeys.toUtf8());
    QCOMPARE(exchange(accessKey()).status, 401);
    // An access token stays valid after its key was deleted.
    QCOMPARE(organizations(before).size(), 4);
    const auto again =
        m_dashboard.send(accessKeys, u"delete"_s, { { u"organization"_s, rootId() } });
    QCOMPARE(again.status, 404);
}

void TestSandboxDashboard::anInheritedMemberHasNoAccessKey()
{
    const QString labs = idOf(u"Acme Apps Labs"_s);
    const QByteArray page = m_dashboard.open(accessKeys).body;
    const auto section = page.mid(page.indexOf("<h2>Acme Apps Labs</h2>"));
    QVERIFY(section.contains("You cannot generate a key here"));
    QVERIFY(!section.contains("<button"));
    QCOMPARE(m_dashboard.send(accessKeys, u"generate"_s, { { u"organization"_s, labs } }).status,
             403);
    QCOMPARE(m_dashboard.send(accessKeys, u"generate"_s, { { u"organization"_s, u"x"_s } }).status,
             404);
    QCOMPARE(m_dashboard.send(accessKeys, u"generate"_s, {}).status, 404);
}

void TestSandboxDashboard::aSubOrganizationsKeyStaysThere()
{
    const QString android = idOf(u"Acme Apps Android"_s);
    const QString key = secretIn(m_dashboard.sendUnder(accessKeys, u"Acme Apps iOS"_s));
    QCOMPARE(organizations(exchange(key)).size(), 1);
    QCOMPARE(exchange(key, { { u"subOrganization"_s, android } }).status, 403);
    QCOMPARE(exchange(key, { { u"subOrganization"_s, rootId() } }).status, 403);
    QCOMPARE(exchange(key, { { u"subOrganization"_s, idOf(u"Acme Apps iOS"_s) } }).status, 200);
}

void TestSandboxDashboard::anApiKeyIsShownOnceAndWorks()
{
    const QString labs = idOf(u"Acme Apps Labs"_s);
    const auto answer =
        createApiKey(u"Night build"_s, { rootId(), labs }, iso(QDate::currentDate().addYears(1)));
    QCOMPARE(answer.status, 200);
    const QString secret = secretIn(answer);
    QVERIFY(secret.size() >= 32);
    QVERIFY(answer.body.contains("it will be displayed only once"));
    QCOMPARE(DashboardClient::shown(answer.body, u"name"_s), u"Night build"_s);
    QVERIFY(answer.body.contains(rootId().toUtf8()));
    QVERIFY(answer.body.contains(labs.toUtf8()));
    QCOMPARE(organizations(exchangeApiKey(u"Night build"_s, secret)).size(), 2);
    QCOMPARE(organizations(exchangeApiKey(u"Night build"_s, secret, labs)).size(), 1);
    const QByteArray page = m_dashboard.open(apiKeys).body;
    QVERIFY(page.contains("Night build"));
    QVERIFY(!page.contains(secret.toUtf8()));
    QVERIFY(page.contains("Expired")); // a key of the samples
}

void TestSandboxDashboard::anApiKeyWithoutTheRootNeedsItsOrganizationNamed()
{
    const QString expires = iso(QDate::currentDate());
    const QString ios = idOf(u"Acme Apps iOS"_s);
    const QString android = idOf(u"Acme Apps Android"_s);
    const QString one = secretIn(createApiKey(u"one"_s, { ios, ios }, expires));
    QCOMPARE(exchangeApiKey(u"one"_s, one).status, 200);
    const QString two = secretIn(createApiKey(u"two"_s, { ios, android }, expires));
    // The key belongs to the root but has no role there.
    QCOMPARE(exchangeApiKey(u"two"_s, two).status, 403);
    QCOMPARE(exchangeApiKey(u"two"_s, two, android).status, 200);
}

void TestSandboxDashboard::aDeletedApiKeyIsRefused()
{
    const QString secret =
        secretIn(createApiKey(u"Gone soon"_s, { rootId() }, iso(QDate::currentDate())));
    QCOMPARE(exchangeApiKey(u"Gone soon"_s, secret).status, 200);
    const auto answer = m_dashboard.sendUnder(apiKeys, u"Gone soon"_s);
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), apiKeys.toUtf8());
    QCOMPARE(exchangeApiKey(u"Gone soon"_s, secret).status, 401);
    QCOMPARE(m_dashboard.send(apiKeys, u"delete"_s, { { u"name"_s, u"Gone soon"_s } }).status, 404);
    // A new key with the same name does not make the old secret valid again.
    const QString next =
        secretIn(createApiKey(u"Gone soon"_s, { rootId() }, iso(QDate::currentDate())));
    QCOMPARE(exchangeApiKey(u"Gone soon"_s, secret).status, 401);
    QCOMPARE(exchangeApiKey(u"Gone soon"_s, next).status, 200);
}

void TestSandboxDashboard::wrongApiKeysAreNotMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("organization"); // empty: none; "root": the root
    QTest::addColumn<int>("status");
    const QDate today = QDate::currentDate();
    const QString root = u"root"_s;
    QTest::newRow("no name") << QString() << iso(today) << root << 400;
    QTest::newRow("blank name") << u" \t"_s << iso(today) << root << 400;
    QTest::newRow("long name") << u"x"_s.repeated(256) << iso(today) << root << 400;
    QTest::newRow("no date") << u"x"_s << QString() << root << 400;
    QTest::newRow("no such day") << u"x"_s << u"2027-02-30"_s << root << 400;
    QTest::newRow("yesterday") << u"x"_s << iso(today.addDays(-1)) << root << 400;
    QTest::newRow("more than a year") << u"x"_s << iso(today.addYears(1).addDays(1)) << root << 400;
    QTest::newRow("nowhere") << u"x"_s << iso(today) << QString() << 400;
    QTest::newRow("no such organization") << u"x"_s << iso(today) << u"y"_s << 404;
}

void TestSandboxDashboard::wrongApiKeysAreNotMade()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expires);
    QFETCH(const QString, organization);
    QFETCH(const int, status);
    QStringList organizations;
    if (!organization.isEmpty())
        organizations.append(organization == u"root"_s ? rootId() : organization);
    const QByteArray before = m_dashboard.open(apiKeys).body;
    const auto answer = createApiKey(name, organizations, expires);
    QCOMPARE(answer.status, status);
    QVERIFY(secretIn(answer).isEmpty());
    QCOMPARE(m_dashboard.open(apiKeys).body, before);
}

void TestSandboxDashboard::aNameIsTakenOnce()
{
    const auto answer = createApiKey(u"Build farm"_s, { rootId() }, iso(QDate::currentDate()));
    QCOMPARE(answer.status, 409);
    QVERIFY(secretIn(answer).isEmpty());
    QCOMPARE(createApiKey(u"build farm"_s, { rootId() }, iso(QDate::currentDate())).status, 200);
}

void TestSandboxDashboard::thereAreAtMostTenApiKeys()
{
    const QString expires = iso(QDate::currentDate());
    int made = 0;
    while (createApiKey(u"key %1"_s.arg(made), { rootId() }, expires).status == 200)
        QVERIFY(++made < 10);
    QCOMPARE(made, 6); // besides three samples and the bootstrap's key
    QCOMPARE(createApiKey(u"one more"_s, { rootId() }, expires).status, 409);
    QCOMPARE(m_dashboard.send(apiKeys, u"delete"_s, { { u"name"_s, u"Old importer"_s } }).status,
             303);
    QCOMPARE(createApiKey(u"one more"_s, { rootId() }, expires).status, 200);
}

void TestSandboxDashboard::aNewKeyEndsTheOneBefore()
{
    const QString first = QString::fromUtf8(m_sandbox->accountKey(u"anyformat"_s, u"api-key"_s));
    QCOMPARE(statusAtAnyformat(first), 200);
    QVERIFY(m_dashboard.open(anyformatKey).body.contains("stops working, for everybody"));
    const auto answer = m_dashboard.sendUnder(anyformatKey, u"Acme Documents"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("it will be displayed only once"));
    const QString second = secretIn(answer);
    QCOMPARE(statusAtAnyformat(first), 401);
    QCOMPARE(statusAtAnyformat(second), 200);
    const QString third = secretIn(m_dashboard.sendUnder(anyformatKey, u"Acme Documents"_s));
    QCOMPARE(statusAtAnyformat(second), 401);
    QCOMPARE(statusAtAnyformat(third), 200);
    QVERIFY(!m_dashboard.open(anyformatKey).body.contains(third.toUtf8()));
}

void TestSandboxDashboard::aFormThatIsSentTwiceGeneratesOnce()
{
    const QString html = QString::fromUtf8(m_dashboard.open(anyformatKey).body);
    const auto valueOf = [&html](const QString &name) {
        return html.section(u"name=\""_s + name + u"\" value=\""_s, 1, 1).section(u'"', 0, 0);
    };
    const FormFields fields{ { u"organization"_s, valueOf(u"organization"_s) },
                             { u"replaces"_s, valueOf(u"replaces"_s) } };
    const auto first = m_dashboard.send(anyformatKey, u"generate"_s, fields);
    QCOMPARE(first.status, 200);
    const auto second = m_dashboard.send(anyformatKey, u"generate"_s, fields);
    QCOMPARE(second.status, 409);
    QVERIFY(secretIn(second).isEmpty());
    QCOMPARE(statusAtAnyformat(secretIn(first)), 200);
    QCOMPARE(m_dashboard.send(anyformatKey, u"generate"_s, { fields.at(0) }).status, 409);
    QCOMPARE(
        m_dashboard.send(anyformatKey, u"generate"_s, { { u"organization"_s, u"x"_s } }).status,
        404);
    QCOMPARE(statusAtAnyformat(secretIn(first)), 200);
}

void TestSandboxDashboard::organizationsOfAnyformatAreApart()
{
    const QString first = QString::fromUtf8(m_sandbox->accountKey(u"anyformat"_s, u"api-key"_s));
    const QString other = secretIn(m_dashboard.sendUnder(anyformatKey, u"Acme Claims"_s));
    QCOMPARE(statusAtAnyformat(first), 200);
    const auto list =
        m_web.ask("GET", u"/v2/workflows/"_s, WebClient::withKey(other.toUtf8())).object();
    QCOMPARE(list.value("count"_L1).toInt(), 1);
}

void TestSandboxDashboard::anyreachCredentialsAreMadeToo_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("list");
    QTest::newRow("key") << anyreachKeys << u"/admin/organization-pats"_s;
    QTest::newRow("token") << anyreachTokens << u"/admin/pats"_s;
}

void TestSandboxDashboard::anyreachCredentialsAreMadeToo()
{
    QFETCH(const QString, page);
    QFETCH(const QString, list);
    const auto answer = m_dashboard.send(page, u"create"_s, { { u"name"_s, u"By hand"_s } });
    QCOMPARE(answer.status, 200);
    const QByteArray value = secretIn(answer).toUtf8();
    const auto listed = m_web.ask(
        "GET", list, WebClient::withToken(value, m_sandbox->organization(u"Acme Voice"_s)));
    QCOMPARE(listed.status, 200);
    QVERIFY(listed.body.contains("By hand"));
    const QByteArray shown = m_dashboard.open(page).body;
    QVERIFY(shown.contains("By hand"));
    QVERIFY(!shown.contains(value));
    QCOMPARE(m_dashboard.send(page, u"create"_s, { { u"name"_s, u" "_s } }).status, 400);
}

void TestSandboxDashboard::hostileNamesAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("out of the attribute") << u"\"><img src=x onerror=alert(1)>"_s;
    QTest::newRow("out of the attribute, no tag") << u"\" autofocus onfocus=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp; &#34;"_s;
    QTest::newRow("a page of its own") << u"</h2></body></html><!--"_s;
}

void TestSandboxDashboard::hostileNamesAreEscaped()
{
    QFETCH(const QString, name);
    const QByteArray expected = name.toHtmlEscaped().toUtf8();
    const auto made = createApiKey(name, { rootId() }, iso(QDate::currentDate()));
    QCOMPARE(made.status, 200);
    const QByteArray key = m_dashboard.open(apiKeys).body;
    QCOMPARE(m_dashboard.send(anyreachKeys, u"create"_s, { { u"name"_s, name } }).status, 200);
    const QByteArray anyreach = m_dashboard.open(anyreachKeys).body;
    for (const QByteArray &page : { made.body, key, anyreach }) {
        QVERIFY(page.contains(expected));
        QVERIFY(!page.contains(name.toUtf8()));
    }
    // The hidden field contains the name itself, not its escaped form.
    FormFields hidden{ { u"name"_s, name } };
    QCOMPARE(m_dashboard.send(apiKeys, u"delete"_s, hidden).status, 303);
}

void TestSandboxDashboard::formsFromElsewhereAreRefused_data()
{
    QTest::addColumn<Headers>("headers");
    const auto header = [](const QByteArray &name, const QByteArray &value) {
        return Headers{ { name, value } };
    };
    QTest::newRow("origin") << header("Origin", "http://evil.example");
    QTest::newRow("another port here") << header("Origin", "http://127.0.0.1:1");
    QTest::newRow("https") << header("Origin", "https://HOST");
    QTest::newRow("a longer name") << header("Origin", "http://HOST.evil.example");
    QTest::newRow("referrer") << header("Referer", "http://evil.example/dashboard");
    QTest::newRow("ours as its user") << header("Referer", "http://HOST@evil.example/");
    QTest::newRow("another site") << header("Sec-Fetch-Site", "cross-site");
    QTest::newRow("same site, another port") << header("Sec-Fetch-Site", "same-site");
    QTest::newRow("null, but another site")
        << header("Origin", "null") + header("Sec-Fetch-Site", "cross-site");
}

void TestSandboxDashboard::formsFromElsewhereAreRefused()
{
    QFETCH(Headers, headers);
    for (auto &[name, value] : headers)
        value.replace("HOST", QUrl(m_sandbox->url()).authority().toUtf8());
    const auto answer = m_dashboard.sendUnder(accessKeys, u"Acme Apps"_s, headers);
    QCOMPARE(answer.status, 403);
    QCOMPARE(exchange(accessKey()).status, 200); // nothing was deleted
    QCOMPARE(m_dashboard.sendUnder(anyformatKey, u"Acme Claims"_s, headers).status, 403);
    QVERIFY(m_dashboard.open(anyformatKey).body.contains("No key."));
}

void TestSandboxDashboard::formsFromHereAreAccepted_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::newRow("nothing said") << Headers{};
    QTest::newRow("what browsers send with this policy")
        << Headers{ { "Origin"_ba, "null"_ba }, { "Sec-Fetch-Site"_ba, "same-origin"_ba } };
    QTest::newRow("origin") << Headers{ { "Origin"_ba, "http://HOST"_ba } };
    QTest::newRow("referrer") << Headers{ { "Referer"_ba, "http://HOST/dashboard"_ba } };
}

void TestSandboxDashboard::formsFromHereAreAccepted()
{
    QFETCH(Headers, headers);
    for (auto &[name, value] : headers)
        value.replace("HOST", QUrl(m_sandbox->url()).authority().toUtf8());
    QCOMPARE(m_dashboard.sendUnder(anyformatKey, u"Acme Claims"_s, headers).status, 200);
}

void TestSandboxDashboard::aFormNeedsItsToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("made up") << u"0"_s.repeated(64);
    QTest::newRow("a letter") << u"x"_s;
}

void TestSandboxDashboard::aFormNeedsItsToken()
{
    QFETCH(const QString, token);
    const QList<std::pair<QString, FormFields>> actions{
        { accessKeys + u"/generate"_s, { { u"organization"_s, idOf(u"Acme Apps iOS"_s) } } },
        { accessKeys + u"/delete"_s, { { u"organization"_s, rootId() } } },
        { apiKeys + u"/delete"_s, { { u"name"_s, u"Build farm"_s } } },
        { apiKeys + u"/create"_s,
          { { u"name"_s, u"x"_s },
            { u"expires"_s, iso(QDate::currentDate()) },
            { u"organization"_s, rootId() } } },
        { anyformatKey + u"/generate"_s, { { u"organization"_s, u"x"_s } } },
        { anyreachKeys + u"/create"_s, { { u"name"_s, u"x"_s } } },
        { anyreachTokens + u"/create"_s, { { u"name"_s, u"x"_s } } },
    };
    for (const auto &[path, fields] : actions) {
        const auto answer = m_web.askForm(path, fields + FormFields{ { u"form_token"_s, token } });
        QCOMPARE(answer.status, 403);
        QVERIFY(secretIn(answer).isEmpty());
    }
    QCOMPARE(exchange(accessKey()).status, 200);
    QVERIFY(m_dashboard.open(apiKeys).body.contains("Build farm"));
}

void TestSandboxDashboard::aTokenOfAnotherProcessIsNone()
{
    SandboxProcess other;
    QVERIFY(other.start({ u"--in-memory"_s }));
    WebClient elsewhere(other.url());
    const auto page = elsewhere.ask("GET", anyreachKeys, {});
    const QString token = DashboardClient::formToken(page.body);
    QCOMPARE(token.size(), 64);
    const auto answer = m_web.askForm(anyreachKeys + u"/create"_s,
                                      { { u"name"_s, u"x"_s }, { u"form_token"_s, token } });
    QCOMPARE(answer.status, 403);
}

void TestSandboxDashboard::onlyLocalNamesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("localhost") << "localhost:1234"_ba << 200;
    QTest::newRow("the address") << "127.0.0.1"_ba << 200;
    QTest::newRow("a name that leads here") << "evil.example"_ba << 403;
    QTest::newRow("ours as its user") << "127.0.0.1@evil.example"_ba << 403;
    QTest::newRow("ours at its beginning") << "127.0.0.1.evil.example:80"_ba << 403;
}

void TestSandboxDashboard::onlyLocalNamesAreAnswered()
{
    QFETCH(const QByteArray, host);
    QFETCH(const int, status);
    const auto answer = m_web.ask("GET", anyformatKey, { { "Host"_ba, host } });
    QCOMPARE(answer.status, status);
    QCOMPARE(DashboardClient::formToken(answer.body).isEmpty(), status == 403);
}

void TestSandboxDashboard::onlyFormsAreUnderstood()
{
    const QString token = DashboardClient::formToken(m_dashboard.open(anyreachKeys).body);
    const QByteArray body =
        WebClient::formOf({ { u"name"_s, u"x"_s }, { u"form_token"_s, token } });
    for (const QByteArray &type : { "text/plain"_ba, "multipart/form-data"_ba })
        QCOMPARE(
            m_web.ask("POST", anyreachKeys + u"/create"_s, { { "Content-Type"_ba, type } }, body)
                .status,
            415);
}

void TestSandboxDashboard::wrongVerbsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("GET deletes nothing") << "GET"_ba << accessKeys + u"/delete"_s << "POST"_ba;
    QTest::newRow("GET makes nothing") << "GET"_ba << anyformatKey + u"/generate"_s << "POST"_ba;
    QTest::newRow("POST a page") << "POST"_ba << apiKeys << "GET"_ba;
    QTest::newRow("DELETE a page") << "DELETE"_ba << apiKeys << "GET"_ba;
    QTest::newRow("POST the index") << "POST"_ba << u"/dashboard"_s << "GET"_ba;
}

void TestSandboxDashboard::wrongVerbsAreNotAllowed()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, allowed);
    const auto answer = m_web.ask(verb, path, {});
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), allowed);
}

void TestSandboxDashboard::unknownPagesAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such service") << u"/dashboard/acme/api-key"_s;
    QTest::newRow("no such kind") << u"/dashboard/anyformat/token"_s;
    QTest::newRow("not a kind of this service") << u"/dashboard/anyreach/personal-access-key"_s;
    QTest::newRow("no kind") << u"/dashboard/appcircle"_s;
    QTest::newRow("slash behind") << u"/dashboard/"_s;
}

void TestSandboxDashboard::unknownPagesAreNotFound()
{
    QFETCH(const QString, path);
    QCOMPARE(m_dashboard.open(path).status, 404);
    QCOMPARE(m_web.askForm(path, {}).status, 404);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxDashboard)
#include "tst_sandboxdashboard.moc"
