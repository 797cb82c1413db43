// SPDX-License-Identifier: MIT
#include "core/consumer.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class ConsumerTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("variable");
        using Kind = Consumer::Kind;
        const auto row = [](const QString &line, Kind kind, const QString &text = {},
                            const QString &variable = {}) {
            QTest::addRow("%s", qPrintable(line))
                << line << int(kind) << (text.isNull() ? line : text) << variable;
        };
        row(u"the build server"_s, Kind::Words);
        row(u"shop/.env"_s, Kind::Words); // relative to what?
        row(u"note: API_KEY"_s, Kind::Words);
        row(u"/"_s, Kind::Words);
        row(u"/srv/shop/.env"_s, Kind::File);
        row(u"/srv/shop/.env: API_KEY"_s, Kind::File, u"/srv/shop/.env"_s, u"API_KEY"_s);
        row(u"/srv/shop/.env:  spring.key"_s, Kind::File, u"/srv/shop/.env"_s, u"spring.key"_s);
        row(u"/srv/my shop/a:b: two words"_s, Kind::File);
        row(u"~/.config/x: KEY"_s, Kind::File, u"~/.config/x"_s, u"KEY"_s);
        row(uR"(C:\shop\.env)"_s, Kind::File);
        row(u"https://ci.example/settings"_s, Kind::Address);
        row(u"https://x"_s, Kind::Address);
        row(u"@team-web"_s, Kind::Person);
        row(u"nina@mail.example"_s, Kind::Person);
        row(u"ask nina@mail.example"_s, Kind::Words);
    }

    void aLineSaysWhatItIs()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, variable);
        const auto consumers = Consumer::ofLines(line);
        const std::vector<Consumer> expected{ { Consumer::Kind(kind), text, variable } };
        QCOMPARE(linesOf(consumers), linesOf(expected));
        QVERIFY(consumers == expected);
        QVERIFY(Consumer::ofLines(linesOf(consumers).join(u'\n')) == consumers);
    }

    void linesAreTrimmedAndSaidOnce()
    {
        QCOMPARE(linesOf(Consumer::ofLines(u" a\r\n\n  \nb \na"_s)),
                 QStringList({ u"a"_s, u"b"_s }));
        QVERIFY(Consumer::ofLines(u" \n"_s).empty());
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ConsumerTest)
#include "tst_consumer.moc"
