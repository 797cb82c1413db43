// SPDX-License-Identifier: MIT
#include "ui/delegates/rowdelegate.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"
#include "ui/style/selectionpaint.h"
#include "ui/text/keyinfield.h"
#include "ui/widgets/credentialtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QValidator>

namespace keyturn {

namespace rowcell {

namespace {

int leadingPadding(Edge edge, int cellPadding)
{
    return edge == Edge::Leading || edge == Edge::Both ? metrics::leadingCellPadding : cellPadding;
}

int trailingPadding(Edge edge, int menuColumn, int cellPadding)
{
    return edge == Edge::Trailing || edge == Edge::Both ? cellPadding + menuColumn : cellPadding;
}

} // namespace

QRect contentRect(const QRect &cell, Edge edge, int menuColumn, Qt::LayoutDirection direction,
                  int cellPadding)
{
    const QRect logical = cell.adjusted(leadingPadding(edge, cellPadding), 0,
                                        -trailingPadding(edge, menuColumn, cellPadding),
                                        -1); // the hair line below the row
    return QStyle::visualRect(direction, cell, logical);
}

int padding(Edge edge, int menuColumn, int cellPadding)
{
    return leadingPadding(edge, cellPadding) + trailingPadding(edge, menuColumn, cellPadding);
}

} // namespace rowcell

namespace {

/// Enter does not end the editing of a name that holds a key, and leaving the field drops it.
class NameValidator final : public QValidator
{
public:
    NameValidator(const ValueGuard &guard, QObject *parent)
        : QValidator(parent)
        , m_guard(guard)
    {
    }

    State validate(QString &text, int &) const override
    {
        return m_guard.holdsValue(text) ? Intermediate : Acceptable;
    }

private:
    ValueGuard m_guard;
};

const CredentialTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const CredentialTable *>(option.widget);
}

int menuColumnOf(const QStyleOptionViewItem &option)
{
    return tableOf(option) ? tableOf(option)->buttonRoom() : 0;
}

int cellPaddingOf(const QStyleOptionViewItem &option)
{
    return tableOf(option) ? tableOf(option)->cellPadding() : metrics::cellPadding;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, const ServiceCatalog *catalog)
    : QStyledItemDelegate(parent)
{
    if (catalog)
        m_guard.emplace(*catalog);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const CredentialTable *table = tableOf(*option);
    if (table)
        option->state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
}

rowcell::Edge RowDelegate::edgeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const CredentialTable *table = tableOf(option);
    const bool first = table ? table->firstColumn() == index.column() : index.column() == 0;
    const bool last = table ? table->lastColumn() == index.column()
                            : index.column() == index.model()->columnCount() - 1;
    if (first && last)
        return rowcell::Edge::Both;
    if (first)
        return rowcell::Edge::Leading;
    return last ? rowcell::Edge::Trailing : rowcell::Edge::None;
}

QRect RowDelegate::contentRectOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return rowcell::contentRect(option.rect, edgeOf(option, index), menuColumnOf(option),
                                option.direction, cellPaddingOf(option));
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, option.widget);
    const Colours &c = colours(option.palette);
    const QRect &r = option.rect;
    const CredentialTable *table = tableOf(option);
    if (table && table->litRow() == index.row())
        painter->fillRect(r, mixed(c.page, c.accent, 0.28));
    painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), c.line);
    const rowcell::Edge edge = edgeOf(option, index);
    if (option.state.testFlag(QStyle::State_Selected)
        && (edge == rowcell::Edge::Leading || edge == rowcell::Edge::Both))
        paintSelectionBar(painter, r, 0, option.palette, option.direction);

    if (!table || !focusRingVisible(table) || table->currentIndex().row() != index.row())
        return;
    // Each cell paints its part of the ring around the row.
    const QRect row = table->rowRect(index);
    painter->save();
    painter->setClipRect(r);
    paintFocusRing(painter, row.adjusted(1, 0, -1, -1), metrics::tiny + 1, option.palette);
    painter->restore();
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setLayoutDirection(item.direction);
    paintGround(painter, item, index);
    const Colours &c = colours(item.palette);
    painter->setPen(item.state.testFlag(QStyle::State_Selected) ? c.selectedText : c.text);
    painter->setFont(item.font);
    paintCell(painter, contentRectOf(item, index), item, index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter *painter, const QRect &content,
                            const QStyleOptionViewItem &option, const QModelIndex &) const
{
    paintLine(painter, content, option.text, option.direction);
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return metrics::plainTextWidth(QFontMetrics(option.font), option.text);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int padding =
        rowcell::padding(edgeOf(item, index), menuColumnOf(item), cellPaddingOf(item));
    return { contentWidth(item, index) + padding, metrics::rowHeight(QFontMetrics(item.font)) };
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    // The editor has padding of its own (11 pixels). The editor is widened by that much, so that
    // the text does not move when editing begins.
    editor->setGeometry(contentRectOf(option, index).adjusted(-11, 2, 11, -2));
}

void RowDelegate::dim(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &c = colours(option.palette);
    if (!option.state.testFlag(QStyle::State_Selected) || c.secondary != c.text)
        painter->setPen(c.secondary);
}

QWidget *RowDelegate::nameEditor(QWidget *parent, NameIs name) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(name == NameIs::Local ? tr("Local name") : tr("Name"));
    if (name == NameIs::Local) {
        const QString who = tr("Seen on this computer only");
        editor->setPlaceholderText(who);
        editor->setToolTip(who);
        editor->setAccessibleDescription(who);
    }
    editor->setObjectName(QStringLiteral("nameEditor"));
    if (!m_guard)
        return editor;
    editor->setValidator(new NameValidator(*m_guard, editor));
    connect(editor, &QLineEdit::textChanged, editor, [editor] {
        const QString why = editor->hasAcceptableInput() ? QString() : keyinfield::sentence();
        const QPoint below = editor->mapToGlobal(editor->rect().bottomLeft());
        QToolTip::showText(below, plainToolTip(why), editor);
    });
    return editor;
}

} // namespace keyturn
