// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "store/storeschema.h"
#include "storefixture.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

using Kind = StoreError::Kind;

/// The whole content of a store.
struct Content
{
    std::vector<ConnectionRecord> connections;
    std::vector<VaultRecord> entries;
    std::vector<IntentRecord> intents;
    CachedRows rows;
    QHash<QString, QString> aliases;
    std::vector<RotationRecord> rotations;
    std::vector<ReminderRecord> reminders;
    QHash<QString, Annotation> annotations;
    std::vector<GoneRow> gone;

    bool operator==(const Content &) const = default;
};

const ListKey listKey{ u"connection-1"_s, u"org"_s, CredentialKind::ApiKey };

std::optional<Content> contentOf(Store &store)
{
    auto connections = wait(store.connections());
    auto entries = wait(store.vaultEntries());
    auto intents = wait(store.openIntents());
    auto rows = wait(store.cachedRows(listKey));
    auto aliases = wait(store.aliases(listKey));
    auto rotations = wait(store.rotations());
    auto reminders = wait(store.reminders());
    auto annotations = wait(store.annotations(listKey));
    auto gone = wait(store.goneRows(listKey));
    if (!connections || !entries || !intents || !rows || !aliases || !rotations || !reminders
        || !annotations || !gone)
        return {};
    return Content{ *connections, *entries,   *intents,     *rows, *aliases,
                    *rotations,   *reminders, *annotations, *gone };
}

void fill(Store &store)
{
    for (int i = 0; i < 12; ++i) {
        const QString uuid = u"connection-%1"_s.arg(i);
        QVERIFY(wait(store.saveConnection(connectionRecord(uuid, u"Acme Voice"_s))));
        QVERIFY(wait(store.saveVaultEntry(vaultRecord(u"vault-%1"_s.arg(i), u"CI"_s))));
        QVERIFY(wait(store.recordIntent(intentRecord(u"intent-%1"_s.arg(i), u"eu-1"_s))));
        QVERIFY(wait(store.saveRotation(rotationRecord(u"rotation-%1"_s.arg(i), u"CI"_s))));
        QVERIFY(wait(store.saveReminders({ reminderRecord(u"reminder-%1"_s.arg(i), u"org"_s) })));
    }
    CachedRows rows = cachedList(u"Voice gateway"_s);
    for (int i = 0; i < 100; ++i)
        rows.rows.push_back(rows.rows.front());
    QVERIFY(wait(store.cacheRows(listKey, rows)));
    QVERIFY(wait(store.saveAlias(listKey, u"ak_7f3a90b2"_s, u"Production"_s)));
    QVERIFY(wait(store.saveAnnotations(listKey, { { u"ak_7f3a90b2"_s, annotation(u"CI"_s) } })));
    QVERIFY(wait(store.saveGoneRows(listKey, { goneRow(u"CI"_s) })));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// True if each record of `part` is in `whole`. The list inside a record may be shorter in `part`,
/// because its rows may be lost separately.
template <typename Record>
bool isPartOf(const std::vector<Record> &part, const std::vector<Record> &whole)
{
    return std::all_of(part.begin(), part.end(), [&whole](Record record) {
        return std::any_of(whole.begin(), whole.end(), [&record](const Record &known) {
            if constexpr (std::is_same_v<Record, IntentRecord>) {
                if (record.knownIds.size() < known.knownIds.size())
                    record.knownIds = known.knownIds;
            } else if constexpr (std::is_same_v<Record, ConnectionRecord>) {
                if (record.organizations.size() < known.organizations.size())
                    record.organizations = known.organizations;
            }
            return record == known;
        });
    });
}

} // namespace

class StoreDamageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        // Hundreds of databases; these tests do not depend on a real disk.
        const QString memory = u"/dev/shm"_s;
        m_folder = std::make_unique<QTemporaryDir>(
            (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/keyturn-XXXXXX"_L1);
        m_file = m_folder->filePath(u"keyturn.db"_s);
    }

    void cleanup()
    {
        m_folder.reset();
        m_content.reset();
        m_readBack = 0;
        m_readBackIntents = 0;
        m_readBackReminders = 0;
        TestCase::cleanup();
    }

    void aCutFileIsMovedAside()
    {
        const QByteArray whole = sample();
        QRandomGenerator random(20261121);
        for (int i = 0; i < 200; ++i) {
            const auto size = i < 2 ? i : random.bounded(int(whole.size()));
            expectQuarantine(whole.first(size), qPrintable(u"cut at %1"_s.arg(size)));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_readBack > 100);
        QVERIFY(m_readBackIntents > 100);
        QVERIFY(m_readBackReminders > 50);
    }

    void aFlippedBitIsFoundOrHarmless()
    {
        const QByteArray whole = sample();
        QRandomGenerator random(20261121);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            const auto at = random.bounded(int(whole.size()));
            QByteArray flipped = whole;
            flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
            found += tryFlipped(flipped, at) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(found > 50); // about half of the file is free space
    }

    void aFlippedBitInTheHeaderIsFoundOrHarmless()
    {
        const QByteArray whole = sample();
        for (int bit = 0; bit < 100 * 8; bit += 3) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            tryFlipped(flipped, bit / 8);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aFlippedBitInsideATextIsFound()
    {
        QByteArray bytes = sample();
        const auto at = bytes.lastIndexOf("Acme Voice");
        QVERIFY(at > 0);
        bytes[at] = 'B';
        expectQuarantine(bytes, "a changed letter");
        // The changed letter is in one row of one table, so all other rows must be recovered.
        QVERIFY(m_readBack >= 11);
        QVERIFY(m_readBackIntents >= 11);
        QCOMPARE(m_readBackReminders, 12);
    }

    void aForeignFileIsMovedAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("[General]\nfoo=bar\n");
        QTest::addRow("zeros") << QByteArray(100'000, '\0');
        QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, 'x');
        QTest::addRow("nothing but the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::addRow("magic and garbage")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
    }

    void aForeignFileIsMovedAside()
    {
        QFETCH(QByteArray, bytes);
        expectQuarantine(bytes, QTest::currentDataTag());
    }

    void anotherProgramsDatabaseIsMovedAside()
    {
        rawSql(m_file, u"CREATE TABLE cookies (name)"_s);
        expectQuarantine(bytesOf(m_file), "another program's database");
        rawSql(m_file, u"PRAGMA user_version = 9"_s);
        expectQuarantine(bytesOf(m_file), "it is not a newer one of ours");
    }

    void aDatabaseWithATriggerOfSomeoneElsesIsMovedAside()
    {
        sample();
        rawSql(m_file, u"CREATE TRIGGER t AFTER INSERT ON intent BEGIN DELETE FROM intent; END"_s);
        expectQuarantine(bytesOf(m_file), "a trigger");
    }

    void aDatabaseWithoutOneOfItsTablesIsMovedAside()
    {
        sample();
        rawSql(m_file, u"DROP TABLE intent"_s);
        expectQuarantine(bytesOf(m_file), "a missing table");
    }

    void aFileOfTheSecondVersionIsMovedAside()
    {
        // That version was never released, and nothing reads its additional tables.
        sample();
        rawSql(m_file, u"CREATE TABLE vault_more (uuid)"_s);
        rawSql(m_file, u"PRAGMA user_version = 2"_s);
        expectQuarantine(bytesOf(m_file), "the second version");
    }

    void rowsWithoutTheirParentAreMovedAside()
    {
        sample();
        // Foreign keys are off in this connection.
        rawSql(m_file, u"DELETE FROM intent WHERE uuid = 'intent-3'"_s);
        expectQuarantine(bytesOf(m_file), "an orphan");
    }

    void aJournalAloneIsMovedAside()
    {
        write(m_file + "-wal"_L1, QByteArray(5000, 'w'));
        Store store(m_file, nullptr);
        const auto opened = wait(store.open());
        QVERIFY(opened && opened->quarantined);
        QCOMPARE(bytesOf(opened->quarantineFile + "-wal"_L1), QByteArray(5000, 'w'));
    }

    void theJournalGoesWithTheDamagedFile()
    {
        QByteArray main;
        QByteArray journal;
        {
            Store store(m_file, nullptr);
            QVERIFY(wait(store.open()));
            fill(store);
            main = bytesOf(m_file);
            journal = bytesOf(m_file + "-wal"_L1);
        }
        QVERIFY(journal.contains("intent-11"));
        journal[journal.size() / 2] = char(~journal.at(journal.size() / 2));
        main[0] = 'X';
        const QString file = fresh(main);
        write(file + "-wal"_L1, journal);

        Store store(file, nullptr);
        const auto opened = wait(store.open());
        QVERIFY(opened);
        if (opened->quarantined) {
            const QString aside = opened->quarantineFile;
            QVERIFY(bytesOf(aside).contains("intent-") || bytesOf(aside + "-wal"_L1) == journal);
        }
    }

    void theNewNameSaysWhen()
    {
        write(m_file, "not a database");
        Store store(m_file, nullptr);
        const auto opened = wait(store.open());
        QVERIFY(opened);
        const QRegularExpression expected(u"^keyturn\\.db\\.damaged-\\d{8}T\\d{6}Z$"_s);
        QVERIFY(expected.match(QFileInfo(opened->quarantineFile).fileName()).hasMatch());
    }

    void theNextStartAfterAQuarantineIsAnOrdinaryOne()
    {
        write(m_file, "not a database");
        for (const bool quarantined : { true, false }) {
            Store store(m_file, nullptr);
            const auto opened = wait(store.open());
            QVERIFY(opened);
            QCOMPARE(opened->quarantined, quarantined);
        }
    }

    void aNewerVersionIsLeftAlone()
    {
        sample();
        rawSql(m_file, u"PRAGMA user_version = %1"_s.arg(schema::version + 1));
        rawSql(m_file, u"CREATE TABLE of_the_future (x)"_s);
        const QByteArray before = bytesOf(m_file);
        {
            Store store(m_file, nullptr);
            QVERIFY(isError(wait(store.open()), Kind::TooNew));
            QVERIFY(isError(wait(store.connections()), Kind::Closed));
        }
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(QDir(m_folder->path()).entryList({ u"*damaged*"_s }), QStringList());
    }

    void aDamagedVersionIsNoNewerOne()
    {
        sample();
        rawSql(m_file, u"PRAGMA user_version = %1"_s.arg(schema::version + 256));
        expectQuarantine(bytesOf(m_file), "a higher version with the tables of this one");
        QCOMPARE(m_readBack, 12);
        QCOMPARE(m_readBackIntents, 12);
    }

    void aVersionThatIsTheOnlyFaultIsCalledNoDamage()
    {
        sample();
        rawSql(m_file, u"PRAGMA user_version = 9999"_s);
        for (const bool isVersionAlone : { true, false }) {
            // A row that does not match its checksum, besides.
            if (!isVersionAlone)
                rawSql(m_file,
                       u"UPDATE vault SET name = name || 'x' WHERE uuid = "
                       "(SELECT max(uuid) FROM vault)"_s);
            const QByteArray before = bytesOf(m_file);
            Store store(fresh(before), nullptr);
            const auto opened = wait(store.open());
            QVERIFY(opened && opened->quarantined);
            QCOMPARE(opened->isVersionAlone, isVersionAlone);
            QCOMPARE(opened->quarantineFile.contains("damaged"_L1), !isVersionAlone);
            QCOMPARE(bytesOf(opened->quarantineFile), before);
            const auto content = contentOf(store);
            QVERIFY(content);
            QCOMPARE(content->entries.size(), std::size_t(isVersionAlone ? 12 : 11));
            QCOMPARE(content->intents.size(), std::size_t(12));
        }
    }

    void aSymbolicLinkIsRefused()
    {
        const QString target = m_folder->filePath(u"target"_s);
        for (const bool exists : { false, true }) {
            if (exists)
                write(target, "precious");
            QFile::remove(m_file);
            QVERIFY(QFile::link(target, m_file));
            Store store(m_file, nullptr);
            QVERIFY(isError(wait(store.open()), Kind::NotAFile));
            QCOMPARE(bytesOf(target), exists ? "precious" : "");
            QCOMPARE(QFileInfo::exists(target), exists);
        }
    }

    void aFolderOrAPipeInItsPlaceIsRefused()
    {
        QVERIFY(QDir().mkdir(m_file));
        {
            Store store(m_file, nullptr);
            QVERIFY(isError(wait(store.open()), Kind::NotAFile));
        }
        QVERIFY(QDir().rmdir(m_file));
        QCOMPARE(::mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
        Store store(m_file, nullptr);
        QVERIFY(isError(wait(store.open()), Kind::NotAFile));
    }

    void instancesThatStartTogetherMoveADamagedFileOnce()
    {
        for (int round = 0; round < 10; ++round) {
            const QString file = fresh("not a database");
            std::vector<std::unique_ptr<Store>> stores;
            int quarantined = 0;
            int opened = 0;
            for (int i = 0; i < 4; ++i) {
                stores.push_back(std::make_unique<Store>(file, nullptr));
                auto *reply = stores.back()->open();
                connect(reply, &Reply::finished, this, [&, reply] {
                    const auto result = reply->takeResult();
                    opened += result ? 1 : 0;
                    quarantined += result && result->quarantined ? 1 : 0;
                });
            }
            QTRY_COMPARE(opened, 4);
            QCOMPARE(quarantined, 1);
        }
    }

private:
    /// Makes a filled store and closes it; returns its bytes. m_content is its content.
    QByteArray sample()
    {
        {
            Store store(m_file, nullptr);
            if (!wait(store.open()))
                return {};
            fill(store);
            m_content = contentOf(store);
        }
        return bytesOf(m_file);
    }

    /// True if the damage was found.
    bool tryFlipped(const QByteArray &bytes, int at)
    {
        const QString file = fresh(bytes);
        Store store(file, nullptr);
        const auto opened = wait(store.open());
        const QString where = u"flipped at %1"_s.arg(at);
        [&] { QVERIFY2(opened, qPrintable(where)); }();
        if (!opened || opened->quarantined)
            return true;
        const auto content = contentOf(store);
        [&] { QVERIFY2(content == m_content, qPrintable(where)); }();
        [&] { QVERIFY(wait(store.settleIntent(u"intent-1"_s))); }();
        return false;
    }

    void expectQuarantine(const QByteArray &bytes, const char *what)
    {
        const QString file = fresh(bytes);
        Store store(file, nullptr);
        const auto opened = wait(store.open());
        QVERIFY2(opened, what);
        QVERIFY2(opened->quarantined, what);
        QCOMPARE(bytesOf(opened->quarantineFile), bytes);
        const auto content = contentOf(store);
        QVERIFY2(content, what);
        // Rows may be missing, but a recovered row must be unchanged.
        const Content known = m_content.value_or(Content{});
        QVERIFY2(isPartOf(content->entries, known.entries), what);
        QVERIFY2(isPartOf(content->intents, known.intents), what);
        QVERIFY2(isPartOf(content->connections, known.connections), what);
        QVERIFY2(isPartOf(content->rotations, known.rotations), what);
        QVERIFY2(isPartOf(content->reminders, known.reminders), what);
        QCOMPARE(std::size_t(opened->restoredEntries), content->entries.size());
        QCOMPARE(std::size_t(opened->restoredSignIns), content->connections.size());
        m_readBack += int(content->entries.size());
        m_readBackIntents += int(content->intents.size());
        m_readBackReminders += int(content->reminders.size());
    }

    QString fresh(const QByteArray &bytes)
    {
        const QString file = m_folder->filePath(u"%1/keyturn.db"_s.arg(++m_number));
        [&] { QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath())); }();
        write(file, bytes);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::optional<Content> m_content;
    int m_readBack = 0; ///< number of entries recovered from all damaged files so far
    int m_readBackIntents = 0;
    int m_readBackReminders = 0;
    int m_number = 0;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::StoreDamageTest)
#include "tst_storedamage.moc"
