// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchoice.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace keyturn {

class FilterChip;
class FlowLayout;

/// The chips that filter a list by the status, with counts: All, Active, Expires soon, Expired and
/// Never; others only while something is in their group. Days that were chosen elsewhere have a
/// chip as long as they are chosen.
class StatusChips final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusChips)

public:
    /// Adds the chips to `layout`, which is that of `area`, which becomes the parent.
    StatusChips(FlowLayout &layout, QWidget &area);

    /// To be called when rows or statuses have changed. `isComplete` is false if there may be more
    /// rows than these: no numbers are told then.
    void setCounts(int all, const std::function<int(LifetimeGroup)> &count, bool isComplete = true);

    /// Nothing chooses All.
    void choose(std::optional<LifetimeGroup> group);
    void chooseEnds(const EndChoice &ends);

Q_SIGNALS:
    void chosen(std::optional<keyturn::LifetimeGroup> group);
    /// Only what ends on these days is wanted, whatever its status is; nothing: no longer so.
    void daysChosen(std::optional<keyturn::DaySpan> days);

private:
    struct Chip
    {
        std::optional<LifetimeGroup> group; ///< nothing: All
        FilterChip *button;
        bool isAlwaysThere;
    };

    void addDays(FlowLayout &layout, QWidget &area);
    void chooseDays(const DaySpan &days);

    std::vector<Chip> m_chips;
    FilterChip *m_days = nullptr;
};

} // namespace keyturn
