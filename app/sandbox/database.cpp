// SPDX-License-Identifier: MIT
#include "sandbox/database.h"

#include "sandbox/sandboxlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <array>
#include <span>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fileName("sandbox.sqlite");

constexpr QFile::Permissions ownerOnlyFolder =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions openToOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// Anyreach.
constexpr std::array firstSchema{
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE organizations (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
    "CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
    "CREATE TABLE members (user TEXT NOT NULL REFERENCES users, organization TEXT NOT NULL"
    " REFERENCES organizations, role TEXT NOT NULL, PRIMARY KEY (user, organization)) STRICT",
    // owner: an organization's id for a key, a user's id for a token
    "CREATE TABLE credentials (id TEXT PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL,"
    " value_prefix TEXT NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL,"
    " expires_at INTEGER) STRICT",
    "CREATE INDEX credentials_by_owner ON credentials (owner, kind)",
    "CREATE TABLE fingerprints (fingerprint BLOB PRIMARY KEY, credential TEXT NOT NULL"
    " REFERENCES credentials ON DELETE CASCADE) STRICT",
    "CREATE INDEX fingerprints_by_credential ON fingerprints (credential)",
    "CREATE TABLE agents (id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES organizations,"
    " name TEXT NOT NULL, description TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT",
};

// Appcircle and anyformat. They have tables of their own, so that no credential of one service can
// pass for one of another. A key may have several values: see SandboxState::bootstrap.
constexpr std::array secondSchema{
    // root: of a sub-organization
    "CREATE TABLE appcircle_organizations (id TEXT PRIMARY KEY, name TEXT NOT NULL, root TEXT"
    " REFERENCES appcircle_organizations, created_at INTEGER NOT NULL) STRICT",
    // direct members; those of the root are members of its sub-organizations by inheritance
    "CREATE TABLE appcircle_members (user TEXT NOT NULL REFERENCES users, organization TEXT NOT"
    " NULL REFERENCES appcircle_organizations, PRIMARY KEY (user, organization)) STRICT",
    // the rule of one personal access key per user and organization is the table's own
    "CREATE TABLE appcircle_access_keys (id TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users,"
    " organization TEXT NOT NULL REFERENCES appcircle_organizations, created_at INTEGER NOT NULL,"
    " UNIQUE (user, organization)) STRICT",
    "CREATE TABLE appcircle_access_values (fingerprint BLOB PRIMARY KEY, key TEXT NOT NULL"
    " REFERENCES appcircle_access_keys ON DELETE CASCADE) STRICT",
    "CREATE TABLE appcircle_api_keys (name TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES"
    " appcircle_organizations, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE appcircle_api_roles (key TEXT NOT NULL REFERENCES appcircle_api_keys ON DELETE"
    " CASCADE, organization TEXT NOT NULL REFERENCES appcircle_organizations, role TEXT NOT NULL,"
    " PRIMARY KEY (key, organization)) STRICT",
    "CREATE TABLE appcircle_api_values (fingerprint BLOB PRIMARY KEY, key TEXT NOT NULL REFERENCES"
    " appcircle_api_keys ON DELETE CASCADE) STRICT",
    "CREATE TABLE appcircle_profiles (id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES"
    " appcircle_organizations, kind TEXT NOT NULL, name TEXT NOT NULL, updated_at INTEGER NOT NULL)"
    " STRICT",
    "CREATE TABLE anyformat_organizations (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
    // one key per organization
    "CREATE TABLE anyformat_keys (id TEXT PRIMARY KEY, organization TEXT NOT NULL UNIQUE REFERENCES"
    " anyformat_organizations, created_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE anyformat_values (fingerprint BLOB PRIMARY KEY, key TEXT NOT NULL REFERENCES"
    " anyformat_keys ON DELETE CASCADE) STRICT",
    "CREATE TABLE anyformat_workflows (id TEXT PRIMARY KEY, organization TEXT NOT NULL REFERENCES"
    " anyformat_organizations, name TEXT NOT NULL, description TEXT, created_at INTEGER) STRICT",
};

const std::array<std::span<const char *const>, 2> schemas{ firstSchema, secondSchema };

Result<Done, QString> ownFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        // Another sandbox may have made it in between.
        if (!QDir().mkpath(info.absolutePath())
            || (!QDir().mkdir(info.absoluteFilePath(), ownerOnlyFolder)
                && !QFileInfo(folder).isDir()))
            return failure(u"cannot create the folder %1"_s.arg(folder));
        return Done{};
    }
    if (!info.isDir())
        return failure(u"%1 is not a folder"_s.arg(folder));
    if (!(info.permissions() & openToOthers))
        return Done{};
    // Locking up a folder that others use for something else would be worse than not to start.
    const QDir dir(folder);
    if (!dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        && !dir.exists(fileName))
        return failure(u"%1 is open to other users and holds other files"_s.arg(folder));
    if (!QFile::setPermissions(folder, ownerOnlyFolder))
        return failure(u"cannot close %1 to other users"_s.arg(folder));
    return Done{};
}

