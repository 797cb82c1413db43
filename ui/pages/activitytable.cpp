// SPDX-License-Identifier: MIT
#include "ui/pages/activitytable.h"

#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "ui/delegates/activitydelegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace keyturn {

namespace {

using Column = ActivityModel::Column;

constexpr int leastKey = 16; // characters of average width

} // namespace

ActivityTable::ActivityTable(ActivityFilter &filter, QWidget *parent)
    : CredentialTable(parent)
    , m_filter(filter)
{
    setDensity(Density::Close);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setModel(&m_filter);
    setItemDelegate(new ActivityDelegate(this));
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(0); // only the rows that are seen
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(int(Column::Key), QHeaderView::Stretch);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + viewport()->height() >= verticalScrollBar()->maximum())
            Q_EMIT endNeared();
    });
}

void ActivityTable::fitFirstRows()
{
    if (m_isFitted || m_filter.rowCount() == 0 || !isVisible())
        return;
    m_isFitted = true;
    fit();
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    CredentialTable::resizeEvent(event);
    if (m_isFitted)
        fit();
}

/// Where there is too little room, the place gives way to the name, and then what was done. No
/// column is narrower than its title: the table rather scrolls.
void ActivityTable::fit()
{
    QHeaderView &header = *horizontalHeader();
    const auto title = [&header](Column column) { return header.sectionSizeHint(int(column)); };
    const int leastName = std::max(leastKey * fontMetrics().averageCharWidth(), title(Column::Key));
    int room = viewport()->width() - leastName;
    for (const Column column : { Column::When, Column::What, Column::Result }) {
        resizeColumnToContents(int(column));
        room -= columnWidth(int(column));
    }
    const int leastPlace = std::max(header.minimumSectionSize(), title(Column::Where));
    if (const int lack = leastPlace - room; lack > 0) {
        const int done = columnWidth(int(Column::What));
        setColumnWidth(int(Column::What), std::max(title(Column::What), done - lack));
        room += done - columnWidth(int(Column::What));
    }
    const int wanted = sizeHintForColumn(int(Column::Where));
    const int most = viewport()->width() / 3;
    setColumnWidth(int(Column::Where),
                   std::clamp(std::min(wanted, most), leastPlace, std::max(room, leastPlace)));
    const bool fits = room >= leastPlace;
    header.setSectionResizeMode(int(Column::Key),
                                fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        header.resizeSection(int(Column::Key), leastName);
}

} // namespace keyturn
