// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace keyturn {

class TableColumns;

/// What can be done with the selected entries of the vault: a row of buttons, and a context menu
/// that has more: what has a key of its own is left out of the row, which has to fit beside the
/// search.
class VaultActions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultActions)

public:
    explicit VaultActions(QWidget *parent);

    void setSelected(int count);
    /// The menu ends with a choice of the table's columns.
    void openMenu(const QPoint &globalPosition, TableColumns &columns);

Q_SIGNALS:
    void verifyRequested();
    void removeRequested();
    // For a single entry only:
    void copyRequested();
    void revealRequested();
    void useRequested();
    void renameRequested();
    void detailsRequested();

private:
    struct Item
    {
        QPushButton *button;
        bool ofOne; ///< only enabled if one entry is selected
    };

    std::vector<Item> m_items;
    int m_selected = 0;
};

} // namespace keyturn
