// SPDX-License-Identifier: MIT
#pragma once

#include "session/activitylog.h"

namespace keyturn {

/// Cuts off what is older than the log is to be kept: when that is set, and once a day when
/// something is written. What was cut off can still be proved to have been a whole (see
/// Store::cutActivity()); a log that was touched is not cut.
class ActivityRetention final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityRetention)

public:
    /// Everything is borrowed and must outlive this object. 0 `days` are for ever.
    ActivityRetention(ActivityLog &log, Store &store, const Clock &clock, int days,
                      QObject *parent);

    [[nodiscard]] int days() const { return m_days; }
    void setDays(int days);

Q_SIGNALS:
    /// The log may have fewer entries now.
    void cut();
    /// Nothing was cut off: the log was touched, or could not be read.
    void failed(const QString &detail);

private:
    void cutOld();

    Store &m_store;
    const Clock &m_clock;
    int m_days;
    QDate m_cutOn; ///< UTC; invalid: not yet
};

} // namespace keyturn
