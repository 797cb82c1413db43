// SPDX-License-Identifier: MIT
#include "core/privatefile.h"

#include "core/aside.h"

#include <QSaveFile>

namespace keyturn {

namespace {

Result<int, FileError> writeWhole(const QString &path, const FileContent &content)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // Before the first byte: of a file that was there, QSaveFile takes over who may read it.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content.bytes) == content.bytes.size() && file.commit();
    if (!isWritten)
        return failure(FileError{ file.errorString() });
    return content.entries;
}

} // namespace

PrivateFile::PrivateFile(QObject *parent)
    : QObject(parent)
{
}

FileReply *PrivateFile::write(const QString &path, std::function<FileContent()> make)
{
    auto *reply = new FileReply(this);
    makeAside(
        reply, [path, make = std::move(make)] { return writeWhole(path, make()); },
        [reply](Result<int, FileError> written) { reply->settle(std::move(written)); });
    return reply;
}

} // namespace keyturn
