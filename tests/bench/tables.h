// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn::test {

// Each operates the program's own window and prints the longest times for which its event loop had
// no turn. False if something could not be measured; why is on the standard error.

/// Typing in the vault's search, and sorting its table by each of its columns.
[[nodiscard]] bool measureVault(const QString &home, int entries);
/// Reading a list of keys again of which one in a hundred has changed. Says whether the selection,
/// the scroll position and an open editor have stayed.
[[nodiscard]] bool measureRefresh(const QString &home, int keys);

} // namespace keyturn::test
