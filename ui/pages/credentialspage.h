// SPDX-License-Identifier: MIT
#pragma once

#include "models/credentialfilter.h"
#include "session/session.h"
#include "ui/pages/page.h"
#include "ui/secretclipboard.h"
#include "ui/text/errortext.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace keyturn {

class CredentialTable;
class FilterChip;
class MessageStrip;
class PageStack;
class WindowState;

/// The page of one kind of credential: API Keys, or Account → Tokens. A table with search and
/// filters, the five page states, and the way into the dialogs. It belongs to one session and goes
/// with it.
class CredentialsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialsPage)

public:
    /// Everything is borrowed and outlives the page.
    CredentialsPage(Session &session, Listing &listing, SecretClipboard &clipboard,
                    WindowState &windowState, QWidget *parent);
    ~CredentialsPage() override;

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;
    [[nodiscard]] Count count() const override;

Q_SIGNALS:
    /// The assumed address did not answer: the user wants to change it.
    void changeAddressRequested(keyturn::CredentialKind kind, keyturn::Operation operation);
    void openServicePageRequested(keyturn::CredentialKind kind);
    void captureRequested(keyturn::CredentialKind kind);

private:
    void create();
    void reload();
    void focusSearch();
    void deleteSelected();
    void renameSelected();
    void copySelectedIds();

    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] QWidget *buildFooter();
    void buildTable();
    void buildChips(QWidget *tools);
    void describeStates();
    void connectListing();
    void showState();
    void showBanner();
    void showIncomplete();
    void showAssumedAddress(const Message &message);
    void showFailure(const Message &message);
    [[nodiscard]] bool showWaiting();
    void showChips();
    void showFooter();
    void showCellError(const QString &id, const QString &text);
    void handleBannerAction(int action);
    void deleteIds(const QStringList &ids);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    [[nodiscard]] QStringList selectedIds() const;

    struct Chip
    {
        std::optional<ExpiryState> state;
        FilterChip *button;
    };

    Session &m_session;
    Listing &m_listing;
    SecretClipboard &m_clipboard;
    WindowState &m_windowState;
    CredentialFilter m_filter;
    QLineEdit *m_search = nullptr;
    std::vector<Chip> m_chips;
    QToolButton *m_refresh = nullptr;
    QPushButton *m_create = nullptr;
    MessageStrip *m_banner = nullptr;
    PageStack *m_stack = nullptr;
    CredentialTable *m_table = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_selected = nullptr;
    QLabel *m_age = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    QTimer m_ageTimer;
    QTimer m_waitTimer; ///< counts a server's pause down
    bool m_columnsKnown = false; ///< by the user's choice, or fitted to the first rows
    QStringList m_bannerActions; ///< ids, in the order of the strip's buttons
};

} // namespace keyturn
