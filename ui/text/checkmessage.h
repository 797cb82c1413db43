// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "ui/text/errortext.h"

namespace keyturn {

/// What a check has shown, with the service's own words where it gave some, and what it means for
/// the key. Without an error the words are those of models/checktext.
[[nodiscard]] Message checkMessage(const CheckResult &result, const ServiceProfile &service);

} // namespace keyturn
