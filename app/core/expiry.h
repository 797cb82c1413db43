// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace keyturn {

class Clock;

/// "In 90 days", "on 30 March" or "never". Days are calendar days in the user's time zone; a
/// credential is valid to the end of the day.
class ExpiryChoice final
{
public:
    /// No choice yet: resolves to ExpiryError::NotChosen, never to "no expiry".
    ExpiryChoice() = default;

    [[nodiscard]] static ExpiryChoice inDays(int days) { return ExpiryChoice(Days{ days }); }
    [[nodiscard]] static ExpiryChoice onDate(QDate date) { return ExpiryChoice(date); }
    [[nodiscard]] static ExpiryChoice never() { return ExpiryChoice(Never{}); }

    [[nodiscard]] bool isNever() const { return std::holds_alternative<Never>(m_value); }
    [[nodiscard]] bool isCustomDate() const { return std::holds_alternative<QDate>(m_value); }
    /// The number of days if the choice is "in … days".
    [[nodiscard]] std::optional<int> days() const;
    /// The date if the choice is a custom date.
    [[nodiscard]] std::optional<QDate> date() const;

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

/// Why a choice cannot be resolved to a moment.
enum class ExpiryError
{
    NotChosen,
    InvalidDate,
    NotInFuture,
    TooFar,
    NeverNotAllowed
};

/// Turns a choice into a moment. `maximumDays` is the longest lifetime that the service allows;
/// empty means no limit.
class ExpiryRules final
{
public:
    ExpiryRules() = default;

    std::optional<int> maximumDays;
    bool neverAllowed = true;

    /// The moment in UTC, or no moment for "never". The end of a day is the last millisecond before
    /// the next local day begins (usually 23:59:59.999, but daylight saving may change that).
    /// Resolve again when sending: a new day may have begun since the form was opened.
    [[nodiscard]] Result<std::optional<QDateTime>, ExpiryError> resolve(const ExpiryChoice &choice,
                                                                        const Clock &clock) const;

    /// The first and the last day for a custom date, in the user's time zone; no last day if there
    /// is no limit.
    [[nodiscard]] static QDate firstDay(const Clock &clock);
    [[nodiscard]] std::optional<QDate> lastDay(const Clock &clock) const;
};

/// The end that was asked for when a credential was created. Whether the service has made it so,
/// only its answer or its list can say.
struct AskedEnd
{
    std::optional<QDateTime> at; ///< UTC; empty: never

    bool operator==(const AskedEnd &) const = default;
};

/// What is known of the end of a credential.
struct KnownEnd
{
    std::optional<QDateTime> at; ///< UTC; empty: never, or unknown
    bool isKnown = true; ///< the service has told it, or the user
    std::optional<AskedEnd> asked = {}; ///< empty: not created here, or made as it was asked for

    [[nodiscard]] bool isUnconfirmed() const { return !isKnown && asked; }
    /// The service has told an end, and it is not the one that was asked for. Less than a second is
    /// no difference: some services keep whole seconds.
    [[nodiscard]] bool isOtherThanAsked() const;
};

/// The number of calendar days in the user's time zone from today to `moment`: 0 is today, 1 is
/// tomorrow, a negative number is in the past.
[[nodiscard]] int calendarDaysUntil(const QDateTime &moment, const Clock &clock);

} // namespace keyturn
