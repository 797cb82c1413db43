// SPDX-License-Identifier: MIT
#include "core/envtext.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

/// A whole result in one line: "1 NAME=value; 3 OTHER=x; bad 2".
QString outline(const envtext::Parsed &parsed)
{
    QStringList parts;
    for (const envtext::Assignment &item : parsed.assignments)
        parts.append(u"%1 %2=%3"_s.arg(item.line).arg(item.name, item.value));
    for (const int line : parsed.unreadableLines)
        parts.append(u"bad %1"_s.arg(line));
    return parts.join("; "_L1);
}

QByteArray problemOf(const QByteArray &file)
{
    const auto text = envtext::decode(file);
    if (text)
        return "text: " + text->toUtf8();
    switch (text.error()) {
    case envtext::Problem::TooLarge:
        return "too large";
    case envtext::Problem::Binary:
        return "binary";
    case envtext::Problem::NotUtf8:
        return "not UTF-8";
    }
    return {};
}

/// The best of three runs, so that a busy machine does not matter.
qint64 microsecondsFor(const QString &text)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto parsed = envtext::parse(text);
        best = std::min(best, timer.nsecsElapsed() / 1000);
        if (parsed.assignments.empty() && parsed.unreadableLines.isEmpty())
            return -1;
    }
    return best;
}

} // namespace

