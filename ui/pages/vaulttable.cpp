// SPDX-License-Identifier: MIT
#include "ui/pages/vaulttable.h"

#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "ui/delegates/vaultdelegate.h"
#include "ui/style/metrics.h"
#include "ui/windowstate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// In characters of average width.
constexpr int widestFittedName = 30;
constexpr int leastFittedName = 12;
constexpr int leastWord = 8;
constexpr int leastHint = 10;
// Not the name used for the earlier table, which had fewer columns.
const QString columnsName = u"vault-columns"_s;

} // namespace

VaultTable::VaultTable(VaultFilter &filter, WindowState &windowState, QWidget *parent)
    : CredentialTable(parent)
    , m_filter(filter)
    , m_windowState(windowState)
{
    setDensity(Density::Close);
    setSortingEnabled(true);
    setDragEnabled(false);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setModel(&m_filter);
    setItemDelegate(new VaultDelegate(this));
    sortByColumn(int(VaultModel::Column::Stored), Qt::DescendingOrder);
    m_columnsKnown = m_windowState.restoreHeader(columnsName, *horizontalHeader());
    setYieldingColumns({ int(VaultModel::Column::Hint), int(VaultModel::Column::Stored),
                         int(VaultModel::Column::Kind), int(VaultModel::Column::Organization) });
}

void VaultTable::rememberColumns()
{
    if (m_columnsKnown)
        m_windowState.saveHeader(columnsName, *horizontalHeader());
}

/// Fits the columns to the first rows. If there is too little room, columns whose text can be
/// guessed from its beginning are made narrower in favour of the name; below that the table
/// scrolls.
void VaultTable::fitFirstRows()
{
    if (m_columnsKnown || m_filter.rowCount() == 0 || !isVisible())
        return;
    m_columnsKnown = true;
    fitColumns();
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    const int name = int(VaultModel::Column::Name);
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == name ? 0 : header->sectionSize(column);
    const int wanted = std::min(sizeHintForColumn(name), character * widestFittedName);
    int missing = wanted - (viewport()->width() - others);
    const std::pair<VaultModel::Column, int> yielding[] = {
        { VaultModel::Column::Kind, leastWord },
        { VaultModel::Column::Hint, leastHint },
        { VaultModel::Column::Service, leastWord },
        { VaultModel::Column::Organization, leastWord + 2 },
    };
    for (const auto &[column, characters] : yielding) {
        const int present = header->sectionSize(int(column));
        const int least = std::min(present, character * characters + 2 * cellPadding());
        const int given = std::clamp(missing, 0, present - least);
        header->resizeSection(int(column), present - given);
        missing -= given;
    }
    const int least = character * leastFittedName + metrics::leadingCellPadding;
    if (wanted - missing >= std::min(wanted, least))
        return;
    header->setSectionResizeMode(name, QHeaderView::Interactive);
    header->resizeSection(name, std::min(wanted, least));
}

QStringList VaultTable::shownUuids() const
{
    QStringList uuids;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        uuids.append(m_filter.index(row, 0).data(VaultModel::IdRole).toString());
    return uuids;
}

QStringList VaultTable::selectedUuids() const
{
    QStringList uuids;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        uuids.append(row.data(VaultModel::IdRole).toString());
    return uuids;
}

void VaultTable::lightEntry(const QString &uuid)
{
    light(m_filter.match(m_filter.index(0, 0), VaultModel::IdRole, uuid, 1, Qt::MatchExactly)
              .value(0));
}

void VaultTable::editName()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1)
        edit(rows.front().siblingAtColumn(int(VaultModel::Column::Name)));
}

void VaultTable::include(const QModelIndex &index)
{
    if (!selectionModel()->isRowSelected(index.row(), {}))
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// Without this the table would copy the text of the current cell.
bool VaultTable::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return CredentialTable::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        Q_EMIT copyRequested();
    return true;
}

} // namespace keyturn
