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
    const auto *model = qobject_cast<const CredentialModel *>(sourceModel());
    if (!model)
        return {};
    const Credential &row = model->rows()[std::size_t(sourceRow)];
    return { row.name, row.id, model->aliasOf(row.id) };
}

bool CredentialFilter::acceptsRow(int sourceRow) const
{
    return !m_state
        || sourceModel()->index(sourceRow, 0).data(CredentialModel::ExpiryStateRole).toInt()
        == int(*m_state);
}

} // namespace keyturn
