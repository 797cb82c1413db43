// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QDeadlineTimer>

#include <chrono>

namespace keyturn {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    // Qt looks at three files of the system each time.
    thread_local QTimeZone known;
    thread_local QDeadlineTimer untilAskedAgain;
    if (untilAskedAgain.hasExpired()) {
        known = QTimeZone::systemTimeZone();
        untilAskedAgain.setRemainingTime(std::chrono::seconds(1));
    }
    return known;
}

} // namespace keyturn
