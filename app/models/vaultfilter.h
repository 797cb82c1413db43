// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowfilter.h"
#include "models/vaultmodel.h"

#include <optional>

namespace keyturn {

/// The rows of a VaultModel in the order that the user chose, all of them.
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

/// What the table shows of a VaultModel: searched by all words of an entry, and filtered by
/// service, organization and state.
///
/// Sorting and filtering are two steps, so that a keystroke in the search compares no two rows, and
/// what has changed is announced at once and not row by row: with ten thousand entries both take
/// longer than a keystroke may.
class VaultFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultFilter)

public:
    explicit VaultFilter(QObject *parent);

    /// A VaultModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Looked for as it is, in any case of letters.
    void setSearchText(const QString &text);
    /// Of the service of this id alone; nothing: of all.
    void setServiceFilter(const std::optional<QString> &serviceId);
    /// As VaultModel::organization() says; nothing: of all.
    void setOrganizationFilter(const std::optional<QString> &organization);
    void setStateFilter(const std::optional<EntryState> &state);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    VaultOrder m_order;
    VaultModel *m_model = nullptr;
    QString m_searchText; ///< case-folded
    std::optional<QString> m_serviceId;
    std::optional<QString> m_organization;
    std::optional<EntryState> m_state;
};

} // namespace keyturn
