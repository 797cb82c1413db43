// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "models/credentialfilter.h"
#include "session/session.h"
#include "ui/pages/listexport.h"
#include "ui/pages/page.h"
#include "ui/secretclipboard.h"

#include <QConcatenateTablesProxyModel>

#include <memory>

class QPushButton;
class QToolButton;

namespace keyturn {

struct CreatePreset;
class ColumnMemory;
class CredentialTable;
class CredentialTools;
class ListFooter;
class ListMessages;
class PageFrame;
class RowActions;
class RowRenaming;
class TableWithDetails;
class VaultChecks;
class WindowState;

/// The page of a kind of credential that the service lists: the list, a search in it, and what can
/// be done with its rows. What needs another window or page is asked for by signals.
/// Many members: a third of them are signals, or functions that every page has to have.
class CredentialsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialsPage)

public:
    /// Everything is borrowed and must outlive the page.
    CredentialsPage(Session &session, Listing &listing, const ServiceCatalog &catalog,
                    VaultChecks &checks, SecretClipboard &clipboard, WindowState &windowState,
                    QWidget *parent);
    ~CredentialsPage() override;

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;
    void fillRowMenu(QMenu &menu) override;
    [[nodiscard]] Count count() const override;

    /// True if this entry of the vault has a row in the list.
    [[nodiscard]] bool hasRowOf(const VaultRecord &entry) const;
    /// Selects the entry's row, scrolls to it and lights it for a moment. If the search or the
    /// filter hides it, they are removed first.
    void lightRowOf(const VaultRecord &entry);
    /// The same with the row's id.
    void lightRow(const QString &id);

    [[nodiscard]] Listing &listing() { return m_listing; }
    /// Asks, and deletes those of them that are in the list.
    void deleteIds(const QStringList &ids);
    /// The search and the chips above the list.
    /// Shows the keys that end then. Nothing is selected, so that the filter is seen.
    void showEnding(const EndChoice &ends);
    /// What can be done with the selected rows.
    [[nodiscard]] RowActions &actions() { return *m_actions; }

    /// Adds the button that writes the list into a file.
    void offerExport() { addExport(*m_frame, m_catalog, m_session, m_listing, m_filter); }

Q_SIGNALS:
    /// The assumed address did not work, and the user wants to change it.
    void changeAddressRequested(keyturn::CredentialKind kind, keyturn::Operation operation);
    void openServicePageRequested(keyturn::CredentialKind kind);
    void captureRequested(keyturn::CredentialKind kind);
    /// The user wants to sign in with another credential of that kind, because the one that
    /// Keyturn is signed in with may not list these, or is to be deleted.
    void signInRequested(keyturn::CredentialKind kind);
    void useRequested(const keyturn::VaultRecord &record);
    /// The user wants to see the vault's entry with this uuid.
    void entryRequested(const QString &uuid);
    void historyRequested(const keyturn::ActivityKey &key);
    void rotateRequested(keyturn::CredentialKind kind, const QString &id);

private:
    void addHeaderButtons();
    void buildTable(WindowState &windowState);
    void describeStates();
    void connectListing();
    void connectParts();
    void updateState();
    void updateSelection();

    void connectActions(VaultChecks &checks);
    void create(const CreatePreset &preset);
    void deleteSelected();
    [[nodiscard]] bool mayCreate() const;

    Session &m_session;
    Listing &m_listing;
    const ServiceCatalog &m_catalog;
    SecretClipboard &m_clipboard;
    QConcatenateTablesProxyModel m_rows; ///< those of the list, and what was deleted here
    CredentialFilter m_filter;
    PageFrame *m_frame;
    ListMessages *m_messages;
    CredentialTools *m_tools = nullptr;
    QToolButton *m_refresh = nullptr;
    QPushButton *m_create = nullptr;
    CredentialTable *m_table = nullptr;
    TableWithDetails *m_details = nullptr;
    std::unique_ptr<ColumnMemory> m_memory;
    RowActions *m_actions = nullptr;
    RowRenaming *m_renaming = nullptr;
    ListFooter *m_footer = nullptr;
};

} // namespace keyturn
