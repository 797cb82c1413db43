// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

namespace keyturn {

/// The database as a thing in the file system: who may read it, and where it goes when it is
/// broken. Knows no SQL.
namespace storefile {

enum class Found
{
    Nothing, ///< an empty file was made, mode 0600
    File
};

/// Makes the folder of `file` and closes it to everyone else (0700).
[[nodiscard]] Result<Done, StoreError> prepareFolder(const QString &file);

/// Makes the file if there is none and closes it to everyone else (0600), before SQLite opens it:
/// the -wal and -shm files take over its mode. Refuses links and everything that is no plain file.
/// A journal without its database is Damaged.
[[nodiscard]] Result<Found, StoreError> prepareFile(const QString &file);

/// Moves the file and its journals to "<file>.damaged-<UTC time>". Yields the new path.
[[nodiscard]] Result<QString, StoreError> moveAside(const QString &file);

/// Removes the file and its journals.
void remove(const QString &file);

} // namespace storefile
} // namespace keyturn
