// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace keyturn::test {

/// Part of every secret that a test makes up. It must never turn up in a log line, a file, a window
/// title, an argument or an accessible name; TestCase fails the test when a log line holds it.
inline constexpr QLatin1StringView canary("kt_test_CANARY");

/// An organization key's value with the canary inside.
inline constexpr QLatin1StringView canaryKey("ak_7f3a90b2c4d1e5f6.kt_test_CANARY_b3Jk9Qd");

/// A personal access token's value with the canary inside.
inline constexpr QLatin1StringView canaryToken("pat_kt_test_CANARY_Wm4x41M");

} // namespace keyturn::test
