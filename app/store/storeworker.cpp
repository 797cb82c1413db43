// SPDX-License-Identifier: MIT
#include "store/storeworker.h"

#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStore, "keyturn.store")

constexpr int openingTimeoutMs = 5000;

// https://www.sqlite.org/rescode.html
StoreError::Kind kindOf(int code)
{
    constexpr int writeFailed = 778; // SQLITE_IOERR_WRITE: a quota, a file size limit
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
    case 1: // SQLITE_ERROR: our statements are constant, so the file does not have their tables
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    default:
        return StoreError::Kind::Failed;
    }
}

// Values are bound, so the text of an error never holds one.
StoreError storeError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return { kindOf(code.toInt()), "SQLite error "_L1 + code + ", "_L1 + error.databaseText() };
}

auto damaged(QLatin1StringView detail)
{
    return failure(StoreError{ StoreError::Kind::Damaged, detail });
}

bool isError(const Result<Done, StoreError> &result, StoreError::Kind kind)
{
    return !result && result.error().kind == kind;
}

} // namespace

StoreWorker::StoreWorker(QString file)
    : m_file(std::move(file))
    , m_connectionName("keyturn-store-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreWorker::~StoreWorker()
{
    close();
}

StoreWorker::Outcome<Store::Opened> StoreWorker::open()
{
    if (m_isOpen)
        return Store::Opened{};
    if (auto prepared = storefile::prepareFolder(m_file); !prepared)
        return failure(prepared.error());

    // Two instances that start at once must not both move a damaged file aside: the second would
    // move the new one.
    QLockFile lock(m_file + ".opening"_L1);
    if (!lock.tryLock(openingTimeoutMs)) {
        const bool isBusy = lock.error() == QLockFile::LockFailedError;
        return failure(
            StoreError{ isBusy ? StoreError::Kind::Failed : StoreError::Kind::NotWritable,
                        u"the file cannot be locked for opening"_s });
    }

    auto opened = openFile();
    if (opened)
        return Store::Opened{};
    if (opened.error().kind != StoreError::Kind::Damaged)
        return failure(opened.error());

    auto aside = storefile::moveAside(m_file);
    if (!aside)
        return failure(aside.error());
    qCInfo(lcStore) << "moved a damaged file aside:" << opened.error().detail;
    if (auto again = openFile(); !again)
        return failure(again.error());
    return Store::Opened{ true, *aside };
}

StoreWorker::Outcome<Done> StoreWorker::openFile()
{
    const auto found = storefile::prepareFile(m_file);
    if (!found)
        return failure(found.error());
    auto checked = connectAndCheck(*found);
    if (checked) {
        m_isOpen = true;
        return checked;
    }
    close();
    if (*found == storefile::Found::Nothing)
        storefile::remove(m_file); // or the next start would take it for a damaged one
    return checked;
}

StoreWorker::Outcome<Done> StoreWorker::connectAndCheck(storefile::Found found)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return failure(storeError(m_database.lastError()));

    for (const auto &pragma : { u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s }) {
        if (auto set = execute(pragma); !set)
            return set;
    }

    const auto id = number(u"PRAGMA application_id"_s);
    const auto version = id ? number(u"PRAGMA user_version"_s) : id;
    if (!version)
        return failure(version.error());
    const bool isNew = found == storefile::Found::Nothing;
    if (!isNew && *id != schema::applicationId)
        return damaged("the file is not Keyturn's"_L1);
    if (!isNew && *version < 1)
        return damaged("the file has no version"_L1);
    if (*version > schema::version)
        return failure(StoreError{ StoreError::Kind::TooNew, u"a newer Keyturn wrote it"_s });

    // The schema before the journal mode: a database that has a page has its tables too.
    if (auto checked = checkAndMigrate(int(*version)); !checked)
        return checked;
    return execute(u"PRAGMA journal_mode = WAL"_s);
}

// One transaction that writes, whatever it finds: a file that cannot be written is found now and
// not at the first intent.
StoreWorker::Outcome<Done> StoreWorker::checkAndMigrate(int version)
{
    return transact<Done>(u"BEGIN IMMEDIATE"_s, [this, version]() -> Outcome<Done> {
        if (version > 0) {
            if (auto checked = checkContent(version); !checked)
                return checked;
        }
        return migrate(version);
    });
}

StoreWorker::Outcome<Done> StoreWorker::migrate(int version)
{
    for (; version < schema::version; ++version) {
        for (const QString &statement : schema::stepFrom(version)) {
            if (auto done = execute(statement); !done)
                return done;
        }
    }
    auto written = execute(u"PRAGMA user_version = %1"_s.arg(schema::version));
    // A byte of the header makes a database read-only for SQLite.
    if (isError(written, StoreError::Kind::NotWritable) && QFileInfo(m_file).isWritable())
        return damaged("the header forbids writing"_L1);
    return written;
}

