// SPDX-License-Identifier: MIT
#pragma once

#include "session/knownkeys.h"

namespace keyturn {

/// Where some keys can be seen, and how many of them.
struct KeyPlace
{
    std::optional<ListKey> list; ///< nothing: the vault
    int count = 0; ///< each key counts in one place
    int seen = 0; ///< how many of them are seen there, those that count elsewhere included
    QDateTime firstEnd; ///< UTC

    bool operator==(const KeyPlace &) const = default;
};

/// The one with the earliest end comes first.
[[nodiscard]] std::vector<KeyPlace> placesOf(const std::vector<KnownKey> &keys);

} // namespace keyturn
