// SPDX-License-Identifier: MIT
#include "core/envtext.h"
#include "snippets/envfile.h"
#include "snippets/programs.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using envfile::IfThere;
using envfile::Problem;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// Without ReadUser and WriteUser, which tell what the running user may do.
constexpr QFile::Permissions modeBits = QFile::Permissions(0x7077);

const QByteArray key = QByteArray(canaryKey.data(), canaryKey.size());

Secret secret(QByteArrayView value = key)
{
    return Secret(value);
}

QByteArray nameOf(Problem problem)
{
    switch (problem) {
    case Problem::IsLink:
        return "link";
    case Problem::NotAFile:
        return "no file";
    case Problem::NotReadable:
        return "not readable";
    case Problem::NotWritable:
        return "not writable";
    case Problem::TooLarge:
        return "too large";
    case Problem::NotText:
        return "no text";
    case Problem::AlreadyThere:
        return "already there";
    case Problem::NotClear:
        return "not clear";
    case Problem::NotRepresentable:
        return "not representable";
    case Problem::Changed:
        return "changed";
    case Problem::NotKept:
        return "not kept";
    }
    return {};
}

QByteArray outcome(const Result<QByteArray, Problem> &result)
{
    return result ? *result : "problem: " + nameOf(result.error());
}

QByteArray outcome(const Result<envfile::Saved, Problem> &result)
{
    if (!result)
        return nameOf(result.error());
    return QByteArray("saved") + (result->wasOpenToOthers ? ", was open" : "")
        + (result->isPrivate ? "" : ", not private");
}

} // namespace

class EnvFileTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyOtherByteStays_data();
    void everyOtherByteStays();
    void theFileIsATextAfterwards();
    void aNewFileIsTheOwnersAlone();
    void anOpenFileIsClosedToOthers();
    void onlyWhatIsAFileIsWritten_data();
    void onlyWhatIsAFileIsWritten();
    void whatIsThereIsToldBefore();
    void aWriteProtectedFileStays();
    void aProtectedFolderLeavesNothing();
    void nothingElseHoldsTheValue();
    void anOpenUmaskOpensNothing();
    void shellsReadWhatWasSaved();

private:
    [[nodiscard]] QString path(const QString &name = u".env"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EnvFileTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void EnvFileTest::everyOtherByteStays_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // "{}" stands for the value
    QTest::addColumn<QByteArray>("refused");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const QByteArray &refused = {}) {
        QTest::newRow(name) << before << after << refused;
    };
    const QByteArray there = "problem: already there";
    row("nothing", "", "K={}\n");
    row("a line", "A=1\n", "A=1\nK={}\n");
    row("no last line end", "A=1", "A=1\nK={}");
    row("CRLF", "A=1\r\nB=2\r\n", "A=1\r\nB=2\r\nK={}\r\n");
    row("CRLF, no last line end", "A=1\r\nB=2", "A=1\r\nB=2\r\nK={}");
    row("lone CR", "A=1\rB=2\r", "A=1\rB=2\rK={}\r");
    row("a byte order mark",
        "\xef\xbb\xbf"
        "A=1\n",
        "\xef\xbb\xbf"
        "A=1\nK={}\n");
    row("comments and order", "# c\n\nB='2'  # d\n  A=1\n#K=0\n",
        "# c\n\nB='2'  # d\n  A=1\n#K=0\nK={}\n");
    row("not only ASCII", "# \xc3\xa4\xf0\x9f\x94\x91\nA=\xc3\xa4\n",
        "# \xc3\xa4\xf0\x9f\x94\x91\nA=\xc3\xa4\nK={}\n");
    row("a longer name", "K2=1\nAK=2\nK.x=3\n", "K2=1\nAK=2\nK.x=3\nK={}\n");
    row("lines that are none", "hello\nA=1\n", "hello\nA=1\nK={}\n");
    row("replaced", "A=1\nK=0\nB=2\n", "A=1\nK={}\nB=2\n", there);
    row("replaced at the end", "K=0", "K={}", there);
    row("the last of two", "K=0\nK=1\nB=2", "K=0\nK={}\nB=2", there);
    row("with its comment", "export K = 'x y' # c\r\nB=1\r\n", "export K = {} # c\r\nB=1\r\n",
        there);
    row("empty with a comment", "K= # c\n", "K= {} # c\n", there);
    row("several lines", "K=\"a\nb\"\nB=1\n", "K={}\nB=1\n", there);
    row("behind a mark", "\xef\xbb\xbfK=\xc3\xa4\nB=\xc3\xa4", "\xef\xbb\xbfK={}\nB=\xc3\xa4",
        there);
    row("PowerShell's is another's", "$env:K = '0'\n", "$env:K = '0'\nK={}\n");
    row("lone CR, below PowerShell's", "$env:A = '0'\rK=1\r", "$env:A = '0'\rK={}\r", there);
    row("a quote in front that never closes", "A='1\n", "A='1\nK={}\n");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "A\0=\0",
                   6),
        "problem: no text", "problem: no text");
    row("binary", QByteArray("A=\0", 3), "problem: no text", "problem: no text");
    row("Latin-1", "A=\xe4\n", "problem: no text", "problem: no text");
    row("too large with it", QByteArray(envtext::maximumBytes - 4, '\n'), "problem: too large",
        "problem: too large");
}

