// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace keyturn {

/// The rows of a ColumnModel that a table shows: sorted by raw values and, where these are equal,
/// by id; filtered by a text that is searched for literally.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFilter)

public:
    void setSearchText(const QString &text);
    [[nodiscard]] virtual bool isFiltering() const { return !m_searchText.isEmpty(); }

protected:
    explicit RowFilter(QObject *parent);

    /// The texts of a source row that are searched.
    [[nodiscard]] virtual QStringList searchedTexts(int sourceRow) const = 0;
    /// All other conditions for a source row to be shown.
    [[nodiscard]] virtual bool acceptsRow(int sourceRow) const = 0;

    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_searchText;
    QCollator m_collator;
};

} // namespace keyturn
