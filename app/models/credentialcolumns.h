// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialmodel.h"

namespace keyturn {

/// The columns of the table of a service's credentials.
[[nodiscard]] std::span<const CredentialModel::Entry> credentialColumns();

} // namespace keyturn
