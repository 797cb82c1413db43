// SPDX-License-Identifier: MIT
#include "core/minutetimer.h"

#include "core/clock.h"

#include <algorithm>

namespace keyturn {

namespace {

constexpr qint64 minute = 60'000;

} // namespace

MinuteTimer::MinuteTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be 3 s late
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_moment = {};
        begin(); // first, because the receiver may set a moment
        Q_EMIT ticked();
    });
    begin();
}

void MinuteTimer::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    begin();
}

void MinuteTimer::begin()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 moment = m_moment.isValid() ? m_moment.toMSecsSinceEpoch() - now : 0;
    const qint64 full = minute - now % minute;
    const qint64 wait = moment > 0 ? std::min(moment, full) : full;
    m_timer.start(int(wait) + 1); // not a millisecond before
}

} // namespace keyturn
