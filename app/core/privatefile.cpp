// SPDX-License-Identifier: MIT
#include "core/privatefile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

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
    // The thread may outlive this object, but not the application.
    QThreadPool::globalInstance()->start([waiting = QPointer(reply), path, make = std::move(make)] {
        auto written = writeWhole(path, make());
        QMetaObject::invokeMethod(
            qApp,
            [waiting, written = std::move(written)]() mutable {
                if (waiting)
                    waiting->settle(std::move(written));
            },
            Qt::QueuedConnection);
    });
    return reply;
}

} // namespace keyturn
