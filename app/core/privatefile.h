// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace keyturn {

/// The file could not be written. `detail` is for the log.
struct FileError
{
    QString detail;

    bool operator==(const FileError &) const = default;
};

struct FileContent
{
    QByteArray bytes;
    int entries = 0; ///< how many rows or events the bytes tell of
};

using FileReply = TypedReply<int, FileError>;

/// Writes the files that the user asks for: lists, calendars. A file is replaced as a whole, and
/// readable for the user alone, because it says which keys there are.
class PrivateFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivateFile)

public:
    explicit PrivateFile(QObject *parent);

    /// `make` is called in another thread, and must own what it reads. The reply has the number of
    /// entries, and comes when the file is complete and on disk; after an error the file is what it
    /// was before.
    [[nodiscard]] FileReply *write(const QString &path, std::function<FileContent()> make);
};

} // namespace keyturn
