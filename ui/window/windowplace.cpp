// SPDX-License-Identifier: MIT
#include "ui/window/windowplace.h"

#include "models/columnmodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/navigation.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace keyturn {

namespace {

/// The table of the page; nullptr if it has none, or several.
QTableView *tableOf(const QWidget &page)
{
    const auto tables = page.findChildren<QTableView *>();
    return tables.size() == 1 ? tables.front() : nullptr;
}

QString idOf(const QModelIndex &index)
{
    return index.data(ColumnRoles::IdRole).toString();
}

/// False if a row is not there.
bool select(QTableView &table, const WindowPlace &place)
{
    const QAbstractItemModel &rows = *table.model();
    const auto find = [&rows](const QString &id) {
        return rows.match(rows.index(0, 0), ColumnRoles::IdRole, id, 1, Qt::MatchExactly).value(0);
    };
    QItemSelection selection;
    for (const QString &id : place.selectedIds) {
        const QModelIndex row = find(id);
        if (!row.isValid())
            return false;
        selection.select(row, row);
    }
    const QModelIndex current = find(place.currentId);
    if (current.isValid()) {
        table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        table.scrollTo(current);
    }
    table.selectionModel()->select(selection,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

} // namespace

WindowPlace placeIn(const Navigation &navigation)
{
    const Page *page = navigation.current();
    if (!page)
        return {};
    WindowPlace place{ page->id(), {}, {}, {} };
    if (const auto *search = page->findChild<SearchField *>())
        place.searchText = search->text();
    if (const QTableView *table = tableOf(*page)) {
        place.currentId = idOf(table->currentIndex());
        const QModelIndexList selected = table->selectionModel()->selectedRows();
        for (const QModelIndex &row : selected)
            place.selectedIds.append(idOf(row));
    }
    return place;
}

void showPlace(const WindowPlace &place, Navigation &navigation)
{
    navigation.show(place.pageId);
    Page *page = navigation.current();
    if (!page || page->id() != place.pageId)
        return;
    if (auto *search = page->findChild<SearchField *>())
        search->setText(place.searchText);
    QTableView *table = tableOf(*page);
    if (!table || place.selectedIds.isEmpty() || select(*table, place))
        return;
    auto *waiting = new QObject(table);
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, waiting,
                     [table, place, waiting] {
                         if (table->selectionModel()->hasSelection() || select(*table, place))
                             waiting->deleteLater();
                     });
}

} // namespace keyturn
