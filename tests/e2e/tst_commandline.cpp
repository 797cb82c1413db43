// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// What Keyturn's programs answer to their options if there is no display: a text and an exit code.
class TestCommandLine final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void saysThatNoWindowCanBeOpened_data();
    void saysThatNoWindowCanBeOpened();

private:
    static void addRow(const QString &program, const char *name, const QStringList &arguments,
                       int code, const QString &output, const QString &error);
    static void addOthers();

    struct Answer
    {
        int code = -1;
        QString output;
        QString error;
        QStringList files; ///< what it has left in its working directory
    };

    /// Runs one of the programs in an empty folder, without a display but with `variables`. The
    /// code of a program that crashed is -1.
    static Answer run(const QString &program, const QStringList &arguments,
                      const QStringList &variables = {});
};

TestCommandLine::Answer TestCommandLine::run(const QString &program, const QStringList &arguments,
                                             const QStringList &variables)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral(KEYTURN_PROGRAMS "/") + program, arguments);
    // A program that reads its input, or runs on, is no answer.
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()),
             QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) };
}

void TestCommandLine::addRow(const QString &program, const char *name, const QStringList &arguments,
                             int code, const QString &output, const QString &error)
{
    QTest::addRow("%s: %s", qPrintable(program), name)
        << program << arguments << code << output << error;
}

void TestCommandLine::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QString &output, const QString &error) {
        addRow(u"keyturn"_s, name, arguments, code, output, error);
    };
    row("help", { u"--help"_s }, 0, u"--no-sandbox"_s, {});
    row("short help", { u"-h"_s }, 0, u"--lang <locale>"_s, {});
    row("help in a language", { u"--help"_s, u"--language"_s, u"de"_s }, 0, u"Die Sandbox öffnen"_s,
        {});
    row("version", { u"--version"_s }, 0, u"keyturn "_s, {});
    row("short version", { u"-v"_s }, 0, u"keyturn "_s, {});
    row("good options, then version", { u"--sandbox"_s, u"--no-sandbox"_s, u"--version"_s }, 0,
        u"keyturn "_s, {});
    row("options of Qt", { u"-platform"_s, u"xcb"_s, u"-style=fusion"_s, u"--version"_s }, 0,
        u"keyturn "_s, {});
    row("unknown option", { u"--sandbocks"_s }, 2, {},
        u"keyturn: Unknown option 'sandbocks'. See keyturn --help."_s);
    row("unknown option in a language", { u"-lang=fr"_s, u"--sandbocks"_s }, 2, {},
        u"Voir keyturn --help."_s);
    row("mistake before version", { u"--sandbocks"_s, u"--version"_s }, 2, {}, u"sandbocks"_s);
    row("no value", { u"--lang"_s }, 2, {}, u"Missing value"_s);
    row("no language", { u"--lang"_s, u"xx-nowhere"_s }, 2, {},
        u"'xx-nowhere' is not a language"_s);
    row("no language, before version", { u"--lang"_s, u"xx-nowhere"_s, u"--version"_s }, 2, {},
        u"is not a language"_s);
    row("two links", { u"keyturn://page/vault"_s, u"keyturn://page/vault"_s }, 2, {},
        u"takes one keyturn:// link"_s);
    row("a link of another program", { u"https://page/vault"_s }, 2, {},
        u"takes one keyturn:// link"_s);
    row("a file", { u"keys.env"_s }, 2, {}, u"and no files"_s);

    addOthers();
}

void TestCommandLine::addOthers()
{
    for (const auto &[program, says] :
         { std::pair(u"keyturn-sandbox"_s, u"--in-memory"_s),
           std::pair(u"keyturn-keychain"_s, u"Talks to the keychain"_s),
           std::pair(u"keyturn-tour"_s, u"Where to put the pictures"_s),
           std::pair(u"keyturn-gallery"_s, u"Draws only those"_s) }) {
        addRow(program, "help", { u"--help"_s }, 0, says, {});
        addRow(program, "short help", { u"-h"_s }, 0, u"Usage: "_s, {});
        addRow(program, "unknown option", { u"--nonsense"_s }, 2, {},
               u"%1: Unknown option 'nonsense'. See %1 --help.\n"_s.arg(program));
        addRow(program, "words", { u"one"_s, u"two"_s, u"three"_s }, 2, {}, program + ": "_L1);
    }
    addRow(u"keyturn-gallery"_s, "nothing", {}, 2, {}, u"It takes a folder"_s);
    addRow(u"keyturn-tour"_s, "nothing", {}, 2, {}, u"It takes one folder"_s);
    addRow(u"keyturn-sandbox"_s, "version", { u"--version"_s }, 0, u"keyturn-sandbox "_s, {});
    addRow(u"keyturn-sandbox"_s, "mistake before version", { u"--port=-1"_s, u"--version"_s }, 2,
           {}, u"--port takes"_s);
}

void TestCommandLine::answersWithoutADisplay()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const Answer answer = run(program, arguments);
    QTEST(answer.code, "code");
    QFETCH(const QString, output);
    QFETCH(const QString, error);
    QVERIFY2(output.isEmpty() ? answer.output.isEmpty() : answer.output.contains(output),
             qPrintable(answer.output));
    QVERIFY2(error.isEmpty() ? answer.error.isEmpty() : answer.error.contains(error),
             qPrintable(answer.error));
    QCOMPARE(answer.files, QStringList());
}

void TestCommandLine::saysThatNoWindowCanBeOpened_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("why"); // a regular expression
    QTest::newRow("no display") << u"keyturn"_s << QStringList() << QStringList() << u"display"_s;
    QTest::newRow("a display that does not answer")
        << u"keyturn"_s << QStringList{ u"--sandbox"_s } << QStringList{ u"DISPLAY=:9977"_s }
        << u"display :9977\\)"_s;
    // Where the plugin is not installed, Qt complains about that; the rest is the same.
    QTest::newRow("Wayland that does not answer")
        << u"keyturn"_s << QStringList{ u"-platform"_s, u"wayland"_s }
        << QStringList{ u"WAYLAND_DISPLAY=wayland-9977"_s, u"XDG_RUNTIME_DIR=/nonexistent"_s }
        << u"wayland|wl_display"_s;
    QTest::newRow("no such plugin") << u"keyturn"_s << QStringList{ u"-platform"_s, u"nowhere"_s }
                                    << QStringList() << u"nowhere"_s;
    QTest::newRow("the tour") << u"keyturn-tour"_s << QStringList{ u"pictures"_s } << QStringList()
                              << u"display"_s;
}

/// In one line and with an exit code of its own, instead of Qt's abort.
void TestCommandLine::saysThatNoWindowCanBeOpened()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, variables);
    const Answer answer = run(program, arguments, variables);
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.output, QString());
    QVERIFY2(answer.error.startsWith(program + ": No window can be opened ("_L1),
             qPrintable(answer.error));
    QCOMPARE(answer.error.count(u'\n'), 1);
    QFETCH(const QString, why);
    QVERIFY2(answer.error.contains(QRegularExpression(why)), qPrintable(answer.error));
    QCOMPARE(answer.files, QStringList());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestCommandLine)

#include "tst_commandline.moc"
