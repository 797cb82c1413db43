// SPDX-License-Identifier: MIT
#include "core/lifetime.h"

#include "core/clock.h"

#include <algorithm>

namespace keyturn {

namespace {

/// Room for the moments of one status; the year 9999 needs 48 bits.
constexpr int momentBits = 52;

/// Services may show in a list what was changed some minutes before.
constexpr qint64 listDelay = 10 * 60; // seconds

bool hasMoment(const KnownEnd &end)
{
    return end.isKnown && end.at && end.at->isValid();
}

Lifetime ofMoment(const QDateTime &end, const Clock &clock)
{
    const QDateTime now = clock.now();
    if (hasEnded(end, now))
        return Lifetime::Expired;
    // Far from any boundary the days need not be counted, which takes long for thousands of rows.
    constexpr qint64 day = 24 * 60 * 60; // seconds
    if (now.secsTo(end) > (soonDays + 3) * day)
        return Lifetime::Active;
    // Without a valid zone nobody knows the user's days; those of UTC are at most one off.
    const QTimeZone zone = clock.zone().isValid() ? clock.zone() : QTimeZone::utc();
    const qint64 days = now.toTimeZone(zone).date().daysTo(end.toTimeZone(zone).date());
    if (days <= 0)
        return Lifetime::Today;
    if (days <= weekDays)
        return Lifetime::Week;
    return days <= soonDays ? Lifetime::Soon : Lifetime::Active;
}

/// Nothing if the status follows from a moment.
std::optional<Lifetime> withoutMoment(const LifeFacts &facts)
{
    if (hasMoment(facts.end))
        return std::nullopt;
    if (facts.end.isKnown && !facts.end.at)
        return Lifetime::Never;
    return facts.isOriginKnown ? Lifetime::Unknown : Lifetime::UnknownOrigin;
}

} // namespace

bool hasEnded(const std::optional<QDateTime> &end, const QDateTime &now)
{
    return end && end->isValid() && *end <= now;
}

bool isListDelayOver(const QDateTime &at, const QDateTime &now)
{
    return at.secsTo(now) >= listDelay;
}

Lifetime lifetime(const LifeFacts &facts, const Clock &clock)
{
    switch (facts.fate) {
    case LifeFacts::Fate::Replaced:
        return Lifetime::Replaced;
    case LifeFacts::Fate::Gone:
        return Lifetime::Gone;
    case LifeFacts::Fate::DeletedHere:
        return Lifetime::DeletedHere;
    case LifeFacts::Fate::NotListed:
        if (!hasEnded(facts.end.at, clock.now()))
            return Lifetime::NotListed;
        break;
    case LifeFacts::Fate::Unchanged:
        break;
    }
    const auto status = withoutMoment(facts);
    return status ? *status : ofMoment(*facts.end.at, clock);
}

bool isIn(Lifetime status, LifetimeGroup group)
{
    switch (group) {
    case LifetimeGroup::Active:
        return status == Lifetime::Active;
    case LifetimeGroup::Soon:
        return status == Lifetime::Soon || isIn(status, LifetimeGroup::ThisWeek);
    case LifetimeGroup::ThisWeek:
        return status == Lifetime::Week || status == Lifetime::Today;
    case LifetimeGroup::Expired:
        return status == Lifetime::Expired;
    case LifetimeGroup::Never:
        return status == Lifetime::Never;
    case LifetimeGroup::Unknown:
        return status == Lifetime::Unknown || status == Lifetime::UnknownOrigin
            || status == Lifetime::NotListed;
    case LifetimeGroup::Replaced:
        return status == Lifetime::Replaced;
    case LifetimeGroup::Gone:
        return status == Lifetime::Gone;
    case LifetimeGroup::DeletedHere:
        return status == Lifetime::DeletedHere;
    }
    Q_UNREACHABLE();
}

bool isOver(Lifetime status)
{
    return status == Lifetime::Expired || status == Lifetime::Replaced || status == Lifetime::Gone
        || status == Lifetime::DeletedHere;
}

qint64 lifetimeOrder(const LifeFacts &facts)
{
    // All that have a moment are in its order, from those that have expired to the last to expire.
    const Lifetime status = facts.fate == LifeFacts::Fate::Replaced
        ? Lifetime::Replaced
        : withoutMoment(facts).value_or(Lifetime::Expired);
    const qint64 last = (qint64(1) << momentBits) - 1;
    const qint64 moment = hasMoment(facts.end) ? facts.end.at->toMSecsSinceEpoch() : last;
    return (qint64(status) << momentBits) + std::clamp<qint64>(moment, 0, last);
}

} // namespace keyturn
