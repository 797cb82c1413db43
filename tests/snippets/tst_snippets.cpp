// SPDX-License-Identifier: MIT
#include "services/servicecatalog.h"
#include "services/snippettext.h"
#include "snippets/programs.h"
#include "snippets/snippet.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// A text that only careful quoting preserves.
const QString hostile = u"'\"`$(touch x)\\!#%{}"_s;

enum class Form
{
    Variable,
    Value
};

struct Case
{
    QString name; ///< for example "anyreach, token, curl"
    SnippetTemplate snippet;
    SnippetSet set;
};

Secret secretValue()
{
    return Secret::fromText(hostile + canaryKey);
}

SnippetValues valuesFor(const SnippetSet &set)
{
    return { .variable = set.variable,
             .organizationVariable = set.organizationVariable,
             .organizationHeader = set.organizationHeader,
             .serverUrl = u"https://api.example.com/base/"_s,
             .authUrl = u"https://auth.example.com"_s,
             .credentialId = u"CI's key"_s,
             .organizationId = {},
             .hint = u"ak_7f3a90b2…k9Qd"_s };
}

QString render(const Case &item, Form form, const QString &organization = {})
{
    SnippetValues values = valuesFor(item.set);
    values.organizationId = organization;
    const auto snippet = form == Form::Value ? renderSnippet(item.snippet, values, secretValue())
                                             : renderSnippet(item.snippet, values);
    return snippet ? QString::fromUtf8(snippet->text.reveal()) : QString();
}

std::vector<Case> allCases()
{
    const ServiceCatalog catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
    std::vector<Case> cases;
    const auto add = [&cases](const QString &name, const SnippetSet &set) {
        for (const SnippetTemplate &snippet : set.snippets)
            cases.push_back({ name + u", "_s + snippet.name, snippet, set });
    };
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            const QString name = profile.id + u", "_s + kindKey(kind.kind);
            add(name, snippetsFor(kind));
            if (kind.exchange)
                add(name + u", access token"_s, snippetsFor(*kind.exchange));
        }
    }
    return cases;
}

const Case &caseNamed(const std::vector<Case> &cases, const QString &name)
{
    const auto found = std::find_if(cases.cbegin(), cases.cend(),
                                    [&name](const Case &item) { return item.name == name; });
    if (found == cases.cend())
        qFatal("no snippet is called %s", qPrintable(name));
    return *found;
}

} // namespace

/// The snippets of the three services, in both forms, read by their languages.
class SnippetsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyKindHasAllSnippets();
    void everySnippetIsRendered_data();
    void everySnippetIsRendered();
    void shellsReadTheirSnippets_data();
    void shellsReadTheirSnippets();
    void curlGetsWhatIsMeant_data();
    void curlGetsWhatIsMeant();
    void pythonCompilesItsSnippets();
    void jsonIsRead();
    void tokensNameTheirOrganization();
    void linesThatSetTheValueAreMasked();
    void aLineBreakInAHeaderIsRefused();
    void placeholdersAreRead_data();
    void placeholdersAreRead();

private:
    QTemporaryDir m_folder;
    std::vector<Case> m_cases;
};

void SnippetsTest::initTestCase()
{
    m_cases = allCases();
}

void SnippetsTest::everyKindHasAllSnippets()
{
    const QStringList wanted{ u".env"_s,   u"Shell export"_s, u"PowerShell"_s, u"curl"_s,
                              u"Python"_s, u"JavaScript"_s,   u"Java"_s,       u"Go"_s,
                              u"Rust"_s,   u"MCP client"_s };
    const ServiceCatalog catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
    QVERIFY(catalog.problems().empty());
    QCOMPARE(catalog.profiles().size(), std::size_t(3));
    const auto namesOf = [](const SnippetSet &set) {
        QStringList names;
        for (const SnippetTemplate &snippet : set.snippets)
            names.append(snippet.name);
        return names;
    };
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            // A key that is exchanged is not used by an MCP client: its access token is.
            QCOMPARE(namesOf(snippetsFor(kind)), kind.exchange ? wanted.first(9) : wanted);
            if (kind.exchange)
                QCOMPARE(namesOf(snippetsFor(*kind.exchange)), wanted);
        }
    }
}

void SnippetsTest::everySnippetIsRendered_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).name)) << int(i);
}

