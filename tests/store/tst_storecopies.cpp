// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "store/storeschema.h"
#include "storefixture.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The copies of the store's file, and how they are used if the file is damaged or missing.
class StoreCopiesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"keyturn.sqlite"_s);
    }

    void cleanup()
    {
        m_folder.reset();
        TestCase::cleanup();
    }

    void anEmptyStoreIsNotCopied()
    {
        opened([](Store &) {});
        opened([](Store &) {});
        QCOMPARE(copies(), QStringList());
    }

    void theFirstWriteOfADayIsFollowedByACopy()
    {
        opened([](Store &store) { keep(store, u"vault-1"_s); });
        QCOMPARE(copies(), QStringList{ u"keyturn.sqlite.copy-1"_s });
        QCOMPARE(entriesIn(copy(1)), 1);

        opened([](Store &store) { keep(store, u"vault-2"_s); });
        QCOMPARE(entriesIn(copy(1)), 1); // no second copy is made on the same day
    }

    void everyDayHasItsCopyAndThreeAreKept()
    {
        opened([](Store &store) { keep(store, u"vault-1"_s); });
        for (int day = 2; day <= 5; ++day) {
            makeOlder();
            opened([day](Store &store) { keep(store, u"vault-%1"_s.arg(day)); });
        }
        QCOMPARE(copies().size(), 3);
        // Each copy was made when the store was opened, before that day's entry was written.
        QCOMPARE(entriesIn(copy(1)), 4);
        QCOMPARE(entriesIn(copy(2)), 3);
        QCOMPARE(entriesIn(copy(3)), 2);
    }

    void aCopyIsForTheUserAlone()
    {
        opened([](Store &store) { keep(store, u"vault-1"_s); });
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(copy(1)) & others));
    }

    void aDamagedFileIsReplacedByTheCopy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("foreign") << QByteArray("not a database");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("zeros") << QByteArray(40'000, '\0');
    }

    void aDamagedFileIsReplacedByTheCopy()
    {
        QFETCH(QByteArray, bytes);
        fillAndCopy();
        write(bytes);
        Store store(m_file, nullptr);
        const auto found = wait(store.open());
        QVERIFY(found && found->quarantined);
        QVERIFY(found->copiedAt.isValid());
        QCOMPARE(found->restoredEntries, 2);
        QCOMPARE(found->restoredSignIns, int(wait(store.connections())->size()));
        QVERIFY(found->restoredSignIns > 0);
        QCOMPARE(wait(store.vaultEntries())->size(), 2U);
        QCOMPARE(wait(store.connections())->front(), connectionRecord(u"connection-1"_s, u"x"_s));
        QCOMPARE(wait(store.openIntents())->front(), intentRecord(u"intent-1"_s, u"x"_s));
    }

    void aMissingFileIsReplacedByTheCopy()
    {
        fillAndCopy();
        QVERIFY(QFile::remove(m_file));
        Store store(m_file, nullptr);
        const auto found = wait(store.open());
        QVERIFY(found && !found->quarantined);
        QVERIFY(found->copiedAt.isValid());
        QCOMPARE(found->restoredEntries, 2);
    }

    void aDamagedCopyIsPassedOver()
    {
        fillAndCopy();
        makeOlder();
        opened([](Store &store) { keep(store, u"vault-3"_s); });
        QCOMPARE(copies().size(), 2);
        write("not a database");
        QVERIFY(QFile::remove(copy(1)));
        QVERIFY(QFile::copy(m_file, copy(1)));
        Store store(m_file, nullptr);
        const auto found = wait(store.open());
        QVERIFY(found);
        QCOMPARE(found->restoredEntries, 2);
    }

    void whatIsNewerThanTheCopyIsReadOfTheDamagedFile()
    {
        fillAndCopy();
        opened([](Store &store) {
            keep(store, u"vault-3"_s);
            QVERIFY(wait(store.removeVaultEntry(u"vault-1"_s)));
            QVERIFY(wait(store.settleIntent(u"intent-1"_s)));
        });
        // Only the table of connections is damaged here. The vault's table is complete, so the
        // entry that was removed must not come back from the copy.
        rawSql(m_file, u"UPDATE connection SET account = 'other'"_s);
        Store store(m_file, nullptr);
        const auto found = wait(store.open());
        QVERIFY(found && found->quarantined);
        QStringList uuids;
        const auto entries = wait(store.vaultEntries());
        for (const VaultRecord &entry : *entries)
            uuids.append(entry.uuid);
        uuids.sort();
        QCOMPARE(uuids, QStringList({ u"vault-2"_s, u"vault-3"_s }));
        QVERIFY(wait(store.openIntents())->empty());
        // The damaged row comes from the copy.
        QCOMPARE(wait(store.connections())->front(), connectionRecord(u"connection-1"_s, u"x"_s));
    }

    void aChangeOfVersionIsPrecededByACopy()
    {
        // Makes a file of version 1 of the schema, by the SQL script that the tests keep.
        QFile script(qEnvironmentVariable("KEYTURN_STORE_VERSION1"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const auto statements =
            QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            rawSql(m_file, statement);
        opened([](Store &) {});
        QCOMPARE(copies().size(), 1);
        QCOMPARE(rawSql(copy(1), u"PRAGMA user_version"_s), QStringList{ u"1"_s });
    }

private:
    static void keep(Store &store, const QString &uuid)
    {
        QVERIFY(wait(store.saveVaultEntry(vaultRecord(uuid, u"CI"_s))));
    }

    template <typename Work> void opened(Work work)
    {
        Store store(m_file, nullptr);
        const auto found = wait(store.open());
        QVERIFY(found);
        QVERIFY(!found->quarantined);
        work(store);
    }

    /// Writes two entries, a sign-in and an intent, and makes a copy of the file with all of them.
    void fillAndCopy()
    {
        opened([](Store &store) {
            keep(store, u"vault-1"_s);
            keep(store, u"vault-2"_s);
            QVERIFY(wait(store.saveConnection(connectionRecord(u"connection-1"_s, u"x"_s))));
            QVERIFY(wait(store.recordIntent(intentRecord(u"intent-1"_s, u"x"_s))));
        });
        QVERIFY(QFile::remove(copy(1)));
        opened([](Store &) {});
        QCOMPARE(entriesIn(copy(1)), 2);
    }

    /// Sets the time of the newest copy to yesterday, so that a new copy is due.
    void makeOlder()
    {
        QFile file(copy(1));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1),
                                 QFileDevice::FileModificationTime));
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QString copy(int generation) const
    {
        return m_file + u".copy-%1"_s.arg(generation);
    }

    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({ u"*.copy-*"_s }, QDir::Files, QDir::Name);
    }

    static int entriesIn(const QString &file)
    {
        return rawSql(file, u"SELECT count(*) FROM vault"_s).value(0).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::StoreCopiesTest)
#include "tst_storecopies.moc"
