// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/activitylog.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/sandboxaccounts.h"
#include "session/signins.h"
#include "session/signout.h"
#include "ui/secretclipboard.h"
#include "ui/text/errortext.h"
#include "ui/window/windowplace.h"

#include <QMainWindow>
#include <QPointer>

class QMessageBox;
class QStackedWidget;

namespace keyturn {

class Adoption;
class KnownKeys;
class Links;
class MenuBar;
class Navigation;
class NetworkUse;
class Notices;
class PageDialogs;
class Preferences;
class ProgramNotices;
class Reminders;
class Rescue;
class Reviewing;
class Rotations;
class SandboxStart;
class SessionPages;
class Sidebar;
class Switching;
class VaultChecks;
class VaultPage;
class WelcomePage;
class WindowState;

/// The main window. It arranges the sidebar, the messages and the pages and connects the objects
/// that do the work; it has no logic of its own. A new page needs one line in addPages(), which is
/// called when the window has been painted, and one in addEntries() if the window is to be painted
/// with its entry.
/// Many members: half of them pass on what the application tells.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything is borrowed and must outlive the window.
    struct Parts
    {
        ServiceCatalog &catalog;
        SignIns &signIns;
        CurrentSession &current;
        KeepSignIn &keeping;
        SignOut &signOut;
        SandboxAccounts &sandbox;
        Vault &vault;
        Store &store;
        Rotations &rotations;
        ActivityLog &activity;
        const Clock &clock;
        HttpClient::Limits limits; ///< for every request
        SecretClipboard &clipboard;
        Preferences &preferences;
        const NetworkUse &network;
        WindowState &windowState;
        QString storeFile; ///< the path of Keyturn's own file
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    /// Opens the sandbox's organization; starts the sandbox server before if it is not running.
    void openSandbox();

    /// Opens the connection that was used last, when the records have been read. If the sandbox was
    /// asked for, it is opened instead.
    void openLastConnection();

    /// Shows what a keyturn:// link names (see Links), as soon as no dialog is open.
    void followLink(const QString &link);

    /// Says that Keyturn's own file cannot be opened. The message stays until the file is opened.
    void tellStoreUnopened(const Message &message);
    /// Call when Keyturn's own file is open. If it is a new file in place of another one, a message
    /// says so until the user closes it.
    void tellStoreOpened(const Store::Opened &opened);

    /// Asks the keychain for a canary and shows what is wrong with the keychain, if anything.
    void checkKeychain();

    /// Tells about credentials that were being created when Keyturn ended unexpectedly. `rescue` is
    /// borrowed.
    void watchRescue(Rescue &rescue);

    /// Tells about entries of the keychain that are in no list. `adoption` is borrowed.
    void watchAdoption(Adoption &adoption);

    /// Tells about keys that expire soon, and leads to them. Both are borrowed. Call it after
    /// firstPainted(): it leads to the pages.
    void watchReminders(const KnownKeys &keys, Reminders &reminders);

    /// True if nothing would be lost: neither by an open dialog nor with the clipboard, which is
    /// cleared when Keyturn ends. Otherwise the user is asked.
    bool mayQuit();

    [[nodiscard]] WindowPlace place() const;
    /// Shows that place of an earlier window, whose session goes on. Call it after firstPainted().
    void showPlace(const WindowPlace &place);

Q_SIGNALS:
    /// The user wants Keyturn to try again to open its own file.
    void storeRequested();
    /// See MenuBar.
    void languageRequested(const QString &key);

    /// The window has been painted for the first time, and has its pages; all other work may begin.
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildLayout();
    void addEntries();
    void connectWork();
    void addPages();
    void addActivity(VaultPage &vault);
    void addRotating(Reviewing &reviewing);
    void askAboutClipboard(const QString &uuid);
    void orderForTab();

    Parts m_parts;
    VaultChecks *m_checks;
    Sidebar *m_sidebar;
    Notices *m_notices;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome;
    Navigation *m_navigation = nullptr;
    MenuBar *m_menus = nullptr;
    PageDialogs *m_dialogs;
    ProgramNotices *m_programNotices;
    Switching *m_switching;
    SessionPages *m_sessionPages = nullptr;
    SandboxStart *m_sandboxStart;
    Links *m_links = nullptr;
    bool m_wasPainted = false;
    QPointer<QMessageBox> m_question; ///< see askAboutClipboard()
};

} // namespace keyturn
