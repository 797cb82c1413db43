// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchoice.h"
#include "models/rowfilter.h"
#include "models/vaultmodel.h"

#include <QTimer>

#include <optional>

namespace keyturn {

/// All rows of a VaultModel, in the order that the user chose.
class VaultOrder final : public RowFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultOrder)

public:
    explicit VaultOrder(QObject *parent);

protected:
    [[nodiscard]] QStringList searchedTexts(int) const override { return {}; }
    [[nodiscard]] bool acceptsRow(int) const override { return true; }
};

/// The rows of a VaultModel that the table shows: searched in all texts of an entry, and filtered
/// by service, organization, state and status.
///
/// Sorting and filtering are two separate proxies: a keystroke in the search then compares no rows,
/// and a change of the filter is announced once and not row by row. With ten thousand entries, both
/// would take longer than a keystroke may take.
class VaultFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilter)

public:
    explicit VaultFilter(QObject *parent);

    /// `model` must be a VaultModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Searched for literally, ignoring case. The texts of very many rows are made in short turns
    /// of the event loop before they are searched for the first time; the rows follow with
    /// searched().
    void setSearchText(const QString &text);
    /// Shows only entries of this service; nothing means all services.
    void setServiceFilter(const std::optional<QString> &serviceId);
    /// Shows only entries of this organization, as VaultModel::organization() names it; nothing
    /// means all.
    void setOrganizationFilter(const std::optional<QString> &organization);
    void setStateFilter(const std::optional<EntryState> &state);
    void setStatusFilter(const std::optional<LifetimeGroup> &group);
    /// Shows only entries with an end on these days that matters.
    void setDaysFilter(const std::optional<DaySpan> &days);
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void searched(); ///< the rows follow a text that was set earlier

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    void prepareSearch();
    void search();

    VaultOrder m_order;
    VaultModel *m_model = nullptr;
    QTimer m_preparing;
    QString m_wantedText; ///< case-folded
    QString m_searchText; ///< the same, once the rows follow it
    std::optional<QString> m_serviceId;
    std::optional<QString> m_organization;
    std::optional<EntryState> m_state;
    std::optional<LifetimeGroup> m_group;
    std::optional<DaySpan> m_days;
};

} // namespace keyturn
