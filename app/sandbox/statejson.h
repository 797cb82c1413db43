// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/state.h"

namespace keyturn::sandbox {

/// Why the text of a state file is of no use.
enum class Unreadable
{
    Newer, ///< a later version of the sandbox wrote it
    Damaged, ///< or it was never one
};

[[nodiscard]] QByteArray toJson(const State &state);

/// A service that the text does not have is taken from `samples`: a state that was kept before that
/// service was known gets it and keeps the others. Everything else has to be there, of its type,
/// and whatever it refers to, too.
[[nodiscard]] Result<State, Unreadable> stateFrom(const QByteArray &json, const State &samples);

} // namespace keyturn::sandbox
