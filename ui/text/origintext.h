// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"

namespace keyturn::origintext {

/// "Made by a colleague": a fact about a key.
[[nodiscard]] QString fact(Origin origin);

/// "A colleague's": an answer to the question whose key it is. With the letter for the keyboard.
[[nodiscard]] QString choice(Origin origin);

/// "To investigate": a mark beside the name; empty where there is nothing to be done.
[[nodiscard]] QString mark(Origin origin);

} // namespace keyturn::origintext
