// SPDX-License-Identifier: MIT
#include "models/credentialfilter.h"

#include "models/credentialmodel.h"

namespace keyturn {

CredentialFilter::CredentialFilter(QObject *parent)
    : RowFilter(parent)
{
}

void CredentialFilter::setStatusFilter(std::optional<LifetimeGroup> group)
{
    if (m_group == group)
        return;
    m_group = group;
    invalidateRowsFilter();
}

void CredentialFilter::setPolicyFilter(bool breaks)
{
    if (m_breaksPolicy == breaks)
        return;
    m_breaksPolicy = breaks;
    invalidateRowsFilter();
}

bool CredentialFilter::isFiltering() const
{
    return RowFilter::isFiltering() || m_group.has_value() || m_breaksPolicy;
}

QStringList CredentialFilter::searchedTexts(int sourceRow) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return { row.data(CredentialModel::RawNameRole).toString(),
             row.data(CredentialModel::IdRole).toString(),
             row.data(CredentialModel::AliasRole).toString() };
}

bool CredentialFilter::acceptsRow(int sourceRow) const
{
    if (m_breaksPolicy)
        return sourceModel()->index(sourceRow, 0).data(CredentialModel::BreaksPolicyRole).toBool();
    if (!m_group)
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return isIn(static_cast<Lifetime>(row.data(CredentialModel::LifetimeRole).toInt()), *m_group);
}

} // namespace keyturn
