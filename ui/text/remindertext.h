// SPDX-License-Identifier: MIT
#pragma once

#include "session/knownkeys.h"

namespace keyturn {
class Clock;
}

/// What is said of keys that end soon.
namespace keyturn::remindertext {

/// "2 tokens and 1 key expire soon, 1 of them today". Names are left out, because others may see
/// the screen.
[[nodiscard]] QString title(const std::vector<KnownKey> &keys, const Clock &clock);

/// The names if they are few, as a sentence of its own; empty if they are many or one has none.
[[nodiscard]] QString names(const std::vector<KnownKey> &keys);

} // namespace keyturn::remindertext
