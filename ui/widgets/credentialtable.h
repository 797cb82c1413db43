// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace keyturn {

/// A table of whole rows: a row is selected and hovered as a whole, and has a "more" button at its
/// end. Enter and a double click emit activated(). The "more" button, a right click, the Menu key
/// and Shift+F10 emit menuRequested(). Esc ends the selection. The owner sets a delegate derived
/// from RowDelegate, which paints the rows.
// Many members: half of them override events and size hints of QTableView.
class CredentialTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialTable)

public:
    explicit CredentialTable(QWidget *parent = nullptr);

    enum class Density
    {
        Comfortable,
        Close ///< smaller paddings, for many columns
    };
    void setDensity(Density density);
    [[nodiscard]] int cellPadding() const;

    void setModel(QAbstractItemModel *model) override;

    /// Gives every column but the first the width that its contents need, and the first column the
    /// rest.
    void fitColumns();

    /// These columns are hidden, one after the other, while the first column has too little room
    /// for its text, and come back when there is room.
    void setYieldingColumns(std::vector<int> columns);

    /// Selects the row, scrolls to it, gives the table the focus and lights the row for a moment.
    void light(const QModelIndex &index);
    [[nodiscard]] int litRow() const { return m_lit.isValid() ? m_lit.row() : -1; }

    /// The row under the pointer; -1 if there is none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// The first and the last visible column, in the order that the user has given the columns.
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] int lastColumn() const;
    /// In coordinates of the viewport.
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    [[nodiscard]] QRect menuButtonRect(const QModelIndex &index) const;

Q_SIGNALS:
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    void applyMetrics();
    void fitRoom();
    void showAllColumns();
    void hover(const QPoint &position);
    void leave();
    void updateRow(int row);
    void requestMenuOfCurrent();
    [[nodiscard]] QModelIndex menuButtonAt(const QPoint &position) const;

    std::vector<int> m_yielding;
    QHash<int, int> m_hiddenWidths; ///< of the columns that are hidden for want of room
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    bool m_overMenuButton = false;
    QPersistentModelIndex m_lit;
    QTimer m_unlight;
    QPersistentModelIndex m_pressed;
};

} // namespace keyturn
