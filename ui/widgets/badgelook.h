// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/expiry.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace keyturn {

/// Tone and icon of a badge. What a state looks like is said here for every place that shows it.
struct BadgeLook
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;

    bool operator==(const BadgeLook &) const = default;
};

[[nodiscard]] BadgeLook expiryLook(ExpiryState state);

/// Of what a check has shown.
[[nodiscard]] BadgeLook checkLook(CheckOutcome outcome);

} // namespace keyturn
