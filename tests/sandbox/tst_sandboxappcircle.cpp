// SPDX-License-Identifier: MIT
#include "sandboxprocess.h"
#include "support/testcase.h"
#include "webclient.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <memory>

using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

const QString v3 = u"/auth/v3/token"_s;
const QString v2 = u"/auth/v2/token"_s;
const QString v1 = u"/auth/v1/token"_s;
const QString apiKeyExchange = u"/auth/v1/api-key/token"_s;
const QString organizationsPath = u"/identity/v1/organizations"_s;
const QString buildPath = u"/build/v2/profiles"_s;
const QString distributionPath = u"/distribution/v2/profiles"_s;
const QString nowhere = u"00000000-0000-4000-8000-000000000000"_s;

QByteArray tokenIn(const WebAnswer &answer)
{
    return answer.object().value("access_token"_L1).toString().toUtf8();
}

QStringList namesIn(const QJsonArray &organizations)
{
    QStringList names;
    for (const QJsonValue &item : organizations)
        names.append(item.toObject().value("name"_L1).toString());
    return names;
}

} // namespace

/// The exchange of keys, and the API calls with which an access token is tested, over real HTTP.
class TestSandboxAppcircle final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }

    void aKeyIsExchangedForAToken_data();
    void aKeyIsExchangedForAToken();
    void theTokenSaysWhenItEnds();
    void aSubOrganizationGetsItsOwnToken_data();
    void aSubOrganizationGetsItsOwnToken();
    void anUnknownParameterIsIgnoredWithoutAWord_data();
    void anUnknownParameterIsIgnoredWithoutAWord();
    void theRootItselfMayBeNamed();
    void wrongExchangesAreRefused_data();
    void wrongExchangesAreRefused();
    void anOrganizationOutOfReachIsForbidden_data();
    void anOrganizationOutOfReachIsForbidden();
    void fieldsAreDecodedAsForms();

    void anApiKeyIsExchangedForAToken();
    void anApiKeyGetsATokenWhereItHasARole();
    void wrongApiKeysAreRefused_data();
    void wrongApiKeysAreRefused();
    void anApiKeyIsForbiddenWhereItHasNoRole_data();
    void anApiKeyIsForbiddenWhereItHasNoRole();
    void keysOfOneKindAreNoneOfTheOther();
    void noKeyOpensAnotherService();

    void theRootListsItsSubOrganizations();
    void organizationsComeInPages_data();
    void organizationsComeInPages();
    void organizationsCanBeSearched();
    void anOrganizationShowsMore();
    void organizationsOutOfReachAreNotFound_data();
    void organizationsOutOfReachAreNotFound();
    void profilesAreBareArraysOfTheOrganization();
    void theApiNeedsABearerToken_data();
    void theApiNeedsABearerToken();

    void wrongVerbsAreNotAllowed_data();
    void wrongVerbsAreNotAllowed();
    void unknownPathsAreNotFound_data();
    void unknownPathsAreNotFound();
    void noAnswerMayBeStored();

private:
    [[nodiscard]] QString accessKey() const
    {
        return QString::fromUtf8(m_sandbox->accountKey(u"appcircle"_s, u"personal-access-key"_s));
    }
    [[nodiscard]] QString apiKeyName() const
    {
        return m_sandbox->account(u"appcircle"_s, u"api-key"_s).value("id"_L1).toString();
    }
    [[nodiscard]] QString apiKeySecret() const
    {
        return QString::fromUtf8(m_sandbox->accountKey(u"appcircle"_s, u"api-key"_s));
    }
    [[nodiscard]] QString rootId() const
    {
        return m_sandbox->account(u"appcircle"_s, u"api-key"_s)
            .value("organization"_L1)
            .toObject()
            .value("id"_L1)
            .toString();
    }
    [[nodiscard]] FormFields withApiKey(const FormFields &more = {}) const
    {
        return FormFields{ { u"name"_s, apiKeyName() }, { u"secret"_s, apiKeySecret() } } + more;
    }
    [[nodiscard]] WebAnswer get(const QString &path, const QByteArray &token)
    {
        return m_web.ask("GET", path, WebClient::withKey(token));
    }
    [[nodiscard]] QJsonArray organizations(const QByteArray &token)
    {
        return get(organizationsPath, token).object().value("data"_L1).toArray();
    }
    /// The id of an organization of the samples.
    [[nodiscard]] QString idOf(const QString &name)
    {
        for (const QJsonValue &item : organizations(m_root)) {
            if (item.toObject().value("name"_L1).toString() == name)
                return item.toObject().value("id"_L1).toString();
        }
        return {};
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    WebClient m_web;
    QByteArray m_root; ///< access token for the root organization
};

