// SPDX-License-Identifier: MIT
#include "models/rowfilter.h"

#include "models/columnmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

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

void RowFilter::setSourceModel(QAbstractItemModel *model)
{
    // Connected first, so that no key is older than what QSortFilterProxyModel does then.
    for (const auto &changed :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(model, changed, this, &RowFilter::forgetKeys);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int end = std::min(int(m_keys.size()), last.row() + 1);
                for (int row = first.row(); row < end; ++row)
                    m_keys[std::size_t(row)].reset();
            });
    connect(model, &QAbstractItemModel::modelReset, this, &RowFilter::forgetKeys);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowFilter::forgetKeys);
    QSortFilterProxyModel::setSourceModel(model);
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    forgetKeys();
    QSortFilterProxyModel::sort(column, order);
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
    if (m_keyColumn != left.column())
        forgetKeys();
    m_keyColumn = left.column();
    const Key &one = keyOf(left);
    const Key &other = keyOf(right);
    const bool isReversed = sortOrder() == Qt::DescendingOrder;
    if (one.isLast != other.isLast)
        return other.isLast != isReversed;
    int order = 0;
    if (one.value.isValid() != other.value.isValid())
        order = one.value.isValid() ? -1 : 1; // rows without a value, such as "never", come last
    else if (one.words && other.words)
        order = one.words->compare(*other.words);
    else if (const auto values = QVariant::compare(one.value, other.value); values != 0)
        order = values < 0 ? -1 : 1;
    if (order != 0)
        return order < 0;
    return isReversed ? compareNames(right, left) < 0 : compareNames(left, right) < 0;
}

int RowFilter::compareNames(const QModelIndex &left, const QModelIndex &right) const
{
    const Key &one = keyOf(left);
    const Key &other = keyOf(right);
    const int order = nameOf(one, left).compare(nameOf(other, right));
    return order != 0 ? order : idOf(one, left).compare(idOf(other, right));
}

const QCollatorSortKey &RowFilter::nameOf(const Key &key, const QModelIndex &index) const
{
    if (!key.name)
        key.name = m_collator.sortKey(index.siblingAtColumn(0).data(sortRole()).toString());
    return *key.name;
}

const QString &RowFilter::idOf(const Key &key, const QModelIndex &index)
{
    if (key.id.isNull())
        key.id = index.data(ColumnRoles::IdRole).toString();
    return key.id;
}

const RowFilter::Key &RowFilter::keyOf(const QModelIndex &index) const
{
    if (m_keys.empty())
        m_keys.resize(std::size_t(sourceModel()->rowCount()));
    std::optional<Key> &key = m_keys[std::size_t(index.row())];
    if (key)
        return *key;
    if (!std::exchange(m_forgetsSoon, true)) {
        // They would take more memory than the rows, and the values may change with time.
        QMetaObject::invokeMethod(
            const_cast<RowFilter *>(this),
            [this] {
                m_forgetsSoon = false;
                forgetKeys();
            },
            Qt::QueuedConnection);
    }
    key.emplace(Key{ index.data(sortRole()), {}, standsLast(index), {}, {} });
    if (key->value.isValid() && sortsAsWords(*sourceModel(), index.column()))
        key->words = m_collator.sortKey(key->value.toString());
    return *key;
}

void RowFilter::forgetKeys() const
{
    m_keys = std::vector<std::optional<Key>>(); // clear() would keep the memory
}

} // namespace keyturn
