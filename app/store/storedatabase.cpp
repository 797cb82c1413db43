// SPDX-License-Identifier: MIT
#include "store/storedatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html
StoreError::Kind kindOf(int code)
{
    constexpr int writeFailed = 778; // SQLITE_IOERR_WRITE: quota or file size limit
    constexpr int sharedMemoryFailed = 4874; // SQLITE_IOERR_SHMSIZE
    if (code == writeFailed || code == sharedMemoryFailed)
        return StoreError::Kind::Full;
    switch (code & 0xff) {
    case 13: // SQLITE_FULL
        return StoreError::Kind::Full;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return StoreError::Kind::NotWritable;
    case 1: // SQLITE_ERROR: the statements are constant, so the file lacks their tables
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    default:
        return StoreError::Kind::Failed;
    }
}

// Values are bound, so the text of an error never contains one.
StoreError storeError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return { kindOf(code.toInt()), "SQLite error "_L1 + code + ", "_L1 + error.databaseText() };
}

} // namespace

tl::unexpected<StoreError> damagedFile(QLatin1StringView detail)
{
    return failure(StoreError{ StoreError::Kind::Damaged, detail });
}

StoreDatabase::StoreDatabase()
    : m_connectionName("keyturn-store-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

StoreDatabase::Outcome<Done> StoreDatabase::open(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return failure(storeError(m_database.lastError()));

    // The cache, in KiB: what is read once, in whole lists, needs no two megabytes to stay.
    for (const auto &pragma : { u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                                u"PRAGMA cache_size = -256"_s }) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    return Done{};
}

void StoreDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() warns if a handle is left
    QSqlDatabase::removeDatabase(m_connectionName);
}

StoreDatabase::Outcome<Done> StoreDatabase::execute(const QString &sql, const Row &bindings)
{
    return query(sql, bindings).map([](const std::vector<Row> &) { return Done{}; });
}

StoreDatabase::Outcome<std::vector<Row>> StoreDatabase::query(const QString &sql,
                                                              const Row &bindings)
{
    std::vector<Row> rows;
    return ask(sql, bindings, [&rows](Row row) { rows.push_back(std::move(row)); })
        .map([&rows](Done) { return std::move(rows); });
}

StoreDatabase::Outcome<Done> StoreDatabase::ask(const QString &sql, const Row &bindings,
                                                const TakeRow &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(storeError(query.lastError()));
    for (const QVariant &value : bindings)
        query.addBindValue(value);
    if (!query.exec())
        return failure(storeError(query.lastError()));

    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        take(std::move(row));
    }
    // next() returns false after the last row and also after an error.
    if (query.lastError().isValid())
        return failure(storeError(query.lastError()));
    return Done{};
}

StoreDatabase::Outcome<qint64> StoreDatabase::number(const QString &sql)
{
    return query(sql).map([](const std::vector<Row> &rows) {
        return rows.empty() ? qint64(0) : rows.front().value(0).toLongLong();
    });
}

StoreDatabase::Outcome<std::vector<Row>>
StoreDatabase::select(const TableShape &table, const Row &key, QLatin1StringView order)
{
    std::vector<Row> rows;
    return each(table, key, order, [&rows](Row row) { rows.push_back(std::move(row)); })
        .map([&rows](Done) { return std::move(rows); });
}

StoreDatabase::Outcome<Done> StoreDatabase::verify(const TableShape &table)
{
    return each(table, {}, {}, [](const Row &) {});
}

StoreDatabase::Outcome<Done> StoreDatabase::each(const TableShape &table, const Row &key,
                                                 QLatin1StringView order, const TakeRow &take)
{
    QString statement = table.selection() + table.beginningWith(key.size());
    if (!order.isEmpty())
        statement += " ORDER BY "_L1 + order;
    bool isIntact = true;
    const auto takeIntact = [&](Row row) {
        const QByteArray stored = row.takeLast().toByteArray();
        isIntact = isIntact && stored == checksumOf(table.name, row);
        if (isIntact)
            take(std::move(row));
    };
    auto asked = ask(statement, key, takeIntact);
    if (asked && !isIntact)
        return damagedFile("a row does not match its checksum"_L1);
    return asked;
}

StoreDatabase::Readable StoreDatabase::readable(const TableShape &table)
{
    Readable readable{ {}, {}, true };
    // Reading stops with an error at a damaged page. The rows behind that page are reached by
    // reading from the other end; rows that come twice are ignored by insertMissing().
    const QString key = table.columns.value(0);
    for (const auto direction : { ""_L1, " DESC"_L1 }) {
        const auto takeReadable = [&](Row row) {
            const QByteArray stored = row.takeLast().toByteArray();
            if (stored == checksumOf(table.name, row))
                readable.rows.push_back(std::move(row));
            else
                readable.changed.push_back(std::move(row));
            readable.isComplete = readable.isComplete && readable.changed.empty();
        };
        if (ask(table.selection() + " ORDER BY "_L1 + key + direction, {}, takeReadable))
            break;
        readable.isComplete = false;
    }
    return readable;
}

StoreDatabase::Outcome<Done> StoreDatabase::copyInto(const QString &file)
{
    return execute(u"VACUUM INTO ?"_s, { file });
}

StoreDatabase::Outcome<Done> StoreDatabase::insert(const TableShape &table,
                                                   const std::vector<Row> &rows)
{
    return insertWith(table.insertion(), table, rows);
}

StoreDatabase::Outcome<Done> StoreDatabase::insertMissing(const TableShape &table,
                                                          const std::vector<Row> &rows)
{
    QString statement = table.insertion();
    statement.replace(0, 6, u"INSERT OR IGNORE"_s);
    return insertWith(statement, table, rows);
}

StoreDatabase::Outcome<Done> StoreDatabase::insertWith(const QString &statement,
                                                       const TableShape &table,
                                                       const std::vector<Row> &rows)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement))
        return failure(storeError(query.lastError()));
    for (const Row &row : rows) {
        Q_ASSERT(row.size() == table.columns.size());
        for (const QVariant &value : row)
            query.addBindValue(value);
        query.addBindValue(checksumOf(table.name, row));
        if (!query.exec())
            return failure(storeError(query.lastError()));
    }
    return Done{};
}

} // namespace keyturn