void TestSandboxAppcircle::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->start({ u"--in-memory"_s }));
    m_web.setBase(m_sandbox->url());
    m_root = tokenIn(m_web.askForm(v3, { { u"personalAccessKey"_s, accessKey() } }));
    QVERIFY(!m_root.isEmpty());
}

void TestSandboxAppcircle::aKeyIsExchangedForAToken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("withScope");
    QTest::newRow("version 3") << v3 << u"personalAccessKey"_s << false;
    QTest::newRow("version 3 with a scope") << v3 << u"personalAccessKey"_s << true;
    QTest::newRow("version 2") << v2 << u"pat"_s << false;
    QTest::newRow("version 2 with a scope") << v2 << u"pat"_s << true;
    QTest::newRow("version 1") << v1 << u"pat"_s << false;
}

void TestSandboxAppcircle::aKeyIsExchangedForAToken()
{
    QFETCH(const QString, path);
    QFETCH(const QString, field);
    QFETCH(const bool, withScope);
    FormFields fields{ { field, accessKey() } };
    if (withScope)
        fields.append({ u"scope"_s, u"openid,profile,email"_s });
    const auto answer = m_web.askForm(path, fields);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().keys(),
             (QStringList{ u"access_token"_s, u"expires_in"_s, u"token_type"_s }));
    QCOMPARE(answer.object().value("expires_in"_L1).toInt(), 3600);
    QCOMPARE(answer.object().value("token_type"_L1).toString(), u"Bearer"_s);
    QVERIFY(!answer.body.contains(accessKey().toUtf8()));
    QCOMPARE(organizations(tokenIn(answer)).size(), 4);
}

void TestSandboxAppcircle::theTokenSaysWhenItEnds()
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const auto answer = m_web.askForm(v3, { { u"personalAccessKey"_s, accessKey() } });
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    const auto parts = tokenIn(answer).split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts.at(2).size() >= 32);
    const auto part = [&parts](int index) {
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(parts.at(index), QByteArray::Base64UrlEncoding))
            .object();
    };
    QCOMPARE(part(0).value("typ"_L1).toString(), u"JWT"_s);
    const qint64 end = part(1).value("exp"_L1).toInteger();
    QVERIFY(end >= before + 3600);
    QVERIFY(end <= after + 3600);
    QVERIFY(tokenIn(answer) != m_root);
}

void TestSandboxAppcircle::aSubOrganizationGetsItsOwnToken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keyField");
    QTest::addColumn<QString>("field");
    QTest::newRow("version 3") << v3 << u"personalAccessKey"_s << u"subOrganization"_s;
    QTest::newRow("version 2") << v2 << u"pat"_s << u"subOrganization"_s;
    QTest::newRow("version 2, as a plugin calls it") << v2 << u"pat"_s << u"subOrganizationId"_s;
    QTest::newRow("version 1") << v1 << u"pat"_s << u"subOrganization"_s;
}

void TestSandboxAppcircle::aSubOrganizationGetsItsOwnToken()
{
    QFETCH(const QString, path);
    QFETCH(const QString, keyField);
    QFETCH(const QString, field);
    for (const QString &name : { u"Acme Apps iOS"_s, u"Acme Apps Labs"_s }) {
        const auto answer =
            m_web.askForm(path, { { keyField, accessKey() }, { field, idOf(name).toUpper() } });
        QCOMPARE(answer.status, 200);
        QCOMPARE(namesIn(organizations(tokenIn(answer))), QStringList{ name });
    }
}

