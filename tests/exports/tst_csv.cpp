// SPDX-License-Identifier: MIT
#include "exports/csv.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class CsvTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsTheStandardSays()
    {
        const ExportTable table{ { u"name"_s, u"note"_s },
                                 { { u"a \"quoted\", name"_s, u"two\nlines"_s },
                                   { u"known to be empty"_s, u""_s },
                                   { u"not known"_s, QString() } } };
        QCOMPARE(csv::text(table),
                 QByteArray("\"name\",\"note\"\r\n"
                            "\"a \"\"quoted\"\", name\",\"two\nlines\"\r\n"
                            "\"known to be empty\",\"\"\r\n"
                            "\"not known\",\r\n"));
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto add = [](const char *name, const QString &cell, const QString &written) {
            QTest::newRow(name) << cell << written;
        };
        add("equals", u"=1+1"_s, u"'=1+1"_s);
        add("plus", u"+1"_s, u"'+1"_s);
        add("minus", u"-1"_s, u"'-1"_s);
        add("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        add("tab", u"\t=1"_s, u"'\t=1"_s);
        add("tab alone", u"\ttext"_s, u"'\ttext"_s);
        add("carriage return", u"\r=1"_s, u"'\r'=1"_s);
        add("carriage return alone", u"\rtext"_s, u"'\rtext"_s);
        add("blanks before", u"  =1"_s, u"'  =1"_s);
        add("blank that does not break", u"\u00A0=1"_s, u"'\u00A0=1"_s);
        add("mark that is not seen", u"\u200B\uFEFF=1"_s, u"'\u200B\uFEFF=1"_s);
        add("direction turned", u"\u202E=1"_s, u"'\u202E=1"_s);
        add("wide form", u"\uFF1D1"_s, u"'\uFF1D1"_s);
        add("second line", u"text\n=1"_s, u"text\n'=1"_s);
        add("second line of Windows", u"text\r\n=1"_s, u"text\r\n'=1"_s);
        add("separator", u"text\u2028-1"_s, u"text\u2028'-1"_s);
        add("guarded before", u"'=1"_s, u"''=1"_s);
        add("no formula", u"a=1"_s, u"a=1"_s);
        add("apostrophe", u"'tis"_s, u"'tis"_s);
        add("empty", u""_s, u""_s);
        add("masked value", u"ak_7f3a…k9Qd"_s, u"ak_7f3a…k9Qd"_s);
    }

    void formulasAreGuarded()
    {
        QFETCH(const QString, cell);
        QTEST(csv::guarded(cell), "written");
        QCOMPARE(csv::unguarded(csv::guarded(cell)), cell);
    }

    /// What another reader of the format reads is what was written, and holds no formula.
    void randomTextsComeBack()
    {
        ExportTable table{ { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }, {} };
        auto &random = *QRandomGenerator::global();
        const quint32 seed = random.generate();
        QRandomGenerator generator(seed);
        for (int row = 0; row < 20'000; ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns.size(); ++column)
                cells.append(randomCell(generator));
            table.rows.push_back(cells);
        }
        const std::vector<QStringList> read = readBack(csv::text(table));
        QCOMPARE(read.size(), table.rows.size() + 1);
        static const QRegularExpression formula(
            u"(^|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}])[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[-=+@\uFF0D\uFF1D\uFF0B\uFF20]|^[\\t\\r]"_s);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const QString &cell = read[row + 1].at(column);
                if (formula.match(cell).hasMatch()
                    || csv::unguarded(cell) != table.rows[row].at(column))
                    QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(
                        QString::fromLatin1(table.rows[row].at(column).toUtf8().toHex()))));
            }
        }
    }

private:
    static QString randomCell(QRandomGenerator &random)
    {
        static const QString signs =
            u"=+-@'\"\t\r\n ,;|a\u00A0\u200B\u202E\u2028\uFF1D\uFEFF\u05D0\v\u0085"_s;
        QString cell;
        for (auto left = random.bounded(8); left > 0; --left)
            cell += signs.at(random.bounded(signs.size()));
        return cell.isNull() ? u""_s : cell;
    }

    static std::vector<QStringList> readBack(const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess python;
        python.start(QStringLiteral(PYTHON),
                     { u"-c"_s,
                       u"import csv, json, sys\n"
                       "with open(sys.argv[1], newline='', encoding='utf-8') as file:\n"
                       "    print(json.dumps(list(csv.reader(file, strict=True))))"_s,
                       path });
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
        std::vector<QStringList> rows;
        const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        for (const QJsonValue &row : read) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.toString());
            rows.push_back(cells);
        }
        return rows;
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::CsvTest)
#include "tst_csv.moc"
