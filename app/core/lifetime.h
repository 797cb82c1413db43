// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

namespace keyturn {

/// The status of a credential: what its end means now, or what has become of it.
enum class Lifetime
{
    Expired,
    Today, ///< expires later today
    Week, ///< expires within `weekDays` days
    Soon, ///< expires within `soonDays` days
    Active, ///< expires later
    Never,
    Unknown, ///< nobody has told the end, or not in a form that can be read
    UnknownOrigin, ///< found without anything that says where it is from, so neither its end
    NotListed, ///< made here a moment ago, and missing in a complete list that was read since
    Replaced, ///< another one has taken its place
    Gone, ///< a complete list was read without it, and it was not deleted here
    DeletedHere,
};

/// Days are calendar days in the user's time zone: what ends at any time of the 7th day from now
/// ends within 7 days.
inline constexpr int weekDays = 7;
inline constexpr int soonDays = 30;

/// What a status follows from.
struct LifeFacts
{
    enum class Fate
    {
        Unchanged, ///< as far as is known
        NotListed, ///< made here, and missing in a complete list that was read since
        Replaced,
        Gone,
        DeletedHere
    };

    KnownEnd end;
    Fate fate = Fate::Unchanged;
    bool isOriginKnown = true;
};

/// The one rule that decides a status. Whatever shows, counts, filters, sorts or reminds asks it.
[[nodiscard]] Lifetime lifetime(const LifeFacts &facts, const Clock &clock);

/// What is chosen, counted and told together.
enum class LifetimeGroup
{
    Active,
    Soon, ///< within 30 days, those of this week and of today included
    ThisWeek, ///< within 7 days, those of today included
    Expired,
    Never,
    Unknown, ///< without a known end, whatever the reason, or perhaps not there at all
    Replaced,
    Gone,
    DeletedHere
};
[[nodiscard]] bool isIn(Lifetime status, LifetimeGroup group);

/// The credential is of no use any more.
[[nodiscard]] bool isOver(Lifetime status);

/// A number to sort by, which does not change with the time: expired ones first, then in the order
/// of their ends, then those that never expire, and last those of which nothing is known or that
/// were replaced. What is deleted or gone keeps the place that it had.
[[nodiscard]] qint64 lifetimeOrder(const LifeFacts &facts);

/// A complete list shows at `now` what was done here at `at`: what was made and is not in it has
/// gone (Fate::Gone), what was to be deleted and is in it was not. Before that the service may only
/// be late with telling it (Fate::NotListed). Both in UTC.
[[nodiscard]] bool isListDelayOver(const QDateTime &at, const QDateTime &now);

/// A known end has come: the very moment belongs to the time after it. `now` is in UTC.
[[nodiscard]] bool hasEnded(const std::optional<QDateTime> &end, const QDateTime &now);

} // namespace keyturn
