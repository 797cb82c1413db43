// SPDX-License-Identifier: MIT
#pragma once

#include "session/connections.h"
#include "session/sandboxprocess.h"
#include "ui/dialogs/usedialog.h"
#include "ui/secretclipboard.h"
#include "ui/text/errortext.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;

namespace keyturn {

class CredentialsPage;
class HeldKeyPage;
class MessageStrip;
class Rescue;
class Sidebar;
class Theme;
class VaultChecks;
class VaultPage;
class WelcomePage;
class WindowState;

/// The window: sidebar, pages, menus. Shows what Connections has open; decides nothing itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything is borrowed and outlives the window.
    struct Parts
    {
        Connections &connections;
        SandboxProcess &sandbox;
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
    void buildMenus();
    void buildViewMenu();
    void buildHelpMenu();
    void buildSidebar();
    void buildSwitching();
    void connectConnections();
    void showSession();
    void closeSessionPages();
    void showCounts();
    void showExpired();
    void openSandboxConnection();
    void addSandboxAccounts();
    void showBanner(const Message &message, const QStringList &actions,
                    std::function<void()> action);
    void showKeychainState();
    void showProfileProblems();
    void updateActions();
    void buildVaultPage();
    void importCredential();
    void useEntry(const VaultRecord &record);
    void useValue(const VaultRecord &record, SecretSource secret);
    void useAccessToken(HeldKeyPage &page, const VaultRecord &key);
    void captureCredential(CredentialKind kind);
    [[nodiscard]] bool showsVault() const;
    void updateSwitcher();
    void openSwitcherMenu();
    void addSwitchActions(QMenu *menu);
    void switchTo(int index);
    void openConnectDialog();
    void signInAgain(const QString &uuid, const QString &organizationId);
    void editConnection(const QString &uuid);
    void askToSignOut(const QString &uuid);
    void signOut(const QString &uuid, Connections::Credential credential);
    void handleOpenFailed(const QString &uuid, const KeychainError &error);
    void changeAddress(CredentialKind kind, Operation operation);
    void addSessionPage(Session &session, Listing &listing);
    void showWantedPage(const Session &session);
    void addHeldPage(Session &session, CredentialKind kind);
    /// The sidebar has the pages that the session's service has.
    void showNavigation();
    void replaceKey(const VaultRecord &record);
    static void openInBrowser(const QUrl &url);
    void showPage(const QString &id);
    void openServicePage(CredentialKind kind);
    [[nodiscard]] CredentialsPage *currentPage() const;
    [[nodiscard]] CredentialsPage *page(CredentialKind kind) const;
    [[nodiscard]] HeldKeyPage *currentHeldPage() const;
    [[nodiscard]] HeldKeyPage *heldPage(CredentialKind kind) const;

    Parts m_parts;
    Sidebar *m_sidebar = nullptr;
    MessageStrip *m_banner = nullptr;
    std::function<void()> m_bannerAction;
    std::function<void()> m_secondBannerAction;
    MessageStrip *m_keychainBanner = nullptr;
    MessageStrip *m_servicesBanner = nullptr;
    MessageStrip *m_rescueBanner = nullptr;
    QStringList m_rescued; ///< names, raw text
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    VaultPage *m_vault = nullptr;
    VaultChecks *m_checks = nullptr;
    std::vector<CredentialsPage *> m_sessionPages; ///< owned by m_pages
    std::vector<HeldKeyPage *> m_heldPages; ///< owned by m_pages
    QString m_wantedPage; ///< shown again when the session changes
    QString m_wantedService; ///< whose page that is
    QAction *m_create = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
    bool m_wasPainted = false;
};

} // namespace keyturn
