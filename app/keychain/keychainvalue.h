// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <optional>

namespace keyturn {

/// The longest value, in bytes, that every supported keychain can store: the limit of Windows is
/// 2,560 bytes. libsecret cuts a text at a NUL, and KWallet takes an empty value for a deletion;
/// refusalOf() excludes both.
inline constexpr qsizetype keychainValueLimit = 2048;

/// Why a value cannot be stored: it is empty, too long, or not visible ASCII. Nothing if it can.
[[nodiscard]] std::optional<KeychainError> refusalOf(const Secret &value);

} // namespace keyturn
