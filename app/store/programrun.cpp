// SPDX-License-Identifier: MIT
#include "store/programrun.h"

#include <QDir>
#include <QUuid>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QLockFile> lockOn(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    // No lock expires by age: it ends only with its process. By default QLockFile would break a
    // lock that is 30 s old.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

ProgramRun::ProgramRun(QString folder)
    : m_folder(std::move(folder))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

ProgramRun::~ProgramRun() = default;

void ProgramRun::begin()
{
    const QDir folder(m_folder);
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!file.startsWith("run-"_L1) || !file.endsWith(".lock"_L1))
            continue;
        // tryLock() succeeds only if that run is over. The temporary lock is released here, and
        // that removes the file.
        std::ignore = lockOn(folder.filePath(file))->tryLock();
    }
    m_lock = lockOn(fileOf(m_id));
    // This fails only if the folder cannot be written; no intent can be recorded in that case
    // either.
    std::ignore = m_lock->tryLock();
}

bool ProgramRun::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    const QString file = fileOf(id);
    return !id.isEmpty() && QFile::exists(file) && !lockOn(file)->tryLock();
}

QString ProgramRun::fileOf(const QString &id) const
{
    return QDir(m_folder).filePath(u"run-%1.lock"_s.arg(id));
}

} // namespace keyturn
