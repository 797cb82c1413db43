// SPDX-License-Identifier: MIT
#pragma once

#include "session/diagnosis.h"

#include <QString>

namespace keyturn::diagnosistext {

/// "OK", "Problem", "Not checked"
[[nodiscard]] QString outcome(Finding::Outcome outcome);
/// "Keychain", "Server https://…"
[[nodiscard]] QString subject(const Finding &finding);
/// What was found, and if that is a problem, what to do. No secret, no path.
[[nodiscard]] QString explanation(const Finding &finding);

} // namespace keyturn::diagnosistext
