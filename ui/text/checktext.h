// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "core/records.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"

namespace keyturn {

class Clock;

/// What a check of a credential has shown, in words.
namespace checktext {

/// "Verified 3 minutes ago", "Refused 2 hours ago", "Never verified".
[[nodiscard]] QString line(const std::optional<CheckRecord> &check, const Clock &clock);
[[nodiscard]] Tone tone(CheckOutcome outcome);
[[nodiscard]] Icon icon(CheckOutcome outcome);

/// What happened, and what it means for the key.
[[nodiscard]] Message message(const CheckResult &result, const ServiceProfile &service);

} // namespace checktext
} // namespace keyturn
