// SPDX-License-Identifier: MIT
#include "ui/widgets/credentialtable.h"

#include "core/displaytext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int leastColumnWidth = 60;
constexpr int widestColumn = 320;
// The room that is added to each column's width when columns get the width of their contents.
constexpr int air = 14;
constexpr int closeAir = 4;
constexpr std::chrono::milliseconds litTime(2500);

int firstShown(const QHeaderView &header, int from, int step)
{
    for (int visual = from; visual >= 0 && visual < header.count(); visual += step) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            return column;
    }
    return -1;
}

} // namespace

CredentialTable::CredentialTable(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(*this))
    , m_unlight(this)
{
    m_unlight.setSingleShot(true);
    m_unlight.setInterval(litTime);
    connect(&m_unlight, &QTimer::timeout, this, [this] {
        const int row = litRow();
        m_lit = QPersistentModelIndex();
        updateRow(row);
    });
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move inside it
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(leastColumnWidth);
    header->setResizeContentsPrecision(100); // as many rows as are seen, and not all
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // the name, which has the room that is left
    header->setStretchLastSection(false);
    header->setFocusPolicy(Qt::NoFocus);
    header->viewport()->setBackgroundRole(QPalette::Window);
    setDensity(Density::Comfortable);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
}

void CredentialTable::setDensity(Density density)
{
    m_density = density;
    applyMargins();
}

void CredentialTable::applyMargins()
{
    setHeaderMargins(horizontalHeader(),
                     { metrics::leadingCellPadding, cellPadding(), cellPadding() + buttonRoom() });
}

void CredentialTable::setCopyable(std::function<bool(const QModelIndex &)> canCopy)
{
    m_canCopy = std::move(canCopy);
    applyMargins();
}

int CredentialTable::buttonRoom() const
{
    return metrics::menuColumnWidth + (m_canCopy ? metrics::copyColumnWidth : 0);
}

int CredentialTable::cellPadding() const
{
    return m_density == Density::Close ? metrics::closeCellPadding : metrics::cellPadding;
}

void CredentialTable::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
}

void CredentialTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model && model->columnCount() > 0)
        fitColumns();
}

void CredentialTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() == 0)
        return;
    m_columns->showYielding();
    for (int column = 1; column < header->count(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        resizeColumnToContents(column);
    }
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_columns->fit();
}

void CredentialTable::keepReadable(int column)
{
    auto *soon = new QTimer(this); // rows come and change one by one
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, [this, column] {
        const int wanted = sizeHintForColumn(column);
        if (isColumnHidden(column) || columnWidth(column) >= wanted)
            return;
        setColumnWidth(column, wanted);
        m_columns->fit();
    });
    const auto start = qOverload<>(&QTimer::start);
    connect(model(), &QAbstractItemModel::rowsInserted, soon, start);
    connect(model(), &QAbstractItemModel::layoutChanged, soon, start);
    connect(model(), &QAbstractItemModel::dataChanged, soon, start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, soon, start);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, soon, start);
}

void CredentialTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

int CredentialTable::sizeHintForColumn(int column) const
{
    const int wanted = QTableView::sizeHintForColumn(column);
    return std::min(wanted + (m_density == Density::Close ? closeAir : air), widestColumn);
}

int CredentialTable::firstColumn() const
{
    return firstShown(*horizontalHeader(), 0, 1);
}

int CredentialTable::lastColumn() const
{
    return firstShown(*horizontalHeader(), horizontalHeader()->count() - 1, -1);
}

QRect CredentialTable::rowRect(const QModelIndex &index) const
{
    const QRect first = visualRect(index.siblingAtColumn(firstColumn()));
    return first.united(visualRect(index.siblingAtColumn(lastColumn())));
}

bool CredentialTable::hasButton(const QModelIndex &index, Button button) const
{
    return button == Button::Menu || (button == Button::Copy && m_canCopy && m_canCopy(index));
}

QRect CredentialTable::buttonRect(const QModelIndex &index, Button button) const
{
    const QRect row = rowRect(index);
    if (row.isEmpty() || !hasButton(index, button))
        return {};
    const int side = std::min(metrics::iconSize(fontMetrics()) + 10, row.height() - 6);
    QRect place(row.right() + 1 - metrics::menuColumnWidth, row.y(), metrics::menuColumnWidth,
                row.height());
    if (button == Button::Copy)
        place = { place.x() - metrics::copyColumnWidth, row.y(), metrics::copyColumnWidth,
                  row.height() };
    return QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, { side, side },
                               QStyle::visualRect(layoutDirection(), row, place));
}

