// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"

#include <QString>

namespace keyturn {

/// Sentences about the user's own rules.
namespace policytext {

/// "It lives longer than the 90 days that your policy allows."
[[nodiscard]] QString breach(PolicyBreach breach, const Policy &policy);

/// All of them, one sentence after the other. Empty: no breach.
[[nodiscard]] QString breaches(const std::vector<PolicyBreach> &breaches, const Policy &policy);

} // namespace policytext
} // namespace keyturn
