// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace keyturn {

class Clock;

/// "In 90 days", "on 30 March" or "never". A day is a calendar day of the user's own time zone, and
/// a credential lives until that day's end.
class ExpiryChoice final
{
public:
    /// Not chosen yet: resolves to an error, never to "no expiry".
    ExpiryChoice() = default;

    [[nodiscard]] static ExpiryChoice inDays(int days) { return ExpiryChoice(Days{ days }); }
    [[nodiscard]] static ExpiryChoice onDate(QDate date) { return ExpiryChoice(date); }
    [[nodiscard]] static ExpiryChoice never() { return ExpiryChoice(Never{}); }

    [[nodiscard]] bool isNever() const { return std::holds_alternative<Never>(m_value); }
    [[nodiscard]] bool isCustomDate() const { return std::holds_alternative<QDate>(m_value); }
    /// The preset's days, if it is one.
    [[nodiscard]] std::optional<int> days() const;

    bool operator==(const ExpiryChoice &) const = default;

private:
    struct Days
    {
        int count = 0;
        bool operator==(const Days &) const = default;
    };
    struct Never
    {
        bool operator==(const Never &) const = default;
    };
    using Value = std::variant<std::monostate, Days, QDate, Never>;
    explicit ExpiryChoice(Value value)
        : m_value(value)
    {
    }

    Value m_value;

    friend class ExpiryRules;
};

enum class ExpiryError
{
    NotChosen,
    InvalidDate,
    NotInFuture,
    TooFar,
    NeverNotAllowed
};

/// Resolves a choice to a moment. `maximumDays`: the longest lifetime allowed, empty for none.
class ExpiryRules final
{
public:
    ExpiryRules() = default;

    std::optional<int> maximumDays;
    bool neverAllowed = true;

    /// The moment in UTC, or no moment for "never". The end of a day is the last millisecond before
    /// the next local day begins, whatever daylight saving does to that day (23:59:59.999 as a
    /// rule). Call it again when sending: the day may have changed since the form was opened.
    [[nodiscard]] Result<std::optional<QDateTime>, ExpiryError> resolve(const ExpiryChoice &choice,
                                                                        const Clock &clock) const;

    /// The first and last day that a custom date may name.
    [[nodiscard]] static QDate firstDay(const Clock &clock);
    [[nodiscard]] std::optional<QDate> lastDay(const Clock &clock) const;
};

/// How a credential stands at a moment.
enum class ExpiryState
{
    Active,
    Soon, ///< ends within soonDays
    Expired,
    Never,
    Unknown, ///< the service sent something that is no moment
};

inline constexpr int soonDays = 30;

[[nodiscard]] ExpiryState expiryState(const std::optional<QDateTime> &expiresAt, bool expiryKnown,
                                      const QDateTime &now);

/// Whole local calendar days from `now` to `moment`: 0 is today, 1 tomorrow, negative is past.
[[nodiscard]] int calendarDaysUntil(const QDateTime &moment, const Clock &clock);

} // namespace keyturn
