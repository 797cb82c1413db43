// SPDX-License-Identifier: MIT
#include "core/envtext.h"
#include "snippets/fileswap.h"
#include "snippets/programs.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>

#ifdef Q_OS_LINUX
#    include <sys/xattr.h>
#endif
#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Problem = FileSwap::Problem;

const QByteArray oldKey = QByteArray(canaryKey.data(), canaryKey.size()) + "OLD";
const QByteArray newKey = QByteArray(canaryKey.data(), canaryKey.size()) + "renewed";

QByteArray nameOf(Problem problem)
{
    switch (problem) {
    case Problem::NotThere:
        return "not there";
    case Problem::NotAFile:
        return "no file";
    case Problem::HasOtherNames:
        return "other names";
    case Problem::NotReadable:
        return "not readable";
    case Problem::NotWritable:
        return "not writable";
    case Problem::TooLarge:
        return "too large";
    case Problem::NotFound:
        return "not found";
    case Problem::Same:
        return "same";
    case Problem::NotRepresentable:
        return "not representable";
    case Problem::Changed:
        return "changed";
    }
    return {};
}

Result<FileSwap, Problem> find(const QString &path, const QByteArray &from = oldKey,
                               const QByteArray &to = newKey)
{
    return FileSwap::find(path, Secret(from), Secret(to));
}

QByteArray outcome(const Result<Done, Problem> &done)
{
    return done ? "done" : nameOf(done.error());
}

QByteArray outcome(const Result<FileSwap, Problem> &found)
{
    return found ? "found" : nameOf(found.error());
}

QByteArray withKey(QByteArray text, const QByteArray &value)
{
    return text.replace("{}", value);
}

/// What the child process of `aKillLeavesOldOrNew` does until it is killed.
int swapWithoutEnd(const QString &path)
{
    for (int i = 0;; ++i) {
        auto found = i % 2 ? find(path, newKey, oldKey) : find(path);
        if (!found && found.error() != Problem::NotFound)
            return 1;
        if (found && !found->swap())
            return 2;
    }
}

} // namespace

class FileSwapTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyTheValueIsReplaced_data();
    void onlyTheValueIsReplaced();
    void placesSayNoSecret();
    void whatCannotBeSwappedStays();
    void aLinkStaysALink();
    void modeOwnerAndGroupStay();
    void anAccessListStays();
    void aChangeInTheMeantimeIsKept();
    void nothingIsLeftBeside();
    void aProtectedFolderKeepsTheFile();
    void aKillLeavesOldOrNew();

private:
    [[nodiscard]] QString path(const QString &name = u"config"_s) const
    {
        return m_folder->filePath(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileSwapTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void FileSwapTest::onlyTheValueIsReplaced_data()
{
    QTest::addColumn<QByteArray>("text"); // "{}" stands for the value
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<int>("inside");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &places,
                        int inside = 0) { QTest::newRow(name) << text << places << inside; };
    row(".env", "A=1\nKEY={}\nB=2\n", { u"2 KEY"_s });
    row("no line end", "KEY={}", { u"1 KEY"_s });
    row("quotes and CRLF", "A=1\r\nexport K='{}'\r\n", { u"2 K"_s });
    row("JSON", R"({"a": {"api_key": "{}", "b": "{}"}})", { u"1 api_key"_s, u"1 b"_s });
    row("YAML", "x:\n  - token: {}  # mine\n", { u"2 token"_s });
    row("XML", "<key>{}</key>", { u"1 key"_s });
    row("a header", "Authorization: Bearer {}\n", { u"1 Authorization"_s });
    row("an address", "https://user:{}@host/{}/x\n", { u"1 user"_s, u"1 "_s });
    row("alone", "{}\n", { u"1 "_s });
    row("an end of a sentence", "It is {}.\n", { u"1 "_s });
    row("bytes of no text", QByteArray("\xff\x00\xfe{}\x00\n{}", 9), { u"1 "_s, u"2 "_s });
    row("longer words", "K={}\nL={}2\nM=x{}\nN={}-2\nO=a.{}\nP={}==\n", { u"1 K"_s }, 5);
    row("longer words only at first", "L=x{}\nK={}\n", { u"2 K"_s }, 1);
}

void FileSwapTest::onlyTheValueIsReplaced()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, places);
    QFETCH(const int, inside);
    const QByteArray before = withKey(text, oldKey);
    QVERIFY(writeFile(path(), before));
    auto found = find(path());
    QCOMPARE(outcome(found), "found");
    QStringList named;
    for (const FileSwap::Place &place : found->places())
        named.append(u"%1 %2"_s.arg(place.line).arg(place.name));
    QCOMPARE(named, places);
    QCOMPARE(found->insideOthers(), inside);
    QVERIFY(readFile(path()) == before);
    QCOMPARE(outcome(found->undo()), "not found");
    QCOMPARE(outcome(found->swap()), "done");
    QVERIFY(found->isSwapped());
    const QByteArray after = readFile(path());
    if (inside == 0)
        QVERIFY(after == withKey(text, newKey));
    QCOMPARE(after.count(newKey), places.size());
    QCOMPARE(after.count(oldKey), inside);
    QCOMPARE(outcome(found->swap()), "not found");
    QCOMPARE(outcome(found->undo()), "done");
    QVERIFY(!found->isSwapped());
    QVERIFY(readFile(path()) == before);
}

