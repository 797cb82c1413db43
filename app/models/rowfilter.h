// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace keyturn {

/// What a table shows of a ColumnModel: sorted by raw values with ties broken by id, filtered by a
/// text that is looked for as it is.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFilter)

public:
    void setSearchText(const QString &text);
    [[nodiscard]] virtual bool isFiltering() const { return !m_searchText.isEmpty(); }

protected:
    explicit RowFilter(QObject *parent);

    /// What the search looks at in a row of the source.
    [[nodiscard]] virtual QStringList searchedTexts(int sourceRow) const = 0;
    /// Every other condition.
    [[nodiscard]] virtual bool acceptsRow(int sourceRow) const = 0;

    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_searchText;
    QCollator m_collator;
};

} // namespace keyturn
