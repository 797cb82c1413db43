// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace keyturn {

class Clock;

/// Says when texts and statuses that follow the time have to be made anew: at each full minute of
/// the clock, which is also when a day begins in any time zone, and at one moment before.
///
/// All such timers are due at the same instant, so that the program wakes up once a minute however
/// many there are. That is also how soon a clock that was set, a suspension and another time zone
/// are noticed, because no wait is longer.
class MinuteTimer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MinuteTimer)

public:
    /// `clock` is borrowed and must outlive the timer, which runs from the beginning.
    MinuteTimer(const Clock &clock, QObject *parent);

    /// Once, it also ticks at this moment, UTC. An invalid one, or one that is past, is none.
    void setMoment(const QDateTime &moment);

Q_SIGNALS:
    void ticked();

private:
    void begin();

    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_moment;
};

} // namespace keyturn
