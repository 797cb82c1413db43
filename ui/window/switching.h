// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectflow.h"
#include "session/currentsession.h"
#include "session/signout.h"
#include "ui/dialogs/removalwait.h"

#include <QObject>

class QAction;
class QMenu;

namespace keyturn {

class ConnectDialog;
class ConnectionSwitcher;
struct ConnectionLook;
class Notices;
class SecretClipboard;

/// Chooses the connection that Keyturn works with: the Account menu, the switcher's list, Ctrl+1 to
/// Ctrl+9, signing in, signing in again, editing an account and signing out.
/// KeepSignIn and SignOut decide what happens to the credentials.
class Switching final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Switching)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        SignIns &signIns;
        CurrentSession &current;
        KeepSignIn &keeping;
        SignOut &signOut;
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits; ///< for every request
        SecretClipboard &clipboard;
        Notices &notices;
        ConnectionSwitcher &switcher;
    };

    /// The dialogs are shown over `window`, which also gets the shortcuts.
    Switching(Parts parts, QWidget &window);

    /// The Account menu: every connection, and what can be done with connections. The menu is the
    /// same on every page. The window owns it.
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

    /// Opens the connection that was used last, unless one is open.
    void openLast();

    /// Call it for a session that is older than the window; it is called for a new one.
    void followSession();

    /// Asks for a credential and opens the session for it.
    void signIn();
    /// The same, but the form asks for a credential of that kind of the open session's service and
    /// server. Does nothing if no session is open.
    void signInWith(keyturn::CredentialKind kind);
    /// Asks what to do with the credential, then signs out.
    void askToSignOut(const QString &uuid);
    void signOut(const QString &uuid, SignOut::Credential credential);

Q_SIGNALS:
    /// The file of a service is missing in that folder; the user wants to see the folder.
    void serviceFolderRequested();
    void sandboxRequested();
    void welcomeRequested();
    void reviewRequested(); ///< of the open session's keys

private:
    void addActions();
    QAction &targetAction(int index);
    void updateSwitcher();
    void updateMenu();
    void updateTargets();
    [[nodiscard]] ConnectionLook lookOf(const ConnectionRecord &record,
                                        const QString &organizationId) const;
    void openList();
    void openTarget(int index);
    void tellExpired();
    void tellOpenFailed(const QString &uuid, const OpenError &error);
    [[nodiscard]] ConnectDialog *makeConnectDialog();
    void clearClipboard();
    void signInAgain(const QString &uuid, const QString &organizationId);
    void edit(const QString &uuid);

    Parts m_parts;
    QWidget &m_window;
    RemovalWait m_wait; ///< while signing out removes a credential
    QMenu *m_menu;
    QAction *m_endOfTargets; ///< the separator below the connections
    QAction *m_edit;
    QAction *m_policy = nullptr;
    QAction *m_review = nullptr;
    QAction *m_signOut;
    /// By index; entries that are not needed now are hidden, not deleted.
    std::vector<QAction *> m_targets;
};

} // namespace keyturn