void EnvFileTest::everyOtherByteStays()
{
    QFETCH(const QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, refused);
    if (refused.isEmpty())
        refused = after;
    after.replace("{}", key);
    refused.replace("{}", key);
    QVERIFY(outcome(envfile::merged(before, u"K"_s, secret(), IfThere::Replace)) == after);
    QVERIFY(outcome(envfile::merged(before, u"K"_s, secret(), IfThere::Refuse)) == refused);
    // A value that needs quotes.
    const auto odd = envfile::merged(before, u"K"_s, secret("it's #\"$x\\n"), IfThere::Replace);
    if (after.startsWith("problem"))
        return;
    if (before == "A='1\n") { // the quote of the value would close the one before it
        QCOMPARE(outcome(odd), "problem: not clear");
        return;
    }
    const auto parsed = envtext::parse(*envtext::decode(*odd));
    const auto found = std::find_if(parsed.assignments.crbegin(), parsed.assignments.crend(),
                                    [](const auto &item) { return item.name == u"K"_s; });
    QCOMPARE(found->value, u"it's #\"$x\\n"_s);
    QCOMPARE(outcome(envfile::merged(before, u"K"_s, secret(QByteArrayView("a\0b", 3)),
                                     IfThere::Replace)),
             "problem: not representable");
}

/// Two control characters are few in a long text and many in a short one.
void EnvFileTest::theFileIsATextAfterwards()
{
    const QByteArray before = "A=\x1a\x1b\nK=" + QByteArray(64, 'x') + '\n';
    const auto with = [&before](const QByteArray &value) {
        return outcome(envfile::merged(before, u"K"_s, secret(value), IfThere::Replace));
    };
    QCOMPARE(with("short"), "problem: no text");
    const QByteArray isLong(64, 'y');
    QCOMPARE(with(isLong), "A=\x1a\x1b\nK=" + isLong + '\n');
}

void EnvFileTest::aNewFileIsTheOwnersAlone()
{
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse)), "saved");
    QVERIFY(readFile(path()) == "K=" + key + "\n");
    QCOMPARE(QFile::permissions(path()) & modeBits, ownerOnly);
}

void EnvFileTest::anOpenFileIsClosedToOthers()
{
    QVERIFY(writeFile(path(), "A=1\n"));
    QVERIFY(QFile::setPermissions(path(), ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse)), "saved, was open");
    QCOMPARE(QFile::permissions(path()) & modeBits, ownerOnly);
    QVERIFY(readFile(path()) == "A=1\nK=" + key + "\n");
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse)), "already there");
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret("new"), IfThere::Replace)), "saved");
    QCOMPARE(readFile(path()), "A=1\nK=new\n");
}

void EnvFileTest::onlyWhatIsAFileIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a link to a file") << u"link"_s << QByteArray("link");
    QTest::newRow("a link to nothing") << u"dangling"_s << QByteArray("link");
    QTest::newRow("a folder") << u"folder"_s << QByteArray("no file");
    QTest::newRow("a pipe") << u"pipe"_s << QByteArray("no file");
    QTest::newRow("a file of 2 MiB") << u"large"_s << QByteArray("too large");
    QTest::newRow("a binary file") << u"binary"_s << QByteArray("no text");
    QTest::newRow("a folder that is not there") << u"nowhere"_s << QByteArray("not writable");
}

