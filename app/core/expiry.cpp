// SPDX-License-Identifier: MIT
#include "core/expiry.h"

#include "core/clock.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace keyturn {

namespace {

// ISO 8601 has no common form for later years, and no service uses such a date.
constexpr int lastYear = 9999;

} // namespace

std::optional<int> ExpiryChoice::days() const
{
    if (const auto *days = std::get_if<Days>(&m_value))
        return days->count;
    return std::nullopt;
}

std::optional<QDate> ExpiryChoice::date() const
{
    const auto *date = std::get_if<QDate>(&m_value);
    return date ? std::optional(*date) : std::nullopt;
}

Result<std::optional<QDateTime>, ExpiryError> ExpiryRules::resolve(const ExpiryChoice &choice,
                                                                   const Clock &clock) const
{
    using Moment = std::optional<QDateTime>;
    if (std::holds_alternative<std::monostate>(choice.m_value))
        return failure(ExpiryError::NotChosen);
    if (choice.isNever() && !neverAllowed)
        return failure(ExpiryError::NeverNotAllowed);
    if (choice.isNever())
        return Moment();

    const QDate today = clock.today();
    const QDate date =
        choice.isCustomDate() ? std::get<QDate>(choice.m_value) : today.addDays(*choice.days());
    if (!date.isValid() || !today.isValid())
        return failure(ExpiryError::InvalidDate);
    if (date <= today)
        return failure(ExpiryError::NotInFuture);
    if (date.year() > lastYear || (maximumDays && today.daysTo(date) > *maximumDays))
        return failure(ExpiryError::TooFar);

    QDateTime end = date.endOfDay(clock.zone());
    // A time zone that moved across the date line lacks a day: Pacific/Apia, 30 December 2011.
    // Nobody chooses such a day as a date, but a number of days may lead to it.
    if (!end.isValid() && choice.days())
        end = date.addDays(-1).endOfDay(clock.zone());
    if (!end.isValid())
        return failure(ExpiryError::InvalidDate);
    if (end <= clock.now())
        return failure(ExpiryError::NotInFuture);
    return Moment(end.toUTC());
}

QDate ExpiryRules::firstDay(const Clock &clock)
{
    return clock.today().addDays(1);
}

std::optional<QDate> ExpiryRules::lastDay(const Clock &clock) const
{
    if (!maximumDays)
        return std::nullopt;
    return clock.today().addDays(*maximumDays);
}

bool KnownEnd::isOtherThanAsked() const
{
    if (!isKnown || !asked)
        return false;
    if (!at || !asked->at)
        return at.has_value() != asked->at.has_value();
    return std::abs(at->msecsTo(*asked->at)) >= 1000;
}

int calendarDaysUntil(const QDateTime &moment, const Clock &clock)
{
    const qint64 days = clock.today().daysTo(moment.toTimeZone(clock.zone()).date());
    return int(
        std::clamp<qint64>(days, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

} // namespace keyturn