void SnippetsTest::everySnippetIsRendered()
{
    QFETCH(const int, index);
    const Case &item = m_cases.at(std::size_t(index));
    const QString withVariable = render(item, Form::Variable);
    const QString withValue = render(item, Form::Value);
    for (const QString &text : { withVariable, withValue }) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains("{{"_L1) || item.snippet.language == SnippetLanguage::Rust,
                 qPrintable(text));
        for (const auto *word : { "url:", "variable}", "secret}", "bearer}", "organization}" })
            QVERIFY(!text.contains(u"{{"_s + QLatin1StringView(word)));
    }
    QVERIFY(!withVariable.contains(canary));
    QVERIFY(withVariable.contains(item.set.variable));
    QVERIFY(withValue.contains(canary));
    QVERIFY(!withVariable.contains("example.com/base//"_L1));
}

void SnippetsTest::shellsReadTheirSnippets_data()
{
    QTest::addColumn<QString>("program");
    for (const Shell &shell : shells())
        QTest::newRow(shell.name) << shell.program;
}

void SnippetsTest::shellsReadTheirSnippets()
{
    QFETCH(const QString, program);
    QByteArray script;
    for (const Case &item : m_cases) {
        if (item.snippet.language != SnippetLanguage::Shell)
            continue;
        for (const auto form : { Form::Variable, Form::Value })
            script += render(item, form).toUtf8() + "\n";
    }
    QVERIFY(script.count("curl") >= 12);
    QVERIFY(writeFile(m_folder.filePath(u"all"_s), script));
    outputOf(program, { u"-n"_s, m_folder.filePath(u"all"_s) });
}

void SnippetsTest::curlGetsWhatIsMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("arguments");
    const QByteArray value = (hostile + canaryKey).toUtf8();
    QTest::newRow("a key") << u"anyreach, api-key, curl"_s
                           << QByteArrayList{ "https://api.example.com/base/core/agents", "-H",
                                              "Authorization: Bearer " + value };
    QTest::newRow("a token") << u"anyreach, token, curl"_s
                             << QByteArrayList{ "https://api.example.com/base/core/agents", "-H",
                                                "Authorization: Bearer " + value, "-H",
                                                "X-Anyreach-Org: org's 1" };
    QTest::newRow("a personal access key")
        << u"appcircle, personal-access-key, curl"_s
        << QByteArrayList{ "https://auth.example.com/auth/v3/token", "--data-urlencode",
                           "personalAccessKey=" + value };
    QTest::newRow("Appcircle's API key")
        << u"appcircle, api-key, curl"_s
        << QByteArrayList{ "https://auth.example.com/auth/v1/api-key/token",
                           "--data-urlencode",
                           "name=CI's key",
                           "--data-urlencode",
                           "secret=" + value,
                           "--data-urlencode",
                           "organizationId=org's 1" };
    QTest::newRow("an access token")
        << u"appcircle, personal-access-key, access token, curl"_s
        << QByteArrayList{ "https://api.example.com/base/identity/v1/organizations", "-H",
                           "Authorization: Bearer " + value };
    QTest::newRow("anyformat's key")
        << u"anyformat, api-key, curl"_s
        << QByteArrayList{ "https://api.example.com/base/v2/workflows/", "-H",
                           "Authorization: Bearer " + value };
}

/// A function replaces curl and writes its arguments down.
void SnippetsTest::curlGetsWhatIsMeant()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArrayList, arguments);
    const Case &item = caseNamed(m_cases, name);
    const Case &setting = caseNamed(m_cases, name.chopped(4) + u"Shell export"_s);
    const QByteArray curl = "curl() { printf '%s\\0' \"$@\"; }\n";
    const QByteArray organization = item.set.organizationVariable.isEmpty()
        ? QByteArray()
        : "export " + item.set.organizationVariable.toUtf8() + "=\"org's 1\"\n";
    const QList<QByteArray> scripts{
        curl + render(setting, Form::Value).toUtf8() + "\n"
            + render(item, Form::Variable, u"org's 1"_s).toUtf8(),
        curl + render(setting, Form::Value).toUtf8() + "\n" + organization
            + render(item, Form::Variable).toUtf8(),
        curl + render(item, Form::Value, u"org's 1"_s).toUtf8(),
    };
    for (const QByteArray &script : scripts) {
        QVERIFY(writeFile(m_folder.filePath(u"curl"_s), script));
        for (const Shell &shell : shells()) {
            const QByteArray output = outputOf(shell.program, { m_folder.filePath(u"curl"_s) });
            QVERIFY2(output == arguments.join('\0') + '\0', shell.name);
        }
    }
}

