// SPDX-License-Identifier: MIT
#include "store/storefile.h"

#include "core/clock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace keyturn::storefile {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto folderMode = fileMode | QFileDevice::ExeOwner;

// Files that SQLite keeps beside a database: https://www.sqlite.org/tempfiles.html
constexpr std::array companions{ "-wal"_L1, "-shm"_L1, "-journal"_L1 };

auto notWritable(QLatin1StringView detail)
{
    return failure(StoreError{ StoreError::Kind::NotWritable, detail });
}

// Qt reports the owner's permissions twice (owner and user); only those of group and others matter
// here.
bool isOpenToOthers(const QString &path)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFile::permissions(path) & others;
}

bool exists(const QFileInfo &info)
{
    return info.exists() || info.isSymLink(); // exists() is false for a link to nothing
}

QString freeName(const QString &file, QLatin1StringView word)
{
    const QString stamp = SystemClock().now().toString(u"yyyyMMdd'T'HHmmss'Z'");
    const QString first = file + u'.' + word + u'-' + stamp;
    QString name = first;
    for (int number = 2; exists(QFileInfo(name)); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

} // namespace

Result<Done, StoreError> prepareFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (!QDir().mkpath(parent))
            return notWritable("the parent of the folder cannot be made"_L1);
        if (!QDir().mkdir(folder, folderMode) && !QFileInfo(folder).isDir())
            return notWritable("the folder cannot be made"_L1);
    }
    if (isOpenToOthers(folder) && !QFile::setPermissions(folder, folderMode))
        return notWritable("the folder cannot be closed to others"_L1);
    return Done{};
}

Result<Found, StoreError> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return failure(StoreError{ StoreError::Kind::NotAFile, u"the file is a symbolic link"_s });
    if (info.exists() && !info.isFile())
        return failure(StoreError{ StoreError::Kind::NotAFile, u"the path is no plain file"_s });
    if (info.exists()) {
        if (isOpenToOthers(file) && !QFile::setPermissions(file, fileMode))
            return notWritable("the file cannot be closed to others"_L1);
        return Found::File;
    }
    for (const auto companion : companions) {
        if (exists(QFileInfo(file + companion)))
            return failure(StoreError{ StoreError::Kind::Damaged, u"a journal stands alone"_s });
    }
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode))
        return notWritable("the file cannot be made"_L1);
    return Found::Nothing;
}

Result<QString, StoreError> moveAside(const QString &file, QLatin1StringView word)
{
    const QString target = freeName(file, word);
    if (QFileInfo::exists(file) && !QFile::rename(file, target))
        return notWritable("the damaged file cannot be moved"_L1);
    for (const auto companion : companions) {
        const QString journal = file + companion;
        if (exists(QFileInfo(journal)) && !QFile::rename(journal, target + companion))
            return notWritable("the journal of the damaged file cannot be moved"_L1);
    }
    return target;
}

Result<Done, StoreError> duplicate(const QString &file, const QString &target)
{
    remove(target);
    if (!QFile::copy(file, target))
        return notWritable("the file cannot be copied"_L1);
    // The "-shm" file is not copied: SQLite makes a new one from the journal.
    for (const auto companion : { "-wal"_L1, "-journal"_L1 }) {
        if (QFileInfo::exists(file + companion)
            && !QFile::copy(file + companion, target + companion))
            return notWritable("the journal cannot be copied"_L1);
    }
    return Done{};
}

void remove(const QString &file)
{
    QFile::remove(file);
    for (const auto companion : companions)
        QFile::remove(file + companion);
}

} // namespace keyturn::storefile
