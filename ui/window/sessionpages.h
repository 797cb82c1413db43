// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QObject>

#include <vector>

namespace keyturn {

class CurrentSession;
class Listing;
class Navigation;
class Page;
class PageDialogs;
class SecretClipboard;
class Session;
class Switching;
class VaultChecks;
class WindowState;

/// The pages of the open session: one for each kind of credential that its service has. They come
/// and go with the session, and the page that was looked at last is shown again when another
/// session of the same service opens.
class SessionPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionPages)

public:
    /// Everything is borrowed and outlives this object.
    struct Parts
    {
        CurrentSession &current;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        WindowState &windowState;
        Navigation &navigation;
        PageDialogs &dialogs;
        Switching &switching;
    };

    SessionPages(Parts parts, QObject *parent);

    /// Ends what borrows from the session: its dialogs and its pages.
    void close();

    /// Shows where keys of that kind are kept: their own page, or the vault where they are listed.
    void showKept(CredentialKind kind);

private:
    void open();
    void add(Page &page);
    [[nodiscard]] Page &makeListPage(Session &session, Listing &listing);
    [[nodiscard]] Page &makeHeldPage(Session &session, CredentialKind kind);
    void showWanted(const Session &session);
    /// The sidebar names the pages that the session's service has; without a session, those that
    /// the first service will have.
    void updateEntries();
    /// What was being opened is not opened any more: no page would come.
    void leaveNothing();
    void noteCurrent(Page *page);

    Parts m_parts;
    std::vector<Page *> m_pages; ///< owned by the navigation
    QString m_wantedPage; ///< shown again when the session changes
    QString m_wantedService; ///< whose page that is
};

} // namespace keyturn
