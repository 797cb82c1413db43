// SPDX-License-Identifier: MIT
#include "models/vaultfilter.h"

#include "models/vaultmodel.h"

namespace keyturn {

VaultFilter::VaultFilter(QObject *parent)
    : RowFilter(VaultModel::SortRole, VaultModel::IdRole, parent)
{
}

void VaultFilter::setServiceFilter(const std::optional<QString> &serviceId)
{
    if (m_serviceId == serviceId)
        return;
    m_serviceId = serviceId;
    invalidateRowsFilter();
}

bool VaultFilter::isFiltering() const
{
    return RowFilter::isFiltering() || m_serviceId.has_value();
}

QStringList VaultFilter::searchedTexts(int sourceRow) const
{
    const auto *model = qobject_cast<const VaultModel *>(sourceModel());
    if (!model)
        return {};
    const VaultRecord &record = model->rows()[std::size_t(sourceRow)];
    return { record.name, model->where(record), record.organizationName, record.hint,
             record.credentialId };
}

bool VaultFilter::acceptsRow(int sourceRow) const
{
    const auto *model = qobject_cast<const VaultModel *>(sourceModel());
    return !model || !m_serviceId
        || model->rows()[std::size_t(sourceRow)].serviceId == *m_serviceId;
}

bool VaultFilter::isWords(int column) const
{
    switch (VaultModel::Column(column)) {
    case VaultModel::Column::Name:
    case VaultModel::Column::Where:
    case VaultModel::Column::Kind:
        return true;
    case VaultModel::Column::Hint:
    case VaultModel::Column::Stored:
    case VaultModel::Column::Expires:
    case VaultModel::Column::Count:
        break;
    }
    return false;
}

} // namespace keyturn