void EnvFileTest::onlyWhatIsAFileIsWritten()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, expected);
    QString target = path();
    const QByteArray large(2 * 1024 * 1024, '\n');
    const QString other = path(u"other"_s);
    if (kind == "link"_L1) {
        QVERIFY(writeFile(other, "A=1\n"));
        QVERIFY(QFile::link(other, target));
    } else if (kind == "dangling"_L1) {
        QVERIFY(QFile::link(other, target));
    } else if (kind == "folder"_L1) {
        QVERIFY(QDir().mkdir(target));
    } else if (kind == "pipe"_L1) {
#ifdef Q_OS_UNIX
        QVERIFY(::mkfifo(QFile::encodeName(target).constData(), 0600) == 0);
#else
        QSKIP("no pipes");
#endif
    } else if (kind == "large"_L1) {
        QVERIFY(writeFile(target, large));
    } else if (kind == "binary"_L1) {
        QVERIFY(writeFile(target, QByteArray(4, '\0')));
    } else {
        target = path(u"nowhere/.env"_s);
    }
    QCOMPARE(outcome(envfile::save(target, u"K"_s, secret(), IfThere::Replace)), expected);
    if (kind == "link"_L1)
        QCOMPARE(readFile(other), "A=1\n");
    if (kind == "dangling"_L1)
        QVERIFY(!QFileInfo::exists(other));
    if (kind == "large"_L1)
        QVERIFY(readFile(target) == large);
    const auto look = envfile::look(target, u"K"_s);
    if (kind == "nowhere"_L1)
        QVERIFY(look && !look->exists);
    else
        QVERIFY(!look && nameOf(look.error()) == expected);
}

void EnvFileTest::whatIsThereIsToldBefore()
{
    QVERIFY(*envfile::look(path(), u"K"_s) == envfile::Look());
    QVERIFY(writeFile(path(), "A=1\n$env:K = '1'\n"));
    QVERIFY(*envfile::look(path(), u"K"_s) == (envfile::Look{ true, false }));
    QVERIFY(*envfile::look(path(), u"A"_s) == (envfile::Look{ true, true }));
}

void EnvFileTest::aWriteProtectedFileStays()
{
    QVERIFY(writeFile(path(), "A=1\n"));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse)), "not writable");
    QCOMPARE(readFile(path()), "A=1\n");
    QCOMPARE(QFile::permissions(path()) & modeBits, QFile::ReadOwner | QFile::ReadOther);
}

void EnvFileTest::aProtectedFolderLeavesNothing()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("an administrator writes everywhere");
#endif
    QVERIFY(writeFile(path(), "A=1\n"));
    QVERIFY(QFile::setPermissions(path(), ownerOnly | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray changed = outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse));
    const QByteArray made =
        outcome(envfile::save(path(u"new"_s), u"K"_s, secret(), IfThere::Refuse));
    QVERIFY(QFile::setPermissions(m_folder->path(), ownerOnly | QFile::ExeOwner));
    QCOMPARE(changed, "not writable");
    QCOMPARE(made, "not writable");
    QCOMPARE(readFile(path()), "A=1\n");
    QCOMPARE(QFile::permissions(path()) & modeBits, ownerOnly | QFile::ReadOther);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(u".env"_s));
}

void EnvFileTest::nothingElseHoldsTheValue()
{
    QVERIFY(writeFile(path(u"beside"_s), "x"));
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse)), "saved");
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Replace)), "saved");
    QStringList holders;
    for (const QString &folder : { m_folder->path(), QDir::homePath() }) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (readFile(file).contains(canary.data()))
                holders.append(file);
        }
    }
    QCOMPARE(holders, QStringList(path()));
}

/// QSaveFile makes a new file with the mode that the umask allows.
void EnvFileTest::anOpenUmaskOpensNothing()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const QByteArray made = outcome(envfile::save(path(), u"K"_s, secret(), IfThere::Refuse));
    const auto mode = QFile::permissions(path()) & modeBits;
    ::umask(before);
    QCOMPARE(made, "saved");
    QCOMPARE(mode, ownerOnly);
#endif
}

void EnvFileTest::shellsReadWhatWasSaved()
{
    QVERIFY(writeFile(path(), "A='it'\\''s'\nK=old\nB=2"));
    const QByteArray odd = "it's \"$HOME\" `x` \\n #!";
    QCOMPARE(outcome(envfile::save(path(), u"K"_s, secret(odd), IfThere::Replace)),
             "saved, was open");
    for (const Shell &shell : shells()) {
        const QByteArray output = outputOf(
            shell.program, { u"-c"_s, u"set -a; . ./.env; printf '%s\\0' \"$A\" \"$K\" \"$B\""_s },
            m_folder->path());
        QCOMPARE(output,
                 QByteArrayLiteral("it's\0") + odd
                     + QByteArrayLiteral("\0"
                                         "2\0"));
    }
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::EnvFileTest)
#include "tst_envfile.moc"
