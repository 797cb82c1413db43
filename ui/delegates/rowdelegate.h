// SPDX-License-Identifier: MIT
#pragma once

#include "exports/valueguard.h"
#include "ui/style/metrics.h"

#include <QStyledItemDelegate>

#include <optional>

namespace keyturn {

namespace rowcell {

/// Whether a cell is at an edge of its row, in the visible order of the columns.
enum class Edge
{
    None,
    Leading, ///< the first visible column
    Trailing, ///< the last visible column
    Both,
};

/// The rectangle for a cell's contents: the cell without its padding, without the page's margin
/// before the first column, and without the room for the row's menu button after the last column.
[[nodiscard]] QRect contentRect(const QRect &cell, Edge edge, int menuColumn,
                                Qt::LayoutDirection direction,
                                int cellPadding = metrics::cellPadding);

/// The total width that contentRect() leaves free on both sides.
[[nodiscard]] int padding(Edge edge, int menuColumn, int cellPadding = metrics::cellPadding);

} // namespace rowcell

/// Who knows a name that is changed in a table.
enum class NameIs
{
    OfService, ///< the service renames the key for all who see it
    Local, ///< only this computer
};

/// Paints one row of a table: a background across all columns (selected, hovered), the hair line
/// below it, the focus ring around the current row, and in each cell plain text. Derived classes
/// paint other contents.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    /// Where names can be changed, `catalog` has the services whose keys are refused as names.
    explicit RowDelegate(QObject *parent = nullptr, const ServiceCatalog *catalog = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// Paints the contents of a cell inside `content`; the background has been painted before.
    virtual void paintCell(QPainter *painter, const QRect &content,
                           const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The width that the contents of a cell need, without the paddings.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const;

    [[nodiscard]] static rowcell::Edge edgeOf(const QStyleOptionViewItem &option,
                                              const QModelIndex &index);
    [[nodiscard]] static QRect contentRectOf(const QStyleOptionViewItem &option,
                                             const QModelIndex &index);

    /// Sets the painter's pen to the secondary text colour. Leaves the pen alone for a selected row
    /// if the palette has no such colour (a high-contrast palette).
    static void dim(QPainter *painter, const QStyleOptionViewItem &option);
    /// The field for a new name. A name that only this computer knows is called local there. While
    /// a whole key is in it, the field says so, and its text is not taken.
    [[nodiscard]] QWidget *nameEditor(QWidget *parent, NameIs name) const;

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);

    std::optional<ValueGuard> m_guard;
};

} // namespace keyturn
