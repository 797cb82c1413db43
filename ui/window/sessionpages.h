// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "core/credential.h"
#include "core/endchoice.h"
#include "core/records.h"
#include "core/remindermemory.h"

#include <QObject>

#include <optional>
#include <vector>

namespace keyturn {

class CredentialsPage;
class CurrentSession;
class Listing;
class Navigation;
class Page;
class PageDialogs;
class Rotations;
class SecretClipboard;
class ServiceCatalog;
class Session;
class Switching;
class VaultChecks;
class WindowState;

/// The pages of the open session: one for each kind of credential that its service has. They are
/// made and deleted with the session. When another session of the same service opens, the page that
/// the user looked at last is shown again.
class SessionPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionPages)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        CurrentSession &current;
        const ServiceCatalog &catalog;
        VaultChecks &checks;
        const Rotations &rotations;
        SecretClipboard &clipboard;
        WindowState &windowState;
        Navigation &navigation;
        PageDialogs &dialogs;
        Switching &switching;
    };

    SessionPages(Parts parts, QObject *parent);

    /// Makes the pages of the session, which is a new one, or older than the window.
    void open();
    /// Deletes what borrows from the session: its dialogs and its pages.
    void close();

    /// Shows where keys of that kind are kept: their own page, or the vault if the service lists
    /// them.
    void showKept(CredentialKind kind);

    /// True if an open page lists this entry of the vault.
    [[nodiscard]] bool lists(const VaultRecord &entry) const;
    /// Shows the entry's row on its page.
    void showRow(const VaultRecord &entry);

    /// The same for a listed key.
    void showKey(CredentialKind kind, const QString &id);
    /// Shows an entry of the vault there.
    void showEntry(const QString &uuid);

    /// Shows what ends then in that list; opens its account before if it is not open.
    void showEnding(const ListKey &key, const EndChoice &ends);

Q_SIGNALS:
    void historyRequested(const keyturn::ActivityKey &key);
    void calendarRequested(const std::vector<keyturn::KeySubject> &subjects);

private:
    [[nodiscard]] CredentialsPage *pageOf(const VaultRecord &entry) const;
    void add(Page &page);
    [[nodiscard]] Page &makeListPage(Session &session, Listing &listing);
    [[nodiscard]] Page &makeHeldPage(Session &session, CredentialKind kind);
    void showWanted(Session &session);
    [[nodiscard]] bool isOpen(const ListKey &key) const;
    /// Makes the sidebar's entries for the pages of the session's service; without a session, those
    /// that the first service will have.
    void updateEntries();
    /// Shows another page if opening a session has failed, because no page of it will come.
    void leaveNothing();
    void noteCurrent(Page *page);

    Parts m_parts;
    std::vector<Page *> m_pages; ///< owned by the navigation
    QString m_wantedPage; ///< id of the page to be shown again in the next session
    QString m_wantedService; ///< service of that page
    struct WantedList
    {
        ListKey key;
        EndChoice ends;
    };
    std::optional<WantedList> m_wantedList; ///< see showEnding(), until its session is open
};

} // namespace keyturn
