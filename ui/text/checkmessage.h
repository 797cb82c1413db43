// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "ui/text/errortext.h"

namespace keyturn {

/// What a check of a key has found, with the service's own words if it sent any, and what that
/// means for the key. If there is no error, the words are those of models/checktext.
[[nodiscard]] Message checkMessage(const CheckResult &result, const ServiceProfile &service);

/// The message about entries that cannot be checked, because their service has no profile, because
/// the profile has no request for it, or because it is not known for which server they are.
[[nodiscard]] Message notAsked(int ofUnknownService, int withoutRequest, int ofUnknownServer);

} // namespace keyturn
