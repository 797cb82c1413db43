// SPDX-License-Identifier: MIT
#include "models/credentialfilter.h"

#include "models/credentialmodel.h"

#include <QLocale>

namespace keyturn {

namespace {

// Qt compares by code points in the C locale, and no collator of it knows numbers (Qt 6.4).
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

CredentialFilter::CredentialFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(CredentialModel::SortRole);
}

void CredentialFilter::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    invalidateRowsFilter();
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
    return !m_searchText.isEmpty() || m_state.has_value();
}

bool CredentialFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = qobject_cast<const CredentialModel *>(sourceModel());
    if (!model || sourceParent.isValid())
        return true;
    const QModelIndex index = model->index(sourceRow, 0);
    if (m_state && index.data(CredentialModel::ExpiryStateRole).toInt() != int(*m_state))
        return false;
    if (m_searchText.isEmpty())
        return true;
    const Credential &row = model->rows()[std::size_t(sourceRow)];
    return row.name.contains(m_searchText, Qt::CaseInsensitive)
        || row.id.contains(m_searchText, Qt::CaseInsensitive)
        || index.data(CredentialModel::AliasRole)
               .toString()
               .contains(m_searchText, Qt::CaseInsensitive);
}

bool CredentialFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = left.data(CredentialModel::SortRole);
    const QVariant rightValue = right.data(CredentialModel::SortRole);
    int order = 0;
    if (leftValue.isValid() != rightValue.isValid())
        order = leftValue.isValid() ? -1 : 1; // what has no moment comes last
    else if (left.column() == int(CredentialModel::Column::Name))
        order = m_collator.compare(leftValue.toString(), rightValue.toString());
    else if (leftValue != rightValue)
        order = QSortFilterProxyModel::lessThan(left, right) ? -1 : 1;
    if (order != 0)
        return order < 0;
    return left.data(CredentialModel::IdRole).toString()
        < right.data(CredentialModel::IdRole).toString();
}

} // namespace keyturn