void TestSandboxAppcircle::anUnknownParameterIsIgnoredWithoutAWord_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keyField");
    QTest::addColumn<QString>("field");
    QTest::newRow("the plugin's name in version 3")
        << v3 << u"personalAccessKey"_s << u"subOrganizationId"_s;
    QTest::newRow("the plugin's name in version 1") << v1 << u"pat"_s << u"subOrganizationId"_s;
    QTest::newRow("the API keys' name") << v3 << u"personalAccessKey"_s << u"organizationId"_s;
    QTest::newRow("another case") << v3 << u"personalAccessKey"_s << u"suborganization"_s;
}

void TestSandboxAppcircle::anUnknownParameterIsIgnoredWithoutAWord()
{
    QFETCH(const QString, path);
    QFETCH(const QString, keyField);
    QFETCH(const QString, field);
    const auto answer =
        m_web.askForm(path, { { keyField, accessKey() }, { field, idOf(u"Acme Apps iOS"_s) } });
    QCOMPARE(answer.status, 200);
    // A token for the root, although a sub-organization was asked for.
    QCOMPARE(organizations(tokenIn(answer)).size(), 4);
}

void TestSandboxAppcircle::theRootItselfMayBeNamed()
{
    const auto answer = m_web.askForm(
        v3, { { u"personalAccessKey"_s, accessKey() }, { u"subOrganization"_s, rootId() } });
    QCOMPARE(answer.status, 200);
    QCOMPARE(organizations(tokenIn(answer)).size(), 4);
    const auto empty = m_web.askForm(
        v3, { { u"personalAccessKey"_s, accessKey() }, { u"subOrganization"_s, {} } });
    QCOMPARE(empty.status, 200);
}

void TestSandboxAppcircle::wrongExchangesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray key = accessKey().toUtf8();
    const QString request = u"invalid_request"_s;
    const QString grant = u"invalid_grant"_s;
    QTest::newRow("no type") << v3 << ""_ba
                             << "personalAccessKey=" + key << 400 << request;
    QTest::newRow("JSON") << v3 << "application/json"_ba
                          << R"({"personalAccessKey":")" + key + "\"}" << 400 << request;
    QTest::newRow("multipart") << v3 << "multipart/form-data; boundary=x"_ba
                               << "personalAccessKey=" + key << 400 << request;
    QTest::newRow("empty body") << v3 << form << ""_ba << 400 << request;
    QTest::newRow("empty key") << v3 << form << "personalAccessKey="_ba << 400 << request;
    QTest::newRow("name only") << v3 << form << "personalAccessKey"_ba << 400 << request;
    QTest::newRow("old name, new version") << v3 << form << "pat=" + key << 400 << request;
    QTest::newRow("new name, version 2")
        << v2 << form << "personalAccessKey=" + key << 400 << request;
    QTest::newRow("new name, version 1")
        << v1 << form << "personalAccessKey=" + key << 400 << request;
    QTest::newRow("a plugin's name, version 1")
        << v1 << form << "personal-access-key=" + key << 400 << request;
    QTest::newRow("unknown key") << v3 << form << "personalAccessKey="_ba + canaryKey.data() << 401
                                 << grant;
    QTest::newRow("cut short") << v3 << form << "personalAccessKey=" + key.chopped(1) << 401
                               << grant;
    QTest::newRow("a space behind")
        << v3 << form << "personalAccessKey=" + key + "+" << 401 << grant;
    QTest::newRow("another case") << v3 << form << "personalAccessKey=" + key.toUpper() << 401
                                  << grant;
    QTest::newRow("quoted") << v2 << form << "pat='%20OR%20'1'='1"_ba << 401 << grant;
    QTest::newRow("unknown key, version 1") << v1 << form << "pat=x"_ba << 401 << grant;
}