void SnippetsTest::pythonCompilesItsSnippets()
{
    QJsonArray programs;
    for (const Case &item : m_cases) {
        if (item.snippet.language != SnippetLanguage::Python)
            continue;
        for (const auto form : { Form::Variable, Form::Value })
            programs.append(render(item, form, u"org\n"_s.trimmed()));
    }
    QVERIFY(programs.size() >= 12);
    QVERIFY(writeFile(m_folder.filePath(u"programs"_s), QJsonDocument(programs).toJson()));
    outputOf(QStringLiteral(PYTHON),
             { u"-c"_s,
               u"import json, sys\n"
               u"for text in json.load(open(sys.argv[1], encoding='utf-8')):\n"
               u"    compile(text, 'snippet', 'exec')\n"_s,
               m_folder.filePath(u"programs"_s) });
}

void SnippetsTest::jsonIsRead()
{
    int count = 0;
    for (const Case &item : m_cases) {
        if (item.snippet.language != SnippetLanguage::Json)
            continue;
        for (const auto form : { Form::Variable, Form::Value }) {
            QJsonParseError error;
            const auto json = QJsonDocument::fromJson(render(item, form).toUtf8(), &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(item.name));
            const QJsonObject servers = json.object().value("mcpServers"_L1).toObject();
            const QJsonObject server = servers.value(servers.keys().value(0)).toObject();
            const QString value = form == Form::Value ? QString(hostile + canaryKey)
                                                      : QString(u"${"_s + item.set.variable + u'}');
            const QString given = server.contains("headers"_L1)
                ? server.value("headers"_L1)["Authorization"_L1].toString()
                : u"Bearer "_s + server.value("env"_L1)["ANYFORMAT_API_KEY"_L1].toString();
            QVERIFY2(given == u"Bearer "_s + value, qPrintable(item.name));
            ++count;
        }
    }
    QCOMPARE(count, 2 * 5);
}

void SnippetsTest::tokensNameTheirOrganization()
{
    int count = 0;
    for (const Case &item : m_cases) {
        if (!item.name.startsWith("anyreach, token"_L1)
            || !item.snippet.text.contains("{{url:/core"_L1))
            continue;
        const QString unknown = render(item, Form::Variable);
        QVERIFY2(unknown.contains("X-Anyreach-Org"_L1) && unknown.contains("ANYREACH_ORG_ID"_L1),
                 qPrintable(item.name));
        const QString known = render(item, Form::Variable, u"org_1"_s);
        QVERIFY2(known.contains("org_1"_L1) && !known.contains("ANYREACH_ORG_ID"_L1),
                 qPrintable(item.name));
        ++count;
    }
    QCOMPARE(count, 6);
}

void SnippetsTest::linesThatSetTheValueAreMasked()
{
    for (const Case &item : m_cases) {
        const auto masked = renderSnippet(item.snippet, valuesFor(item.set));
        const auto whole = renderSnippet(item.snippet, valuesFor(item.set), secretValue());
        QVERIFY(masked.has_value() && whole.has_value());
        QCOMPARE(masked->isMasked, item.snippet.text.contains("{{value}}"_L1));
        QVERIFY(!masked->holdsSecret);
        QVERIFY(!whole->isMasked);
        QVERIFY(whole->holdsSecret);
    }
}

void SnippetsTest::aLineBreakInAHeaderIsRefused()
{
    const Case &item = caseNamed(m_cases, u"anyreach, token, curl"_s);
    SnippetValues values = valuesFor(item.set);
    values.organizationId = u"org\r\nX-Evil: 1"_s;
    QVERIFY(!renderSnippet(item.snippet, values));
    values.organizationId = u"org"_s;
    QVERIFY(renderSnippet(item.snippet, values).has_value());
    QVERIFY(!renderSnippet(item.snippet, values, Secret::fromText(u"a\nb"_s)));
    QVERIFY(renderSnippet({ u"x"_s, SnippetLanguage::Shell, u"{{nothing}}"_s }, values).error()
            == SnippetError::BadTemplate);
}

void SnippetsTest::placeholdersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pieces"); // -1: a fault
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("text") << u"a } b {c} }}"_s << 1;
    QTest::newRow("a placeholder") << u"{{secret}}"_s << 1;
    QTest::newRow("in braces of the language") << u"{{{secret}}}"_s << 3;
    QTest::newRow("several") << u"a{{url:/x}}b{{authUrl:/y}}"_s << 4;
    QTest::newRow("unknown") << u"{{password}}"_s << -1;
    QTest::newRow("blanks") << u"{{ secret }}"_s << -1;
    QTest::newRow("empty") << u"{{}}"_s << -1;
    QTest::newRow("not closed") << u"a {{secret"_s << -1;
    QTest::newRow("only braces") << u"{{{{"_s << -1;
}

void SnippetsTest::placeholdersAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, pieces);
    const auto result = snippetPieces(text);
    QCOMPARE(result ? int(result->size()) : -1, pieces);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::SnippetsTest)
#include "tst_snippets.moc"
