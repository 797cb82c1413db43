// SPDX-License-Identifier: MIT
#include "services/servicecatalog.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/keyturn/services"_s;
const QString anyreach = u"anyreach"_s;
constexpr std::size_t builtIns = 3; ///< number of services that come with Keyturn

constexpr auto apiKey = CredentialKind::ApiKey;
constexpr auto token = CredentialKind::Token;

/// JSON with single quotes. A raw string would make moc (Qt 6.4.2) miss the classes of the file.
QString json(const char *text)
{
    return QString::fromLatin1(text).replace(u'\'', u'"');
}

QString newService(const QString &id)
{
    return json("{ "
                "'id': '%1', "
                "'name': 'Acme', "
                "'address': 'https://api.acme.example', "
                "'kinds': { "
                "'api-key': { "
                "'endpoints': { 'list': { 'verb': 'GET', 'path': '/keys' } }, "
                "'fields': { 'id': 'id', 'name': 'name' } "
                "} "
                "} "
                "} ")
        .arg(id);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestServiceCatalog final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_user = m_dir->filePath(u"config/services"_s);
    }

    void cleanup()
    {
        m_dir.reset();
        TestCase::cleanup();
    }

    void whatComesWithKeyturnIsWhole()
    {
        const auto catalog = ServiceCatalog::load(shippedFolder, QString());
        QVERIFY(catalog.problems().empty());
        QCOMPARE(QDir(shippedFolder).entryList({ u"*.json"_s }).size(),
                 qsizetype(catalog.profiles().size()));
    }

    void anyreachIsAsDocumented()
    {
        const auto catalog = ServiceCatalog::load(shippedFolder, m_user);
        const ServiceProfile *profile = catalog.profile(anyreach);
        QVERIFY(profile);
        QCOMPARE(profile->address, u"https://api.anyreach.ai"_s);
        QVERIFY(
            u"Token is missing organization claim."_s.contains(profile->organizationMissingText));
        const KindProfile *key = profile->kindOf(QByteArrayView(test::canaryKey.data()));
        QVERIFY(key && key->kind == apiKey);
        QCOMPARE(key->idEnd, u"."_s);
        QCOMPARE(key->idShown, 11);
        QVERIFY(key->organizationHeader.isEmpty());
        QVERIFY(*key->endpoint(Operation::Create)
                == (Endpoint{ "POST", u"/admin/organization-pats"_s, false }));
        QVERIFY(key->endpoint(Operation::List)->assumed);
        QVERIFY(key->endpoint(Operation::Delete)->assumed);
        QVERIFY(!key->endpoint(Operation::Rename));
        QVERIFY((key->fields
                 == FieldNames{ u"key_id"_s, u"name"_s, u"created_at"_s, u"expires_at"_s,
                                u"pat_key"_s }));
        QVERIFY((key->expiry
                 == ExpiryOffer{ { 1, 7, 30, 60, 90, 180, 365 }, 90, true, true, std::nullopt }));

        const KindProfile *pat = profile->kindOf(QByteArrayView(test::canaryToken.data()));
        QVERIFY(pat && pat->kind == token);
        QCOMPARE(pat->organizationHeader, "X-Anyreach-Org");
        for (const auto operation :
             { Operation::List, Operation::Create, Operation::Rename, Operation::Delete })
            QVERIFY(pat->endpoint(operation)->assumed);
        QCOMPARE(profile->probes.size(), 2U);
        QCOMPARE(profile->probes[0].endpoint.path, u"/admin/members/me/scopes"_s);
        QCOMPARE(profile->probes[1].query, u"limit=1"_s);
    }

    /// They are read without these checks, which a file of the user's has to pass.
    void whatComesWithKeyturnPassesEveryCheck()
    {
        const QStringList files = QDir(shippedFolder).entryList({ u"*.json"_s });
        QCOMPARE(files.size(), qsizetype(builtIns));
        for (const QString &file : files)
            write(file, QString::fromUtf8(read(shippedFolder + u'/' + file)));
        const auto catalog = load();
        QVERIFY(catalog.problems().empty());
        QCOMPARE(catalog.profiles().size(), builtIns);
    }

    void aPartialFileChangesOnlyWhatItNames()
    {
        write(u"mine.json"_s,
              json("{ 'id': 'anyreach', 'name': 'Anyreach EU', "
                   "'kinds': { 'token': null, "
                   "'api-key': { 'endpoints': { 'list': { 'path': '/v2/keys' } } } } }"));
        const auto catalog = load();
        QVERIFY(catalog.problems().empty());
        QCOMPARE(catalog.profiles().size(), builtIns);
        const ServiceProfile *profile = catalog.profile(anyreach);
        QCOMPARE(profile->name, u"Anyreach EU"_s);
        QVERIFY(!profile->kind(token));
        const Endpoint list = *profile->kind(apiKey)->endpoint(Operation::List);
        QVERIFY((list == Endpoint{ "GET", u"/v2/keys"_s, true }));
        QVERIFY(profile->kind(apiKey)->endpoint(Operation::Create));
        QCOMPARE(catalog.builtInEndpoint(anyreach, apiKey, Operation::List)->path,
                 u"/admin/organization-pats"_s);
        QVERIFY(catalog.builtInEndpoint(anyreach, token, Operation::List));
    }

    void everyServiceThatComesWithKeyturnIsReadable()
    {
        const auto catalog = load();
        QVERIFY(catalog.problems().empty());
        QStringList names;
        for (const ServiceProfile &profile : catalog.profiles())
            names.append(profile.id);
        QCOMPARE(names, (QStringList{ anyreach, u"appcircle"_s, u"anyformat"_s }));

        const auto &exchange =
            catalog.profile(u"appcircle"_s)->kind(CredentialKind::PersonalAccessKey)->exchange;
        QVERIFY(exchange);
        QCOMPARE(exchange->endpoint.path, u"/auth/v3/token"_s);
        QCOMPARE(exchange->secretField, u"personalAccessKey"_s);
        QCOMPARE(exchange->organizationField, u"subOrganization"_s);
        const ServiceProfile *anyformat = catalog.profile(u"anyformat"_s);
        QVERIFY(anyformat->kind(apiKey)->onlyOne);
        QVERIFY(!anyformat->listsSomething());
        QCOMPARE(anyformat->statusMeanings.at(401), StatusMeaning::Refused);
        QCOMPARE(anyformat->statusMeanings.at(403), StatusMeaning::NotAccepted);
        QCOMPARE(anyformat->probes.front().endpoint.path, u"/v2/workflows/"_s);
    }

    void theUserChoosesAnotherWayToExchange_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("path");
        QTest::newRow("v2") << u"v2"_s << u"/auth/v2/token"_s;
        QTest::newRow("v1") << u"v1"_s << u"/auth/v1/token"_s;
    }

    void theUserChoosesAnotherWayToExchange()
    {
        QFETCH(QString, way);
        QFETCH(QString, path);
        write(u"mine.json"_s,
              json("{ 'id': 'appcircle', 'kinds': { 'personal-access-key': "
                   "{ 'exchange': { 'use': '%1' } } } }")
                  .arg(way));
        const auto catalog = load();
        QVERIFY(catalog.problems().empty());
        const auto &exchange =
            catalog.profile(u"appcircle"_s)->kind(CredentialKind::PersonalAccessKey)->exchange;
        QCOMPARE(exchange->endpoint.path, path);
        QCOMPARE(exchange->secretField, u"pat"_s);
        QCOMPARE(exchange->organizationField.isEmpty(), way == "v1"_L1);
    }

    void aNewIdAddsAService()
    {
        write(u"acme.json"_s, newService(u"acme"_s));
        const auto catalog = load();
        QVERIFY(catalog.problems().empty());
        QCOMPARE(catalog.profiles().size(), builtIns + 1);
        QCOMPARE(catalog.profile(u"acme"_s)->address, u"https://api.acme.example"_s);
        QVERIFY(!catalog.builtInEndpoint(u"acme"_s, apiKey, Operation::List));
    }

    void aBrokenFileIsReportedAndTheOthersWorkOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QString &text, int line) {
            QTest::newRow(name) << text << line;
        };
        row("empty", u""_s, 1);
        row("no JSON", u"{\n \"id\": \"anyreach\",\n oops\n}"_s, 3);
        row("comma at the end", u"{\n \"id\": \"anyreach\",\n}"_s, 3);
        row("two values", u"{}\n{}"_s, 2);
        row("a list", u"[]"_s, 1);
        row("no id", u"{\n \"name\": \"x\"\n}"_s, 0);
        row("id is a path", u"{\n\n \"id\": \"../x\"\n}"_s, 3);
        row("id is a number", u"{\n \"id\": 5\n}"_s, 2);
        row("key twice", u"{\n \"id\": \"anyreach\",\n \"name\": \"a\",\n \"name\": \"b\"\n}"_s, 4);
        row("bad name", u"{\n \"id\": \"anyreach\",\n \"name\": 7\n}"_s, 3);
        row("bad path",
            u"{ \"id\": \"anyreach\",\n \"kinds\": {\n \"api-key\": {\n \"endpoints\": {\n "
            "\"list\": {\n \"path\":\n \"//evil.example\"\n}}}}}"_s,
            6);
        row("removes what is required",
            u"{ \"id\": \"anyreach\",\n \"kinds\": { \"api-key\": {\n \"fields\": null } } }"_s, 3);
        row("incomplete new service", u"{\n \"id\": \"acme\",\n \"name\": \"Acme\"\n}"_s, 0);
        row("too large", u"{\"id\":\"anyreach\",\"note\":\""_s + QString(300'000, u'x') + u"\"}"_s,
            0);
        row("deep", QString(100'000, u'['), 1);
    }

    void aBrokenFileIsReportedAndTheOthersWorkOn()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        write(u"broken.json"_s, text);
        write(u"other.json"_s, newService(u"other"_s));
        const auto catalog = load();
        QCOMPARE(catalog.problems().size(), 1U);
        QCOMPARE(catalog.problems()[0].file, u"broken.json"_s);
        QCOMPARE(catalog.problems()[0].line, line);
        QVERIFY(catalog.problems()[0].reason.endsWith(u'.'));
        QVERIFY(catalog.profile(u"other"_s));
        const auto untouched = ServiceCatalog::load(shippedFolder, QString());
        QVERIFY(*catalog.profile(anyreach) == *untouched.profile(anyreach));
    }

    void theSecondFileOfAServiceIsAProblem()
    {
        write(u"a.json"_s, json("{ 'id': 'anyreach', 'name': 'A' }"));
        write(u"b.json"_s, json("{ 'id': 'anyreach', 'name': 'B' }"));
        const auto catalog = load();
        QCOMPARE(catalog.profile(anyreach)->name, u"A"_s);
        QCOMPARE(catalog.problems().size(), 1U);
        QCOMPARE(catalog.problems()[0].file, u"b.json"_s);
        QCOMPARE(catalog.problems()[0].line, 1);
    }

    void otherFilesAreLeftAlone()
    {
        write(u"notes.txt"_s, u"no JSON"_s);
        write(u"a.json.bak"_s, u"no JSON"_s);
        QVERIFY(QDir(m_user).mkdir(u"folder.json"_s));
        QVERIFY(load().problems().empty());
    }

    void aChangedPathIsWrittenAndReadAgain()
    {
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, token, Operation::List, u"/v2/tokens"_s));
        QCOMPARE(pathOf(catalog, token, Operation::List), u"/v2/tokens"_s);
        QCOMPARE(pathOf(load(), token, Operation::List), u"/v2/tokens"_s);
        const auto written = QJsonDocument::fromJson(read(userFile())).object();
        QCOMPARE(QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact)),
                 json("{'id':'anyreach','kinds':{'token':{'endpoints':{'list':{'path':'/v2/"
                      "tokens'}}}}}"));
        QCOMPARE(catalog.builtInEndpoint(anyreach, token, Operation::List)->path, u"/admin/pats"_s);
    }

    void aChangeKeepsTheRestOfTheFile()
    {
        write(u"mine.json"_s,
              json("{ 'id': 'anyreach', 'name': 'Mine', 'note': [1], "
                   "'kinds': { 'api-key': { 'endpoints': { 'list': { 'verb': 'POST' } } } } }"));
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2/keys"_s));
        QVERIFY(!QFile::exists(userFile()));
        const auto written = QJsonDocument::fromJson(read(m_user + u"/mine.json"_s)).object();
        QCOMPARE(written.value(u"note"_s).toArray().size(), 1);
        const ServiceProfile *profile = catalog.profile(anyreach);
        QCOMPARE(profile->name, u"Mine"_s);
        QVERIFY((*profile->kind(apiKey)->endpoint(Operation::List)
                 == Endpoint{ "POST", u"/v2/keys"_s, true }));
    }

    void aPathThatWouldNotLoadIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : { u""_s, u"keys"_s, u"//evil.example"_s, u"/../x"_s, u"/a?b"_s,
                                  u"/a#b"_s, u"/keys"_s, u"/a b/{id}"_s, u"/{id}/{id}"_s,
                                  u"/{id}\r\nHost: evil"_s, u"https://evil.example/{id}"_s })
            QTest::newRow(qPrintable(path.toHtmlEscaped())) << path;
    }

    void aPathThatWouldNotLoadIsRefused()
    {
        QFETCH(QString, path);
        const QString before = json("{ 'id': 'anyreach', 'name': 'Mine' }");
        write(u"anyreach.json"_s, before);
        auto catalog = load();
        const auto done = catalog.setEndpointPath(anyreach, apiKey, Operation::Delete, path);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().file, u"anyreach.json"_s);
        QCOMPARE(done.error().line, 0);
        QVERIFY(done.error().reason.contains("delete.path"_L1));
        QCOMPARE(read(userFile()), before.toUtf8());
        QCOMPARE(pathOf(catalog, apiKey, Operation::Delete), u"/admin/organization-pats/{id}"_s);
    }

    void aRefusalMakesNoFile()
    {
        auto catalog = load();
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"x"_s));
        QVERIFY(!QFile::exists(m_user));
    }

    void whatTheServiceDoesNotOfferCannotBeChanged()
    {
        auto catalog = load();
        const QString path = u"/x/{id}"_s;
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::Rename, path));
        QVERIFY(!catalog.setEndpointPath(u"acme"_s, apiKey, Operation::Delete, path));
        QVERIFY(!catalog.setEndpointPath(u"../evil"_s, apiKey, Operation::Delete, path));
        QVERIFY(!catalog.restoreEndpointPath(anyreach, apiKey, Operation::Rename));
        QVERIFY(!QFile::exists(m_user));
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        for (const auto &text : { u"{ oops"_s, newService(u"other"_s),
                                  u"{\"id\":\"anyreach\",\n"
                                  "\"name\":7}"_s }) {
            write(u"anyreach.json"_s, text);
            auto catalog = load();
            QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
            QCOMPARE(read(userFile()), text.toUtf8());
        }
    }

    void anOldFaultKeepsItsLine()
    {
        write(u"anyreach.json"_s, u"{\"id\":\"anyreach\",\n\n\"name\":7}"_s);
        auto catalog = load();
        const auto done = catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s);
        QCOMPARE(done.error().line, 3);
    }

    void restoringTakesOnlyThePathBack()
    {
        write(u"anyreach.json"_s, json("{ 'id': 'anyreach', 'name': 'Mine' }"));
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QVERIFY(catalog.restoreEndpointPath(anyreach, apiKey, Operation::List));
        QCOMPARE(pathOf(catalog, apiKey, Operation::List), u"/admin/organization-pats"_s);
        QCOMPARE(QString::fromUtf8(
                     QJsonDocument::fromJson(read(userFile())).toJson(QJsonDocument::Compact)),
                 json("{'id':'anyreach','name':'Mine'}"));
    }

    void restoringTheLastChangeLeavesNoFile()
    {
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QVERIFY(catalog.setEndpointPath(anyreach, token, Operation::List, u"/v3"_s));
        QVERIFY(catalog.restoreEndpointPath(anyreach, apiKey, Operation::List));
        QCOMPARE(pathOf(load(), token, Operation::List), u"/v3"_s);
        // The original path is no change.
        QVERIFY(catalog.setEndpointPath(anyreach, token, Operation::List, u"/admin/pats"_s));
        QVERIFY(!QFile::exists(userFile()));
    }

    void restoringNothingWritesNothing()
    {
        auto catalog = load();
        QVERIFY(catalog.restoreEndpointPath(anyreach, apiKey, Operation::List));
        QVERIFY(!QFile::exists(m_user));
    }

    void withoutAFolderNothingIsWritten()
    {
        auto catalog = ServiceCatalog::load(shippedFolder, QString());
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
    }

