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

/// Where there is too little room, the place gives way to the name.
void ActivityTable::fit()
{
    int room = viewport()->width() - leastKey * fontMetrics().averageCharWidth();
    for (const Column column : { Column::When, Column::What, Column::Result }) {
        resizeColumnToContents(int(column));
        room -= columnWidth(int(column));
    }
    const int wanted = sizeHintForColumn(int(Column::Where));
    const int most = viewport()->width() / 3;
    setColumnWidth(int(Column::Where),
                   std::clamp(std::min(wanted, most), horizontalHeader()->minimumSectionSize(),
                              std::max(room, horizontalHeader()->minimumSectionSize())));
}

} // namespace keyturn
