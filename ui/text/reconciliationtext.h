// SPDX-License-Identifier: MIT
#pragma once

#include "session/reconciliation.h"
#include "ui/style/palette.h"
#include "ui/text/localerrortext.h"

namespace keyturn {

/// Sentences about what a create whose outcome is unknown may have made.
namespace reconciliationtext {

struct Outcome
{
    Tone tone = Tone::Neutral;
    Message message; ///< what was found so far, and what it means
};

[[nodiscard]] Outcome outcome(const Reconciliation &reconciliation);

/// A candidate's name, id and date of creation: "ci · ak_7f3a90b2 · created 21 Nov 2026".
[[nodiscard]] QString candidate(const Credential &credential, const Clock &clock);

} // namespace reconciliationtext
} // namespace keyturn