void TestSandboxAppcircle::wrongExchangesAreRefused()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    const auto answer = m_web.ask("POST", path, { { "Content-Type"_ba, type } }, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().value("error"_L1).toString(), error);
    QVERIFY(!answer.object().value("error_description"_L1).toString().isEmpty());
    QVERIFY(tokenIn(answer).isEmpty());
    QVERIFY(!answer.body.contains(accessKey().toUtf8()));
}

void TestSandboxAppcircle::anOrganizationOutOfReachIsForbidden_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<int>("status");
    QTest::newRow("there is none") << nowhere << 403;
    QTest::newRow("a name") << u"Acme Apps iOS"_s << 400;
    QTest::newRow("in braces") << u'{' + nowhere + u'}' << 400;
    QTest::newRow("without dashes") << QString(nowhere).remove(u'-') << 400;
    QTest::newRow("one too many") << nowhere + u'0' << 400;
    QTest::newRow("not hexadecimal") << u"0000000g-0000-4000-8000-000000000000"_s << 400;
}

void TestSandboxAppcircle::anOrganizationOutOfReachIsForbidden()
{
    QFETCH(const QString, organization);
    QFETCH(const int, status);
    const auto answer = m_web.askForm(
        v3, { { u"personalAccessKey"_s, accessKey() }, { u"subOrganization"_s, organization } });
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.object().value("error"_L1).toString().isEmpty());
    QVERIFY(tokenIn(answer).isEmpty());
}

void TestSandboxAppcircle::fieldsAreDecodedAsForms()
{
    // The name of the API key contains spaces: "+" and "%20" mean the same.
    QVERIFY(apiKeyName().contains(u' '));
    const Headers form{ { "content-TYPE"_ba,
                          "Application/X-WWW-Form-Urlencoded; charset=utf-8"_ba } };
    const QByteArray body = "secret=" + apiKeySecret().toUtf8() + "&&=x&name=";
    const QByteArray name = apiKeyName().toUtf8();
    QCOMPARE(
        m_web.ask("POST", apiKeyExchange, form, body + QByteArray(name).replace(' ', '+')).status,
        200);
    QCOMPARE(
        m_web.ask("POST", apiKeyExchange, form, body + QByteArray(name).replace(' ', "%20")).status,
        200);
    QCOMPARE(
        m_web.ask("POST", apiKeyExchange, form, body + QByteArray(name).replace(' ', "%2B")).status,
        401);
}

void TestSandboxAppcircle::anApiKeyIsExchangedForAToken()
{
    const auto answer = m_web.askForm(apiKeyExchange, withApiKey());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(namesIn(organizations(tokenIn(answer))),
             (QStringList{ u"Acme Apps"_s, u"Acme Apps iOS"_s, u"Acme Apps Android"_s }));
}

void TestSandboxAppcircle::anApiKeyGetsATokenWhereItHasARole()
{
    const QString id = idOf(u"Acme Apps Android"_s);
    const auto answer = m_web.askForm(apiKeyExchange, withApiKey({ { u"organizationId"_s, id } }));
    QCOMPARE(answer.status, 200);
    QCOMPARE(namesIn(organizations(tokenIn(answer))), QStringList{ u"Acme Apps Android"_s });
    const auto root =
        m_web.askForm(apiKeyExchange, withApiKey({ { u"organizationId"_s, rootId() } }));
    QCOMPARE(organizations(tokenIn(root)).size(), 3);
}

void TestSandboxAppcircle::wrongApiKeysAreRefused_data()
{
    QTest::addColumn<FormFields>("fields");
    QTest::addColumn<int>("status");
    const QString name = apiKeyName();
    const QString secret = apiKeySecret();
    const auto fields = [](const QString &first, const QString &second) {
        return FormFields{ { u"name"_s, first }, { u"secret"_s, second } };
    };
    QTest::newRow("nothing") << FormFields{} << 400;
    QTest::newRow("no secret") << FormFields{ { u"name"_s, name } } << 400;
    QTest::newRow("empty secret") << fields(name, {}) << 400;
    QTest::newRow("no name") << FormFields{ { u"secret"_s, secret } } << 400;
    QTest::newRow("another name") << fields(u"Build farm"_s, secret) << 401;
    QTest::newRow("unknown name") << fields(u"nobody"_s, secret) << 401;
    QTest::newRow("name in another case") << fields(name.toUpper(), secret) << 401;
    QTest::newRow("another secret") << fields(name, QString::fromLatin1(canaryKey.data())) << 401;
    QTest::newRow("cut short") << fields(name, secret.chopped(1)) << 401;
}

