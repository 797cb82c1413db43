// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultmodel.h"

namespace keyturn {

/// The columns of the vault's table.
[[nodiscard]] std::span<const VaultModel::Entry> vaultColumns();

} // namespace keyturn
