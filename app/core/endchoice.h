// SPDX-License-Identifier: MIT
#pragma once

#include "core/lifetime.h"

#include <QDate>

#include <variant>

namespace keyturn {

/// Days in the user's time zone, both included.
struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(const QDate &day) const { return first <= day && day <= last; }

    bool operator==(const DaySpan &) const = default;
};

/// Which keys of a list are to be seen, by their ends.
using EndChoice = std::variant<LifetimeGroup, DaySpan>;

/// The credential is of use and has an end ahead, which is known.
[[nodiscard]] bool isEndAhead(Lifetime status);

/// The day of such an end, in the user's time zone; invalid if there is none.
[[nodiscard]] QDate endDay(const LifeFacts &facts, const Clock &clock);

} // namespace keyturn
