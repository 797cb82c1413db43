// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation.h"
#include "core/endchoice.h"
#include "models/rowfilter.h"

#include <optional>

namespace keyturn {

/// The rows of a CredentialModel that the table shows: sorted, searched by name, alias, id, owner
/// and tags, and filtered by their status or origin.
class CredentialFilter final : public RowFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialFilter)

public:
    explicit CredentialFilter(QObject *parent);

    /// Nothing: whatever the origin is.
    void setOriginFilter(std::optional<Origin> origin);
    void setStatusFilter(std::optional<LifetimeGroup> group);
    [[nodiscard]] std::optional<LifetimeGroup> statusFilter() const { return m_group; }
    /// Shows only rows with an end on these days that matters.
    void setDaysFilter(std::optional<DaySpan> days);
    /// With true, only rows that break the user's policy.
    void setPolicyFilter(bool breaks);
    [[nodiscard]] bool isFiltering() const override;
    /// What was deleted or has gone can be selected while nothing else is shown.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QStringList searchedTexts(int sourceRow) const override;
    [[nodiscard]] bool acceptsRow(int sourceRow) const override;
    /// What was deleted or has gone keeps its place among the statuses alone: in any other order it
    /// does not stand between the keys that are there.
    [[nodiscard]] bool standsLast(const QModelIndex &index) const override;

private:
    std::optional<LifetimeGroup> m_group;
    std::optional<DaySpan> m_days;
    bool m_breaksPolicy = false;
    std::optional<Origin> m_origin;
};

} // namespace keyturn
