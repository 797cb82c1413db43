// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QMenu;

namespace keyturn {

class CurrentSession;
class MenuBar;
class Navigation;
class SessionPages;
class ServiceCatalog;
class Vault;

/// What the window can do, for the command palette and for the list of its keys. There is no list
/// of commands: what is in the menus, the sidebar, the head of the page, the menu of its rows, the
/// open session's lists and the vault is gathered when it is asked for, and not before.
class Commands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        MenuBar &menus;
        Navigation &navigation;
        SessionPages &sessionPages;
        CurrentSession &current;
        const ServiceCatalog &catalog;
        const Vault &vault;
    };

    /// The dialogs are shown over `window`.
    Commands(Parts parts, QWidget &window);

    void openPalette();
    void openShortcuts();

private:
    using Command = CommandPalette::Command;
    using Shortcut = ShortcutsDialog::Shortcut;

    void addPages();
    void addActions(const QMenu &menu, const QString &place);
    void addAction(QAction &action, const QString &place);
    void addOfPage(QMenu &rowMenu);
    void addKeys();
    void addEntries();
    void add(Command command);
    static void addShortcuts(const QMenu &menu, const QString &group,
                             std::vector<Shortcut> &shortcuts);
    void addShortcutsOfLists(std::vector<Shortcut> &shortcuts);

    Parts m_parts;
    QWidget &m_window;
    std::vector<Command> m_commands; ///< while they are gathered
    QPointer<QDialog> m_open;
};

} // namespace keyturn
