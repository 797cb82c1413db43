// SPDX-License-Identifier: MIT
#include "core/assignments.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

QString marksOf(Treatments treatments)
{
    constexpr std::pair<Treatment, char16_t> letters[] = {
        { Treatment::QuotesRemoved, u'q' }, { Treatment::SeparatorRemoved, u's' },
        { Treatment::BearerRemoved, u'b' }, { Treatment::ReferenceFollowed, u'r' },
        { Treatment::ReadAsDotenv, u'd' },
    };
    QString marks;
    for (const auto &[treatment, letter] : letters) {
        if (treatments & treatment)
            marks.append(QChar(letter));
    }
    return marks.isEmpty() ? marks : u" ("_s + marks + u')';
}

/// A whole result in one line: "1 NAME=value (s); 3 #OTHER=x; unread 2".
QString outline(const FoundAssignments &found)
{
    QStringList parts;
    for (const FoundAssignment &item : found.items)
        parts.append(u"%1 %2%3=%4%5"_s.arg(item.line).arg(
            item.isComment ? u"#"_s : QString(), item.name, item.value, marksOf(item.treatments)));
    for (const int line : found.unreadLines)
        parts.append(u"unread %1"_s.arg(line));
    return parts.join("; "_L1);
}

} // namespace

class TestAssignments final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", u"\n"_s, u""_s);
        row(".env", u"A=1\nexport B='2' # c"_s, u"1 A=1; 2 B=2"_s);
        row("a separator behind it", u"A=abc;\nB='abc';\nC=a;b"_s,
            u"1 A=abc (s); 2 B=abc (s); 3 C=a;b"_s);
        row("backticks", u"A=`abc`"_s, u"1 A=abc (q)"_s);
        row("quotes within quotes", u"A=\"'abc'\""_s, u"1 A=abc"_s);
        row("Bearer", u"A=\"Bearer abc\"\nB=bearer abc"_s, u"1 A=abc (b); 2 B=abc (b)"_s);
        row("a name in another script", u"CLÉ_API=abc"_s, u"1 CLÉ_API=abc"_s);
        row("a colon", u"A: abc\nB:'abc'\nC:abc"_s, u"1 A=abc; 2 B=abc; unread 3"_s);
        row("several on a line", u"A=1 B=2\nexport C=3 D='4 5'"_s,
            u"1 A=1; 1 B=2; 2 C=3; 2 D=4 5"_s);
        row("a sentence", u"A=this is text with b=c"_s, u"1 A=this is text with b=c"_s);
        row("declare and typeset",
            u"declare -x A=\"1\"\ntypeset -gx B=2\nreadonly C=3\nlocal D=4"_s,
            u"1 A=1; 2 B=2; 3 C=3; 4 D=4"_s);
        row("fish", u"set -gx A abc\nset -x B 'abc'"_s, u"1 A=abc; 2 B=abc"_s);
        row("csh", u"setenv A abc"_s, u"1 A=abc"_s);
        row("cmd", u"@echo off\nset A=1\nset \"B=2\"\nSETX C 3"_s, u"2 A=1; 3 B=2; 4 C=3"_s);
        row("PowerShell", u"$env:A = \"1\""_s, u"1 A=1"_s);
        row("systemd", u"[Service]\nEnvironment=\"A=1\"\nEnvironment=B=2 \"C=3\""_s,
            u"2 A=1; 3 B=2; 3 C=3"_s);
        row("Dockerfile", u"ENV A=1\nENV B 2\nARG C=3"_s, u"1 A=1; 2 B=2; 3 C=3"_s);
        row("compose",
            u"services:\n  x:\n    environment:\n      - A=1\n      - \"B=2\"\n      C: 3"_s,
            u"4 A=1; 5 B=2; 6 C=3"_s);
        row("INI", u"[default]\na_key = 1\n; b_key = 2"_s, u"2 a_key=1; 3 #b_key=2"_s);
        row("TOML", u"[auth]\ntoken = \"abc\" # c"_s, u"2 token=abc"_s);
        row("lines of JSON", u"  \"A\": \"1\",\n  \"B\": \"2\""_s, u"1 A=1 (s); 2 B=2"_s);
        row("JSON", u"{ \"A\": \"1\", \"b\": { \"C\": [\"2\", \"3\"] }, \"d\": 4 }"_s,
            u"0 A=1; 0 C=2; 0 C=3"_s);
        row("JSON of names and values", u"[{ \"name\": \"A\", \"value\": \"1\" }]"_s, u"0 A=1"_s);
        row("broken JSON", u"{ \"A\": \"1\",\n\"B\": \"2\", }"_s, u"2 B=2 (s); unread 1"_s);
        row(".netrc", u"machine api.example\n  login me\n  password abc"_s,
            u"3 api.example=abc; unread 1; unread 2; unread 3"_s);
        row("comments", u"# A=1\n// B: 2\nREM set C=3\n<!-- D=4 -->\n# words"_s,
            u"1 #A=1; 2 #B=2; 3 #C=3; 4 #D=4"_s);
        row("as python-dotenv reads it", u"A='x\\'y'\nB=2"_s, u"1 A=x'y (d); 2 B=2"_s);
        row("references", u"A=1\nB=$A\nC=${B}\nD=%A%\nE=$F"_s,
            u"1 A=1; 2 B=1 (r); 3 C=1 (r); 4 D=1 (r); 5 E=$F"_s);
        row("references in a circle", u"A=$B\nB=$A"_s, u"1 A=$B; 2 B=$A"_s);
        row("a key over several lines", u"A=\"x\ny\nz\"\nB=2"_s, u"1 A=x\ny\nz; 4 B=2"_s);
        row("no form", u"hello world\nA=1"_s, u"2 A=1; unread 1"_s);
        row("an address", u"https://api.example/v1"_s, u"unread 1"_s);
    }

    void everyFormIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(outline(findAssignments(text)), expected);
    }

    void whatCannotBeSeenGoes()
    {
        QCOMPARE(withoutInvisibles(u"\uFEFFa\u00A0b\u200Bc\u2060\u3000"_s), u"a bc "_s);
    }

    void timeGrowsWithTheText_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("lists") << u"- A=1\n"_s;
        QTest::newRow("comments") << u"# A=1\n"_s;
        QTest::newRow("several on a line") << u"A=1 "_s;
        QTest::newRow("quotes") << u"\"'"_s;
        QTest::newRow("references") << u"A=$A\n"_s;
        QTest::newRow("machines") << u"machine a login b password c\n"_s;
        QTest::newRow("machines without an end") << u"machine a login b "_s;
        QTest::newRow("introductions") << u"export "_s;
        QTest::newRow("blanks") << u" "_s;
        QTest::newRow("brackets") << u"["_s;
    }

    void timeGrowsWithTheText()
    {
        QFETCH(const QString, unit);
        constexpr qsizetype half = 50'000;
        const QString text = unit.repeated(2 * half / unit.size());
        const auto millisecondsFor = [](const QString &part) {
            QElapsedTimer timer;
            timer.start();
            std::ignore = findAssignments(part);
            return timer.elapsed();
        };
        const qint64 small = millisecondsFor(text.first(half));
        const qint64 large = millisecondsFor(text);
        QVERIFY2(large < 4 * small + 1000,
                 qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestAssignments)
#include "tst_assignments.moc"
