// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace keyturn {

/// What time it is, and where. Injected, so that tests choose both.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The zone in which the user's calendar days begin and end.
    [[nodiscard]] virtual QTimeZone zone() const = 0;

    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }
};

/// The machine's own clock: the one place in the program that asks for it.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

} // namespace keyturn
