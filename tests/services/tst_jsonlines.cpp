// SPDX-License-Identifier: MIT
#include "services/jsonlines.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

class TestJsonLines final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsLine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::newRow("first") << u"id"_s << 2;
        QTest::newRow("object") << u"kinds"_s << 3;
        QTest::newRow("same name inside") << u"kinds/id"_s << 4;
        QTest::newRow("after an object") << u"kinds/b"_s << 5;
        QTest::newRow("two on one line") << u"kinds/c"_s << 5;
        QTest::newRow("list item") << u"list/1"_s << 8;
        QTest::newRow("object in a list") << u"list/1/x"_s << 9;
        QTest::newRow("after a list") << u"end"_s << 11;
        QTest::newRow("escaped key") << u"a\"b"_s << 12;
        QTest::newRow("key behind signs in a text") << u"z"_s << 14;
        QTest::newRow("absent: the key above") << u"kinds/absent/deeper"_s << 3;
        QTest::newRow("absent in a list") << u"list/7/x"_s << 7;
        QTest::newRow("absent") << u"absent"_s << 0;
    }

    void everyKeyHasItsLine()
    {
        const JsonLines lines("{\n"
                              " \"id\": \"x\",\n"
                              " \"kinds\": {\n"
                              "  \"id\": {},\n"
                              "  \"b\": 1, \"c\": null\n"
                              " },\n"
                              " \"list\": [\n"
                              "  0, {\n"
                              "   \"x\": true }\n"
                              " ],\n"
                              " \"end\": [],\n"
                              " \"a\\\"\\u0062\":\n"
                              "   \"{ \\\" [ } \\\\\",\r\n"
                              " \"z\": -1.5e3\n"
                              "}\n");
        QFETCH(QString, path);
        QTEST(lines.lineOf(path.split(u'/')), "line");
        QVERIFY(!lines.repeatedKey());
    }

    void aRepeatedKeyIsFound()
    {
        QCOMPARE(JsonLines("{\"a\":1,\n\"b\":{\n\"c\":1,\n\"c\":2}}").repeatedKey(),
                 std::optional(4));
        QCOMPARE(JsonLines("{\"a\":{\"c\":1},\"b\":{\"c\":1}}").repeatedKey(), std::nullopt);
        QCOMPARE(JsonLines("{\"id\":1,\n\"\\u0069d\":2}").repeatedKey(), std::optional(2));
    }

    void anOffsetHasItsLine()
    {
        const QByteArray text("a\nb\r\n\nc");
        QCOMPARE(JsonLines::lineAt(text, 0), 1);
        QCOMPARE(JsonLines::lineAt(text, 1), 1);
        QCOMPARE(JsonLines::lineAt(text, 2), 2);
        QCOMPARE(JsonLines::lineAt(text, 6), 4);
        QCOMPARE(JsonLines::lineAt(text, 1000), 4);
        QCOMPARE(JsonLines::lineAt(text, -1), 1);
    }

    /// The class is for valid text, but must not run endlessly on any other.
    void brokenTextEndsToo()
    {
        const QByteArray text("{\"a\":[1,{\"b\":\"\\\"\"},[]],\"c\":{\"d\":null}}");
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (const char damage : QByteArrayView("{}[]\",:\\x\0 ", 11)) {
                const JsonLines cut(text.left(length));
                QByteArray wrong = text;
                wrong[std::min(length, text.size() - 1)] = damage;
                const JsonLines lines(wrong);
                QVERIFY(lines.lineOf({ u"a"_s }) <= 1);
            }
        }
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestJsonLines)
#include "tst_jsonlines.moc"
