// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "store/storedatabase.h"

namespace keyturn {

/// The log of activity in the database: a chain of hashes and the marks of its two ends. All
/// functions must be called inside a transaction.
class StoreActivity final
{
    Q_DISABLE_COPY_MOVE(StoreActivity)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// `database` is borrowed and must outlive this object.
    explicit StoreActivity(StoreDatabase &database);

    /// Adds the entry at the end, and gives it its number and its hash.
    [[nodiscard]] Outcome<Done> append(ActivityEntry &entry);
    /// See Store::appendActivityOnce().
    [[nodiscard]] bool tells(const ActivityEntry &entry, const QDateTime &since);
    /// In ascending order. Here and below, rows whose checksum is wrong are there and `isChanged`:
    /// that somebody has changed them is what the log is to show.
    [[nodiscard]] std::vector<ActivityEntry> entries();
    /// See Store::activityBefore().
    [[nodiscard]] ActivityPart before(int number, int most);
    /// See Store::activityOf().
    [[nodiscard]] std::vector<ActivityEntry> of(const ActivityKey &key, int most);
    [[nodiscard]] Outcome<ActivityVerdict> verify();
    /// See Store::cutActivity().
    [[nodiscard]] Outcome<Done> cut(const QDateTime &moment);

private:
    enum class End
    {
        First,
        Last
    };
    [[nodiscard]] static ActivityEntry changed(const Row &row);
    /// Of rows that still have their checksums.
    [[nodiscard]] static std::vector<ActivityEntry> entriesOf(const std::vector<Row> &rows);
    [[nodiscard]] ActivityPart readableBefore(int number);
    [[nodiscard]] Outcome<ActivityMark> mark(End end);
    [[nodiscard]] Outcome<Done> setMark(End end, const ActivityMark &mark);

    StoreDatabase &m_database;
};

} // namespace keyturn
