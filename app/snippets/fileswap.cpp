// SPDX-License-Identifier: MIT
#include "snippets/fileswap.h"

#include "core/envtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#ifdef Q_OS_LINUX
#    include <sys/xattr.h>
#endif
#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

using Problem = FileSwap::Problem;

constexpr QLatin1StringView temporaryName = ".keyturn-XXXXXX"_L1;

/// Characters of which values are made. One of them next to the old value makes a longer word.
bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Has no meaning in the formats that hold values, with or without quotes.
bool isPlain(char c)
{
    return isWordCharacter(c) || (c != '\0' && std::strchr("-.+/=~:", c));
}

/// A character that the old value has stands in the file as it is, so it may stand there again.
bool canTakeThePlaceOf(QByteArrayView fresh, QByteArrayView old)
{
    return std::all_of(fresh.begin(), fresh.end(),
                       [old](char c) { return isPlain(c) || (c != '\n' && old.contains(c)); });
}

bool hasWordCharacterAt(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && isWordCharacter(text.at(at));
}

/// Also joins words, as in a UUID or a JSON Web Token.
bool joinsAt(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && std::strchr("-.+", text.at(at)) && text.at(at) != '\0';
}

bool isWhole(const QByteArray &text, qsizetype begin, qsizetype end)
{
    const bool isPadded = end < text.size() && text.at(end) == '='; // Base64
    return !isPadded && !hasWordCharacterAt(text, begin - 1) && !hasWordCharacterAt(text, end)
        && !(joinsAt(text, begin - 1) && hasWordCharacterAt(text, begin - 2))
        && !(joinsAt(text, end) && hasWordCharacterAt(text, end + 1));
}

/// The name in `NAME=`, `name: "`, `"name": "`, `<name>`, and before `Bearer`, right before the
/// value.
QString nameBefore(const QByteArray &text, qsizetype begin)
{
    static const QRegularExpression assignment(
        uR"re(([A-Za-z_][A-Za-z0-9_.-]{0,63})["']?\s*(?:[:=]|=>|>)\s*["']?(?:Bearer )?$)re"_s);
    constexpr qsizetype farEnough = 120;
    const qsizetype line = begin == 0 ? 0 : text.lastIndexOf('\n', begin - 1) + 1;
    const qsizetype from = std::max(line, begin - farEnough);
    return assignment.match(QString::fromUtf8(text.sliced(from, begin - from))).captured(1);
}

Result<QByteArray, Problem> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Problem::NotThere);
    if (!info.isFile())
        return failure(Problem::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::NotReadable);
    QByteArray bytes = file.read(envtext::maximumBytes + 1);
    if (bytes.size() > envtext::maximumBytes)
        return failure(Problem::TooLarge);
    if (file.error() != QFileDevice::NoError)
        return failure(Problem::NotReadable);
    return bytes;
}

#ifdef Q_OS_UNIX

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

/// Without its access list, the mode of a file that has one would mean more: the bits of the group
/// then tell what the list may give at most.
bool takeAccessListOver([[maybe_unused]] int descriptor, [[maybe_unused]] const QByteArray &file)
{
#    ifdef Q_OS_LINUX
    constexpr const char *attribute = "system.posix_acl_access";
    const ssize_t size = getxattr(file.constData(), attribute, nullptr, 0);
    if (size < 0)
        return errno == ENODATA || errno == ENOTSUP;
    QByteArray list(size, '\0');
    return getxattr(file.constData(), attribute, list.data(), std::size_t(size)) == size
        && fsetxattr(descriptor, attribute, list.constData(), std::size_t(size), 0) == 0;
#    else
    return true;
#    endif
}

/// Gives the new file the owner, the group and the mode of the old one, the mode last: with another
/// order the group of the process could read it, and a change of the owner resets bits of the mode.
bool takeOver(int descriptor, const QByteArray &file, const struct stat &before)
{
    struct stat now = {};
    if (fstat(descriptor, &now) != 0)
        return false;
    if ((now.st_uid != before.st_uid || now.st_gid != before.st_gid)
        && fchown(descriptor, before.st_uid, before.st_gid) != 0)
        return false;
    return takeAccessListOver(descriptor, file)
        && fchmod(descriptor, before.st_mode & mode_t(07777)) == 0;
}

/// Removes what a crash between the last two steps has left of the same change.
void removeLeftovers(const QString &folder, const QByteArray &before, const QByteArray &after)
{
    const QFileInfoList files = QDir(folder).entryInfoList(
        { temporaryName.chopped(6) + "??????"_L1 }, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const auto content = contentOf(file.filePath());
        if (content && (*content == before || *content == after))
            QFile::remove(file.filePath());
    }
}

