// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"

namespace keyturn {

/// Copies of the store beside it, in case it is damaged: "<file>.copy-1" is the newest, and there
/// are three at most. They are made with SQLite's own means, so that each is one consistent file.
namespace storecopies {

/// Those that are there, the newest first.
[[nodiscard]] QStringList of(const QString &file);

/// UTC.
[[nodiscard]] QDateTime timeOf(const QString &copy);

/// None was made on this day (UTC).
[[nodiscard]] bool isDue(const QString &file);

/// Makes one of the open database `database`, whose file is `file`; the oldest goes.
[[nodiscard]] Result<Done, StoreError> make(StoreDatabase &database, const QString &file);

} // namespace storecopies
} // namespace keyturn
