// SPDX-License-Identifier: MIT
#pragma once

#include "core/privatefile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// A list as it goes into a file for other programs: raw texts under names that do not change with
/// the language. It has no field for the value of a key. Every row has as many cells as there are
/// columns; a null text stands for what is not known.
struct ExportTable
{
    QStringList columns; ///< "name", "expires_at"
    std::vector<QStringList> rows;
};

/// "2027-02-19T22:59:59Z"; null if it is not known.
[[nodiscard]] QString exported(const QDateTime &moment);
[[nodiscard]] QString exported(const std::optional<QDateTime> &moment);

/// An array of objects, in UTF-8. What is not known is null. The names of a row come in the order
/// of the alphabet.
[[nodiscard]] QByteArray jsonOf(const ExportTable &table);

/// What goes into the file with that path: JSON if it ends with ".json", CSV otherwise.
[[nodiscard]] FileContent contentOf(const QString &path, const ExportTable &table);

} // namespace keyturn