void TestSandboxAppcircle::wrongApiKeysAreRefused()
{
    QFETCH(const FormFields, fields);
    QFETCH(const int, status);
    const auto answer = m_web.askForm(apiKeyExchange, fields);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.object().value("error"_L1).toString().isEmpty());
    QCOMPARE(
        m_web.ask("POST", apiKeyExchange, { { "Content-Type"_ba, "application/json"_ba } }, "{}")
            .status,
        400);
}

void TestSandboxAppcircle::anApiKeyIsForbiddenWhereItHasNoRole_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<int>("status");
    QTest::newRow("a sub-organization") << idOf(u"Acme Apps Labs"_s) << 403;
    QTest::newRow("there is none") << nowhere << 403;
    QTest::newRow("no GUID") << u"org-123"_s << 400;
}

void TestSandboxAppcircle::anApiKeyIsForbiddenWhereItHasNoRole()
{
    QFETCH(const QString, organization);
    QFETCH(const int, status);
    const auto answer =
        m_web.askForm(apiKeyExchange, withApiKey({ { u"organizationId"_s, organization } }));
    QCOMPARE(answer.status, status);
    const QString error = answer.object().value("error"_L1).toString();
    QVERIFY(!error.isEmpty());
    if (status == 400)
        QVERIFY(error.contains(u"organizationId must be a valid GUID"_s));
}

void TestSandboxAppcircle::keysOfOneKindAreNoneOfTheOther()
{
    QCOMPARE(m_web.askForm(v3, { { u"personalAccessKey"_s, apiKeySecret() } }).status, 401);
    QCOMPARE(
        m_web.askForm(apiKeyExchange, { { u"name"_s, apiKeyName() }, { u"secret"_s, accessKey() } })
            .status,
        401);
    QCOMPARE(m_web.askForm(v3, { { u"personalAccessKey"_s, QString::fromUtf8(m_root) } }).status,
             401);
}

void TestSandboxAppcircle::noKeyOpensAnotherService()
{
    const QByteArray anyformat = m_sandbox->accountKey(u"anyformat"_s, u"api-key"_s);
    for (const QByteArray &value : { m_sandbox->key(), m_sandbox->token(), anyformat })
        QCOMPARE(m_web.askForm(v3, { { u"personalAccessKey"_s, QString::fromUtf8(value) } }).status,
                 401);
    for (const QByteArray &value : { accessKey().toUtf8(), apiKeySecret().toUtf8(), m_root }) {
        QCOMPARE(get(u"/admin/organization-pats"_s, value).status, 401);
        QCOMPARE(get(u"/v2/workflows/"_s, value).status, 401);
    }
}

void TestSandboxAppcircle::theRootListsItsSubOrganizations()
{
    const auto answer = get(organizationsPath, m_root);
    QCOMPARE(answer.status, 200);
    const QJsonObject list = answer.object();
    QCOMPARE(list.value("page"_L1).toInt(), 1);
    QCOMPARE(list.value("perPage"_L1).toInt(), 25);
    QCOMPARE(list.value("total"_L1).toInt(), 4);
    const QJsonArray data = list.value("data"_L1).toArray();
    QCOMPARE(data.size(), 4);
    QCOMPARE(data.at(0).toObject().value("id"_L1).toString(), rootId());
    QVERIFY(data.at(0).toObject().value("rootOrganizationId"_L1).isNull());
    for (const QJsonValue &item : data) {
        const QJsonObject object = item.toObject();
        QVERIFY(!QUuid::fromString(object.value("id"_L1).toString()).isNull());
        QVERIFY(QDateTime::fromString(object.value("createdDate"_L1).toString(), Qt::ISODate)
                    .isValid());
        if (item == data.at(0))
            continue;
        QCOMPARE(object.value("rootOrganizationId"_L1).toString(), rootId());
        QCOMPARE(object.value("rootOrganizationName"_L1).toString(), u"Acme Apps"_s);
    }
}

