// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/state.h"

namespace keyturn::sandbox {

/// The name of the bootstrap credentials, and their lifetime in days from their making.
inline constexpr QLatin1StringView bootstrapName("Keyturn on this computer");
inline constexpr int bootstrapDays = 142;

/// The content of a new sandbox: organizations, people and credentials with dates relative to now.
/// The sample credentials have no value, so nobody can use them. At Appcircle a root organization
/// has three sub-organizations; the user belongs to one of them only through the root. Where a
/// place can have only one key (Appcircle's personal access keys, anyformat), there is no sample
/// key: the bootstrap makes the first one.
[[nodiscard]] State sampleState(const Clock &clock);

} // namespace keyturn::sandbox
