// SPDX-License-Identifier: MIT
#include "services/profilereader.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes. A raw string would make moc (Qt 6.4.2) miss the classes of the file.
QJsonDocument json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"'));
}

/// A small profile with an example of everything.
QJsonObject wholeProfile()
{
    return json("{ "
                "'id': 'acme-1', 'name': 'Acme', 'address': 'https://api.acme.example/v1/', "
                "'organizationMissingText': 'no organization', "
                "'kinds': { "
                "'api-key': { "
                "'prefix': 'ak_', 'idEnd': '.', 'idShown': 11, 'page': "
                "'https://acme.example/keys?x=1#y', 'pagePlace': 'Settings > Keys', "
                "'endpoints': { "
                "'list': { 'verb': 'GET', 'path': '/keys', 'assumed': true }, "
                "'create': { 'verb': 'POST', 'path': '/keys' }, "
                "'delete': { 'verb': 'DELETE', 'path': '/keys/{id}' } "
                "}, "
                "'fields': { 'id': 'i', 'name': 'n', 'createdAt': 'c', 'expiresAt': 'e', "
                "'secret': 's' }, "
                "'expiry': { 'unit': 'ms', 'presetDays': [1, 30], 'defaultDays': 30, 'never': "
                "false, "
                "'customDate': false, 'maximumDays': 30 } "
                "}, "
                "'token': { "
                "'prefix': 'pat_', 'organizationHeader': 'X-Acme-Org', "
                "'endpoints': { 'rename': { 'verb': 'PATCH', 'path': '/tokens/{id}/name' } }, "
                "'fields': { 'id': 'i', 'name': 'n' } "
                "}, "
                "'personal-access-key': {} "
                "}, "
                "'probes': [ { 'verb': 'GET', 'path': '/me' }, "
                "{ 'verb': 'GET', 'path': '/agents', 'query': 'limit=1', 'assumed': true } ] "
                "} ")
        .object();
}

QJsonObject profileWithSnippets()
{
    return json("{ 'id': 'acme', 'name': 'Acme', 'address': 'https://api.acme.example', "
                "'authAddress': 'https://auth.acme.example', 'kinds': { "
                "'token': { 'organizationHeader': 'X-Acme-Org', 'variable': 'ACME_TOKEN', "
                "'organizationVariable': 'ACME_ORG', 'snippets': [ "
                "{ 'name': 'curl', 'language': 'shell', "
                "'lines': [ 'curl {{url:/me}}', '  -H {{organizationHeader}}' ] } ] }, "
                "'personal-access-key': { 'exchange': { 'use': 'v1', "
                "'ways': { 'v1': { 'path': '/token', 'secret': 's' } }, "
                "'accessToken': { 'variable': 'ACME_ACCESS', 'snippets': [ "
                "{ 'name': 'env', 'language': 'env', "
                "'lines': [ '{{variable}}={{value}}' ] } ] } } } } }")
        .object();
}

