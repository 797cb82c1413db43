// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"

namespace keyturn::errortext {

/// For an error with ApiError::outcomeUnknown: says what came in place of a clear answer, and what
/// to do, because the service may have done what it was asked. `service` is its name.
[[nodiscard]] Message unknownOutcome(const ApiError &error, Attempt attempt,
                                     const QString &service);

} // namespace keyturn::errortext