#ifdef Q_OS_UNIX
    void onlyTheUserMayReadWhatIsWritten()
    {
        const auto mask = umask(0);
        auto catalog = load();
        const auto done = catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s);
        umask(mask);
        QVERIFY(done.has_value());
        QCOMPARE(modeOf(userFile()), 0600U);
        QCOMPARE(modeOf(m_user), 0700U);
    }

    void anOpenFileIsClosedToOthers()
    {
        write(u"anyreach.json"_s, json("{ 'id': 'anyreach', 'name': 'Mine' }"));
        QVERIFY(chmod(QFile::encodeName(userFile()).constData(), 0666) == 0);
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QCOMPARE(modeOf(userFile()), 0600U);
    }

    void aLinkedFileIsNotWrittenThrough()
    {
        const QString victim = m_dir->filePath(u"victim"_s);
        const QByteArray before = json("{ 'id': 'anyreach', 'name': 'Mine' }").toUtf8();
        writeTo(victim, before);
        QVERIFY(QDir().mkpath(m_user));
        QVERIFY(QFile::link(victim, userFile()));
        auto catalog = load();
        QCOMPARE(catalog.profile(anyreach)->name, u"Mine"_s);
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QCOMPARE(read(victim), before);
    }

    void aDanglingLinkIsNotWrittenThrough()
    {
        const QString victim = m_dir->filePath(u"victim"_s);
        QVERIFY(QDir().mkpath(m_user));
        QVERIFY(QFile::link(victim, userFile()));
        auto catalog = load();
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QVERIFY(!QFile::exists(victim));
    }

    void aLinkedFolderIsNotWrittenTo()
    {
        const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        QVERIFY(QDir().mkpath(m_dir->filePath(u"config"_s)));
        QVERIFY(QFile::link(elsewhere, m_user));
        auto catalog = ServiceCatalog::load(shippedFolder, m_user + u'/');
        QVERIFY(!catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QVERIFY(QDir(elsewhere).isEmpty());
    }

    void aHardLinkIsReplacedAndNotWrittenInto()
    {
        const QString victim = m_dir->filePath(u"victim"_s);
        const QByteArray before = json("{ 'id': 'anyreach', 'name': 'Mine' }").toUtf8();
        writeTo(victim, before);
        QVERIFY(QDir().mkpath(m_user));
        QVERIFY(
            ::link(QFile::encodeName(victim).constData(), QFile::encodeName(userFile()).constData())
            == 0);
        auto catalog = load();
        QVERIFY(catalog.setEndpointPath(anyreach, apiKey, Operation::List, u"/v2"_s));
        QCOMPARE(read(victim), before);
    }
#endif

private:
    [[nodiscard]] ServiceCatalog load() const
    {
        return ServiceCatalog::load(shippedFolder, m_user);
    }
    [[nodiscard]] QString userFile() const
    {
        return m_user + u"/anyreach.json"_s;
    }

    void write(const QString &file, const QString &text) const
    {
        QDir().mkpath(m_user);
        writeTo(m_user + u'/' + file, text.toUtf8());
    }

    static void writeTo(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    static QString pathOf(const ServiceCatalog &catalog, CredentialKind kind, Operation operation)
    {
        return catalog.profile(anyreach)->kind(kind)->endpoint(operation)->path;
    }

#ifdef Q_OS_UNIX
    static unsigned modeOf(const QString &path)
    {
        struct stat info = {};
        stat(QFile::encodeName(path).constData(), &info);
        return info.st_mode & 07777U;
    }
#endif

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_user;
};

KEYTURN_TEST_MAIN(QCoreApplication, TestServiceCatalog)
#include "tst_servicecatalog.moc"
