// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <QCoreApplication>
#include <QProcess>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// What the program answers to its options if there is no display: a text and an exit code.
class TestCommandLine final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void TestCommandLine::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QString &output, const QString &error) {
        QTest::newRow(name) << arguments << code << output << error;
    };
    row("help", { u"--help"_s }, 0, u"--no-sandbox"_s, {});
    row("short help", { u"-h"_s }, 0, u"--lang <locale>"_s, {});
    row("version", { u"--version"_s }, 0, u"keyturn "_s, {});
    row("short version", { u"-v"_s }, 0, u"keyturn "_s, {});
    row("good options, then version", { u"--sandbox"_s, u"--no-sandbox"_s, u"--version"_s }, 0,
        u"keyturn "_s, {});
    row("options of Qt", { u"-platform"_s, u"xcb"_s, u"-style=fusion"_s, u"--version"_s }, 0,
        u"keyturn "_s, {});
    row("unknown option", { u"--sandbocks"_s }, 2, {},
        u"keyturn: Unknown option 'sandbocks'. See keyturn --help."_s);
    row("mistake before version", { u"--sandbocks"_s, u"--version"_s }, 2, {}, u"sandbocks"_s);
    row("no value", { u"--lang"_s }, 2, {}, u"Missing value"_s);
    row("no language", { u"--lang"_s, u"xx-nowhere"_s }, 2, {},
        u"'xx-nowhere' is not a language"_s);
    row("no language, before version", { u"--lang"_s, u"xx-nowhere"_s, u"--version"_s }, 2, {},
        u"is not a language"_s);
    row("a file", { u"keys.env"_s }, 2, {}, u"takes no files"_s);
}

void TestCommandLine::answersWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(KEYTURN_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "code");
    QFETCH(const QString, output);
    QFETCH(const QString, error);
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    const QString complained = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(output.isEmpty() ? said.isEmpty() : said.contains(output), qPrintable(said));
    QVERIFY2(error.isEmpty() ? complained.isEmpty() : complained.contains(error),
             qPrintable(complained));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCommandLine)

#include "tst_commandline.moc"
