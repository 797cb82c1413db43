// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "main/program.h"
#include "reliability/amount.h"
#include "support/awaited.h"
#include "support/canary.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// The files in the folder of the store, by name.
using Files = QMap<QString, QByteArray>;

const auto mainFile = u"keyturn.sqlite"_s;
const auto journal = u"keyturn.sqlite-wal"_s;
const auto newestCopy = u"keyturn.sqlite.copy-1"_s;
constexpr qsizetype pageSize = 4096;

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

/// Damages bytes in one way each; `random` chooses the place.
class Damage final
{
public:
    explicit Damage(QRandomGenerator &random)
        : m_random(random)
    {
    }

    struct Kind
    {
        const char *name;
        void (Damage::*apply)(Files &files);
    };

    /// All kinds; the same number of starts is made with each.
    [[nodiscard]] static const std::vector<Kind> &kinds();

    void flipBit(QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            bytes[at(bytes)] = char(bytes.at(at(bytes)) ^ (1 << m_random.bounded(8)));
    }

private:
    qsizetype at(const QByteArray &bytes, qsizetype before = 0)
    {
        return m_random.bounded(int(std::max(qsizetype(1), bytes.size() - before)));
    }

    QByteArray garbage(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(m_random.bounded(256));
        return bytes;
    }

    void overwrite(QByteArray &bytes, qsizetype from, const QByteArray &by)
    {
        const qsizetype length = std::min(by.size(), bytes.size() - from);
        if (length > 0)
            bytes.replace(from, length, by.first(length));
    }

    qsizetype page(const QByteArray &bytes) { return at(bytes) / pageSize * pageSize; }