/// A line may hold other secrets.
void FileSwapTest::placesSayNoSecret()
{
    QVERIFY(writeFile(path(), "other=" + QByteArray(canary.data()) + " KEY = " + oldKey + "\n"));
    const auto found = find(path());
    QCOMPARE(outcome(found), "found");
    QCOMPARE(found->places(), QList<FileSwap::Place>({ { 1, u"KEY"_s } }));
}

void FileSwapTest::whatCannotBeSwappedStays()
{
    QCOMPARE(outcome(find(path())), "not there");
    QCOMPARE(outcome(find(m_folder->path())), "no file");
    QVERIFY(writeFile(path(), "K=" + oldKey));
    QCOMPARE(outcome(find(path(), "another")), "not found");
    QCOMPARE(outcome(find(path(), oldKey, oldKey)), "same");
    QCOMPARE(outcome(find(path(), oldKey, {})), "same");
    QCOMPARE(outcome(find(path(), {}, newKey)), "same");
    for (const QByteArray odd : { "a\nb", "a'b", "a\"b", "a\\b", "a$b", "a b", "a#b", "a<b" })
        QCOMPARE(outcome(find(path(), oldKey, odd)), "not representable");
    QCOMPARE(outcome(find(path(), oldKey, QByteArray("a\0b", 3))), "not representable");
    QVERIFY(writeFile(path(u"odd"_s), "K=a$b"));
    QCOMPARE(outcome(find(path(u"odd"_s), "a$b", "c$d")), "found");
    QVERIFY(writeFile(path(u"large"_s), QByteArray(envtext::maximumBytes + 1, 'x')));
    QCOMPARE(outcome(find(path(u"large"_s))), "too large");
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(outcome(find(path(u"pipe"_s))), "no file");
    QCOMPARE(outcome(find(u"/dev/zero"_s)), "no file");
    QCOMPARE(::link(QFile::encodeName(path()).constData(),
                    QFile::encodeName(path(u"hard"_s)).constData()),
             0);
    QCOMPARE(outcome(find(path())), "other names");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"loose"_s)));
    QCOMPARE(outcome(find(path(u"loose"_s))), "not there");
#endif
    QVERIFY(readFile(path()) == "K=" + oldKey);
}

void FileSwapTest::aLinkStaysALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(writeFile(path(u"real/config"_s), "K=" + oldKey));
    QVERIFY(QFile::link(u"real/config"_s, path(u"first"_s)));
    QVERIFY(QFile::link(u"first"_s, path()));
    auto found = find(path());
    QCOMPARE(outcome(found), "found");
    QCOMPARE(found->file(), QFileInfo(path(u"real/config"_s)).canonicalFilePath());
    QCOMPARE(outcome(found->swap()), "done");
    QVERIFY(QFileInfo(path()).isSymbolicLink());
    QVERIFY(QFileInfo(path(u"first"_s)).isSymbolicLink());
    QVERIFY(!QFileInfo(path(u"real/config"_s)).isSymbolicLink());
    QVERIFY(readFile(path(u"real/config"_s)) == "K=" + newKey);
}

void FileSwapTest::modeOwnerAndGroupStay()
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path());
    const bool isAdministrator = ::geteuid() == 0;
    const mode_t umaskBefore = ::umask(077);
    for (const mode_t mode : { 0600U, 0640U, 0644U, 0664U, 0755U, 02755U, 01600U }) {
        QVERIFY(writeFile(path(), "K=" + oldKey));
        // The group of another: only an administrator may give a file away.
        if (isAdministrator)
            QCOMPARE(::chown(name.constData(), 1234, 2345), 0);
        QCOMPARE(::chmod(name.constData(), mode), 0);
        struct stat before = {};
        QCOMPARE(::stat(name.constData(), &before), 0);
        auto found = find(path());
        QCOMPARE(outcome(found), "found");
        QCOMPARE(outcome(found->swap()), "done");
        struct stat after = {};
        QCOMPARE(::stat(name.constData(), &after), 0);
        QCOMPARE(after.st_mode, before.st_mode);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QVERIFY(readFile(path()) == "K=" + newKey);
        QVERIFY(QFile::remove(path()));
    }
    ::umask(umaskBefore);
    QVERIFY(writeFile(path(), "K=" + oldKey));
    QCOMPARE(::chmod(name.constData(), 0444), 0);
    auto found = find(path());
    QCOMPARE(outcome(found), "found");
    QCOMPARE(outcome(found->swap()), "not writable");
    QVERIFY(readFile(path()) == "K=" + oldKey);
