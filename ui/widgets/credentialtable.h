// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QTimer>

#include <functional>

namespace keyturn {

class TableColumns;

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
    /// Makes the column wider whenever one of the rows that are seen needs it; to be called once
    /// the table has its model.
    void keepReadable(int column);
    /// The rows of which `canCopy` says so have a button that copies, which is seen under the
    /// pointer and in the row that has the focus. It emits copyOfRowRequested().
    void setCopyable(std::function<bool(const QModelIndex &)> canCopy);

    /// Which columns are shown.
    [[nodiscard]] TableColumns &columns() { return *m_columns; }

    /// What the first column says in the selected rows; of very many only the first.
    [[nodiscard]] QStringList selectedNames() const;

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
    [[nodiscard]] QRect menuButtonRect(const QModelIndex &index) const
    {
        return buttonRect(index, Button::Menu);
    }
    [[nodiscard]] QRect copyButtonRect(const QModelIndex &index) const
    {
        return buttonRect(index, Button::Copy);
    }
    /// The room for the buttons at the end of each row.
    [[nodiscard]] int buttonRoom() const;

Q_SIGNALS:
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);
    /// The row is selected, and no other.
    void copyOfRowRequested(const QModelIndex &index);

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
    /// What a row has at its end.
    enum class Button
    {
        None,
        Copy,
        Menu
    };

    void applyMetrics();
    void applyMargins();
    void hover(const QPoint &position);
    void leave();
    void updateRow(int row);
    void requestMenuOfCurrent();
    void paintButton(QPainter &painter, const QModelIndex &index, Button button) const;
    [[nodiscard]] bool hasButton(const QModelIndex &index, Button button) const;
    [[nodiscard]] QRect buttonRect(const QModelIndex &index, Button button) const;
    [[nodiscard]] Button buttonAt(const QPoint &position) const;

    TableColumns *m_columns;
    std::function<bool(const QModelIndex &)> m_canCopy;
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    Button m_overButton = Button::None;
    QPersistentModelIndex m_lit;
    QTimer m_unlight;
    QPersistentModelIndex m_pressed;
    Button m_pressedButton = Button::None;
};

} // namespace keyturn
