// SPDX-License-Identifier: MIT
#include "core/envtext.h"
#include "snippets/programs.h"
#include "snippets/snippet.h"
#include "snippets/snippetquoting.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int valueCount = 10'000;

/// Half of a value's characters are special in some language.
QString randomValue(QRandomGenerator &random, const QString &common)
{
    static const QString special = u"'\"`$\\!#%&*?()[]{}<>|;~^=+-@,.: /"_s;
    QString value;
    const int length = random.bounded(1, 65);
    for (int i = 0; i < length; ++i) {
        const QString &from = random.bounded(2) == 0 ? special : common;
        value += from.at(random.bounded(int(from.size())));
    }
    return value;
}

QString visibleAscii()
{
    QString text;
    for (char16_t c = u'!'; c <= u'~'; ++c)
        text += QChar(c);
    return text;
}

/// Also what a name or an id may contain: line breaks, tabs, control characters, accents, quotes of
/// other scripts, direction marks, and characters beyond 16 bits.
QString anything()
{
    return visibleAscii()
        + u" \n\r\t\v\f\x01\x1b\x7f\u00a0\u00e4\u0301\u2018\u2019\u201c\u201d\u2028\u2029\u202e\ufeff\ufffd"_s;
}

std::vector<QString> valuesFrom(quint32 seed)
{
    QRandomGenerator random(seed);
    const QString ascii = visibleAscii();
    std::vector<QString> values{ u""_s,     u" "_s,  u"'"_s,  u"''"_s,        u"\\"_s,
                                 u"\\'"_s,  u"-n"_s, u"!!"_s, u"=x"_s,        u"~"_s,
                                 u"a\nb"_s, u"\n"_s, u"%s"_s, u"\U0001F511"_s };
    while (values.size() < valueCount) {
        // Every third value contains characters that a credential cannot have.
        const bool isOdd = values.size() % 3 == 0;
        QString value = randomValue(random, isOdd ? anything() : ascii);
        if (values.size() % 9 == 0)
            value += u"\U0001F511"_s;
        values.push_back(value);
    }
    return values;
}

QByteArray joined(const std::vector<QString> &values)
{
    QByteArray bytes;
    for (const QString &value : values)
        bytes += value.toUtf8() + '\0';
    return bytes;
}

/// The first value that was read differently, for the message of a failure.
QByteArray difference(const std::vector<QString> &values, const QByteArray &output)
{
    const QByteArrayList parts = output.split('\0');
    for (qsizetype i = 0; i < qsizetype(values.size()); ++i) {
        const QByteArray wanted = values.at(std::size_t(i)).toUtf8();
        if (i >= parts.size() || parts.at(i) != wanted)
            return "value " + QByteArray::number(i) + ": " + wanted.toPercentEncoding() + " became "
                + parts.value(i).toPercentEncoding();
    }
    return "no value";
}

QString rendered(SnippetLanguage language, const QString &text, const QString &variable,
                 const QString &value)
{
    SnippetValues values;
    values.variable = variable;
    const auto snippet = renderSnippet({ u"x"_s, language, text }, values, Secret::fromText(value));
    return snippet ? QString::fromUtf8(snippet->text.reveal()) : QString();
}

} // namespace

/// 10,000 values through every reader that is installed: each must be read as it was written.
class QuotingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void shellsReadExports_data() { rowPerShell(); }
    void shellsReadExports();
    void shellsReadEnvFiles_data() { rowPerShell(); }
    void shellsReadEnvFiles();
    void keyturnReadsEnvFiles();
    void pythonReadsItsLiterals();
    void jsonReadsItsLiterals();

    void everyLanguageHasItsLiteral_data();
    void everyLanguageHasItsLiteral();
    void whatNoLanguageHoldsIsRefused_data();
    void whatNoLanguageHoldsIsRefused();
    void expressionsReadVariables_data();
    void expressionsReadVariables();

private:
    static void rowPerShell();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    quint32 m_seed = 0;
    std::vector<QString> m_values;
};

void QuotingTest::initTestCase()
{
    bool isGiven = false;
    m_seed = qEnvironmentVariable("KEYTURN_SEED").toUInt(&isGiven);
    if (!isGiven)
        m_seed = QRandomGenerator::system()->generate();
    m_values = valuesFrom(m_seed);
}

void QuotingTest::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("KEYTURN_SEED=%u", m_seed);
    TestCase::cleanup();
}

void QuotingTest::rowPerShell()
{
    QTest::addColumn<QString>("program");
    for (const Shell &shell : shells())
        QTest::newRow(shell.name) << shell.program;
}

