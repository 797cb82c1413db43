// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QMenu;
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
    /// `isListed` says whether the only selected entry has a row on the page of a list.
    void setListed(std::function<bool()> isListed) { m_isListed = std::move(isListed); }
    /// Adds what can be done with so many entries.
    void fill(QMenu &menu, int count);
    /// The same for the selected entries, beginning with the details; nothing if there are none.
    void fillRowMenu(QMenu &menu);
    /// The menu ends with a choice of the table's columns.
    void openMenu(const QPoint &globalPosition, TableColumns &columns);

Q_SIGNALS:
    void verifyRequested();
    void removeRequested();
    void calendarRequested();
    void plannerRequested(); ///< for all entries
    // For a single entry only:
    void copyRequested();
    void revealRequested();
    void useRequested();
    void rotateRequested();
    void renameRequested();
    void editRequested();
    void showInListRequested();
    void historyRequested();
    void detailsRequested();

private:
    struct Item
    {
        QPushButton *button;
        bool ofOne; ///< only enabled if one entry is selected
    };

    std::vector<Item> m_items;
    int m_selected = 0;
    std::function<bool()> m_isListed;
};

} // namespace keyturn