void TestSandboxAppcircle::organizationsComeInPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("count");
    QTest::newRow("first of two") << u"page=1&perPage=3"_s << 1 << 3 << 3;
    QTest::newRow("second of two") << u"page=2&perPage=3"_s << 2 << 3 << 1;
    QTest::newRow("behind the last") << u"page=3&perPage=3"_s << 3 << 3 << 0;
    QTest::newRow("far behind") << u"page=4294967295&perPage=100"_s << -1 << 100 << 0;
    QTest::newRow("too many") << u"perPage=101"_s << 1 << 100 << 4;
    QTest::newRow("nonsense") << u"page=x&perPage=-3"_s << 1 << 25 << 4;
    QTest::newRow("zero") << u"page=0&perPage=0"_s << 1 << 25 << 4;
}

void TestSandboxAppcircle::organizationsComeInPages()
{
    QFETCH(const QString, query);
    QFETCH(const int, page);
    QFETCH(const int, perPage);
    QFETCH(const int, count);
    const auto answer = get(organizationsPath + u'?' + query, m_root);
    QCOMPARE(answer.status, 200);
    if (page > 0)
        QCOMPARE(answer.object().value("page"_L1).toInt(), page);
    QCOMPARE(answer.object().value("perPage"_L1).toInt(), perPage);
    QCOMPARE(answer.object().value("total"_L1).toInt(), 4);
    QCOMPARE(answer.object().value("data"_L1).toArray().size(), count);
}

void TestSandboxAppcircle::organizationsCanBeSearched()
{
    const auto answer = get(organizationsPath + u"?search=APPS%20a"_s, m_root);
    QCOMPARE(namesIn(answer.object().value("data"_L1).toArray()),
             QStringList{ u"Acme Apps Android"_s });
    QCOMPARE(answer.object().value("total"_L1).toInt(), 1);
}

void TestSandboxAppcircle::anOrganizationShowsMore()
{
    const auto answer = get(organizationsPath + u'/' + rootId(), m_root);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("name"_L1).toString(), u"Acme Apps"_s);
    QCOMPARE(answer.object().value("memberCount"_L1).toInt(), 1);
    QVERIFY(answer.object().contains("logoUrl"_L1));
    QCOMPARE(get(organizationsPath + u'/' + idOf(u"Acme Apps Labs"_s).toUpper(), m_root).status,
             200);
}

void TestSandboxAppcircle::organizationsOutOfReachAreNotFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the root") << rootId();
    QTest::newRow("a sibling") << idOf(u"Acme Apps Android"_s);
    QTest::newRow("there is none") << nowhere;
    QTest::newRow("a name") << u"Acme%20Apps"_s;
}

void TestSandboxAppcircle::organizationsOutOfReachAreNotFound()
{
    QFETCH(const QString, id);
    const QString ios = idOf(u"Acme Apps iOS"_s);
    const QByteArray token = tokenIn(m_web.askForm(
        v3, { { u"personalAccessKey"_s, accessKey() }, { u"subOrganization"_s, ios } }));
    QCOMPARE(get(organizationsPath + u'/' + ios, token).status, 200);
    QCOMPARE(get(organizationsPath + u'/' + id, token).status, 404);
}

