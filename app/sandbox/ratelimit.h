// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>

namespace keyturn::sandbox {

/// Counts requests in windows of one minute. A window begins with its first request.
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

    /// `clock` must outlive the limit.
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
