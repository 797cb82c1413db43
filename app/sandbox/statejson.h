// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/state.h"

namespace keyturn::sandbox {

/// Why the text of a state file cannot be used.
enum class Unreadable
{
    Newer, ///< written by a later version of the sandbox
    Damaged, ///< damaged, or not a state file
};

[[nodiscard]] QByteArray toJson(const State &state);

/// Reads a state. A service that is missing in the text is taken from `samples`: the text was
/// written before the sandbox knew that service. Everything else must be there with the right type,
/// and every reference must lead to a record.
[[nodiscard]] Result<State, Unreadable> stateFrom(const QByteArray &json, const State &samples);

} // namespace keyturn::sandbox
