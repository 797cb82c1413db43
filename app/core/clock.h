// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace keyturn {

/// Tells the time and the user's time zone. Passed in as a dependency, so that tests can choose
/// both.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The current moment, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The time zone in which the user's calendar days begin and end.
    [[nodiscard]] virtual QTimeZone zone() const = 0;

    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }
};

/// The clock of this computer. No other class asks the system for the time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    /// At most a second old: long lists ask by the thousand.
    [[nodiscard]] QTimeZone zone() const override;
};

} // namespace keyturn