void QuotingTest::shellsReadExports()
{
    QFETCH(const QString, program);
    QByteArray script;
    for (const QString &value : m_values)
        script +=
            rendered(SnippetLanguage::Shell, u"export {{variable}}={{value}}"_s, u"V"_s, value)
                .toUtf8()
            + "\nprintf '%s\\0' \"$V\"\n";
    QVERIFY(writeFile(path(u"exports"_s), script));
    const QByteArray output = outputOf(program, { path(u"exports"_s) });
    QVERIFY2(output == joined(m_values), difference(m_values, output).constData());
}

void QuotingTest::shellsReadEnvFiles()
{
    QFETCH(const QString, program);
    QByteArray file;
    QByteArray script = "set -a\n. ./env\n";
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QString name = u"V%1"_s.arg(i);
        file += rendered(SnippetLanguage::Env, u"{{variable}}={{value}}\n"_s, name, m_values.at(i))
                    .toUtf8();
        script += "printf '%s\\0' \"$" + name.toLatin1() + "\"\n";
    }
    QVERIFY(writeFile(path(u"env"_s), file));
    QVERIFY(writeFile(path(u"script"_s), script));
    const QByteArray output = outputOf(program, { u"script"_s }, m_folder.path());
    QVERIFY2(output == joined(m_values), difference(m_values, output).constData());
}

void QuotingTest::keyturnReadsEnvFiles()
{
    QString file;
    for (const QString &value : m_values)
        file += rendered(SnippetLanguage::Env, u"{{variable}}={{value}}\n"_s, u"V"_s, value);
    const envtext::Parsed parsed = envtext::parse(file);
    QVERIFY(parsed.unreadableLines.isEmpty());
    std::vector<QString> values;
    for (const envtext::Assignment &item : parsed.assignments)
        values.push_back(item.value);
    QVERIFY2(values == m_values, difference(m_values, joined(values)).constData());
}

void QuotingTest::pythonReadsItsLiterals()
{
    QByteArray list = "[";
    for (const QString &value : m_values)
        list += quoted(SnippetLanguage::Python, value)->toUtf8() + ",\n";
    QVERIFY(writeFile(path(u"list"_s), list + "]"));
    const QByteArray output =
        outputOf(QStringLiteral(PYTHON),
                 { u"-c"_s,
                   u"import ast, sys\n"
                   u"for text in ast.literal_eval(open(sys.argv[1], encoding='utf-8').read()):\n"
                   u"    sys.stdout.buffer.write(text.encode('utf-8') + b'\\0')\n"_s,
                   path(u"list"_s) });
    QVERIFY2(output == joined(m_values), difference(m_values, output).constData());
}

void QuotingTest::jsonReadsItsLiterals()
{
    QByteArray list;
    for (const QString &value : m_values)
        list += (list.isEmpty() ? "[" : ",") + quoted(SnippetLanguage::Json, value)->toUtf8();
    const QJsonArray array = QJsonDocument::fromJson(list + "]").array();
    std::vector<QString> values;
    for (const QJsonValue &value : array)
        values.push_back(value.toString());
    QVERIFY2(values == m_values, difference(m_values, joined(values)).constData());
}

void QuotingTest::everyLanguageHasItsLiteral_data()
{
    QTest::addColumn<SnippetLanguage>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    using L = SnippetLanguage;
    const auto row = [](const char *name, L language, const QString &text, const QString &literal) {
        QTest::newRow(name) << language << text << literal;
    };
    const QString tricky = u"a\"b\\c$d`e'f{g}%h"_s;
    const QString invisible = u"\n\r\t\x01\x7f\u00e9\u202e\U0001F511"_s;
    row("env, a key", L::Env, canaryKey, canaryKey);
    row("env, nothing", L::Env, u""_s, u"''"_s);
    row("env, blanks", L::Env, u" a#b "_s, u"' a#b '"_s);
    row("env, a single quote", L::Env, u"it's $5"_s, u"\"it's \\$5\""_s);
    row("shell, nothing", L::Shell, u""_s, u"''"_s);
    row("shell", L::Shell, u"it's $5!"_s, u"'it'\\''s $5!'"_s);
    row("PowerShell", L::PowerShell, tricky, u"'a\"b\\c$d`e''f{g}%h'"_s);
    row("PowerShell, quotes of print", L::PowerShell, u"\u2018a\u2019\u201ab\u201b\u201c"_s,
        u"'\u2018\u2018a\u2019\u2019\u201a\u201ab\u201b\u201b\u201c'"_s);
    row("Python", L::Python, tricky, u"\"a\\\"b\\\\c$d`e'f{g}%h\""_s);
    row("Python, invisible", L::Python, invisible,
        u"\"\\n\\r\\t\\x01\\x7f\\u00e9\\u202e\\U0001f511\""_s);
    row("JavaScript, invisible", L::JavaScript, invisible,
        u"\"\\n\\r\\t\\u0001\\u007f\\u00e9\\u202e\\ud83d\\udd11\""_s);
    row("Java", L::Java, tricky, u"\"a\\\"b\\\\c$d`e'f{g}%h\""_s);
    // A digit after an octal escape must not become part of it.
    row("Java, invisible", L::Java, invisible + u"\x01" + u"7"_s,
        u"\"\\n\\r\\t\\001\\177\\u00e9\\u202e\\ud83d\\udd11\\0017\""_s);
    row("Java, what looks like an escape", L::Java, u"\\u0022"_s, u"\"\\\\u0022\""_s);
    row("Go, invisible", L::Go, invisible, u"\"\\n\\r\\t\\x01\\x7f\\u00e9\\u202e\\U0001f511\""_s);
    row("Rust", L::Rust, tricky, u"\"a\\\"b\\\\c$d`e'f{g}%h\""_s);
    row("Rust, invisible", L::Rust, invisible,
        u"\"\\n\\r\\t\\u{1}\\u{7f}\\u{e9}\\u{202e}\\u{1f511}\""_s);
    row("JSON, invisible", L::Json, invisible,
        u"\"\\n\\r\\t\\u0001\\u007f\\u00e9\\u202e\\ud83d\\udd11\""_s);
}

