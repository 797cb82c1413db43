// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"

namespace keyturn {

/// Copies of the store's file in its folder, in case the file is damaged or lost. "<file>.copy-1"
/// is the newest one; there are at most three. SQLite makes them (VACUUM INTO), so that each is one
/// consistent file without a journal. All functions take the path of the store's file or of a copy.
namespace storecopies {

/// The paths of the copies that exist, the newest first.
[[nodiscard]] QStringList of(const QString &file);

/// When the copy was made, in UTC.
[[nodiscard]] QDateTime timeOf(const QString &copy);

/// True if the newest copy was not made today (UTC), or if there is no copy.
[[nodiscard]] bool isDue(const QString &file);

/// Makes a copy of the open database `database`, whose path is `file`. If there are three copies
/// already, the oldest one is deleted.
[[nodiscard]] Result<Done, StoreError> make(StoreDatabase &database, const QString &file);

} // namespace storecopies
} // namespace keyturn
