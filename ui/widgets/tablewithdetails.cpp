// SPDX-License-Identifier: MIT
#include "ui/widgets/tablewithdetails.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/detailsdrawer.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace keyturn {

namespace {

constexpr int leastTable = 420;

} // namespace

TableWithDetails::TableWithDetails(CredentialTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_drawer(new DetailsDrawer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&m_table, 1);
    layout->addWidget(m_drawer);
    m_drawer->hide();
    m_table.installEventFilter(this);
    connect(&m_table, &CredentialTable::activated, this, &TableWithDetails::activate);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TableWithDetails::follow);
    connect(m_drawer, &DetailsDrawer::closeRequested, this, &TableWithDetails::close);
}

void TableWithDetails::activate(const QModelIndex &index)
{
    if (!m_table.selectionModel()->isRowSelected(index.row())
        || m_table.selectionModel()->selectedRows().size() != 1)
        m_table.selectRow(index.row());
    open();
}

void TableWithDetails::open()
{
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    const bool wasOpen = std::exchange(m_isOpen, true);
    Q_EMIT rowWanted(rows.front());
    if (!wasOpen)
        Q_EMIT openChanged();
    arrange();
    m_table.scrollTo(rows.front());
    announce(m_drawer);
}

void TableWithDetails::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    Q_EMIT openChanged();
    arrange();
    m_table.setFocus(Qt::OtherFocusReason);
}

void TableWithDetails::showTable()
{
    if (m_isOpen && m_table.isHidden())
        close();
}

void TableWithDetails::follow()
{
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (!m_isOpen)
        return;
    if (rows.size() == 1)
        Q_EMIT rowWanted(rows.front());
    else
        close(); // it would show a row that is gone, or one of several
}

void TableWithDetails::arrange()
{
    const bool isBesideTable = width() >= leastTable + m_drawer->sizeHint().width();
    const bool hadFocus = m_table.hasFocus();
    m_drawer->setVisible(m_isOpen);
    m_table.setVisible(!m_isOpen || isBesideTable);
    if (hadFocus && !m_table.isVisible())
        m_drawer->focusFirst();
}

bool TableWithDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOpen && watched == &m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TableWithDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isOpen)
        arrange();
}

} // namespace keyturn
