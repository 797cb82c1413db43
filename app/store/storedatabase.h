// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"
#include "store/storeschema.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

namespace keyturn {

/// One connection to the SQLite file, to be used by one thread: statements, transactions, and the
/// rows of a table with their checksums. It does not know what a record means, nor whether the file
/// is Keyturn's.
class StoreDatabase final
{
    Q_DISABLE_COPY_MOVE(StoreDatabase)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// How a transaction begins. One that writes takes the lock for writing at once.
    enum class Access
    {
        Read,
        Write
    };

    StoreDatabase();
    ~StoreDatabase();

    [[nodiscard]] Outcome<Done> open(const QString &file); ///< the file must exist
    void close();

    /// Runs `work`, which must return an Outcome<T>, in a transaction. A failure undoes all its
    /// changes.
    template <typename T, typename Work> [[nodiscard]] Outcome<T> transact(Access access, Work work)
    {
        const QString begin =
            access == Access::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
        if (auto begun = execute(begin); !begun)
            return failure(begun.error());
        Outcome<T> outcome = work();
        if (outcome) {
            if (auto committed = execute(QStringLiteral("COMMIT")); !committed)
                outcome = failure(committed.error());
        }
        // Fails if SQLite has rolled back already; the result is the same.
        if (!outcome)
            std::ignore = execute(QStringLiteral("ROLLBACK"));
        return outcome;
    }

    [[nodiscard]] Outcome<Done> execute(const QString &sql, const Row &bindings = {});

    /// Empties SQLite's cache: a long list that was read is not read again.
    void giveBackMemory() { std::ignore = execute(QStringLiteral("PRAGMA shrink_memory")); }
    [[nodiscard]] Outcome<std::vector<Row>> query(const QString &sql, const Row &bindings = {});
    /// The number in the first column of the first row, for example of a count(*); 0 if there is no
    /// row.
    [[nodiscard]] Outcome<qint64> number(const QString &sql);

    /// The rows whose first columns equal `key`. Their checksums are verified and removed.
    [[nodiscard]] Outcome<std::vector<Row>> select(const TableShape &table, const Row &key = {},
                                                   QLatin1StringView order = {});
    /// Verifies the checksums of all rows, and keeps none of them.
    [[nodiscard]] Outcome<Done> verify(const TableShape &table);
    [[nodiscard]] Outcome<Done> insert(const TableShape &table, const std::vector<Row> &rows);
    /// Inserts the rows whose key is not in the table yet; rows that are there are not changed.
    [[nodiscard]] Outcome<Done> insertMissing(const TableShape &table,
                                              const std::vector<Row> &rows);

    /// The rows that a damaged file still gives, those with a wrong checksum apart. Rows may come
    /// twice. isComplete is true if no error occurred and no checksum was wrong.
    struct Readable
    {
        std::vector<Row> rows;
        std::vector<Row> changed; ///< with a wrong checksum, which is removed
        bool isComplete = false;
    };
    /// Reads the table of a file that may be damaged; never fails.
    [[nodiscard]] Readable readable(const TableShape &table);

    /// Writes the whole database into `file`, which must be empty or not exist.
    [[nodiscard]] Outcome<Done> copyInto(const QString &file);

    /// The records whose first columns equal `key`.
    template <typename Record>
    [[nodiscard]] Outcome<std::vector<Record>> load(const Table<Record> &table, const Row &key = {})
    {
        std::vector<Record> records;
        return each(table.shape(schema::version), key, table.order,
                    [&](const Row &row) { records.push_back(table.record(row)); })
            .map([&records](Done) { return std::move(records); });
    }

    /// Hands out each record of the table before the next is read. After a failure, what was handed
    /// out is worth nothing.
    template <typename Record, typename Take>
    [[nodiscard]] Outcome<Done> loadEach(const Table<Record> &table, Take take)
    {
        return each(table.shape(schema::version), {}, table.order,
                    [&](const Row &row) { take(table.record(row)); });
    }

    template <typename Record>
    [[nodiscard]] Outcome<Done> add(const Table<Record> &table, const std::vector<Record> &records)
    {
        return insert(table.shape(schema::version), table.rows(records));
    }

    /// Removes the records whose first columns equal `key`.
    template <typename Record>
    [[nodiscard]] Outcome<Done> remove(const Table<Record> &table, const Row &key)
    {
        const TableShape shape = table.shape(schema::version);
        return execute(shape.deletion() + shape.beginningWith(key.size()), key);
    }

private:
    using TakeRow = std::function<void(Row row)>;
    /// Hands out each row that a query gives before it ends, or before it fails. No row is kept: a
    /// table of rows takes several times as much memory as the records that are made of it.
    [[nodiscard]] Outcome<Done> ask(const QString &sql, const Row &bindings, const TakeRow &take);
    /// The same with the rows of select(). After a failure, what was handed out is worth nothing.
    [[nodiscard]] Outcome<Done> each(const TableShape &table, const Row &key,
                                     QLatin1StringView order, const TakeRow &take);
    [[nodiscard]] Outcome<Done> insertWith(const QString &statement, const TableShape &table,
                                           const std::vector<Row> &rows);

    const QString m_connectionName;
    QSqlDatabase m_database;
};

/// The error for a file that is not, or not any more, what Keyturn has written. `detail` is for the
/// log.
[[nodiscard]] tl::unexpected<StoreError> damagedFile(QLatin1StringView detail);

} // namespace keyturn
