// SPDX-License-Identifier: MIT
#include "core/endchoice.h"

#include "core/clock.h"

namespace keyturn {

bool isEndAhead(Lifetime status)
{
    return isIn(status, LifetimeGroup::Soon) || isIn(status, LifetimeGroup::Active);
}

QDate endDay(const LifeFacts &facts, const Clock &clock)
{
    if (!facts.end.at || !isEndAhead(lifetime(facts, clock)))
        return {};
    return facts.end.at->toTimeZone(clock.zone()).date();
}

} // namespace keyturn
