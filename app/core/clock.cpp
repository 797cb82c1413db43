// SPDX-License-Identifier: MIT
#include "core/clock.h"

namespace keyturn {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

} // namespace keyturn
