// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/lifetime.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

class QModelIndex;

namespace keyturn {

/// The tone and icon of a badge. Every place that shows a state takes them from here, so that the
/// state looks the same everywhere.
struct BadgeLook
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;

    bool operator==(const BadgeLook &) const = default;
};

[[nodiscard]] BadgeLook lifetimeLook(Lifetime status);
/// That of a cell of one of the tables; warns if it does not end when it was asked to.
[[nodiscard]] BadgeLook lifetimeLook(const QModelIndex &index);

/// The look of a check's outcome.
[[nodiscard]] BadgeLook checkLook(CheckOutcome outcome);

} // namespace keyturn
