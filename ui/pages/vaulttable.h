// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/credentialtable.h"

#include <QStringList>

namespace keyturn {

class VaultFilter;
class WindowState;

/// The vault's list: the widths of its columns, which are remembered or fitted to the first rows,
/// and its selection by the uuids of entries.
class VaultTable final : public CredentialTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultTable)

public:
    /// Both are borrowed and outlive the table.
    VaultTable(VaultFilter &filter, WindowState &windowState, QWidget *parent);

    /// Before the filter goes: a table without columns has no widths worth remembering.
    void rememberColumns();
    /// To the first rows that are seen, unless the user's widths are known.
    void fitFirstRows();

    [[nodiscard]] QStringList shownUuids() const;
    [[nodiscard]] QStringList selectedUuids() const;
    /// Of one selected row, in place.
    void editName();
    /// Selects the row unless it is selected: a menu of several rows keeps them.
    void include(const QModelIndex &index);

Q_SIGNALS:
    void copyRequested(); ///< Ctrl+C

protected:
    bool event(QEvent *event) override;

private:
    VaultFilter &m_filter;
    WindowState &m_windowState;
    bool m_columnsKnown = false; ///< by the user's choice, or fitted to the first rows
};

} // namespace keyturn
