// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"

#include <QObject>

#include <functional>

class QMenu;
class QVBoxLayout;

namespace keyturn {

class ActivityFilter;
class ActivityModel;
class Clock;
class FactGrid;
class TableWithDetails;

/// Fills the drawer beside the log with everything that the selected entry says.
class ActivityDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDetails)

public:
    /// Everything is borrowed and must outlive this object. `fill` adds the actions of the entry.
    struct Parts
    {
        const ActivityModel &model;
        const ActivityFilter &filter;
        const Clock &clock;
        TableWithDetails &place;
        std::function<void(QMenu &menu, const ActivityEntry &entry)> fill;
    };

    explicit ActivityDetails(Parts parts);

Q_SIGNALS:
    void copyRequested(const QString &id); ///< the id of the key, no secret

private:
    void show(const ActivityEntry &entry);
    void addKey(const ActivityEntry &entry);
    void addEnd(const QString &label, const std::optional<QDateTime> &end);
    void addPlace(const ActivityEntry &entry);

    Parts m_parts;
    QVBoxLayout *m_layout;
    FactGrid *m_grid = nullptr; ///< made again for each entry
};

} // namespace keyturn
