// SPDX-License-Identifier: MIT
#include "ui/widgets/tablesearch.h"

#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QTableView>

namespace keyturn {

namespace {

/// To the row that was looked at, or else to the first one that was found.
void enter(QTableView &table)
{
    table.setFocus(Qt::OtherFocusReason);
    const QModelIndex first = table.model()->index(0, table.horizontalHeader()->logicalIndex(0));
    if (first.isValid() && !table.selectionModel()->hasSelection())
        table.setCurrentIndex(table.currentIndex().isValid() ? table.currentIndex() : first);
}

} // namespace

void followSearch(QTableView &table, SearchField &search)
{
    QObject::connect(&search, &SearchField::left, &table, qOverload<>(&QWidget::setFocus));
    QObject::connect(&search, &SearchField::listWanted, &table, [&table] { enter(table); });
    QObject::connect(&search, &SearchField::textChanged, &table, [&table] {
        const QModelIndexList selected = table.selectionModel()->selectedRows();
        if (selected.isEmpty())
            table.scrollToTop();
        else
            table.scrollTo(selected.front());
    });
}

} // namespace keyturn
