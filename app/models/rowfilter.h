// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace keyturn {

/// The rows of a ColumnModel that a table shows: sorted by raw values and, where these are equal,
/// by name and then by id, from A to Z in both directions; filtered by a text that is searched for
/// literally.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFilter)

public:
    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSearchText(const QString &text);
    [[nodiscard]] virtual bool isFiltering() const { return !m_searchText.isEmpty(); }

protected:
    explicit RowFilter(QObject *parent);

    /// The texts of a source row that are searched.
    [[nodiscard]] virtual QStringList searchedTexts(int sourceRow) const = 0;
    /// All other conditions for a source row to be shown.
    [[nodiscard]] virtual bool acceptsRow(int sourceRow) const = 0;
    /// The row stands below all others, in both directions, while that column sorts them.
    [[nodiscard]] virtual bool standsLast(const QModelIndex &) const { return false; }

    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What a row is sorted by. Kept while rows are sorted: each row is compared a dozen times.
    struct Key
    {
        QVariant value;
        std::optional<QCollatorSortKey> words; ///< of the value, if the column sorts as words
        bool isLast = false;
        // Asked for when two values are equal.
        mutable std::optional<QCollatorSortKey> name;
        mutable QString id;
    };
    [[nodiscard]] int compareNames(const QModelIndex &left, const QModelIndex &right) const;
    [[nodiscard]] const QCollatorSortKey &nameOf(const Key &key, const QModelIndex &index) const;
    [[nodiscard]] static const QString &idOf(const Key &key, const QModelIndex &index);
    [[nodiscard]] const Key &keyOf(const QModelIndex &index) const;
    void forgetKeys() const;

    QString m_searchText;
    QCollator m_collator;
    mutable std::vector<std::optional<Key>> m_keys; ///< by source row, of one column
    mutable int m_keyColumn = -1;
    mutable bool m_forgetsSoon = false;
};

} // namespace keyturn
