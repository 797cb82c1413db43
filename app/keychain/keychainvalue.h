// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <optional>

namespace keyturn {

/// What every keychain this app runs on can keep: Windows stops at 2,560 bytes, libsecret cuts text
/// at a NUL, and an empty value is a deletion for KWallet.
inline constexpr qsizetype keychainValueLimit = 2048;

/// Why the value cannot be kept, if it cannot: empty, too long, or not visible ASCII.
[[nodiscard]] std::optional<KeychainError> refusalOf(const Secret &value);

} // namespace keyturn