void TestSandboxAppcircle::profilesAreBareArraysOfTheOrganization()
{
    const QByteArray ios =
        tokenIn(m_web.askForm(v3,
                              { { u"personalAccessKey"_s, accessKey() },
                                { u"subOrganization"_s, idOf(u"Acme Apps iOS"_s) } }));
    QCOMPARE(namesIn(get(buildPath, m_root).array()), QStringList{ u"Acme Apps main"_s });
    QCOMPARE(namesIn(get(buildPath, ios).array()), QStringList{ u"Acme Apps iOS main"_s });
    const QJsonArray distribution = get(distributionPath, ios).array();
    QCOMPARE(namesIn(distribution), QStringList{ u"Acme Apps iOS testers"_s });
    QVERIFY(distribution.at(0).toObject().value("settings"_L1).isObject());
}

void TestSandboxAppcircle::theApiNeedsABearerToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("scheme only") << "Bearer"_ba;
    QTest::newRow("no value") << "Bearer  "_ba;
    QTest::newRow("bare, as the documents show it") << m_root;
    QTest::newRow("another scheme") << "Basic " + m_root;
    QTest::newRow("the key itself") << "Bearer " + accessKey().toUtf8();
    QTest::newRow("cut short") << "Bearer " + m_root.chopped(1);
    QTest::newRow("without its last part") << "Bearer " + m_root.left(m_root.lastIndexOf('.') + 1);
    QTest::newRow("made up") << "Bearer "_ba + canaryToken.data();
}

void TestSandboxAppcircle::theApiNeedsABearerToken()
{
    QFETCH(const QByteArray, authorization);
    Headers headers;
    if (!authorization.isEmpty())
        headers.append({ "Authorization"_ba, authorization });
    const QStringList paths{ organizationsPath, organizationsPath + u'/' + rootId(), buildPath,
                             distributionPath };
    for (const QString &path : paths) {
        const auto answer = m_web.ask("GET", path, headers);
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.object().value("message"_L1).toString().isEmpty());
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer"_ba);
    }
    QCOMPARE(m_web.ask("GET", buildPath, { { "authorization"_ba, "bEARER  " + m_root } }).status,
             200);
}

void TestSandboxAppcircle::wrongVerbsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("GET version 3") << "GET"_ba << v3 << "POST"_ba;
    QTest::newRow("PUT version 2") << "PUT"_ba << v2 << "POST"_ba;
    QTest::newRow("DELETE version 1") << "DELETE"_ba << v1 << "POST"_ba;
    QTest::newRow("GET API key") << "GET"_ba << apiKeyExchange << "POST"_ba;
    QTest::newRow("POST organizations") << "POST"_ba << organizationsPath << "GET"_ba;
    QTest::newRow("DELETE organization") << "DELETE"_ba << organizationsPath + u"/x"_s << "GET"_ba;
    QTest::newRow("POST profiles") << "POST"_ba << buildPath << "GET"_ba;
    QTest::newRow("PATCH distribution") << "PATCH"_ba << distributionPath << "GET"_ba;
}

void TestSandboxAppcircle::wrongVerbsAreNotAllowed()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, allowed);
    const auto answer = m_web.ask(verb, path, WebClient::withKey(m_root));
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), allowed);
}

void TestSandboxAppcircle::unknownPathsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such version") << u"/auth/v4/token"_s;
    QTest::newRow("slash behind") << u"/auth/v3/token/"_s;
    QTest::newRow("the tests' invention") << u"/oauth/token/refresh"_s;
    QTest::newRow("keys have no address") << u"/identity/v1/personal-access-keys"_s;
}

void TestSandboxAppcircle::unknownPathsAreNotFound()
{
    QFETCH(const QString, path);
    QCOMPARE(m_web.ask("POST", path, WebClient::withKey(m_root)).status, 404);
    QCOMPARE(get(path, m_root).status, 404);
}

void TestSandboxAppcircle::noAnswerMayBeStored()
{
    const auto answer = m_web.askForm(v3, { { u"personalAccessKey"_s, accessKey() } });
    QCOMPARE(answer.header("Cache-Control"), "no-store"_ba);
    QCOMPARE(answer.header("Content-Type"), "application/json"_ba);
    QCOMPARE(get(organizationsPath, m_root).header("Cache-Control"), "no-store"_ba);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSandboxAppcircle)
#include "tst_sandboxappcircle.moc"
