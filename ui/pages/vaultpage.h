// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "services/servicecatalog.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/entryremoval.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <QTimer>

class QPushButton;

namespace keyturn {

class MessageStrip;
class PageFrame;
class SecretClipboard;
class VaultActions;
class VaultAudit;
class VaultChecks;
class VaultConditions;
class VaultFilters;
class VaultStatus;
class VaultTable;
class WindowState;

/// The page of what this computer's keychain holds, of every service: find an entry, verify, copy,
/// look at it, use it, take it out. It belongs to no session.
/// Many members: one for each thing that can be done with an entry.
class VaultPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultPage)

public:
    /// What the page works with; all of it is borrowed and outlives the page.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        Vault &vault;
        const Clock &clock;
        VaultChecks &checks;
        SecretClipboard &clipboard;
        WindowState &windowState;
    };

    VaultPage(Parts parts, QWidget *parent);
    ~VaultPage() override;

    [[nodiscard]] static QString pageId() { return QStringLiteral("vault"); }

    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool hasSelection() const { return selectedCount() > 0; }

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;
    [[nodiscard]] Count count() const override;

Q_SIGNALS:
    void importRequested();
    /// "Use it…": a snippet of one entry is wanted.
    void useRequested(const keyturn::VaultRecord &record);
    /// Keyturn signs in with an entry that is to be removed.
    void signOutRequested(const QString &connectionUuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// From the keychain to the clipboard. Of one entry, like the next two.
    void copySelected();
    void revealSelected();
    void useSelected();
    void showDetails();
    /// Asks, then takes the entries out of the keychain.
    void deleteSelected();

    void addHeaderButtons();
    void describeStates();
    void connectChecks();
    void connectParts();
    void connectActions();
    void connectVault();
    void connectRemoval();

    void takeEntries();
    void updateRows();
    void updateState();
    void updateSelection();
    void updateChecking();
    void updateConditions();
    void showProblem(const Message &message);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);

    void verify(const QStringList &uuids);
    void finishCopy(const VaultRecord &record, Result<Secret, KeychainError> read);
    void rename(const QString &uuid, const QString &name);
    void auditIfSeen();

    [[nodiscard]] const VaultRecord *selected() const; ///< if it is one
    [[nodiscard]] QString placeName(const VaultRecord &record) const;

    Parts m_parts;
    VaultModel m_model;
    VaultFilter m_filter;
    EntryRemoval m_removal;
    PageFrame *m_frame;
    MessageStrip *m_banner;
    VaultConditions *m_conditions;
    VaultFilters *m_filters = nullptr;
    VaultActions *m_actions = nullptr;
    VaultTable *m_table = nullptr;
    VaultStatus *m_status = nullptr;
    VaultAudit *m_audit = nullptr;
    QPushButton *m_verifyAll = nullptr;
    QTimer m_refreshTimer; ///< many changes at once are shown together
    bool m_refreshWanted = false;
    QPointer<Reply> m_reading; ///< for the clipboard
    QString m_readingUuid;
    QStringList m_bannerUuids; ///< what the banner's action would remove
    bool m_loadFailed = false;
};

} // namespace keyturn
