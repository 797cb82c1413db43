// SPDX-License-Identifier: MIT
#include "ui/widgets/tablewithdetails.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/windowstate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QToolButton>

namespace keyturn {

namespace {

constexpr int leastTable = 420;

} // namespace

TableWithDetails::TableWithDetails(CredentialTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_drawer(new DetailsDrawer(this))
    , m_button(new QToolButton(this))
{
    m_button->setIcon(icon(Icon::Info));
    m_button->setCheckable(true);
    m_button->setAccessibleName(tr("Details beside the table"));
    m_button->setToolTip(tr("Details of the selected row beside the table (Enter)"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_button, ButtonRole::Quiet);
    // An accessible action toggles the button without a click.
    connect(m_button, &QToolButton::toggled, this, [this](bool isWanted) {
        if (isWanted != m_isWanted)
            toggle(isWanted);
    });
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

void TableWithDetails::remember(WindowState &state, const QString &name)
{
    m_state = &state;
    m_name = name;
    m_isWanted = state.areDetailsWanted(name);
    m_button->setChecked(m_isWanted);
}

void TableWithDetails::want(bool isWanted)
{
    m_isWanted = isWanted;
    m_button->setChecked(isWanted);
    if (m_state)
        m_state->setDetailsWanted(m_name, isWanted);
}

/// Without a selected row there is nothing to be shown: the first one is selected.
void TableWithDetails::toggle(bool isWanted)
{
    if (!isWanted) {
        want(false);
        close();
        return;
    }
    want(true);
    const QAbstractItemModel *model = m_table.model();
    for (int row = 0; !m_table.selectionModel()->hasSelection() && row < model->rowCount(); ++row)
        m_table.selectRow(row); // what was deleted can hardly ever be selected
    open();
}

void TableWithDetails::activate(const QModelIndex &index)
{
    if (!m_table.selectionModel()->isRowSelected(index.row())
        || m_table.selectionModel()->selectedRows().size() != 1)
        m_table.selectRow(index.row());
    open();
}

QModelIndex TableWithDetails::detailedRow() const
{
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    const bool isOne = rows.size() == 1 && (!m_isDetailed || m_isDetailed(rows.front()));
    return isOne ? rows.front() : QModelIndex();
}

void TableWithDetails::open()
{
    const QModelIndex row = detailedRow();
    if (!row.isValid())
        return;
    if (hasRoomBeside() && !m_isWanted)
        want(true);
    const bool wasOpen = std::exchange(m_isOpen, true);
    Q_EMIT rowWanted(row);
    if (!wasOpen)
        Q_EMIT openChanged();
    arrange();
    m_table.scrollTo(row);
    announce(m_drawer);
}

void TableWithDetails::close()
{
    if (!m_isOpen)
        return;
    if (m_isWanted && hasRoomBeside()) // in place of the table, it is not what was wanted
        want(false);
    hideDrawer();
    m_table.setFocus(Qt::OtherFocusReason);
}

void TableWithDetails::hideDrawer()
{
    const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
    m_isOpen = false;
    Q_EMIT openChanged();
    arrange();
    if (hadFocus)
        m_table.setFocus(Qt::OtherFocusReason);
}

void TableWithDetails::showTable()
{
    if (m_isOpen && m_table.isHidden())
        hideDrawer();
}

void TableWithDetails::follow()
{
    const QModelIndex row = detailedRow();
    if (!m_isOpen) {
        if (m_isWanted && row.isValid() && hasRoomBeside())
            open();
        return;
    }
    if (row.isValid())
        Q_EMIT rowWanted(row);
    else
        hideDrawer(); // it would show a row that is gone, or one of several
}

bool TableWithDetails::hasRoomBeside() const
{
    return width() >= leastTable + m_drawer->sizeHint().width();
}

void TableWithDetails::arrange()
{
    const bool isBesideTable = hasRoomBeside();
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
