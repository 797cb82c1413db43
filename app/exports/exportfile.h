// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"
#include "exports/exporttable.h"

#include <functional>

namespace keyturn {

enum class ExportFormat
{
    Csv,
    Json
};

/// That of a path that ends with ".json"; CSV for any other.
[[nodiscard]] ExportFormat exportFormatOf(const QString &path);

/// The file could not be written. `detail` is for the log.
struct ExportError
{
    QString detail;

    bool operator==(const ExportError &) const = default;
};

using ExportReply = TypedReply<int, ExportError>;

/// Writes lists into files. A file is replaced as a whole, and readable for the user alone, because
/// it says which keys there are.
class ExportFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFile)

public:
    explicit ExportFile(QObject *parent);

    /// `makeTable` is called in another thread, and must own what it reads. The reply has the
    /// number of rows, and comes when the file is complete and on disk; after an error the file is
    /// what it was before.
    [[nodiscard]] ExportReply *write(const QString &path, std::function<ExportTable()> makeTable);
};

} // namespace keyturn
