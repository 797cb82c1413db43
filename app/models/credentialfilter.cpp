// SPDX-License-Identifier: MIT
#include "models/credentialfilter.h"

#include "models/credentialmodel.h"

namespace keyturn {

CredentialFilter::CredentialFilter(QObject *parent)
    : RowFilter(parent)
{
}

void CredentialFilter::setStateFilter(std::optional<ExpiryState> state)
{
    if (m_state == state)
        return;
    m_state = state;
    invalidateRowsFilter();
}

bool CredentialFilter::isFiltering() const
{
    return RowFilter::isFiltering() || m_state.has_value();
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
    if (!m_state)
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return !row.data(CredentialModel::DeletedRole).toBool()
        && row.data(CredentialModel::ExpiryStateRole).toInt() == int(*m_state);
}

} // namespace keyturn