    void oneBit(Files &files) { flipBit(files[mainFile]); }
    void manyBits(Files &files)
    {
        for (int i = 0; i < 50; ++i)
            flipBit(files[mainFile]);
    }
    void headerBit(Files &files)
    {
        QByteArray &bytes = files[mainFile];
        const int place = m_random.bounded(100);
        bytes[place] = char(bytes.at(place) ^ (1 << m_random.bounded(8)));
    }
    void headerBytes(Files &files) { overwrite(files[mainFile], m_random.bounded(96), garbage(4)); }
    void version(Files &files) { overwrite(files[mainFile], 60, garbage(4)); }
    void cut(Files &files) { files[mainFile].truncate(at(files[mainFile])); }
    void cutAtPage(Files &files) { files[mainFile].truncate(page(files[mainFile])); }
    void zeroPage(Files &files)
    {
        overwrite(files[mainFile], page(files[mainFile]), QByteArray(pageSize, '\0'));
    }
    void zeroRange(Files &files)
    {
        overwrite(files[mainFile], at(files[mainFile]), QByteArray(20'000, '\0'));
    }
    void garbagePage(Files &files)
    {
        overwrite(files[mainFile], page(files[mainFile]), garbage(pageSize));
    }
    /// A page that was written to the place of another one.
    void misplacedPage(Files &files)
    {
        QByteArray &bytes = files[mainFile];
        overwrite(bytes, page(bytes), bytes.mid(page(bytes), pageSize));
    }
    void garbageFile(Files &files) { files[mainFile] = garbage(at(files[mainFile])); }
    void garbageBehindMagic(Files &files)
    {
        overwrite(files[mainFile], 16, garbage(files[mainFile].size()));
    }
    void garbageAppended(Files &files) { files[mainFile] += garbage(m_random.bounded(20'000)); }
    void emptied(Files &files) { files[mainFile].clear(); }
    void lost(Files &files) { files.remove(mainFile); }
    void everythingLost(Files &files) { files.clear(); }
    void journalLost(Files &files) { files.remove(journal); }
    void journalFlipped(Files &files)
    {
        for (int i = 0; i < 5; ++i)
            flipBit(files[journal]);
    }
    void journalCut(Files &files) { files[journal].truncate(at(files[journal])); }
    void journalGarbage(Files &files) { files[journal] = garbage(m_random.bounded(50'000)); }
    void journalAlone(Files &files)
    {
        files.remove(mainFile);
        files.remove(newestCopy);
        files[journal] += garbage(100);
    }
    /// The file as it was some time ago, as a backup program gives it back.
    void older(Files &files)
    {
        files[mainFile] = files.value(newestCopy);
        files.remove(journal);
    }
    void olderWithNewJournal(Files &files) { files[mainFile] = files.value(newestCopy); }
    void otherFile(Files &files) { files[mainFile] = "[General]\nname=another program's\n"; }

    QRandomGenerator &m_random;
};

const std::vector<Damage::Kind> &Damage::kinds()
{
    static const std::vector<Kind> all{
        { "one bit", &Damage::oneBit },
        { "many bits", &Damage::manyBits },
        { "a bit of the header", &Damage::headerBit },
        { "bytes of the header", &Damage::headerBytes },
        { "the version", &Damage::version },
        { "cut", &Damage::cut },
        { "cut at a page", &Damage::cutAtPage },
        { "a page of zeros", &Damage::zeroPage },
        { "a range of zeros", &Damage::zeroRange },
        { "a page of garbage", &Damage::garbagePage },
        { "a misplaced page", &Damage::misplacedPage },
        { "garbage", &Damage::garbageFile },
        { "garbage behind the magic", &Damage::garbageBehindMagic },
        { "garbage appended", &Damage::garbageAppended },
        { "emptied", &Damage::emptied },
        { "lost", &Damage::lost },
        { "everything lost", &Damage::everythingLost },
        { "the journal lost", &Damage::journalLost },
        { "the journal flipped", &Damage::journalFlipped },
        { "the journal cut", &Damage::journalCut },
        { "a journal of garbage", &Damage::journalGarbage },
        { "a journal alone", &Damage::journalAlone },
        { "an older file", &Damage::older },
        { "an older file with a new journal", &Damage::olderWithNewJournal },
        { "another program's file", &Damage::otherFile },
    };
    return all;
}

VaultRecord recordOf(int number)
{
    VaultRecord record;
    record.uuid = u"0000000%1-aaaa-4000-8000-000000000000"_s.arg(number);
    record.serviceId = u"anyreach"_s;
    record.serverUrl = u"http://127.0.0.1:9"_s;
    record.name = u"Key %1"_s.arg(number);
    record.credentialId = u"ak_%1"_s.arg(number);
    record.storedAt = QDateTime(QDate(2026, 11, 1 + number), QTime(9, 0), Qt::UTC);
    return record;
}

Secret valueOf(int number)
{
    return Secret::fromText(u"ak_%1."_s.arg(number) + canary);
}

} // namespace

/// Damages the store's files, starts the program with the real keyring, and looks whether it lists
/// or offers every credential that the keyring holds.
class TestStoreDamage final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsBesideAVersionThatIsTooHighIsOffered();
    void everyEntryIsOfferedAgain_data();
    void everyEntryIsOfferedAgain();
    void cleanupTestCase();

private:
    enum class Shown
    {
        Nothing,
        Window
    };

    void keep(Program &program, int first, int last);
    [[nodiscard]] Files damaged(const Damage::Kind &kind);
    [[nodiscard]] QStringList notOffered(Program &program) const;
    void start(const Files &files, const QByteArray &what);
    void startWindow(const Files &files, const QByteArray &what);
    void adoptByClick(RunningProgram &running, HelperKeychain &keychain);
    void expectOffered(Program &program, const QByteArray &what);
    [[nodiscard]] QString place(const Files &files);

    SystemClock m_clock;
    QRandomGenerator m_random = faults();
    std::unique_ptr<QTemporaryDir> m_home;
    Files m_closed; ///< after the program has ended
    Files m_live; ///< while it runs: the last entries are only in the journal
    QStringList m_keys; ///< of the credentials in the keyring
    QByteArrayList m_faults;
    int m_starts = 0;
    int m_windows = 0;
    int m_replaced = 0;
    int m_strays = 0;
    int m_lost = 0;
};

/// Puts entries into the keyring and onto the vault's list, as an import does.
void TestStoreDamage::keep(Program &program, int first, int last)
{
    for (int number = first; number <= last; ++number) {
        const auto kept = awaited(program.vault().keep(recordOf(number), valueOf(number)));
        QVERIFY(kept && *kept);
        m_keys.append(credentialKey(recordOf(number).uuid));
    }
}

void TestStoreDamage::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("KEYTURN_KEYRING"), u"unlocked"_s);
    const QTemporaryDir home;
    const QString data = home.filePath(u"data"_s);
    const auto keychain = newRealKeychain();
    const auto run = [&](int first, int last) {
        Program program({ data, home.filePath(u"config"_s), {} }, m_clock, *keychain, nullptr);
        program.begin();
        QTRY_VERIFY(program.signIns().isLoaded());
        keep(program, first, last);
        if (first == 1) {
            // A sign-in of an earlier version, whose credential has a key of its own.
            ConnectionRecord old;
            old.uuid = recordOf(9).uuid;
            old.serviceId = u"anyreach"_s;
            old.serverUrl = u"http://127.0.0.1:9"_s;
            old.organizations = { { {}, u"Acme"_s } };
            QVERIFY(awaited(program.store().saveConnection(old)).value());
            QVERIFY(awaited(keychain->write(connectionKey(old.uuid), valueOf(9))).value());
            m_keys.append(connectionKey(old.uuid));
        }
        if (first == 6) {
            // A create whose end Keyturn has not seen; the keyring has its key.
            IntentRecord intent;
            intent.uuid = recordOf(8).uuid;
            intent.serviceId = u"anyreach"_s;
            intent.serverUrl = u"http://127.0.0.1:9"_s;
            intent.name = u"Key 8"_s;
            intent.startedAt = QDateTime(QDate(2026, 11, 9), QTime(9, 0), Qt::UTC);
            QVERIFY(awaited(program.store().recordIntent(intent)).value());
            QVERIFY(awaited(keychain->write(credentialKey(intent.uuid), valueOf(8))).value());
            m_keys.append(credentialKey(intent.uuid));
            m_live = filesIn(data);
        }
    };
    run(1, 3);
    const QByteArray older = filesIn(data).value(mainFile);
    run(4, 5);
    m_closed = filesIn(data);
    run(6, 7);
    for (Files *files : { &m_closed, &m_live }) {
        files->removeIf(
            [](Files::iterator file) { return file.key() != mainFile && file.key() != journal; });
        files->insert(newestCopy, older);
    }
    QVERIFY(m_live.value(journal).contains("Key 7"));
    QVERIFY(!older.contains("Key 5") && m_closed.value(mainFile).contains("Key 5"));
}

void TestStoreDamage::init()
{
    TestCase::init();
    m_faults.clear();
}

Files TestStoreDamage::damaged(const Damage::Kind &kind)
{
    Damage damage(m_random);
    Files files = m_random.bounded(2) == 0 ? m_closed : m_live;
    (damage.*kind.apply)(files);
    // There may be no copy, or it may be damaged as well.
    const int copy = m_random.bounded(4);
    if (copy == 0)
        files.remove(newestCopy);
    else if (copy == 1 && files.contains(newestCopy))
        damage.flipBit(files[newestCopy]);
    return files;
}

QString TestStoreDamage::place(const Files &files)
{
    m_home = std::make_unique<QTemporaryDir>();
    const QString data = m_home->filePath(u"data"_s);
    [&] { QVERIFY(QDir().mkpath(data)); }();
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(QDir(data).filePath(each.key()));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        [&] { QCOMPARE(file.write(each.value()), each.value().size()); }();
    }
    return m_home->path();
}

/// The credentials of the keyring that are neither listed nor offered.
QStringList TestStoreDamage::notOffered(Program &program) const
{
    QStringList missing = m_keys;
    missing.removeIf([&program](const QString &key) {
        const QString uuid = key.section(u'/', 2);
        const KeychainEntries &strays = program.adoption().strays();
        return program.vault().find(uuid) || program.signIns().find(uuid)
            || std::any_of(strays.begin(), strays.end(),
                           [&key](const KeychainEntry &entry) { return entry.key == key; });
    });
    return missing;
}

void TestStoreDamage::expectOffered(Program &program, const QByteArray &what)
{
    ++m_starts;
    std::ignore = QTest::qWaitFor([&] { return notOffered(program).isEmpty(); });
    const QStringList missing = notOffered(program);
    m_lost += missing.isEmpty() ? 0 : 1;
    if (!missing.isEmpty())
        m_faults.append(what + ": " + missing.join(u", "_s).toUtf8());
    m_strays += int(program.adoption().strays().size());
}

void TestStoreDamage::start(const Files &files, const QByteArray &what)
{
    const QString home = place(files);
    const auto keychain = newRealKeychain();
    Program program({ home + u"/data"_s, home + u"/config"_s, {} }, m_clock, *keychain, nullptr);
    connect(&program, &Program::storeOpened, this,
            [this](const Store::Opened &opened) { m_replaced += opened.isReplaced() ? 1 : 0; });
    program.begin();
    std::ignore = awaited(keychain->check());
    expectOffered(program, what);
}

void TestStoreDamage::startWindow(const Files &files, const QByteArray &what)
{
    const QString home = place(files);
    const auto keychain = newRealKeychain();
    RunningProgram running(home, *keychain);
    QVERIFY(running.start());
    Program &program = running.application().program();
    expectOffered(program, what + ", with its window");
    ++m_windows;
    if (!program.adoption().strays().empty())
        adoptByClick(running, *keychain);
}

/// Takes the offer; then the vault lists all that was offered.
void TestStoreDamage::adoptByClick(RunningProgram &running, HelperKeychain &keychain)
{
    Program &program = running.application().program();
    const KeychainEntries offered = program.adoption().strays();
    QVERIFY2(UiRobot::waitToSee(u"in no list"_s), qPrintable(UiRobot::everythingSeen()));
    QVERIFY2(UiRobot::click(u"Add to the vault"_s), qPrintable(UiRobot::everythingSeen()));
    QTRY_VERIFY2(program.adoption().strays().empty(), qPrintable(UiRobot::everythingSeen()));
    for (const KeychainEntry &entry : offered)
        QVERIFY(program.vault().find(entry.key.section(u'/', 2)));
    // The credential of the old sign-in has a new key now; the next start finds the old one again.
    const QString old = recordOf(9).uuid;
    if (program.vault().find(old)) {
        QVERIFY(awaited(keychain.remove(credentialKey(old))).value());
        QVERIFY(awaited(keychain.write(connectionKey(old), valueOf(9))).value());
    }
}

/// Such a file is set aside and all its rows are in the new one, so nothing of it is missing. What
/// the keyring holds besides is in no list all the same.
void TestStoreDamage::whatIsBesideAVersionThatIsTooHighIsOffered()
{
    Files files = m_closed;
    files[mainFile].replace(60, 4, QByteArray::fromHex("0000270f")); // user_version, big-endian
    const QString home = place(files);
    const auto keychain = newRealKeychain();
    const QString unlisted = recordOf(0).uuid;
    QVERIFY(awaited(keychain->write(credentialKey(unlisted), valueOf(0))).value());
    {
        RunningProgram running(home, *keychain);
        QVERIFY(running.start());
        QVERIFY2(UiRobot::waitToSee(u"Keyturn's own file names a newer version"_s),
                 qPrintable(UiRobot::everythingSeen()));
        Program &program = running.application().program();
        for (int number = 1; number <= 5; ++number)
            QVERIFY(program.vault().find(recordOf(number).uuid));
        // 6, 7 and 8 were kept after the file was copied.
        QVERIFY2(UiRobot::waitToSee(u"The keychain holds 4 keys that are in no list"_s),
                 qPrintable(UiRobot::everythingSeen()));
        adoptByClick(running, *keychain);
        QVERIFY(program.vault().find(unlisted));
    }
    QVERIFY(awaited(keychain->remove(credentialKey(unlisted))).value());
}

void TestStoreDamage::everyEntryIsOfferedAgain_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < Damage::kinds().size(); ++i)
        QTest::newRow(Damage::kinds()[i].name) << int(i);
}

void TestStoreDamage::everyEntryIsOfferedAgain()
{
    QFETCH(const int, kind);
    const Damage::Kind &damage = Damage::kinds()[std::size_t(kind)];
    for (int i = 0; i < amount(1, 40); ++i) {
        const Files files = damaged(damage);
        if (amount(kind % 8, i % 20) == 0)
            startWindow(files, damage.name);
        else
            start(files, damage.name);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_faults.isEmpty(), m_faults.join('\n').constData());
}

void TestStoreDamage::cleanupTestCase()
{
    measured(QByteArray::number(m_starts) + " starts, " + QByteArray::number(m_windows)
             + " with the window; " + QByteArray::number(m_replaced) + " stores replaced, "
             + QByteArray::number(m_strays) + " entries offered, " + QByteArray::number(m_lost)
             + " starts that lost one");
}

KEYTURN_TEST_MAIN(QApplication, TestStoreDamage)
#include "tst_storedamage.moc"