#endif
}

/// Without the list, its mask in the mode would let the group read the file.
void FileSwapTest::anAccessListStays()
{
#ifdef Q_OS_LINUX
    const QByteArray name = QFile::encodeName(path());
    QVERIFY(writeFile(path(), "K=" + oldKey));
    // user::rw-, user:1234:r--, group::---, mask::r--, other::---
    const QByteArray list = QByteArray::fromHex("0200000001000600ffffffff02000400d2040000"
                                                "04000000ffffffff10000400ffffffff"
                                                "20000000ffffffff");
    constexpr const char *attribute = "system.posix_acl_access";
    if (::setxattr(name.constData(), attribute, list.constData(), std::size_t(list.size()), 0) != 0)
        QSKIP("this file system has no access lists");
    auto found = find(path());
    QCOMPARE(outcome(found->swap()), "done");
    QByteArray kept(list.size() + 1, 'x');
    kept.resize(::getxattr(name.constData(), attribute, kept.data(), std::size_t(kept.size())));
    QCOMPARE(kept.toHex(), list.toHex());
#endif
}

void FileSwapTest::aChangeInTheMeantimeIsKept()
{
    QVERIFY(writeFile(path(), "K=" + oldKey));
    auto found = find(path());
    QVERIFY(writeFile(path(), "A=1\nK=" + oldKey));
    QCOMPARE(outcome(found->swap()), "changed");
    QVERIFY(readFile(path()) == "A=1\nK=" + oldKey);
    found = find(path());
    QCOMPARE(outcome(found->swap()), "done");
    QVERIFY(writeFile(path(), "A=2\nK=" + newKey));
    QCOMPARE(outcome(found->undo()), "changed");
    QVERIFY(readFile(path()) == "A=2\nK=" + newKey);
    QVERIFY(found->isSwapped());
    QVERIFY(QFile::remove(path()));
    QCOMPARE(outcome(found->undo()), "changed");
    QCOMPARE(names(), QStringList());
}

void FileSwapTest::nothingIsLeftBeside()
{
    QVERIFY(writeFile(path(), "K=" + oldKey));
    // What a crash has left, and what is another's.
    QVERIFY(writeFile(path(u".keyturn-AbCdEf"_s), "K=" + newKey));
    QVERIFY(writeFile(path(u".keyturn-GhIjKl"_s), "mine"));
    auto found = find(path());
    QCOMPARE(outcome(found->swap()), "done");
    QCOMPARE(names(), QStringList({ u".keyturn-GhIjKl"_s, u"config"_s }));
    QCOMPARE(outcome(found->undo()), "done");
    QCOMPARE(names(), QStringList({ u".keyturn-GhIjKl"_s, u"config"_s }));
}

void FileSwapTest::aProtectedFolderKeepsTheFile()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("to an administrator every folder is writable");
    QVERIFY(writeFile(path(), "K=" + oldKey));
    auto found = find(path());
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const QByteArray swapped = outcome(found->swap());
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(swapped, "not writable");
    QVERIFY(readFile(path()) == "K=" + oldKey);
    QCOMPARE(names(), QStringList(u"config"_s));
#endif
}

void FileSwapTest::aKillLeavesOldOrNew()
{
#ifdef Q_OS_UNIX
    const QByteArray rest = QByteArray(200'000, '#') + "\nK=";
    QVERIFY(writeFile(path(), rest + oldKey));
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0600), 0);
    int olds = 0;
    int news = 0;
    for (int i = 0; i < 60; ++i) {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), { u"--swap"_s, path() });
        QVERIFY(victim.waitForStarted());
        QTest::qSleep(20 + int(QRandomGenerator::global()->bounded(40)));
        QVERIFY2(victim.state() == QProcess::Running, victim.readAllStandardError().constData());
        victim.kill();
        QVERIFY(victim.waitForFinished());
        const QByteArray content = readFile(path());
        olds += content == rest + oldKey;
        news += content == rest + newKey;
        QCOMPARE(olds + news, i + 1);
        for (const QString &name : names()) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &status), 0);
            QCOMPARE(status.st_mode & 07777, mode_t(0600));
        }
    }
    QVERIFY2(olds > 0 && news > 0, "the kills came before or after all of it");
#endif
}

} // namespace keyturn::test

int main(int argc, char *argv[])
{
    const keyturn::test::TestEnvironment environment;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--swap"_L1)
        return keyturn::test::swapWithoutEnd(arguments.at(2));
    keyturn::test::FileSwapTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fileswap.moc"
