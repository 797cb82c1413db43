// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <vector>

class QMenu;
class QTableView;

namespace keyturn {

/// Which columns of a table are shown. The user chooses some of them; others give way where there
/// is too little room for the first column, which holds the names.
class TableColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableColumns)

public:
    explicit TableColumns(QTableView &table);

    /// These columns are hidden, one after the other, while the first column has too little room
    /// for its text, and come back when there is room.
    void setYielding(std::vector<int> columns);

    /// These columns are hidden until the user chooses them, in the menu of the header or in
    /// another that has addChoices(); those of `shown` are there until the user hides them. To be
    /// called before the state of the header is restored.
    void setOptional(std::vector<int> columns, const std::vector<int> &shown = {});
    /// Adds a checkable action for each optional column, owned by the menu.
    void addChoices(QMenu &menu);

    /// To be called when the room or the widths have changed.
    void fit();
    /// Shows what is hidden for want of room, so that the state of the header holds only what the
    /// user chose.
    void showYielding();

private:
    void choose(int column, bool isShown);
    void showMenu(const QPoint &position);
    [[nodiscard]] bool isOptional(int column) const;

    QTableView &m_table;
    std::vector<int> m_yielding;
    std::vector<int> m_optional;
    QHash<int, int> m_hiddenWidths; ///< of the columns that are hidden for want of room
};

} // namespace keyturn
