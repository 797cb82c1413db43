// SPDX-License-Identifier: MIT
#include "store/storecheck.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <QVariant>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionName = "keyturn-check"_L1;

StoreHealth::File checkFile(const QString &file)
{
    if (!QFileInfo::exists(file))
        return StoreHealth::File::Missing;
    StoreHealth::File found = StoreHealth::File::Unreadable;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            const bool isSound = query.exec(u"PRAGMA quick_check(1)"_s) && query.next()
                && query.value(0).toString() == "ok"_L1;
            found = isSound ? StoreHealth::File::Sound : StoreHealth::File::Damaged;
        }
    }
    QSqlDatabase::removeDatabase(connectionName);
    return found;
}

bool isPrivate(const QFileInfo &info)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return !(info.permissions() & others) && info.isReadable() && info.isWritable();
}

StoreHealth healthOf(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    const QStorageInfo disk(folder.absoluteFilePath());
    return { checkFile(file), disk.isValid() ? disk.bytesAvailable() : -1,
             isPrivate(folder) && (!info.exists() || isPrivate(info)) };
}

} // namespace

QString sqliteVersion()
{
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"keyturn-version"_s);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && (query = QSqlQuery(database)).exec(u"SELECT sqlite_version()"_s)
            && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"keyturn-version"_s);
    return version;
}

StoreCheck::StoreCheck(const QString &file, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, file] {
        QMetaObject::invokeMethod(
            this, [this, health = healthOf(file)] { Q_EMIT finished(health); },
            Qt::QueuedConnection);
    }))
{
    m_thread->start();
}

StoreCheck::~StoreCheck()
{
    m_thread->wait();
}

} // namespace keyturn
