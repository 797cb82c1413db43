// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialmodel.h"

namespace keyturn {

/// What the table of a service's credentials shows, column by column.
[[nodiscard]] std::span<const CredentialModel::Entry> credentialColumns();

} // namespace keyturn
