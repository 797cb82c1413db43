// SPDX-License-Identifier: MIT
#include "sandbox/ratelimit.h"

#include <algorithm>

namespace keyturn::sandbox {

RateLimit::Standing RateLimit::count(const QString &bucket)
{
    const QDateTime now = m_clock.now();
    Window &window = m_windows[bucket];
    // A clock that was set back must not make the wait longer than one window.
    if (!window.end.isValid() || window.end <= now || now.secsTo(window.end) > 60)
        window = { now.addSecs(60), 0 };
    window.count = std::min(window.count + 1, perMinute + 1);
    const qint64 wait = (now.msecsTo(window.end) + 999) / 1000;
    return { std::max(perMinute - window.count, 0), wait, window.count > perMinute };
}

} // namespace keyturn::sandbox
