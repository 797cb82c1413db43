// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/state.h"

namespace keyturn::sandbox {

/// The bootstrap credentials' name, and how long they live from their making.
inline constexpr QLatin1StringView bootstrapName("Keyturn on this computer");
inline constexpr int bootstrapDays = 142;

/// What a new sandbox has: organizations, people and credentials whose dates are relative to now.
/// Nobody has the samples' secrets: they have none. At Appcircle a root organization has three
/// sub-organizations, to one of which the user belongs through the root only. At Appcircle and
/// anyformat there is no key yet of the kinds that a place has only one of: the bootstrap makes the
/// first ones.
[[nodiscard]] State sampleState(const Clock &clock);

} // namespace keyturn::sandbox
