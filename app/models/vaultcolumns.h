// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultmodel.h"

namespace keyturn {

/// What the table of the vault shows, column by column.
[[nodiscard]] std::span<const VaultModel::Entry> vaultColumns();

} // namespace keyturn
