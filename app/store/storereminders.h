// SPDX-License-Identifier: MIT
#pragma once

#include "core/remindermemory.h"
#include "store/storedatabase.h"

namespace keyturn {

/// What was told of the ends of keys, in the database. All functions must be called inside a
/// transaction.
class StoreReminders final
{
    Q_DISABLE_COPY_MOVE(StoreReminders)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// `database` is borrowed and must outlive this object.
    explicit StoreReminders(StoreDatabase &database);

    [[nodiscard]] Outcome<std::vector<ReminderRecord>> all();
    /// Each replaces the one of the same subject.
    [[nodiscard]] Outcome<Done> save(const std::vector<ReminderRecord> &records);
    [[nodiscard]] Outcome<Done> forget(const QDateTime &moment);

private:
    StoreDatabase &m_database;
};

} // namespace keyturn