Result<Done, QString> ownFile(const QString &path)
{
    // SQLite gives its -wal and -shm files the permissions of the database.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerOnlyFile) || !file.setPermissions(ownerOnlyFile))
        return failure(u"cannot write to %1"_s.arg(path));
    return Done{};
}

} // namespace

Result<std::unique_ptr<Database>, QString> Database::inFolder(const QString &folder)
{
    if (auto owned = ownFolder(folder); !owned)
        return failure(owned.error());
    const QString path = QDir(folder).absoluteFilePath(fileName);
    if (auto owned = ownFile(path); !owned)
        return failure(owned.error());
    std::unique_ptr<Database> database(new Database);
    if (auto opened = database->open(path); !opened)
        return failure(opened.error());
    return database;
}

Result<std::unique_ptr<Database>, QString> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database);
    if (auto opened = database->open(u":memory:"_s); !opened)
        return failure(opened.error());
    return database;
}

Database::Database()
    : m_connection(u"sandbox-"_s % QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done, QString> Database::open(const QString &file)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return failure(u"cannot open %1: %2"_s.arg(file, connection.lastError().text()));
    for (const QString &pragma :
         { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
           u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA foreign_keys = ON"_s }) {
        if (!run(pragma))
            return failure(u"%1 cannot be used as a database"_s.arg(file));
    }
    return Done{};
}

Result<QSqlQuery, StateError> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool good = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (good)
        return query;
    // SQLite's text names tables and columns, never values.
    qCWarning(log).noquote() << "database:" << query.lastError().databaseText();
    return failure(StateError::Storage);
}

Result<Done, QString> Database::prepare(const std::vector<Fill> &fills)
{
    Q_ASSERT(fills.size() == schemas.size());
    const auto done = inTransaction([&]() -> Result<Done, StateError> {
        const auto version = schemaVersion();
        if (!version)
            return failure(version.error());
        if (*version > int(schemas.size()))
            return failure(StateError::NotFound);
        for (int next = *version + 1; next <= int(schemas.size()); ++next) {
            if (auto added = addVersion(next, fills[std::size_t(next - 1)]); !added)
                return added;
        }
        return Done{};
    });
    if (!done && done.error() == StateError::NotFound)
        return failure(u"the state was written by a newer version"_s);
    if (!done)
        return failure(u"the state cannot be read or written"_s);
    return Done{};
}

Result<int, StateError> Database::schemaVersion()
{
    auto query = run(u"PRAGMA user_version"_s);
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<Done, StateError> Database::addVersion(int version, const Fill &fill)
{
    for (const char *statement : schemas[std::size_t(version - 1)]) {
        if (auto done = run(QString::fromLatin1(statement)); !done)
            return failure(done.error());
    }
    if (auto filled = fill(); !filled)
        return filled;
    if (auto set = run(u"PRAGMA user_version = %1"_s.arg(version)); !set)
        return failure(set.error());
    return Done{};
}

} // namespace keyturn::sandbox
