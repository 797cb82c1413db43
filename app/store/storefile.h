// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace keyturn {

/// The database file as a file: its permissions, and its new place if it is damaged. Knows no SQL.
namespace storefile {

/// What was found at the path of the database.
enum class Found
{
    Nothing, ///< there was none; an empty file was made, mode 0600
    File
};

/// Makes the folder of `file` and sets its mode to 0700.
[[nodiscard]] Result<Done, StoreError> prepareFolder(const QString &file);

/// Makes the file if there is none and sets its mode to 0600. Must be called before SQLite opens
/// the file, because the -wal and -shm files get the same mode. Links and everything else that is
/// not a plain file are refused. A journal without its database is Damaged.
[[nodiscard]] Result<Found, StoreError> prepareFile(const QString &file);

/// Renames the file and its journals to "<file>.<word>-<UTC time>" and returns the new path.
[[nodiscard]] Result<QString, StoreError> moveAside(const QString &file, QLatin1StringView word);

/// Copies the file and its journals to `target`. There they can be read by SQLite, which changes
/// files that it opens. An older file at `target` is replaced.
[[nodiscard]] Result<Done, StoreError> duplicate(const QString &file, const QString &target);

/// Removes the file and its journals.
void remove(const QString &file);

} // namespace storefile
} // namespace keyturn
