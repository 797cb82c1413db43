// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/checkoutcome.h"
#include "net/apierror.h"

namespace keyturn {

/// How a request ended, in the words of the log of activity.
[[nodiscard]] inline DeedResult deedResultOf(const ApiError &error)
{
    if (error.outcomeUnknown)
        return DeedResult::Unclear;
    return error.httpStatus == 0 ? DeedResult::Failed : DeedResult::Refused;
}

[[nodiscard]] inline DeedResult deedResultOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return DeedResult::Done;
    case CheckOutcome::Unclear:
        return DeedResult::Unclear;
    case CheckOutcome::Unreachable:
        return DeedResult::Failed;
    default:
        return DeedResult::Refused;
    }
}

} // namespace keyturn
