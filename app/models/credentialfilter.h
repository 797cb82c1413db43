// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace keyturn {

/// What the table shows of a CredentialModel: sorted by raw values with ties broken by id, filtered
/// by a text that is looked for as it is (name, alias, id) and by an expiry state.
class CredentialFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialFilter)

public:
    explicit CredentialFilter(QObject *parent);

    void setSearchText(const QString &text);
    void setStateFilter(std::optional<ExpiryState> state);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_searchText;
    std::optional<ExpiryState> m_state;
    QCollator m_collator;
};

} // namespace keyturn
