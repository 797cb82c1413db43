// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace keyturn {

/// A calm table of rows: whole rows are selected and hovered, each has a "more" button at its end.
/// Enter and a double click emit activated(); the "more" button, a right click, the Menu key and
/// Shift+F10 emit menuRequested(). Who makes one gives it a delegate: a RowDelegate paints the
/// rows.
// Many members: half of them are the events and hints of QTableView that such a row needs.
class CredentialTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialTable)

public:
    explicit CredentialTable(QWidget *parent = nullptr);

    enum class Density
    {
        Comfortable,
        Close ///< for many columns
    };
    void setDensity(Density density);
    [[nodiscard]] int cellPadding() const;

    void setModel(QAbstractItemModel *model) override;

    /// Every column but the first gets the width that its contents want; the first gets the rest.
    void fitColumns();

    /// -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// The columns that stand first and last, as the user moved and hid them.
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] int lastColumn() const;
    /// In the viewport's coordinates.
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    [[nodiscard]] QRect menuButtonRect(const QModelIndex &index) const;

Q_SIGNALS:
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
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
    void hover(const QPoint &position);
    void leave();
    void updateRow(int row);
    void requestMenuOfCurrent();
    [[nodiscard]] QModelIndex menuButtonAt(const QPoint &position) const;

    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    bool m_overMenuButton = false;
    QPersistentModelIndex m_pressed;
};

} // namespace keyturn
