// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/metrics.h"

#include <QStyledItemDelegate>

namespace keyturn {

namespace rowcell {

enum class Edge
{
    None,
    Leading, ///< the first column that is seen
    Trailing, ///< the last one
    Both,
};

/// Where a cell's contents stand: between the paddings, the page's margin before the first column,
/// room for the row's menu button after the last.
[[nodiscard]] QRect contentRect(const QRect &cell, Edge edge, int menuColumn,
                                Qt::LayoutDirection direction,
                                int cellPadding = metrics::cellPadding);

/// The room that contentRect() leaves out.
[[nodiscard]] int padding(Edge edge, int menuColumn, int cellPadding = metrics::cellPadding);

} // namespace rowcell

/// A row of a table: its ground across all columns (selected, hovered), the hair line below, the
/// ring around the current row while the table has the keyboard; and a cell of plain text in it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// What stands in `content`; the ground is painted already.
    virtual void paintCell(QPainter *painter, const QRect &content,
                           const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// How wide the contents want to be.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const;

    [[nodiscard]] static rowcell::Edge edgeOf(const QStyleOptionViewItem &option,
                                              const QModelIndex &index);
    [[nodiscard]] static QRect contentRectOf(const QStyleOptionViewItem &option,
                                             const QModelIndex &index);

    /// The pen for what matters less, unless the row is selected in a palette that knows no such
    /// colour.
    static void dim(QPainter *painter, const QStyleOptionViewItem &option);
    [[nodiscard]] static QWidget *nameEditor(QWidget *parent);

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);
};

} // namespace keyturn