CredentialTable::Button CredentialTable::buttonAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    for (const Button button : { Button::Copy, Button::Menu }) {
        if (index.isValid() && buttonRect(index, button).contains(position))
            return button;
    }
    return Button::None;
}

void CredentialTable::updateRow(int row)
{
    if (row < 0 || !model() || row >= model()->rowCount(rootIndex()))
        return;
    const QRect rect = rowRect(model()->index(row, 0, rootIndex()));
    viewport()->update(0, rect.y(), viewport()->width(), rect.height());
}

void CredentialTable::hover(const QPoint &position)
{
    const int row = rowAt(position.y());
    const Button over = buttonAt(position);
    if (row == m_hoveredRow && over == m_overButton)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    m_overButton = over;
    updateRow(m_hoveredRow);
}

void CredentialTable::leave()
{
    updateRow(m_hoveredRow);
    m_hoveredRow = -1;
    m_overButton = Button::None;
}

QStringList CredentialTable::selectedNames() const
{
    constexpr int most = 20; // no window is as wide as that
    QStringList names;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        if (names.size() == most)
            break;
        names.append(DisplayText(row.data().toString()).inSentence());
    }
    return names;
}

void CredentialTable::light(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    updateRow(litRow());
    // Not selectRow(): with Ctrl held down that would add to the selection.
    selectionModel()->setCurrentIndex(index.siblingAtColumn(firstColumn()),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
    m_lit = index;
    m_unlight.start();
    updateRow(index.row());
}

bool CredentialTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        hover(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (buttonAt(help->pos()) != Button::Copy)
            break;
        QToolTip::showText(help->globalPos(), tr("Copy the value"), viewport());
        return true;
    }
    case QEvent::HoverLeave:
    case QEvent::Leave:
        leave();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void CredentialTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void CredentialTable::requestMenuOfCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    scrollTo(index);
    const QRect button = menuButtonRect(index);
    const QRect visible = viewport()->rect();
    const QPoint at(std::clamp(button.left(), visible.left(), visible.right()), button.bottom());
    Q_EMIT menuRequested(index, viewport()->mapToGlobal(at));
}

void CredentialTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        requestMenuOfCurrent();
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(index, event->globalPos());
}

void CredentialTable::keyPressEvent(QKeyEvent *event)
{
    const bool shiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Menu || shiftF10) {
        requestMenuOfCurrent();
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier
        && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CredentialTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressedButton = event->button() == Qt::LeftButton ? buttonAt(position) : Button::None;
    m_pressed = m_pressedButton == Button::None ? QModelIndex() : indexAt(position);
    if (!m_pressed.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    // If the row is one of several selected rows, the selection stays: the menu applies to all of
    // them.
    const auto keep = m_pressedButton == Button::Menu
            && selectionModel()->isRowSelected(m_pressed.row(), rootIndex())
        ? QItemSelectionModel::NoUpdate
        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(m_pressed, keep);
    updateRow(m_pressed.row());
}

void CredentialTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    const QRect button = buttonRect(index, m_pressedButton);
    if (!button.contains(event->position().toPoint()))
        return;
    if (m_pressedButton == Button::Copy)
        Q_EMIT copyOfRowRequested(index);
    else
        Q_EMIT menuRequested(index, viewport()->mapToGlobal(button.bottomLeft()));
}

void CredentialTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (buttonAt(event->position().toPoint()) != Button::None) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void CredentialTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    const int first = rowAt(event->rect().top());
    int last = rowAt(event->rect().bottom());
    if (last < 0)
        last = model()->rowCount(rootIndex()) - 1;
    QPainter painter(viewport());
    for (int row = std::max(0, first); first >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        paintButton(painter, index, Button::Menu);
        const bool isLookedAt = row == m_hoveredRow || (hasFocus() && row == currentIndex().row());
        if (isLookedAt && hasButton(index, Button::Copy))
            paintButton(painter, index, Button::Copy);
    }
}

void CredentialTable::paintButton(QPainter &painter, const QModelIndex &index, Button button) const
{
    const Colours &c = colours(palette());
    const QRect place = buttonRect(index, button);
    const bool selected = selectionModel()->isRowSelected(index.row(), rootIndex());
    const bool active = index.row() == m_hoveredRow && m_overButton == button;
    if (active)
        paintRounded(&painter, place, metrics::badgeRadius,
                     mixed(selected ? c.selection : c.page, c.text, 0.10));
    QColor colour = active ? c.text : c.secondary;
    if (selected && c.secondary == c.text)
        colour = c.selectedText;
    paintIcon(&painter, place.adjusted(5, 5, -5, -5),
              button == Button::Copy ? Icon::Copy : Icon::More, colour);
}

void CredentialTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void CredentialTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void CredentialTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

} // namespace keyturn
