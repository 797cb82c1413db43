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
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keyturn {

class ChoiceBox;
class CredentialTable;
class FilterChip;
class FlowLayout;
class MessageStrip;
class PageStack;
class SecretClipboard;
class StatusLine;
class VaultChecks;
class WindowState;
enum class Icon;

/// The page of what this computer's keychain holds, of every service: find an entry, verify, copy,
/// look at it, use it, take it out. It belongs to no session.
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

public Q_SLOTS:
    void verifySelected();
    /// From the keychain to the clipboard. Of one entry, like the next three.
    void copySelected();
    void revealSelected();
    void useSelected();
    void renameSelected();
    void showDetails();
    /// Asks, then takes the entries out of the keychain.
    void deleteSelected();
    void focusSearch();
    /// Compares every entry with what the keychain has.
    void audit();

Q_SIGNALS:
    void importRequested();
    /// "Use it…": a snippet of one entry is wanted.
    void useRequested(const keyturn::VaultRecord &record);
    /// Keyturn signs in with an entry that is to be removed.
    void signOutRequested(const QString &connectionUuid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFilters();
    void addChoices(QWidget *filters);
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QWidget *buildFooter();
    void buildTable();
    void describeStates();
    void connectVault();
    void connectChecks();

    void takeEntries();
    void refresh();
    void showState();
    void fitColumns();
    void showChips();
    void rebuildChips(const QStringList &serviceIds);
    void showOrganizations();
    void selectService(const std::optional<QString> &serviceId);
    void showAll();
    void showSelection();
    void showKeychain();
    void showCopied();
    void showChecking();
    void showFinishedChecks();
    void showConditions();
    void showProblem(const Message &message);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);

    void verify(const QStringList &uuids);
    void verifyShown();
    void finishCopy(const VaultRecord &record, Result<Secret, KeychainError> read);
    void rename(const QString &uuid, const QString &name);
    void auditOnce();
    void finishAudit(int count, const Result<Vault::Audit, KeychainError> &audited);

    [[nodiscard]] QStringList selectedUuids() const;
    [[nodiscard]] const VaultRecord *selected() const; ///< if it is one
    [[nodiscard]] QStringList uuidsIn(EntryCondition condition) const;
    [[nodiscard]] QString serviceName(const QString &serviceId) const;
    [[nodiscard]] QString placeName(const VaultRecord &record) const;

    struct Chip
    {
        std::optional<QString> serviceId; ///< nothing: all
        FilterChip *button;
    };

    /// What can be done with selected rows.
    struct RowAction
    {
        QPushButton *button;
        bool ofOne; ///< not of several at a time
    };

    const ServiceCatalog &m_catalog;
    const SignIns &m_signIns;
    Vault &m_vault;
    const Clock &m_clock;
    VaultChecks &m_checks;
    SecretClipboard &m_clipboard;
    WindowState &m_windowState;
    VaultModel m_model;
    VaultFilter m_filter;
    EntryRemoval m_removal;
    QPushButton *m_verifyAll = nullptr;
    QLineEdit *m_search = nullptr;
    FlowLayout *m_filterLayout = nullptr;
    std::vector<Chip> m_chips;
    ChoiceBox *m_organizations = nullptr;
    ChoiceBox *m_states = nullptr;
    QWidget *m_actionRow = nullptr;
    std::vector<RowAction> m_actions;
    MessageStrip *m_banner = nullptr;
    MessageStrip *m_conditions = nullptr;
    PageStack *m_stack = nullptr;
    CredentialTable *m_table = nullptr;
    StatusLine *m_keychain = nullptr;
    StatusLine *m_copied = nullptr;
    StatusLine *m_progress = nullptr;
    QPushButton *m_cancelChecks = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_refreshTimer; ///< many changes at once are shown together
    bool m_refreshWanted = false;
    QPointer<Reply> m_reading; ///< for the clipboard
    QString m_readingUuid;
    QPointer<Reply> m_audit;
    bool m_wasAudited = false;
    QSet<QString> m_wasChecked; ///< in the run that is under way
    std::optional<std::chrono::seconds> m_copiedLeft; ///< while the clipboard holds what we copied
    QStringList m_bannerUuids; ///< what the banner's action would remove
    QSet<QString> m_seenConditions; ///< whose banner the user closed
    bool m_columnsKnown = false; ///< by the user's choice, or fitted to the first rows
    bool m_loadFailed = false;
};

} // namespace keyturn