StoreWorker::Outcome<Done> StoreWorker::checkContent(int version)
{
    const auto integrity = query(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return failure(integrity.error());
    if (integrity->empty() || integrity->front().value(0).toString() != "ok"_L1)
        return damaged("the integrity check failed"_L1);
    if (auto checked = checkSchema(version); !checked)
        return checked;

    const auto orphans = query(u"PRAGMA foreign_key_check"_s);
    if (!orphans)
        return failure(orphans.error());
    if (!orphans->empty())
        return damaged("rows without the row they belong to"_L1);

    for (const Table *table : schema::tables(version)) {
        if (auto rows = select(*table); !rows)
            return failure(rows.error());
    }
    return Done{};
}

StoreWorker::Outcome<Done> StoreWorker::checkSchema(int version)
{
    const auto objects = query(u"SELECT sql FROM sqlite_schema"_s);
    if (!objects)
        return failure(objects.error());
    QStringList found;
    for (const Row &object : *objects)
        found.append(object.value(0).toString());
    QStringList expected;
    for (const Table *table : schema::tables(version))
        expected.append(table->definition());
    found.sort();
    expected.sort();
    if (found != expected)
        return damaged("the tables are not Keyturn's"_L1);
    return Done{};
}

void StoreWorker::close()
{
    m_isOpen = false;
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() warns while a handle is left
    QSqlDatabase::removeDatabase(m_connectionName);
}

template <typename T, typename Work> StoreWorker::Outcome<T> StoreWorker::read(Work work)
{
    if (!m_isOpen)
        return failure(StoreError{ StoreError::Kind::Closed, {} });
    return transact<T>(u"BEGIN"_s, std::move(work));
}

template <typename Work> StoreWorker::Outcome<Done> StoreWorker::write(Work work)
{
    if (!m_isOpen)
        return failure(StoreError{ StoreError::Kind::Closed, {} });
    return transact<Done>(u"BEGIN IMMEDIATE"_s, std::move(work));
}

template <typename T, typename Work>
StoreWorker::Outcome<T> StoreWorker::transact(const QString &begin, Work work)
{
    if (auto begun = execute(begin); !begun)
        return failure(begun.error());
    Outcome<T> outcome = work();
    if (outcome) {
        if (auto committed = execute(u"COMMIT"_s); !committed)
            outcome = failure(committed.error());
    }
    // SQLite may have rolled back by itself, then this one fails: both are fine.
    if (!outcome)
        std::ignore = execute(u"ROLLBACK"_s);
    return outcome;
}

StoreWorker::Outcome<Done> StoreWorker::execute(const QString &sql, const Row &bindings)
{
    return query(sql, bindings).map([](const std::vector<Row> &) { return Done{}; });
}

StoreWorker::Outcome<std::vector<Row>> StoreWorker::query(const QString &sql, const Row &bindings)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(storeError(query.lastError()));
    for (const QVariant &value : bindings)
        query.addBindValue(value);
    if (!query.exec())
        return failure(storeError(query.lastError()));

    std::vector<Row> rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.push_back(std::move(row));
    }
    // next() ends at the last row and at an error alike.
    if (query.lastError().isValid())
        return failure(storeError(query.lastError()));
    return rows;
}

StoreWorker::Outcome<qint64> StoreWorker::number(const QString &sql)
{
    return query(sql).map([](const std::vector<Row> &rows) {
        return rows.empty() ? qint64(0) : rows.front().value(0).toLongLong();
    });
}

StoreWorker::Outcome<std::vector<Row>> StoreWorker::select(const Table &table, const QString &tail,
                                                           const Row &bindings)
{
    auto rows = query(
        "SELECT "_L1 + table.columns + ", checksum FROM "_L1 + table.name + u' ' + tail, bindings);
    if (!rows)
        return rows;
    for (Row &row : *rows) {
        const QByteArray stored = row.takeLast().toByteArray();
        if (stored != storerows::checksum(table.name, row))
            return damaged("a row does not match its checksum"_L1);
    }
    return rows;
}

StoreWorker::Outcome<Done> StoreWorker::insert(const Table &table, const std::vector<Row> &rows)
{
    const QString marks = u"?, "_s.repeated(table.columnCount) + u'?';
    QSqlQuery query(m_database);
    if (!query.prepare("INSERT INTO "_L1 + table.name + " ("_L1 + table.columns
                       + ", checksum) VALUES ("_L1 + marks + u')'))
        return failure(storeError(query.lastError()));
    for (const Row &row : rows) {
        Q_ASSERT(row.size() == table.columnCount);
        for (const QVariant &value : row)
            query.addBindValue(value);
        query.addBindValue(storerows::checksum(table.name, row));
        if (!query.exec())
            return failure(storeError(query.lastError()));
    }
    return Done{};
}