/// `object` with the value at the path "a/b/0/c" replaced, or removed if the value is undefined.
QJsonValue changed(const QJsonValue &into, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (into.isArray()) {
        QJsonArray array = into.toArray();
        const int index = path.first().toInt();
        array.replace(index, changed(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = into.toObject();
    object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

class TestProfileReader final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeProfileIsRead()
    {
        const auto profile = ProfileReader::read(wholeProfile());
        QVERIFY(profile.has_value());
        QCOMPARE(profile->id, u"acme-1"_s);
        QCOMPARE(profile->name, u"Acme"_s);
        QCOMPARE(profile->address, u"https://api.acme.example/v1"_s);
        QCOMPARE(profile->organizationMissingText, u"no organization"_s);
        QCOMPARE(profile->kinds.size(), 3U);

        const KindProfile &key = *profile->kind(CredentialKind::ApiKey);
        QCOMPARE(key.prefix, u"ak_"_s);
        QCOMPARE(key.idEnd, u"."_s);
        QCOMPARE(key.idShown, 11);
        QVERIFY(key.organizationHeader.isEmpty());
        QCOMPARE(key.page, QUrl(u"https://acme.example/keys?x=1#y"_s));
        QCOMPARE(key.pagePlace, u"Settings > Keys"_s);
        QVERIFY(*key.endpoint(Operation::List) == (Endpoint{ "GET", u"/keys"_s, true }));
        QVERIFY(*key.endpoint(Operation::Create) == (Endpoint{ "POST", u"/keys"_s, false }));
        QVERIFY(*key.endpoint(Operation::Delete) == (Endpoint{ "DELETE", u"/keys/{id}"_s, false }));
        QVERIFY(!key.endpoint(Operation::Rename));
        QVERIFY((key.fields == FieldNames{ u"i"_s, u"n"_s, u"c"_s, u"e"_s, u"s"_s }));
        QVERIFY((key.expiry == ExpiryOffer{ { 1, 30 }, 30, false, false, 30 }));

        const KindProfile &token = *profile->kind(CredentialKind::Token);
        QCOMPARE(token.organizationHeader, "X-Acme-Org");
        QVERIFY(token.expiry == ExpiryOffer());
        QVERIFY(profile->kind(CredentialKind::PersonalAccessKey)->endpoints.empty());

        QCOMPARE(profile->probes.size(), 2U);
        QVERIFY((profile->probes[1] == Probe{ { "GET", u"/agents"_s, true }, u"limit=1"_s }));
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            const QByteArray shown =
                QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
            QTest::addRow("%s = %s", path, value.isUndefined() ? "absent" : shown.left(60).data())
                << QString::fromLatin1(path) << value;
        };
        const QJsonValue absent(QJsonValue::Undefined);
        for (const char *path : { "id", "name", "address", "kinds" }) {
            row(path, absent);
            row(path, 5);
            row(path, QJsonValue::Null);
        }
        for (const char *value : { "", "Acme", "acme_1", "-acme", "a/b", "../x", "acme.1" })
            row("id", QString::fromLatin1(value));
        row("id", QString(33, u'a'));
        row("name", u""_s);
        row("name", u"  "_s);
        row("name", QString(65, u'a'));
        row("name", u"Ac\u202eme"_s);
        row("name", u"Ac\nme"_s);
        for (const char *value : { "", "http://acme.example", "ftp://acme.example",
                                   "https://u@acme.example", "https://acme.example?x" })
            row("address", QString::fromLatin1(value));
        row("kinds", QJsonObject());
        row("kinds", QJsonObject{ { u"api-keys"_s, QJsonObject() } });
        row("organizationMissingText", 1);
        row("organizationMissingText", QString(201, u'a'));

        row("kinds/api-key", 1);
        row("kinds/api-key/prefix", u"a k"_s);
        row("kinds/api-key/prefix", u"ak\u00fc"_s);
        row("kinds/api-key/prefix", QString(17, u'a'));
        row("kinds/api-key/idEnd", u" "_s);
        row("kinds/api-key/idEnd", false);
        row("kinds/api-key/idShown", 0);
        row("kinds/api-key/idShown", 65);
        row("kinds/api-key/idShown", u"11"_s);
        for (const char *value : { "X Org", "X-Org:", "X-Org\r\nEvil: 1", "Authorization",
                                   "AUTHORIZATION", "cookie", "Host", "Content-Length" })
            row("kinds/token/organizationHeader", QString::fromLatin1(value));
        for (const char *value :
             { "http://acme.example", "acme", "javascript:alert(1)", "https://u@acme.example",
               "//acme.example", "https://acme.example/%zz", "http://127.0.0.1/x",
               "https://acme.example\\@evil.example" })
            row("kinds/api-key/page", QString::fromLatin1(value));
        row("kinds/api-key/pagePlace", QString(101, u'a'));
        row("kinds/api-key/pagePlace", u"Keys\u202e"_s);

        row("kinds/api-key/endpoints", QJsonArray());
        row("kinds/api-key/endpoints/list", u"/keys"_s);
        row("kinds/api-key/endpoints/list/assumed", u"yes"_s);
        row("kinds/api-key/endpoints/list/verb", absent);
        for (const char *value : { "get", "DELETE", "HEAD", "TRACE", "CONNECT", "", "GET\r\nX: 1" })
            row("kinds/api-key/endpoints/list/verb", QString::fromLatin1(value));
        row("kinds/api-key/endpoints/create/verb", u"GET"_s);
        row("kinds/api-key/endpoints/delete/verb", u"GET"_s);
        row("kinds/token/endpoints/rename/verb", u"DELETE"_s);
        row("kinds/api-key/endpoints/list/path", absent);
        for (const char *value : { "",
                                   "keys",
                                   "//evil.example/keys",
                                   "/a//b",
                                   "/..",
                                   "/../keys",
                                   "/a/../b",
                                   "/a/..",
                                   "/./a",
                                   "/.",
                                   "/a?x=1",
                                   "/a#x",
                                   "/a b",
                                   "/a\\b",
                                   "/a%2e%2e",
                                   "/a%2Fb",
                                   "/{id}",
                                   "/{x}",
                                   "/}",
                                   "/a\r\nHost: evil",
                                   "/<x>",
                                   "https://evil.example/",
                                   "/a\n" })
            row("kinds/api-key/endpoints/list/path", QString::fromLatin1(value));
        row("kinds/api-key/endpoints/list/path", u"/k\u00fc"_s);
        row("kinds/api-key/endpoints/list/path", QString(u'/' + QString(512, u'a')));
        row("kinds/api-key/endpoints/list/path", QString(u"/a"_s + QChar(0)));
        for (const char *value : { "/keys", "/keys/{ID}", "/keys/{id", "/keys/{id}/{id}", "{id}" })
            row("kinds/api-key/endpoints/delete/path", QString::fromLatin1(value));
        row("kinds/token/endpoints/rename/path", u"/tokens"_s);

        row("kinds/api-key/fields", absent);
        row("kinds/api-key/fields", u"x"_s);
        row("kinds/api-key/fields/id", absent);
        for (const QString &key : { u"s"_s, u"secret"_s, u"apiKey"_s, u"access_token"_s })
            row("kinds/api-key/fields/id", key); // would be shown, copied and stored
        row("kinds/api-key/fields/name", u""_s);
        row("kinds/api-key/fields/secret", absent);
        row("kinds/api-key/fields/secret", u""_s);
        row("kinds/api-key/fields/createdAt", 1);
        row("kinds/api-key/expiry", 1);
        row("kinds/token/expiry", QJsonObject()); // the kind names no field for an end
        row("kinds/api-key/expiry/unit", u"s"_s);
        row("kinds/api-key/expiry/presetDays", 7);
        row("kinds/api-key/expiry/presetDays", QJsonArray{ 0, 30 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ -1, 30 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ 1.5, 30 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ u"1"_s, 30 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ 30, 30 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ 30, 1 });
        row("kinds/api-key/expiry/presetDays", QJsonArray{ 30, 1e12 });
        row("kinds/api-key/expiry/defaultDays", 7);
        row("kinds/api-key/expiry/defaultDays", 0);
        row("kinds/api-key/expiry/defaultDays", u"30"_s);
        row("kinds/api-key/expiry/maximumDays", 0);
        row("kinds/api-key/expiry/maximumDays", 29);
        row("kinds/api-key/expiry/maximumDays", 1e12);
        row("kinds/api-key/expiry/never", 1);
        row("kinds/api-key/expiry/customDate", u"no"_s);

        row("probes", QJsonObject());
        row("probes/0/verb", u"DELETE"_s);
        row("probes/0/verb", u"POST"_s);
        row("probes/0/path", u"me"_s);
        row("probes/0/path", u"/me/{id}"_s);
        for (const char *value : { "?a=1", "a", "a=1&", "a=b#c", "a=b c", "=1" })
            row("probes/1/query", QString::fromLatin1(value));
    }

    void aFaultNamesItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QStringList keys = path.split(u'/');
        const auto profile = ProfileReader::read(changed(wholeProfile(), keys, value).toObject());
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().path.join(u'/'), path);
        const QString reason = profile.error().reason;
        QVERIFY(reason.startsWith(u'"' + keys.join(u'.') + u'"'));
        QVERIFY(reason.endsWith(u'.'));
        for (const QChar c : reason)
            QVERIFY(c >= u' ' && c <= u'~' && c != u'<');
    }

    void goodValuesAreTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            QTest::addRow(
                "%s = %s", path,
                QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact).left(60).data())
                << QString::fromLatin1(path) << value;
        };
        row("unknown", 1);
        row("schema", 2);
        row("kinds/access-card", u"whatever"_s);
        row("kinds/api-key/endpoints/rotate", 1);
        row("kinds/api-key/note", QJsonArray());
        row("address", u"http://127.0.0.1:8080"_s);
        row("name", u"Übung 1 & Söhne"_s);
        row("kinds/api-key/endpoints/list/path", u"/"_s);
        row("kinds/api-key/endpoints/list/path", u"/v1.2/org:keys/a-b_c~d/@me;x=1"_s);
        row("kinds/api-key/endpoints/list/verb", u"POST"_s);
        row("kinds/api-key/endpoints/delete/path", u"/keys/{id}/revoke"_s);
        row("kinds/api-key/endpoints/delete/verb", u"POST"_s);
        row("kinds/api-key/expiry/maximumDays", 365);
        row("probes/1/query", u"limit=1&active=true&x="_s);
        row("probes", QJsonArray());
    }

    void goodValuesAreTaken()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto profile =
            ProfileReader::read(changed(wholeProfile(), path.split(u'/'), value).toObject());
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().reason));
    }

    void snippetsAreReadWithTheirLanguage()
    {
        const auto profile = ProfileReader::read(profileWithSnippets());
        QVERIFY(profile.has_value());
        const KindProfile &kind = *profile->kind(CredentialKind::Token);
        QCOMPARE(kind.variable, u"ACME_TOKEN"_s);
        QCOMPARE(kind.organizationVariable, u"ACME_ORG"_s);
        QCOMPARE(kind.snippets.size(), std::size_t(1));
        const SnippetTemplate expected{ u"curl"_s, SnippetLanguage::Shell,
                                        u"curl {{url:/me}}\n  -H {{organizationHeader}}"_s };
        QVERIFY(kind.snippets.front() == expected);
        const Exchange &exchange = *profile->kind(CredentialKind::PersonalAccessKey)->exchange;
        QCOMPARE(exchange.variable, u"ACME_ACCESS"_s);
        QCOMPARE(exchange.snippets.size(), std::size_t(1));
        QVERIFY(exchange.snippets.front().language == SnippetLanguage::Env);
    }

    void aSnippetsFaultNamesItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            const QByteArray shown =
                QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
            QTest::addRow("%s = %s", path, value.isUndefined() ? "absent" : shown.left(60).data())
                << QString::fromLatin1(path) << value;
        };
        const QJsonValue absent(QJsonValue::Undefined);
        row("kinds/token/variable", absent);
        row("kinds/token/variable", u"1X"_s);
        row("kinds/token/variable", u"A B"_s);
        row("kinds/token/organizationVariable", u"A=B"_s);
        row("kinds/token/snippets", QJsonObject());
        row("kinds/token/snippets/0/name", absent);
        row("kinds/token/snippets/0/name", QString(33, u'a'));
        row("kinds/token/snippets/0/language", absent);
        row("kinds/token/snippets/0/language", u"perl"_s);
        const char *lines = "kinds/token/snippets/0/lines";
        row(lines, absent);
        row(lines, u"curl"_s);
        row(lines, QJsonArray());
        row(lines, QJsonArray{ 1 });
        row(lines, QJsonArray{ u"a\nb"_s });
        for (const char *text : { "{{password}}", "{{secret", "{{ secret }}", "{{url:}}",
                                  "{{url:me}}", "{{url://evil.example}}", "{{url:/a/../b}}",
                                  "{{url:/a?b}}", "{{url:/a'b\"c}}", "{{authUrl:/token}}" })
            row(lines, QJsonArray{ QString::fromLatin1(text) });
        row("kinds/personal-access-key/exchange/accessToken", u"x"_s);
        row("kinds/personal-access-key/exchange/accessToken/variable", absent);
        const char *access = "kinds/personal-access-key/exchange/accessToken/snippets/0/lines";
        for (const char *text : { "{{organization}}", "{{organizationHeader}}", "{{secret}}",
                                  "{{bearer}}", "{{authorization}}", "{{authUrl:token}}" })
            row(access, QJsonArray{ QString::fromLatin1(text) });
    }

    void aSnippetsFaultNamesItsPlace()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        const QJsonValue broken = changed(profileWithSnippets(), path.split(u'/'), value);
        const auto profile = ProfileReader::read(broken.toObject());
        QVERIFY(!profile);
        QCOMPARE(profile.error().path.join(u'/'), path);
        QVERIFY2(profile.error().reason.startsWith(u'"' + path.split(u'/').join(u'.') + u'"'),
                 qPrintable(profile.error().reason));
    }

    void theLongestPrefixTellsTheKind()
    {
        const auto profile = ProfileReader::read(
            changed(wholeProfile(), { u"kinds"_s, u"token"_s, u"prefix"_s }, u"ak_live_"_s)
                .toObject());
        const auto kindOf = [&profile](const char *value) { return profile->kindOf(value); };
        QVERIFY(kindOf("ak_live_1")->kind == CredentialKind::Token);
        QVERIFY(kindOf("ak_liv")->kind == CredentialKind::ApiKey);
        QVERIFY(!kindOf("AK_1"));
        QVERIFY(!kindOf("xak_1"));
        QVERIFY(!kindOf(""));
    }

    void keysAreTheirOwnInverse()
    {
        for (const auto kind :
             { CredentialKind::ApiKey, CredentialKind::Token, CredentialKind::PersonalAccessKey })
            QVERIFY(kindFromKey(kindKey(kind)) == kind);
        QVERIFY(!kindFromKey(u"API-KEY"_s));
        QVERIFY(!kindFromKey(QString()));
        QCOMPARE(operationKey(Operation::Rename), u"rename"_s);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestProfileReader)
#include "tst_profilereader.moc"
