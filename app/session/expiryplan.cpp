// SPDX-License-Identifier: MIT
#include "session/expiryplan.h"

#include "core/clock.h"

#include <algorithm>
#include <numeric>

namespace keyturn {

namespace {

constexpr int months = 12;
constexpr int leastPileUp = 3; ///< keys
constexpr int pileUpFactor = 2; ///< times the average of all weeks

} // namespace

ExpiryPlan::ExpiryPlan(const std::vector<KnownKey> &keys, const Calendar &calendar,
                       const Clock &clock)
{
    const QDate today = clock.today();
    const QDate last = today.addMonths(months);
    const int since = (today.dayOfWeek() - int(calendar.firstDay) + 7) % 7;
    for (QDate first = today.addDays(-since); first <= last; first = first.addDays(7))
        m_weeks.push_back({ { first, first.addDays(6) }, {} });
    const QDate begin = m_weeks.front().days.first;
    for (const KnownKey &key : keys) {
        const QDate day = endDay(key.key.life, clock);
        const auto week = day.isValid() ? begin.daysTo(day) / 7 : -1;
        if (week < 0 || week >= qint64(m_weeks.size()))
            continue;
        Week &planned = m_weeks[std::size_t(week)];
        planned.keys.push_back(key);
        if (!calendar.workdays.contains(Qt::DayOfWeek(day.dayOfWeek())))
            ++planned.onWeekend;
    }
    markPileUps();
}

int ExpiryPlan::count() const
{
    return std::accumulate(m_weeks.begin(), m_weeks.end(), 0,
                           [](int sum, const Week &week) { return sum + int(week.keys.size()); });
}

void ExpiryPlan::markPileUps()
{
    const int all = count();
    for (Week &week : m_weeks) {
        const auto own = int(week.keys.size());
        week.isPileUp = own >= leastPileUp && own * int(m_weeks.size()) > pileUpFactor * all;
    }
}

} // namespace keyturn
