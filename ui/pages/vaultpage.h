// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "services/servicecatalog.h"
#include "session/rotations.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/entryremoval.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace keyturn {

class ListTools;
class PageFrame;
class SecretClipboard;
class SelectedEntry;
class TableWithDetails;
class VaultActions;
class VaultAudit;
class VaultChecks;
class VaultFilters;
class VaultMessages;
class VaultStatus;
class VaultTable;
class VaultVerification;
class WindowState;

/// The page of all credentials in this computer's keychain, of every service: find, verify, copy,
/// reveal, use or remove an entry. It does not depend on a session. The page puts its parts
/// together and keeps the list up to date.
/// Many members: a third of them are signals, or functions that every page has to have.
class VaultPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultPage)

public:
    /// What the page needs; everything is borrowed and must outlive the page.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        Vault &vault;
        Store &store;
        const Rotations &rotations;
        const Clock &clock;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        WindowState &windowState;
    };

    VaultPage(Parts parts, QWidget *parent);
    ~VaultPage() override;

    [[nodiscard]] static QString pageId() { return QStringLiteral("vault"); }
    [[nodiscard]] static Entry pageEntry() { return { pageId(), Icon::Vault, tr("Vault") }; }

    /// Selects the entry, scrolls to it and lights it for a moment. If the search or a filter hides
    /// the entry, they are removed first.
    void lightEntry(const QString &uuid);

    /// Shows only the entries that end then.
    void choose(const EndChoice &ends);

    /// The entries that a list of the service lacks, though they were just made.
    void setNotListed(const QSet<QString> &uuids) { m_model.setNotListed(uuids); }
    /// `isListed` says whether an entry has a row on the page of a list. If it has, the entry's
    /// menu offers to show that row.
    void setListed(std::function<bool(const VaultRecord &entry)> isListed);

    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool hasSelection() const { return selectedCount() > 0; }

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;
    void fillRowMenu(QMenu &menu) override;
    [[nodiscard]] Count count() const override { return { int(m_parts.vault.entries().size()) }; }

Q_SIGNALS:
    void importRequested();
    /// The user chose "Use in code…" for this entry.
    void useRequested(const keyturn::VaultRecord &record);
    void rotateRequested(const keyturn::VaultRecord &record);
    /// The user wants to see the entry's row on the page of its list.
    void rowRequested(const keyturn::VaultRecord &record);
    void historyRequested(const keyturn::ActivityKey &key);
    /// The ends of these entries are to go into a calendar.
    void calendarRequested(const QStringList &uuids);
    void plannerRequested();
    /// The user wants to remove an entry that Keyturn signs in with.
    void signOutRequested(const QString &connectionUuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeaderButtons();
    void addParts();
    void describeStates();
    void connectParts();
    void connectActions();
    void connectVault();

    void takeEntries();
    void updateRows();
    void updateState();
    void updateSelection();

    void rename(const QString &uuid, const QString &name);
    void auditIfSeen();

    Parts m_parts;
    VaultModel m_model;
    VaultFilter m_filter;
    EntryRemoval m_removal;
    PageFrame *m_frame;
    VaultMessages *m_messages;
    VaultVerification *m_verification;
    ListTools *m_tools = nullptr;
    VaultFilters *m_filters = nullptr;
    VaultActions *m_actions = nullptr;
    VaultTable *m_table = nullptr;
    TableWithDetails *m_details = nullptr;
    VaultStatus *m_status = nullptr;
    SelectedEntry *m_selected = nullptr;
    VaultAudit *m_audit = nullptr;
    QPushButton *m_verifyAll = nullptr;
    QTimer m_refreshTimer; ///< delays updates so that many changes are shown at once
    bool m_refreshWanted = false;
    bool m_loadFailed = false;
};

} // namespace keyturn
