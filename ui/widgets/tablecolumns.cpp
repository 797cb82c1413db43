// SPDX-License-Identifier: MIT
#include "ui/widgets/tablecolumns.h"

#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace keyturn {

namespace {

// In characters of average width.
constexpr int leastName = 16;
constexpr int leastChosen = 12;

} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
}

void TableColumns::setYielding(std::vector<int> columns)
{
    showYielding();
    m_yielding = std::move(columns);
    for (const int column : m_yielding) {
        if (!isOptional(column))
            m_table.showColumn(column); // it may have been restored as hidden
    }
    fit();
}

void TableColumns::setOptional(std::vector<int> columns, const std::vector<int> &shown)
{
    m_optional = std::move(columns);
    for (const int column : m_optional)
        m_table.hideColumn(column);
    m_optional.insert(m_optional.end(), shown.begin(), shown.end());
    std::sort(m_optional.begin(), m_optional.end());
    QHeaderView *header = m_table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
}

void TableColumns::addChoices(QMenu &menu)
{
    for (const int column : m_optional) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column) || m_hiddenWidths.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { choose(column, isShown); });
    }
}

void TableColumns::choose(int column, bool isShown)
{
    m_hiddenWidths.remove(column);
    m_table.setColumnHidden(column, !isShown);
    if (isShown) {
        // A column that is empty yet has room for a name, beside the buttons of the row.
        m_table.resizeColumnToContents(column);
        const int least = leastChosen * m_table.fontMetrics().averageCharWidth()
            + 2 * metrics::cellPadding + metrics::menuColumnWidth;
        m_table.setColumnWidth(column, std::max(least, m_table.columnWidth(column)));
    }
    fit();
}

void TableColumns::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu);
    menu->popup(m_table.horizontalHeader()->viewport()->mapToGlobal(position));
}

void TableColumns::showYielding()
{
    for (auto hidden = m_hiddenWidths.cbegin(); hidden != m_hiddenWidths.cend(); ++hidden)
        m_table.showColumn(hidden.key());
    m_hiddenWidths.clear();
}

void TableColumns::fit()
{
    const QHeaderView *header = m_table.horizontalHeader();
    int room = m_table.viewport()->width();
    for (int column = 1; column < header->count(); ++column)
        room -= m_hiddenWidths.value(column, header->sectionSize(column));
    const int wanted =
        leastName * m_table.fontMetrics().averageCharWidth() + metrics::leadingCellPadding;
    for (const int column : m_yielding) {
        if (m_table.isColumnHidden(column) && !m_hiddenWidths.contains(column))
            continue; // the user did not choose it
        const int width = m_hiddenWidths.value(column, header->sectionSize(column));
        if (room >= wanted) {
            m_hiddenWidths.remove(column);
            m_table.showColumn(column);
            continue;
        }
        m_hiddenWidths.insert(column, width);
        m_table.hideColumn(column);
        room += width;
    }
}

bool TableColumns::isOptional(int column) const
{
    return std::find(m_optional.begin(), m_optional.end(), column) != m_optional.end();
}

} // namespace keyturn
