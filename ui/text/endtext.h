// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "ui/text/localerrortext.h"

namespace keyturn {

class Clock;

/// Sentences about ends that were asked for and that the service has not confirmed, or has not kept
/// to.
namespace endtext {

/// "Fri 19 Feb 2027, 23:59, in 90 days", "Never" or "Unknown"; for an end that is not confirmed,
/// that it was asked for only.
[[nodiscard]] QString exactly(const KnownEnd &end, const Clock &clock);

/// For an end that is not the one that was asked for (KnownEnd::isOtherThanAsked()).
[[nodiscard]] Message otherThanAsked(const KnownEnd &end, const QString &serviceName,
                                     const Clock &clock);

} // namespace endtext
} // namespace keyturn
