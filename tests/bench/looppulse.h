// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace keyturn::test {

/// Beats in the event loop of the window, and measures for how long it had no turn. What a window
/// is asked meanwhile, it does that much later.
class LoopPulse final
{
public:
    LoopPulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
    }

    /// Measures from now on.
    void start()
    {
        m_longest = 0;
        m_timer.start();
        m_since.start();
    }

    /// The longest time without a turn since start(), in milliseconds. The next start() begins
    /// anew.
    [[nodiscard]] double stop()
    {
        beat();
        m_timer.stop();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace keyturn::test
