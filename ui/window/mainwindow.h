// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/sandboxaccounts.h"
#include "session/signins.h"
#include "session/signout.h"
#include "ui/secretclipboard.h"
#include "ui/text/errortext.h"

#include <QMainWindow>

namespace keyturn {

class MenuBar;
class Navigation;
class Notices;
class PageDialogs;
class ProgramNotices;
class Rescue;
class SandboxStart;
class SessionPages;
class Sidebar;
class Switching;
class Theme;
class VaultChecks;
class WelcomePage;
class WindowState;

/// The window: a frame that puts the sidebar, the messages and the pages in their places and lets
/// those who know how do the rest. It decides nothing itself. A new page is one line in addPages().
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything is borrowed and outlives the window.
    struct Parts
    {
        ServiceCatalog &catalog;
        SignIns &signIns;
        CurrentSession &current;
        KeepSignIn &keeping;
        SignOut &signOut;
        SandboxAccounts &sandbox;
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits; ///< of every request
        SecretClipboard &clipboard;
        Theme &theme;
        WindowState &windowState;
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    /// Starts the sandbox server if need be and opens its organization.
    void openSandbox();

    /// Opens the connection that was used last, once the records are read; the sandbox goes first
    /// if it was asked for.
    void openLastConnection();

    /// Something of the program itself does not work; shown until it is closed or answered.
    void showProblem(const Message &message);

    /// Asks the keychain for a canary and shows what is wrong with it, if anything.
    void checkKeychain();

    /// Tells of what was being created when Keyturn ended without warning. Borrowed.
    void watchRescue(Rescue &rescue);

    /// True when no open dialog would lose anything; otherwise the dialog asks.
    bool mayQuit();

Q_SIGNALS:
    /// The window has been painted for the first time: time for all other work to begin.
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void addPages();
    void connectWelcome();

    Parts m_parts;
    VaultChecks *m_checks;
    Sidebar *m_sidebar;
    Notices *m_notices;
    WelcomePage *m_welcome;
    Navigation *m_navigation = nullptr;
    PageDialogs *m_dialogs;
    ProgramNotices *m_programNotices;
    Switching *m_switching;
    SessionPages *m_sessionPages = nullptr;
    SandboxStart *m_sandboxStart;
    bool m_wasPainted = false;
};

} // namespace keyturn
