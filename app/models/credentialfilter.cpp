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

void CredentialFilter::setDaysFilter(std::optional<DaySpan> days)
{
    if (m_days == days)
        return;
    m_days = days;
    invalidateRowsFilter();
}

void CredentialFilter::setPolicyFilter(bool breaks)
{
    if (m_breaksPolicy == breaks)
        return;
    m_breaksPolicy = breaks;
    invalidateRowsFilter();
}

void CredentialFilter::setOriginFilter(std::optional<Origin> origin)
{
    if (m_origin == origin)
        return;
    m_origin = origin;
    invalidateRowsFilter();
}

bool CredentialFilter::isFiltering() const
{
    return RowFilter::isFiltering() || m_group || m_days || m_origin || m_breaksPolicy;
}

Qt::ItemFlags CredentialFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowFilter::flags(index);
    const bool isOfThePast =
        m_group == LifetimeGroup::Gone || m_group == LifetimeGroup::DeletedHere;
    return isOfThePast && index.data(CredentialModel::DeletedRole).toBool()
        ? flags | Qt::ItemIsSelectable
        : flags;
}

QStringList CredentialFilter::searchedTexts(int sourceRow) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    return { row.data(CredentialModel::RawNameRole).toString(),
             row.data(CredentialModel::IdRole).toString(),
             row.data(CredentialModel::AliasRole).toString(),
             row.data(CredentialModel::OwnerRole).toString(),
             row.data(CredentialModel::TagsRole).toStringList().join(u'\n'),
             row.data(CredentialModel::UsedInRole).toStringList().join(u'\n') };
}

bool CredentialFilter::standsLast(const QModelIndex &index) const
{
    return index.column() != int(CredentialModel::Column::Status)
        && index.data(CredentialModel::DeletedRole).toBool();
}

bool CredentialFilter::acceptsRow(int sourceRow) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    if (m_breaksPolicy && !row.data(CredentialModel::BreaksPolicyRole).toBool())
        return false;
    if (m_origin && row.data(CredentialModel::OriginRole).toInt() != int(*m_origin))
        return false;
    if (m_days && !m_days->contains(row.data(CredentialModel::EndDayRole).toDate()))
        return false;
    return !m_group
        || isIn(static_cast<Lifetime>(row.data(CredentialModel::LifetimeRole).toInt()), *m_group);
}

} // namespace keyturn
