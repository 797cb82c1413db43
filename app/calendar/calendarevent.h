// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace keyturn {

/// The end of a key, for a calendar.
struct CalendarEvent
{
    QString uid;
    int sequence = 0; ///< counts the changes of the end
    QDateTime changedAt; ///< UTC
    QDateTime end; ///< UTC
    QString summary; ///< plain text, safe to show
    QString description; ///< the same
};

/// An iCalendar object (RFC 5545) with an event for each: a moment in UTC that takes no time, with
/// an alarm on each of these numbers of days before it.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEvent> &events,
                                      const std::vector<int> &alarmDays);

} // namespace keyturn
