// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <functional>
#include <utility>

class QToolButton;

namespace keyturn {

class CredentialTable;
class DetailsDrawer;
class WindowState;

/// A table, and beside it a drawer with the details of the selected row, which Enter, a double
/// click and a button open. The drawer follows the selection, and goes while none or several rows
/// are selected. Where both have too little room, it takes the place of the table. Esc closes it,
/// and the table gets the focus back.
class TableWithDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableWithDetails)

public:
    /// Takes ownership of the table, which must have its model already.
    TableWithDetails(CredentialTable &table, QWidget *parent);

    /// Keeps under that name whether the user wants the drawer, which then opens by itself where
    /// there is room beside the table. `state` is borrowed and must outlive this widget.
    void remember(WindowState &state, const QString &name);
    /// A button that opens and closes the drawer. Whoever places it becomes its parent.
    [[nodiscard]] QToolButton &button() { return *m_button; }

    /// Rows for which this is false have no details. All have, if it is not called.
    void setDetailed(std::function<bool(const QModelIndex &row)> isDetailed)
    {
        m_isDetailed = std::move(isDetailed);
    }

    [[nodiscard]] DetailsDrawer &drawer() { return *m_drawer; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Opens the drawer for the one selected row; does nothing unless exactly one is selected,
    /// which has details.
    void open();
    void close();
    /// Closes the drawer if it stands in the place of the table.
    void showTable();

Q_SIGNALS:
    /// The drawer is to be filled for this row, the only selected one.
    void rowWanted(const QModelIndex &row);
    void openChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The only selected row, if it has details.
    [[nodiscard]] QModelIndex detailedRow() const;
    void activate(const QModelIndex &index);
    void toggle(bool isWanted);
    void want(bool isWanted);
    void hideDrawer();
    [[nodiscard]] bool hasRoomBeside() const;
    void follow();
    void arrange();

    CredentialTable &m_table;
    DetailsDrawer *m_drawer;
    QToolButton *m_button;
    WindowState *m_state = nullptr; ///< null: nothing is remembered
    QString m_name;
    std::function<bool(const QModelIndex &)> m_isDetailed;
    bool m_isOpen = false;
    bool m_isWanted = false; ///< it opens when a row is selected
};

} // namespace keyturn
