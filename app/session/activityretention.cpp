// SPDX-License-Identifier: MIT
#include "session/activityretention.h"

#include "core/clock.h"

namespace keyturn {

ActivityRetention::ActivityRetention(ActivityLog &log, Store &store, const Clock &clock, int days,
                                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_days(days)
{
    connect(&log, &ActivityLog::written, this, [this] {
        if (m_cutOn != m_clock.now().date())
            cutOld();
    });
}

void ActivityRetention::setDays(int days)
{
    m_days = days;
    cutOld();
}

void ActivityRetention::cutOld()
{
    if (m_days <= 0)
        return;
    const QDateTime now = m_clock.now();
    m_cutOn = now.date();
    auto *reply = m_store.cutActivity(now.addDays(-m_days));
    connect(reply, &Reply::finished, this, [this, reply] {
        if (const auto done = reply->takeResult())
            Q_EMIT cut();
        else
            Q_EMIT failed(done.error().detail);
    });
}

} // namespace keyturn
