// SPDX-License-Identifier: MIT
#pragma once

#include "models/vaultfilter.h"
#include "models/vaultmodel.h"
#include "session/vault.h"

#include <QPointer>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keyturn {

class Clock;
class CredentialTable;
class FilterChip;
class MessageStrip;
class PageStack;
class SecretClipboard;
class ServiceCatalog;
class StatusLine;
class WindowState;

/// The page of what this computer's keychain holds, of every service: find an entry, copy it, look
/// at it, take it out. It belongs to no session.
class VaultPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultPage)

public:
    /// Everything is borrowed and outlives the page.
    VaultPage(Vault &vault, const ServiceCatalog &catalog, SecretClipboard &clipboard,
              const Clock &clock, WindowState &windowState, QWidget *parent);
    ~VaultPage() override;

    [[nodiscard]] bool hasSelection() const;

public Q_SLOTS:
    /// From the keychain to the clipboard.
    void copySelected();
    void revealSelected();
    /// Asks, then takes the entry out of the keychain.
    void deleteSelected();
    void focusSearch();

Q_SIGNALS:
    void selectionChanged();
    void importRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildTools();
    void addActions(QHBoxLayout *tools);
    [[nodiscard]] QWidget *buildFooter();
    void buildTable();
    void describeStates();
    void connectVault();

    void takeEntries();
    void showState();
    void fitColumns();
    void showChips();
    void rebuildChips(const QStringList &serviceIds);
    void selectService(const std::optional<QString> &serviceId);
    void showSelection();
    void showKeychain();
    void showCopied();
    void showProblem(const QString &title, const QString &text);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);

    void finishCopy(const VaultRecord &record, Result<Secret, KeychainError> read);
    void askToRemove(const VaultRecord &record);
    void remove(const VaultRecord &record);

    [[nodiscard]] const VaultRecord *selected() const;
    [[nodiscard]] QString serviceName(const QString &serviceId) const;
    [[nodiscard]] QString placeName(const VaultRecord &record) const;

    struct Chip
    {
        std::optional<QString> serviceId; ///< nothing: all
        FilterChip *button;
    };

    Vault &m_vault;
    const ServiceCatalog &m_catalog;
    SecretClipboard &m_clipboard;
    WindowState &m_windowState;
    VaultModel m_model;
    VaultFilter m_filter;
    QLineEdit *m_search = nullptr;
    QHBoxLayout *m_chipLayout = nullptr;
    std::vector<Chip> m_chips;
    std::vector<QPushButton *> m_actions; ///< what can be done with the selected row
    MessageStrip *m_banner = nullptr;
    PageStack *m_stack = nullptr;
    CredentialTable *m_table = nullptr;
    StatusLine *m_keychain = nullptr;
    StatusLine *m_copied = nullptr;
    QLabel *m_count = nullptr;
    QPointer<Reply> m_reading; ///< for the clipboard
    QString m_readingUuid;
    std::optional<std::chrono::seconds> m_copiedLeft; ///< while the clipboard holds what we copied
    QString m_absentUuid; ///< the banner's entry that the keychain no longer has
    bool m_columnsKnown = false; ///< by the user's choice, or fitted to the first rows
    bool m_loadFailed = false;
};

} // namespace keyturn
