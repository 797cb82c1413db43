// SPDX-License-Identifier: MIT
#pragma once

#include "models/activitymodel.h"
#include "session/activitylog.h"
#include "store/store.h"

#include <QPointer>

namespace keyturn {

/// Reads the log into a model, part by part, beginning with the newest entry, and adds what happens
/// in the meantime. Nothing is read before begin().
class ActivityHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityHistory)

public:
    static constexpr int partSize = 500;

    /// Everything is borrowed and must outlive this object.
    ActivityHistory(ActivityModel &model, ActivityLog &log, Store &store, QObject *parent);

    /// Reads the first part, if it was not read yet.
    void begin();
    /// Reads everything anew, if anything was read.
    void reload();
    /// Reads the next part, unless one is being read or everything was read.
    void more();
    /// With true, one part after the other is read until there are no more, for a search.
    void setAll(bool isAllWanted);

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void changed(); ///< rows were added, or reading has begun, ended or failed

private:
    void take(Result<ActivityPart, StoreError> part);

    ActivityModel &m_model;
    Store &m_store;
    QPointer<Reply> m_reading;
    bool m_hasBegun = false;
    bool m_isAllWanted = false;
    bool m_isComplete = false;
    bool m_hasFailed = false;
};

} // namespace keyturn