/// After a crash of the computer the folder must not name a file whose content was never written.
bool isOnDisk(const QString &folder)
{
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return false;
    const bool isSynced = fsync(descriptor) == 0;
    close(descriptor);
    return isSynced;
}

#endif

} // namespace

Result<FileSwap, Problem> FileSwap::find(const QString &path, const Secret &oldValue,
                                         const Secret &newValue)
{
    if (oldValue.isEmpty() || newValue.isEmpty() || oldValue.equals(newValue))
        return failure(Problem::Same);
    // lint-allow(secret-to-file): a value in a file is replaced, as the user asked
    if (!canTakeThePlaceOf(newValue.reveal(), oldValue.reveal()))
        return failure(Problem::NotRepresentable);
    FileSwap swap;
    swap.m_file = QFileInfo(path).canonicalFilePath();
    auto content = contentOf(swap.m_file);
    if (!content)
        return failure(content.error());
#ifdef Q_OS_UNIX
    if (const auto status = statusOf(swap.m_file); !status || status->st_nlink > 1)
        return failure(status ? Problem::HasOtherNames : Problem::NotThere);
#endif
    swap.m_before = *std::move(content);
    const QByteArray &text = swap.m_before;
    // lint-allow(secret-to-file): a value in a file is replaced, as the user asked
    const QByteArrayView old = oldValue.reveal();
    qsizetype copied = 0;
    qsizetype counted = 0;
    int line = 1;
    for (qsizetype at = text.indexOf(old); at >= 0; at = text.indexOf(old, at)) {
        const qsizetype end = at + old.size();
        if (!isWhole(text, at, end)) {
            ++swap.m_insideOthers;
            ++at;
            continue;
        }
        line += int(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        swap.m_places.append({ line, nameBefore(text, at) });
        swap.m_after.append(QByteArrayView(text).sliced(copied, at - copied));
        // lint-allow(secret-to-file): a value in a file is replaced, as the user asked
        swap.m_after.append(newValue.reveal());
        copied = at = end;
    }
    if (swap.m_places.isEmpty())
        return failure(Problem::NotFound);
    swap.m_after.append(QByteArrayView(text).sliced(copied));
    return swap;
}

Result<Done, Problem> FileSwap::swap()
{
    auto done = m_isSwapped ? failure(Problem::NotFound) : replace(m_before, m_after);
    m_isSwapped = m_isSwapped || done;
    return done;
}

Result<Done, Problem> FileSwap::undo()
{
    auto done = m_isSwapped ? replace(m_after, m_before) : failure(Problem::NotFound);
    m_isSwapped = m_isSwapped && !done;
    return done;
}

bool FileSwap::isAsSwapped() const
{
    if (!m_isSwapped)
        return false;
    const auto now = contentOf(m_file);
    return now && *now == m_after;
}

#ifdef Q_OS_UNIX

// Not QSaveFile, which gives its file the mode of the old one while that is still being written
// (Qt 6.4), and cannot keep its owner. QTemporaryFile is open to its owner alone, and on Linux has
// no name until it is asked for, so that a crash leaves nothing of it.
Result<Done, Problem> FileSwap::replace(const QByteArray &expected, const QByteArray &content) const
{
    const auto before = statusOf(m_file);
    // The bit counts also for an administrator, to whom every file is writable.
    if (before && !(before->st_mode & S_IWUSR))
        return failure(Problem::NotWritable);
    const QFileInfo info(m_file);
    if (!info.isWritable())
        return failure(info.exists() ? Problem::NotWritable : Problem::Changed);
    QTemporaryFile file(info.path() + u'/' + temporaryName);
    if (!file.open() || file.write(content) != content.size() || !file.flush()
        || fsync(file.handle()) != 0)
        return failure(Problem::NotWritable);
    const auto now = contentOf(m_file);
    const auto status = statusOf(m_file);
    if (!now || !status || !before || *now != expected || status->st_nlink != 1
        || status->st_ino != before->st_ino || status->st_dev != before->st_dev)
        return failure(Problem::Changed);
    const QByteArray target = QFile::encodeName(m_file);
    if (!takeOver(file.handle(), target, *status))
        return failure(Problem::NotWritable);
    const QByteArray name = QFile::encodeName(file.fileName()); // gives the file its name
    if (name.isEmpty() || std::rename(name.constData(), target.constData()) != 0)
        return failure(Problem::NotWritable);
    file.setAutoRemove(false);
    removeLeftovers(info.path(), expected, content);
    // The content is in place even if the folder cannot be synced, so this is no failure.
    [[maybe_unused]] const bool isSynced = isOnDisk(info.path());
    return Done{};
}

#else

Result<Done, Problem> FileSwap::replace(const QByteArray &, const QByteArray &) const
{
    return failure(Problem::NotWritable); // mode and owner cannot be kept
}

#endif

} // namespace keyturn
