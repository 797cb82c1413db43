// SPDX-License-Identifier: MIT
#include "models/rowfilter.h"

#include "models/columnmodel.h"

#include <QLocale>

#include <algorithm>

namespace keyturn {

namespace {

// In the C locale Qt compares by code points, and QCollator ignores its numeric mode (Qt 6.4).
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool sortsAsWords(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, ColumnRoles::SortsAsWordsRole).toBool();
}

} // namespace

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(ColumnRoles::SortRole);
}

void RowFilter::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    invalidateRowsFilter();
}

bool RowFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!sourceModel() || sourceParent.isValid())
        return true;
    if (!acceptsRow(sourceRow))
        return false;
    if (m_searchText.isEmpty())
        return true;
    const QStringList texts = searchedTexts(sourceRow);
    return std::any_of(texts.begin(), texts.end(), [this](const QString &text) {
        return text.contains(m_searchText, Qt::CaseInsensitive);
    });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = left.data(sortRole());
    const QVariant rightValue = right.data(sortRole());
    int order = 0;
    if (leftValue.isValid() != rightValue.isValid())
        order = leftValue.isValid() ? -1 : 1; // rows without a value, such as "never", come last
    else if (sortsAsWords(*sourceModel(), left.column()))
        order = m_collator.compare(leftValue.toString(), rightValue.toString());
    else if (leftValue != rightValue)
        order = QSortFilterProxyModel::lessThan(left, right) ? -1 : 1;
    if (order != 0)
        return order < 0;
    return left.data(ColumnRoles::IdRole).toString() < right.data(ColumnRoles::IdRole).toString();
}

} // namespace keyturn
