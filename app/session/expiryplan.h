// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchoice.h"
#include "session/knownkeys.h"

#include <QList>

namespace keyturn {

/// The keys that end in each week of the next twelve months, the present week first. Weeks in which
/// nothing ends are among them.
class ExpiryPlan final
{
public:
    /// How the user's country counts.
    struct Calendar
    {
        Qt::DayOfWeek firstDay = Qt::Monday;
        QList<Qt::DayOfWeek> workdays; ///< all others are weekend
    };

    struct Week
    {
        DaySpan days;
        std::vector<KnownKey> keys; ///< the earliest end first
        int onWeekend = 0; ///< how many of them end on a weekend
        /// Far more keys than in other weeks: somebody should renew some of them earlier.
        bool isPileUp = false;
    };

    ExpiryPlan(const std::vector<KnownKey> &keys, const Calendar &calendar, const Clock &clock);

    [[nodiscard]] const std::vector<Week> &weeks() const { return m_weeks; }
    [[nodiscard]] int count() const; ///< of all keys

private:
    void markPileUps();

    std::vector<Week> m_weeks;
};

} // namespace keyturn
