// SPDX-License-Identifier: MIT
#include "sandbox/statefile.h"

#include "sandbox/sandboxlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView fileName("sandbox.json");
constexpr qint64 maximumSize = qint64{ 64 } * 1024 * 1024; // far more than any sandbox writes
constexpr std::chrono::milliseconds patience = 10s; // a write takes milliseconds

constexpr QFile::Permissions ownerOnlyFolder =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions openToOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Result<Done, QString> ownFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        // Another sandbox may have made the folder in the meantime.
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
    // Closing a folder that others use for something else would be worse than not starting.
    const QDir dir(folder);
    if (!dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        && !dir.exists(fileName))
        return failure(u"%1 is open to other users and holds other files"_s.arg(folder));
    if (!QFile::setPermissions(folder, ownerOnlyFolder))
        return failure(u"cannot close %1 to other users"_s.arg(folder));
    return Done{};
}

/// Renames the file, so that it is kept but not used.
bool setAside(const QString &path)
{
    constexpr int enough = 1000;
    for (int number = 1; number < enough; ++number) {
        const QString aside = u"%1.set-aside-%2"_s.arg(path).arg(number);
        if (!QFile::rename(path, aside))
            continue;
        qCWarning(log).noquote() << "This file is no state that the sandbox can read. It was set"
                                    " aside, and the sandbox starts with its samples:"
                                 << aside;
        return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<StateFile>, QString> StateFile::inFolder(const QString &folder,
                                                                const State &samples)
{
    if (auto owned = ownFolder(folder); !owned)
        return failure(owned.error());
    std::unique_ptr<StateFile> file(
        new StateFile(QDir(folder).absoluteFilePath(fileName), samples));
    if (auto opened = file->open(); !opened)
        return failure(opened.error());
    return file;
}

std::unique_ptr<StateFile> StateFile::inMemory(const State &samples)
{
    return std::unique_ptr<StateFile>(new StateFile({}, samples));
}

StateFile::StateFile(QString path, State samples)
    : m_path(std::move(path))
    , m_state(std::move(samples))
{
}

Result<Done, QString> StateFile::open()
{
    QLockFile lock(m_path % u".lock"_s);
    // The lock of a process that was killed before it had written its name into the lock file is
    // considered stale after this time; a change takes milliseconds.
    lock.setStaleLockTime(patience / 2);
    if (!lock.tryLock(patience))
        return failure(u"cannot write to %1"_s.arg(m_path));
    const auto known = refresh();
    if (!known && known.error() == Unreadable::Newer)
        return failure(u"%1 was written by a newer version"_s.arg(m_path));
    if (!known && !setAside(m_path))
        return failure(u"%1 cannot be read and not be set aside"_s.arg(m_path));
    if (!write(m_state))
        return failure(u"cannot write to %1"_s.arg(m_path));
    return Done{};
}

State StateFile::read()
{
    // If the file was damaged in the meantime, the state as last read stays in use. The next start
    // sets the damaged file aside.
    static_cast<void>(refresh());
    return m_state;
}

Result<Done, Unreadable> StateFile::refresh()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumSize)
        return failure(Unreadable::Damaged);
    const QByteArray text = file.readAll();
    if (!m_written.isEmpty() && text == m_written)
        return Done{};
    auto state = stateFrom(text, m_state);
    if (!state)
        return failure(state.error());
    m_state = std::move(*state);
    m_written = text;
    return Done{};
}

bool StateFile::apply(const std::function<bool(State &)> &change)
{
    QLockFile lock(m_path % u".lock"_s);
    lock.setStaleLockTime(patience / 2);
    if (!m_path.isEmpty() && (!lock.tryLock(patience) || !refresh())) {
        qCWarning(log).noquote() << "The state is in use or no longer readable:" << m_path;
        return false;
    }
    State next = m_state;
    return change(next) && write(next);
}

bool StateFile::write(const State &state)
{
    if (m_path.isEmpty()) {
        m_state = state;
        return true;
    }
    const QByteArray text = toJson(state);
    QSaveFile file(m_path);
    // The permissions are set before the first byte is written: QSaveFile (Qt 6.4) begins with
    // those of the file that it replaces.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnlyFile)
        || file.write(text) != text.size() || !file.commit()) {
        qCWarning(log).noquote() << "The state cannot be written:" << m_path;
        return false;
    }
    m_state = state;
    m_written = text;
    return true;
}

} // namespace keyturn::sandbox
