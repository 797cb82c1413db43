// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/minutetimer.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>

namespace keyturn {

class Clock;

/// The log of activity, the newest entry first, as far as it was read: older entries are added at
/// the end, and what happens now at the top.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    enum class Column
    {
        When,
        What,
        Key,
        Where,
        Result
    };
    Q_ENUM(Column)

    enum Role
    {
        WeightRole = Qt::UserRole, ///< int of activitytext::Weight
        SuspiciousRole, ///< bool: the name holds characters that had to be made visible
    };

    /// Words that follow from what this model does not know.
    struct Words
    {
        std::function<QString(const QString &serviceId)> service; ///< raw
        QString (*kind)(CredentialKind kind);
    };

    /// `clock` is borrowed and must outlive the model.
    ActivityModel(Words words, const Clock &clock, QObject *parent);

    [[nodiscard]] const std::deque<ActivityEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ActivityEntry *entryAt(int row) const;
    /// The row of the newest entry whose number is not higher; -1 if all that were read are newer.
    [[nodiscard]] int rowOf(int number) const;

    /// Entries that are there already are left out.
    void addOlder(const std::vector<ActivityEntry> &entries);
    void addNewer(const ActivityEntry &entry);
    void clear();

    [[nodiscard]] QString where(const ActivityEntry &entry) const;
    [[nodiscard]] QString kind(const ActivityEntry &entry) const;
    [[nodiscard]] QString service(const ActivityEntry &entry) const; ///< safe to show

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, Column column) const;
    [[nodiscard]] QString spoken(const ActivityEntry &entry, Column column) const;
    [[nodiscard]] QString toolTip(const ActivityEntry &entry, Column column) const;

    Words m_words;
    const Clock &m_clock;
    std::deque<ActivityEntry> m_entries; ///< the newest one first
    MinuteTimer m_minute;
};

} // namespace keyturn
