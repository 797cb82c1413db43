// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "net/httpclient.h"
#include "services/serviceprofile.h"

namespace keyturn::codec {

/// The error that a complete answer with a status of 400 or more means. The text is looked for in
/// `detail` (a string, or an array of objects with `loc` and `msg`), `error`, `message`,
/// `error_description`. `outcomeUnknown` is set for 408, 425, 429 and 5xx when the call changes
/// something.
[[nodiscard]] ApiError readError(const HttpAnswer &answer, const HttpCall &call,
                                 const ServiceProfile &profile, const Endpoint &endpoint);

} // namespace keyturn::codec