StoreWorker::Outcome<std::vector<ConnectionRecord>> StoreWorker::connections()
{
    using Records = std::vector<ConnectionRecord>;
    return read<Records>([this]() -> Outcome<Records> {
        const auto rows = select(schema::connection, u"ORDER BY last_opened DESC, uuid"_s);
        if (!rows)
            return failure(rows.error());
        const auto organizations = select(schema::organization, u"ORDER BY connection, position"_s);
        if (!organizations)
            return failure(organizations.error());

        QHash<QString, std::vector<OrganizationRecord>> byConnection;
        for (const Row &row : *organizations) {
            RowReader reader(row);
            const QString uuid = reader.text();
            std::ignore = reader.number();
            const QString id = reader.text();
            byConnection[uuid].push_back({ id, reader.text() });
        }
        Records records;
        for (const Row &row : *rows) {
            records.push_back(storerows::toConnection(row));
            records.back().organizations = byConnection.value(records.back().uuid);
        }
        return withMore(schema::connectionMore, std::move(records));
    });
}

StoreWorker::Outcome<Done> StoreWorker::saveConnection(const ConnectionRecord &connection)
{
    return write([this, &connection]() -> Outcome<Done> {
        const Row uuid = RowWriter().text(connection.uuid).row();
        if (auto done = execute(u"DELETE FROM connection WHERE uuid = ?"_s, uuid); !done)
            return done;
        if (auto done = insert(schema::connection, { storerows::fromConnection(connection) });
            !done)
            return done;
        std::vector<Row> organizations;
        for (const OrganizationRecord &organization : connection.organizations) {
            organizations.push_back(RowWriter()
                                        .text(connection.uuid)
                                        .number(qint64(organizations.size()))
                                        .text(organization.id)
                                        .text(organization.name)
                                        .row());
        }
        if (auto done = insert(schema::organization, organizations); !done)
            return done;
        return insert(schema::connectionMore, { storerows::moreFromConnection(connection) });
    });
}

StoreWorker::Outcome<Done> StoreWorker::removeConnection(const QString &uuid)
{
    return write([this, &uuid]() -> Outcome<Done> {
        const Row key = RowWriter().text(uuid).row();
        for (const auto &sql : { u"DELETE FROM connection WHERE uuid = ?"_s,
                                 u"DELETE FROM cached_list WHERE connection = ?"_s,
                                 u"DELETE FROM alias WHERE connection = ?"_s }) {
            if (auto done = execute(sql, key); !done)
                return done;
        }
        return Done{};
    });
}

StoreWorker::Outcome<std::vector<VaultRecord>> StoreWorker::vaultEntries()
{
    using Records = std::vector<VaultRecord>;
    return read<Records>([this]() -> Outcome<Records> {
        const auto rows = select(schema::vault, u"ORDER BY stored DESC, uuid"_s);
        if (!rows)
            return failure(rows.error());
        Records records;
        std::transform(rows->begin(), rows->end(), std::back_inserter(records),
                       storerows::toVaultEntry);
        return withMore(schema::vaultMore, std::move(records));
    });
}

/// Adds what the later table knows of each record; one written before that has no row there.
template <typename Record>
StoreWorker::Outcome<std::vector<Record>> StoreWorker::withMore(const Table &table,
                                                                std::vector<Record> records)
{
    const auto rows = select(table);
    if (!rows)
        return failure(rows.error());
    QHash<QString, Row> byUuid;
    for (const Row &row : *rows)
        byUuid.insert(RowReader(row).text(), row);
    for (Record &record : records) {
        if (const auto found = byUuid.constFind(record.uuid); found != byUuid.constEnd())
            storerows::readMore(*found, record);
    }
    return records;
}

StoreWorker::Outcome<Done> StoreWorker::saveVaultEntry(const VaultRecord &entry)
{
    return write([this, &entry]() -> Outcome<Done> {
        const Row uuid = RowWriter().text(entry.uuid).row();
        if (auto done = execute(u"DELETE FROM vault WHERE uuid = ?"_s, uuid); !done)
            return done;
        if (auto done = insert(schema::vault, { storerows::fromVaultEntry(entry) }); !done)
            return done;
        return insert(schema::vaultMore, { storerows::moreFromVaultEntry(entry) });
    });
}

StoreWorker::Outcome<Done> StoreWorker::removeVaultEntry(const QString &uuid)
{
    return write([this, &uuid] {
        return execute(u"DELETE FROM vault WHERE uuid = ?"_s, RowWriter().text(uuid).row());
    });
}

