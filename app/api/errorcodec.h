// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "net/httpclient.h"
#include "services/serviceprofile.h"

namespace keyturn::codec {

/// The error for a complete answer with a status of 400 or more. The text is taken from `detail` (a
/// string, or an array of objects with `loc` and `msg`), `error`, `message`, `error_description`,
/// `errors` or `title` (RFC 9457); each may be a text, an object with one of these, or an array.
/// If the call changes something, `outcomeUnknown` is set for 408, 425, 429 and 5xx.
[[nodiscard]] ApiError readError(const HttpAnswer &answer, const HttpCall &call,
                                 const ServiceProfile &profile, const Endpoint &endpoint);

} // namespace keyturn::codec
