// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

namespace keyturn {

class CredentialTable;
class DetailsDrawer;

/// A table, and beside it a drawer with the details of the selected row, which Enter and a double
/// click open. The drawer follows the selection. Where both have too little room, it takes the
/// place of the table. Esc closes it, and the table gets the focus back.
class TableWithDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableWithDetails)

public:
    /// Takes ownership of the table, which must have its model already.
    TableWithDetails(CredentialTable &table, QWidget *parent);

    [[nodiscard]] DetailsDrawer &drawer() { return *m_drawer; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Opens the drawer for the one selected row; does nothing unless exactly one is selected.
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
    void activate(const QModelIndex &index);
    void follow();
    void arrange();

    CredentialTable &m_table;
    DetailsDrawer *m_drawer;
    bool m_isOpen = false;
};

} // namespace keyturn