void QuotingTest::everyLanguageHasItsLiteral()
{
    QFETCH(const SnippetLanguage, language);
    QFETCH(const QString, text);
    QFETCH(const QString, literal);
    QCOMPARE(quoted(language, text).value_or(u"refused"_s), literal);
}

void QuotingTest::whatNoLanguageHoldsIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"a"_s;
    QTest::newRow("the other half") << u"a"_s + QChar(0xDD11);
}

void QuotingTest::whatNoLanguageHoldsIsRefused()
{
    QFETCH(const QString, text);
    using L = SnippetLanguage;
    for (const auto language : { L::Env, L::Shell, L::PowerShell, L::Python, L::JavaScript, L::Java,
                                 L::Go, L::Rust, L::Json }) {
        QVERIFY(!quoted(language, text));
        QVERIFY(!expression(
            language,
            { { SnippetPart::Kind::Variable, u"V"_s }, { SnippetPart::Kind::Literal, text } }));
    }
}

void QuotingTest::expressionsReadVariables_data()
{
    QTest::addColumn<SnippetLanguage>("language");
    QTest::addColumn<QString>("alone");
    QTest::addColumn<QString>("inText");
    using L = SnippetLanguage;
    QTest::newRow("env") << L::Env << u"refused"_s << u"refused"_s;
    QTest::newRow("shell") << L::Shell << u"\"$V\""_s << u"\"a\\\"\\$ {$V\"\"_b\""_s;
    QTest::newRow("PowerShell") << L::PowerShell << u"\"${env:V}\""_s
                                << u"\"a`\"`$ {${env:V}_b\""_s;
    QTest::newRow("Python") << L::Python << u"os.environ[\"V\"]"_s
                            << u"\"a\\\"$ {\" + os.environ[\"V\"] + \"_b\""_s;
    QTest::newRow("JavaScript") << L::JavaScript << u"process.env.V"_s
                                << u"\"a\\\"$ {\" + process.env.V + \"_b\""_s;
    QTest::newRow("Java") << L::Java << u"System.getenv(\"V\")"_s
                          << u"\"a\\\"$ {\" + System.getenv(\"V\") + \"_b\""_s;
    QTest::newRow("Go") << L::Go << u"os.Getenv(\"V\")"_s
                        << u"\"a\\\"$ {\" + os.Getenv(\"V\") + \"_b\""_s;
    QTest::newRow("Rust") << L::Rust << u"std::env::var(\"V\")?"_s
                          << u"format!(\"a\\\"$ {{{}_b\", std::env::var(\"V\")?)"_s;
    QTest::newRow("JSON") << L::Json << u"\"${V}\""_s << u"\"a\\\"$ {${V}_b\""_s;
}

void QuotingTest::expressionsReadVariables()
{
    QFETCH(const SnippetLanguage, language);
    QFETCH(const QString, alone);
    QFETCH(const QString, inText);
    const SnippetPart variable{ SnippetPart::Kind::Variable, u"V"_s };
    const SnippetPart before{ SnippetPart::Kind::Literal, u"a\"$ {"_s };
    const SnippetPart behind{ SnippetPart::Kind::Literal, u"_b"_s };
    QCOMPARE(expression(language, { variable }).value_or(u"refused"_s), alone);
    QCOMPARE(expression(language, { before, variable, behind }).value_or(u"refused"_s), inText);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::QuotingTest)
#include "tst_quoting.moc"
