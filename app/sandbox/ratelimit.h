// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>

namespace keyturn::sandbox {

/// Counts requests in windows of a minute, which begin with the first request.
class RateLimit final
{
public:
    static constexpr int perMinute = 600;

    struct Standing
    {
        int remaining = 0;
        qint64 secondsToReset = 0;
        bool isExceeded = false;
    };

    /// `clock` outlives the limit.
    explicit RateLimit(const Clock &clock)
        : m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(RateLimit)

    /// Counts one more request of this bucket.
    [[nodiscard]] Standing count(const QString &bucket);

private:
    struct Window
    {
        QDateTime end;
        int count = 0;
    };

    const Clock &m_clock;
    QHash<QString, Window> m_windows;
};

} // namespace keyturn::sandbox
