// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"
#include "store/storeschema.h"

#include <QSqlDatabase>

namespace keyturn {

/// One connection to the SQLite file, used by one thread: statements, transactions, and the rows of
/// a table with their checksums. Knows neither what a record is for nor whether the file is ours.
class StoreDatabase final
{
    Q_DISABLE_COPY_MOVE(StoreDatabase)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// How a transaction begins: one that is going to write waits for its turn at once.
    enum class Access
    {
        Read,
        Write
    };

    StoreDatabase();
    ~StoreDatabase();

    [[nodiscard]] Outcome<Done> open(const QString &file); ///< `file` exists
    void close();

    /// `work` yields an Outcome<T>: a failure undoes all that it did.
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
        // SQLite may have rolled back by itself, then this one fails: both are fine.
        if (!outcome)
            std::ignore = execute(QStringLiteral("ROLLBACK"));
        return outcome;
    }

    [[nodiscard]] Outcome<Done> execute(const QString &sql, const Row &bindings = {});
    [[nodiscard]] Outcome<std::vector<Row>> query(const QString &sql, const Row &bindings = {});
    [[nodiscard]] Outcome<qint64> number(const QString &sql);

    /// The rows that begin with `key`. Their checksums are verified and taken off.
    [[nodiscard]] Outcome<std::vector<Row>> select(const TableShape &table, const Row &key = {},
                                                   QLatin1StringView order = {});
    [[nodiscard]] Outcome<Done> insert(const TableShape &table, const std::vector<Row> &rows);

    /// The records whose row begins with `key`.
    template <typename Record>
    [[nodiscard]] Outcome<std::vector<Record>> load(const Table<Record> &table, const Row &key = {})
    {
        return select(table.shape(schema::version), key, table.order)
            .map([&table](const std::vector<Row> &rows) { return table.records(rows); });
    }

    template <typename Record>
    [[nodiscard]] Outcome<Done> add(const Table<Record> &table, const std::vector<Record> &records)
    {
        return insert(table.shape(schema::version), table.rows(records));
    }

    /// Removes the records whose row begins with `key`.
    template <typename Record>
    [[nodiscard]] Outcome<Done> remove(const Table<Record> &table, const Row &key)
    {
        const TableShape shape = table.shape(schema::version);
        return execute(shape.deletion() + shape.beginningWith(key.size()), key);
    }

private:
    const QString m_connectionName;
    QSqlDatabase m_database;
};

/// The failure of a file that is not, or no longer, what Keyturn wrote. `detail` is for the log.
[[nodiscard]] tl::unexpected<StoreError> damagedFile(QLatin1StringView detail);

} // namespace keyturn