class TestEnvText final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void assignmentsAreReadAsTheirToolsReadThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString key = test::canaryKey;

        row("nothing", u""_s, u""_s);
        row("blank lines", u"\n \r\n\t\n\r"_s, u""_s);
        row("a key", u"ANYREACH_API_KEY="_s + key, u"1 ANYREACH_API_KEY="_s + key);
        row("comments", u"# one\n  # two\nA=1\n#"_s, u"3 A=1"_s);
        row("LF", u"A=1\nB=2\n"_s, u"1 A=1; 2 B=2"_s);
        row("CRLF", u"A=1\r\nB='2'\r\n"_s, u"1 A=1; 2 B=2"_s);
        row("lone CR", u"A=1\rB=2\r\rC=3"_s, u"1 A=1; 2 B=2; 4 C=3"_s);
        row("a byte order mark", QChar(0xFEFF) + u"A=1"_s, u"1 A=1"_s);
        row("blanks around", u"  A =  1 2  \nB\t=\t3\t"_s, u"1 A=1 2; 2 B=3"_s);
        row("duplicates", u"A=1\nB=2\nA=3"_s, u"1 A=1; 2 B=2; 3 A=3"_s);
        row("empty values", u"A=\nB=''\nC=\"\"\nD= "_s, u"1 A=; 2 B=; 3 C=; 4 D="_s);
        row("names", u"a.b-c_1=1\n_X=2\n1X=3\n-Y=4\nÄ=5"_s,
            u"1 a.b-c_1=1; 2 _X=2; bad 3; bad 4; bad 5"_s);

        row("comment behind a bare value", u"A=1 # c\nB=1#2\nC= # c\nD=#x"_s,
            u"1 A=1; 2 B=1#2; 3 C=; 4 D=#x"_s);
        row("comment behind quotes", u"A='1' # c\nB=\"2\"\t#c\nC='3 # 4'"_s,
            u"1 A=1; 2 B=2; 3 C=3 # 4"_s);
        row("quotes inside a bare value", u"A=x'y\"z\\n$B"_s, u"1 A=x'y\"z\\n$B"_s);
        row("equals signs", u"A=b=c==\nB==\n"_s, u"1 A=b=c==; 2 B=="_s);

        row("export", u"export A=1\nexport\tB='2'\nexport  C=3"_s, u"1 A=1; 2 B=2; 3 C=3"_s);
        row("set", u"set A=1\nSET B=2"_s, u"1 A=1; 2 B=2"_s);
        row("names that begin with a word", u"exported=1\nsettings=2\nexport=3\nset=4"_s,
            u"1 exported=1; 2 settings=2; 3 export=3; 4 set=4"_s);
        row("PowerShell", u"$env:A = \"1\"\n$Env:B='2'\n$env:C = 3"_s, u"1 A=1; 2 B=2; 3 C=3"_s);
        row("PowerShell's escapes", u"$env:A = \"a`$b`\"c`nd\"\"e\\n\"\n$env:B = 'it''s `n'; # c"_s,
            u"1 A=a$b\"c\nd\"e\\n; 2 B=it's `n"_s);
        row("PowerShell stays on its line", u"$env:A = \"1\nB=2"_s, u"2 B=2; bad 1"_s);

        row("single quotes are literal", u"A='a\\nb\"c$d`e'"_s, u"1 A=a\\nb\"c$d`e"_s);
        row("double quotes and their escapes", u"A=\"a\\nb\\rc\\td\\\"e\\\\f\\$g\\`h\\'i\""_s,
            u"1 A=a\nb\rc\td\"e\\f$g`h'i"_s);
        row("other backslashes stay", u"A=\"C:\\x\\users\""_s, u"1 A=C:\\x\\users"_s);
        row("several lines", u"A=\"x\ny\r\nz\"\nB='p\nq'\nC=1"_s,
            u"1 A=x\ny\r\nz; 4 B=p\nq; 6 C=1"_s);
        row("as a shell joins pieces", u"A='it'\\''s'\nB=\"a\"'b'c\\d"_s, u"1 A=it's; 2 B=abcd"_s);
        row("Base64 over several lines", u"A=\"abc\nabcd=\"\nB=1"_s, u"1 A=abc\nabcd=; 3 B=1"_s);

        row("no assignment", u"hello\nA=1\necho $A\nexport A\n=1"_s,
            u"2 A=1; bad 1; bad 3; bad 4; bad 5"_s);
        row("more behind quotes", u"A='1' 2\nB=3"_s, u"2 B=3; bad 1"_s);
        row("a quote that never closes", u"A='1\nB=2\nC=\"3\"\nD=\"4"_s,
            u"2 B=2; 3 C=3; bad 1; bad 4"_s);
        row("a quote that another value closes", u"A='1\nB=2\nC='3'\nD=4"_s,
            u"2 B=2; 3 C=3; 4 D=4; bad 1"_s);
        row("a backslash at the end", u"A=\"1\\"_s, u"bad 1"_s);
        row("a later piece stays on its line", u"A='1''2\nB=3'\n"_s, u"2 B=3'; bad 1"_s);
        row("a NUL inside", u"A=a"_s + QChar(u'\0') + u"b"_s, u"1 A=a"_s + QChar(u'\0') + u"b"_s);
    }

    void assignmentsAreReadAsTheirToolsReadThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(outline(envtext::parse(text)), expected);
    }

    void onlyTextIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &file, const QByteArray &expected) {
            QTest::newRow(name) << file << expected;
        };
        row("nothing", "", "text: ");
        row("UTF-8", "A=\xc3\xa4\r\n", "text: A=\xc3\xa4\r\n");
        row("UTF-8 with a mark",
            "\xef\xbb\xbf"
            "A=1",
            "text: A=1");
        row("UTF-16, little end first",
            QByteArray("\xff\xfe"
                       "A\0=\0"
                       "1\0",
                       8),
            "text: A=1");
        row("UTF-16, big end first",
            QByteArray("\xfe\xff"
                       "\0A\0=\0"
                       "1",
                       8),
            "text: A=1");
        row("UTF-16 cut in a character",
            QByteArray("\xff\xfe"
                       "A\0=",
                       5),
            "binary");
        row("UTF-16 with half a pair",
            QByteArray("\xff\xfe\x3d\xd8"
                       "A\0",
                       6),
            "binary");
        row("Latin-1", "A=\xe4", "not UTF-8");
        row("overlong UTF-8", "A=\xc0\xaf", "not UTF-8");
        row("NUL", QByteArray("A=1\0", 4), "binary");
        row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "binary");
        row("control characters", "\x01\x02\x03 text", "binary");
        row("one form feed and one escape", "A=1\f\n\x1b", "text: A=1\f\n\x1b");
        row("at the limit", QByteArray(envtext::maximumBytes, '\n'),
            "text: " + QByteArray(envtext::maximumBytes, '\n'));
        row("beyond it", QByteArray(envtext::maximumBytes + 1, '\n'), "too large");
    }

    void onlyTextIsDecoded()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, expected);
        QVERIFY(problemOf(file) == expected);
    }

    void aValueIsNotTakenForAnAssignment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &text, bool expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a key", test::canaryKey, false);
        row("a token", test::canaryToken, false);
        row("nothing", u" \n "_s, false);
        row("a key that ends in =", u"ak_x.y="_s, false);
        row("a key with = inside", u"ak_x.y=z"_s, false);
        row("a key with = inside, no dot", u"ak_7f3=z"_s, false);
        row("Base64", u"QUJD="_s, false);
        row("Base64 with two", u"QUJDRA==\n"_s, false);
        row("a JWT", u"eyJh.eyJz.c2ln"_s, false);
        row("a hyphen in the name", u"A-B=1"_s, false);
        row("a comment", u"# A=1"_s, false);
        row("a name of 65", QString(65, u'A') + u"=1"_s, false);
        row("an assignment", u"ANYREACH_API_KEY=ak_x.y="_s, true);
        row("with a line end", u"A=1\n"_s, true);
        row("with blanks", u" A = 1 "_s, true);
        row("with export", u"export a.b=1"_s, true);
        row("PowerShell", u"$env:A = \"1\""_s, true);
        row("small letters that say what they are", u"anyformat_api_key=x"_s, true);
        row("two lines", u"a\nb"_s, true);
    }

    void aValueIsNotTakenForAnAssignment()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, expected);
        QCOMPARE(envtext::looksLikeEnv(text), expected);
    }

    void timeGrowsWithTheText_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("assignments") << u"NAME=value\n"_s;
        QTest::newRow("double quotes that never close") << u"A=\"\\\"\n"_s;
        QTest::newRow("single quotes that never close") << u"A='\nB=\"\n"_s;
        QTest::newRow("quotes that close another") << u"A='x\nB=\"y\nC='z'\n"_s;
        QTest::newRow("pieces") << u"''"_s;
        QTest::newRow("three quotes a line") << u"A='''\n"_s;
        QTest::newRow("mixed quotes") << u"A='\"'\"'\n"_s;
        QTest::newRow("PowerShell's doubled quotes") << u"$env:A = \"\"\"\n"_s;
        QTest::newRow("one long bare line") << u"A=x "_s;
        QTest::newRow("backslashes") << u"A=\"\\\\"_s;
        QTest::newRow("blanks") << u" \t"_s;
        QTest::newRow("carriage returns") << u"A\r"_s;
        QTest::newRow("equals signs") << u"="_s;
    }

    void timeGrowsWithTheText()
    {
        QFETCH(const QString, unit);
        constexpr qsizetype half = 50'000;
        // "A=" in front puts units without a line end inside a value.
        const QString text = u"A="_s + unit.repeated(2 * half / unit.size());
        const qint64 small = microsecondsFor(text.first(half));
        const qint64 large = microsecondsFor(text);
        QVERIFY2(large < 5'000'000, qPrintable(QString::number(large)));
        QVERIFY2(large < 4 * small + 500'000,
                 qPrintable(u"%1 µs, then %2 µs"_s.arg(small).arg(large)));
        QVERIFY(small >= 0);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestEnvText)
#include "tst_envtext.moc"
