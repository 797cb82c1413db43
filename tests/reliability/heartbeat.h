// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace keyturn::test {

/// A timer in the event loop of the test's thread, which is also the window's. Measures the longest
/// time for which the event loop was blocked.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_clock.restart() - interval); });
        m_timer.start(interval);
    }

    /// The longest block since the last restart(), in milliseconds.
    [[nodiscard]] qint64 longestGap() const
    {
        return std::max(m_longest, m_clock.elapsed() - interval);
    }
    void restart()
    {
        m_longest = 0;
        m_clock.restart();
    }

private:
    static constexpr int interval = 5;

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace keyturn::test
