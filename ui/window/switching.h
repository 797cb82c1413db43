// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectflow.h"
#include "session/currentsession.h"
#include "session/signout.h"

#include <QObject>

class QMenu;

namespace keyturn {

class ConnectDialog;
class ConnectionSwitcher;
class Notices;
class SecretClipboard;

/// Where Keyturn works: the switcher with its menu and Ctrl+1 to Ctrl+9, and the ways to sign in,
/// to sign in again, to edit an account and to sign out. What becomes of the credentials is decided
/// by KeepSignIn and SignOut.
class Switching final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Switching)

public:
    /// Everything is borrowed and outlives this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        SignIns &signIns;
        CurrentSession &current;
        KeepSignIn &keeping;
        SignOut &signOut;
        const Clock &clock;
        HttpClient::Limits limits; ///< of every request
        SecretClipboard &clipboard;
        Notices &notices;
        ConnectionSwitcher &switcher;
    };

    /// The dialogs are shown over `window`, which also gets the shortcuts.
    Switching(Parts parts, QWidget &window);

    /// Opens the connection that was used last, unless one is open.
    void openLast();

    /// Asks for a credential and opens what it belongs to.
    void signIn();
    /// Asks what is to become of the credential, then signs out.
    void askToSignOut(const QString &uuid);
    void signOut(const QString &uuid, SignOut::Credential credential);

Q_SIGNALS:
    /// A service's file is missing there.
    void serviceFolderRequested();

private:
    void addShortcuts(QWidget &window);
    void updateSwitcher();
    void openMenu();
    void addTargets(QMenu *menu);
    void openTarget(int index);
    void followSession();
    void tellExpired();
    void tellOpenFailed(const QString &uuid, const OpenError &error);
    [[nodiscard]] ConnectDialog *makeConnectDialog();
    void signInAgain(const QString &uuid, const QString &organizationId);
    void edit(const QString &uuid);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace keyturn
