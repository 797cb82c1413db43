// SPDX-License-Identifier: MIT
#pragma once

#include "exports/exporttable.h"

namespace keyturn {

/// Comma-separated values as RFC 4180 wants them, in UTF-8, with the names of the columns in the
/// first line. Every cell is quoted; one that is not known is empty and not quoted.
///
/// Names are chosen by others, and a spreadsheet takes a cell that begins like a formula for one,
/// and runs it. Such a line of a cell gets an apostrophe in front: what begins with = + - @ or with
/// one of their wide forms, also behind blanks and characters that cannot be seen, and what begins
/// with a tab or a line break. unguarded() takes the apostrophes away again.
namespace csv {

[[nodiscard]] QByteArray text(const ExportTable &table);

/// A cell that no spreadsheet runs.
[[nodiscard]] QString guarded(const QString &cell);
/// For each text, unguarded(guarded(text)) is the text.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace csv
} // namespace keyturn