StoreWorker::Outcome<Done> StoreWorker::recordIntent(const IntentRecord &intent)
{
    return write([this, &intent]() -> Outcome<Done> {
        if (auto done = insert(schema::intent, { storerows::fromIntent(intent) }); !done)
            return done;
        std::vector<Row> ids;
        for (const QString &id : intent.knownIds)
            ids.push_back(RowWriter().text(intent.uuid).number(qint64(ids.size())).text(id).row());
        return insert(schema::knownId, ids);
    });
}

StoreWorker::Outcome<Done> StoreWorker::settleIntent(const QString &uuid)
{
    return write([this, &uuid] {
        return execute(u"DELETE FROM intent WHERE uuid = ?"_s, RowWriter().text(uuid).row());
    });
}

StoreWorker::Outcome<std::vector<IntentRecord>> StoreWorker::openIntents()
{
    using Records = std::vector<IntentRecord>;
    return read<Records>([this]() -> Outcome<Records> {
        const auto rows = select(schema::intent, u"ORDER BY started, uuid"_s);
        if (!rows)
            return failure(rows.error());
        const auto ids = select(schema::knownId, u"ORDER BY intent, position"_s);
        if (!ids)
            return failure(ids.error());

        QHash<QString, QStringList> byIntent;
        for (const Row &row : *ids) {
            RowReader reader(row);
            const QString uuid = reader.text();
            std::ignore = reader.number();
            byIntent[uuid].append(reader.text());
        }
        Records records;
        for (const Row &row : *rows) {
            records.push_back(storerows::toIntent(row));
            records.back().knownIds = byIntent.value(records.back().uuid);
        }
        return records;
    });
}

StoreWorker::Outcome<Done> StoreWorker::cacheRows(const ListKey &key, const CachedRows &rows)
{
    return write([this, &key, &rows]() -> Outcome<Done> {
        const Row keyRow = storerows::fromKey(key);
        auto done = execute(u"DELETE FROM cached_list "
                            "WHERE connection = ? AND organization = ? AND kind = ?"_s,
                            keyRow);
        if (!done)
            return done;
        done = insert(schema::cachedList, { keyRow + RowWriter().moment(rows.fetchedAt).row() });
        if (!done)
            return done;
        std::vector<Row> credentials;
        for (const Credential &credential : rows.rows)
            credentials.push_back(
                storerows::fromCredential(key, int(credentials.size()), credential));
        return insert(schema::cachedRow, credentials);
    });
}

StoreWorker::Outcome<CachedRows> StoreWorker::cachedRows(const ListKey &key)
{
    return read<CachedRows>([this, &key]() -> Outcome<CachedRows> {
        const QString place = u"WHERE connection = ? AND organization = ? AND kind = ?"_s;
        const Row keyRow = storerows::fromKey(key);
        const auto list = select(schema::cachedList, place, keyRow);
        if (!list)
            return failure(list.error());
        if (list->empty())
            return CachedRows{};
        const auto rows = select(schema::cachedRow, place + " ORDER BY position"_L1, keyRow);
        if (!rows)
            return failure(rows.error());

        CachedRows cached;
        const Row moment = list->front().sliced(keyRow.size());
        cached.fetchedAt = RowReader(moment).moment();
        std::transform(rows->begin(), rows->end(), std::back_inserter(cached.rows),
                       storerows::toCredential);
        return cached;
    });
}

StoreWorker::Outcome<QHash<QString, QString>> StoreWorker::aliases(const ListKey &key)
{
    using Aliases = QHash<QString, QString>;
    return read<Aliases>([this, &key]() -> Outcome<Aliases> {
        const Row keyRow = storerows::fromKey(key);
        const auto rows = select(
            schema::alias, u"WHERE connection = ? AND organization = ? AND kind = ?"_s, keyRow);
        if (!rows)
            return failure(rows.error());
        Aliases aliases;
        for (const Row &row : *rows) {
            const Row own = row.sliced(keyRow.size());
            RowReader reader(own);
            const QString id = reader.text();
            aliases.insert(id, reader.text());
        }
        return aliases;
    });
}

StoreWorker::Outcome<Done> StoreWorker::saveAlias(const ListKey &key, const QString &id,
                                                  const QString &alias)
{
    return write([this, &key, &id, &alias]() -> Outcome<Done> {
        const Row place = storerows::fromKey(key) + RowWriter().text(id).row();
        auto done = execute(u"DELETE FROM alias "
                            "WHERE connection = ? AND organization = ? AND kind = ? AND id = ?"_s,
                            place);
        if (!done || alias.isEmpty())
            return done;
        return insert(schema::alias, { place + RowWriter().text(alias).row() });
    });
}

} // namespace keyturn
