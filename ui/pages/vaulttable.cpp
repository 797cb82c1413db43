// SPDX-License-Identifier: MIT
#include "ui/pages/vaulttable.h"

#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "ui/delegates/vaultdelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/windowstate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// In characters of average width.
constexpr int widestFittedName = 30;
constexpr int leastFittedName = 12;
constexpr int leastWord = 8;
constexpr int leastHint = 10;
constexpr int leastPlace = 16;

using Column = VaultModel::Column;

/// All but the five that the table always has, also those that are named nowhere else.
std::vector<int> optionalColumns(const QAbstractItemModel &model)
{
    std::vector<int> columns;
    for (int column = int(Column::Status) + 1; column < model.columnCount(); ++column)
        columns.push_back(column);
    return columns;
}

} // namespace

VaultTable::VaultTable(VaultFilter &filter, const ServiceCatalog &catalog, WindowState &windowState,
                       QWidget *parent)
    : CredentialTable(parent)
    , m_filter(filter)
{
    setDensity(Density::Close);
    setSortingEnabled(true);
    setDragEnabled(false);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setModel(&m_filter);
    setItemDelegate(new VaultDelegate(this, &catalog));
    setCopyable([](const QModelIndex &) { return true; });
    sortByColumn(int(Column::Stored), Qt::DescendingOrder);
    columns().setOptional(optionalColumns(m_filter));
    m_memory = std::make_unique<ColumnMemory>(*this, windowState, u"vault"_s);
    m_memory->restore();
    columns().setYielding({ int(Column::Kind), int(Column::Stored), int(Column::Hint),
                            int(Column::Service), int(Column::Organization), int(Column::Where) });
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int from, int to) {
        if (!m_isFitting && from > 0 && to > 0) // neither hidden nor shown again
            m_narrowed.remove(column);
        if (column == int(Column::Status))
            keepStatusReadable();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &VaultTable::keepStatusReadable);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &VaultTable::keepStatusReadable);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &VaultTable::keepStatusReadable,
            Qt::QueuedConnection); // when the table has taken the rows
}

/// The status is never narrower than the widest badge that is seen.
void VaultTable::keepStatusReadable()
{
    const int status = int(Column::Status);
    const int wanted = sizeHintForColumn(status);
    if (!m_memory->isKnown() || horizontalHeader()->sectionSize(status) >= wanted)
        return;
    horizontalHeader()->resizeSection(status, wanted);
    columns().fit();
}

/// As wide as they are where there is room.
void VaultTable::rememberColumns()
{
    giveRoomBack();
    m_memory->remember();
}

/// Fits the columns to the first rows. If there is too little room, columns whose text can be
/// guessed from its beginning are made narrower in favour of the name; below that the table
/// scrolls.
void VaultTable::fitFirstRows()
{
    if (m_memory->isKnown() || m_filter.rowCount() == 0 || !isVisible())
        return;
    m_memory->setKnown();
    fitColumns();
    makeRoom();
}

/// Makes columns narrower in favour of the name, until there is room for all of them.
void VaultTable::makeRoom()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    const int name = int(Column::Name);
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == name ? 0 : header->sectionSize(column);
    const int wanted = std::max(header->sectionSizeHint(name),
                                std::min(sizeHintForColumn(name), character * widestFittedName));
    int missing = wanted - (viewport()->width() - others);
    const std::pair<Column, int> yielding[] = {
        { Column::Kind, leastWord },
        { Column::Hint, leastHint },
        { Column::Where, leastPlace },
    };
    for (const auto &[column, characters] : yielding) {
        const int present = header->sectionSize(int(column));
        const int least = std::min(present,
                                   std::max(character * characters + 2 * cellPadding(),
                                            header->sectionSizeHint(int(column)))); // its title
        const int given = std::clamp(missing, 0, present - least);
        if (given == 0)
            continue;
        m_narrowed.insert(int(column), present);
        header->resizeSection(int(column), present - given);
        missing -= given;
    }
    const int least = std::max(character * leastFittedName + metrics::leadingCellPadding,
                               header->sectionSizeHint(name));
    if (wanted - missing >= std::min(wanted, least))
        return;
    header->setSectionResizeMode(name, QHeaderView::Interactive);
    header->resizeSection(name, std::min(wanted, least));
    m_narrowed.insert(name, 0);
}

/// What the user has set since stays as it is.
void VaultTable::giveRoomBack()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = horizontalHeader();
    const auto narrowed = std::exchange(m_narrowed, {});
    for (auto column = narrowed.cbegin(); column != narrowed.cend(); ++column) {
        if (column.key() == int(Column::Name))
            header->setSectionResizeMode(column.key(), QHeaderView::Stretch);
        else
            header->resizeSection(column.key(), column.value());
    }
}

/// Other room than before: the drawer has come or gone, or the window has another width.
void VaultTable::resizeEvent(QResizeEvent *event)
{
    if (!m_narrowed.isEmpty()) {
        giveRoomBack();
        makeRoom();
    }
    CredentialTable::resizeEvent(event);
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
        edit(rows.front().siblingAtColumn(int(Column::Name)));
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
