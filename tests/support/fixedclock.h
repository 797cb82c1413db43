// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace keyturn::test {

/// A clock that stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime nowUtc = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC),
                        QTimeZone zone = QTimeZone::utc())
        : m_now(std::move(nowUtc))
        , m_zone(std::move(zone))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    void set(const QDateTime &nowUtc) { m_now = nowUtc; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace keyturn::test
