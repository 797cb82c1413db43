// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"
#include "session/vaultchecks.h"
#include "ui/pages/page.h"
#include "ui/text/errortext.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class Badge;
class ChoiceBox;
class ElidedLabel;
class MessageStrip;
class PageStack;
class SecretClipboard;
class SecretRow;
class StatusLine;
class TokenPanel;
struct AccessToken;

/// The page of a kind of credential that the service does not list: the key that is held here, what
/// can be done with it, and the way to the service's own page where keys are made and deleted.
class HeldKeyPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyPage)

public:
    /// What the page works with; all of it is borrowed and outlives the page.
    struct Parts
    {
        Session &session;
        VaultChecks &checks;
        SecretClipboard &clipboard;
    };

    HeldKeyPage(CredentialKind kind, Parts parts, QWidget *parent);
    ~HeldKeyPage() override;

    [[nodiscard]] CredentialKind kind() const { return m_keys.kind(); }
    [[nodiscard]] bool hasKey() const { return current(); }

    /// The access token that is held, or nullptr.
    [[nodiscard]] const AccessToken *accessToken() const;
    /// The value of one of the keys that the page shows.
    [[nodiscard]] KeychainReply<Secret> *secret(const VaultRecord &record);

    /// Asks the service about the key that is shown.
    void verify();

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// With accessToken(), which was made from that key.
    void useTokenRequested(const keyturn::VaultRecord &record);
    /// The service's own page, to be shown in the browser.
    void pageRequested(const QUrl &url);
    void captureRequested(keyturn::CredentialKind kind);
    void replaceRequested(const keyturn::VaultRecord &record);
    /// It was deleted at the service: Keyturn cannot sign in with it any more.
    void signOutRequested(const QString &connectionUuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void copyKey();
    /// Asks again what was asked when the page was shown first.
    void refresh();

    [[nodiscard]] QWidget *buildHeader();
    void addHeaderButtons(QHBoxLayout *layout);
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildCard();
    void addNames(QVBoxLayout *card, QWidget *parent);
    void addFacts(QVBoxLayout *card, QWidget *parent);
    void addKeyButtons(QVBoxLayout *card, QWidget *parent);
    void addTokenPanel(QVBoxLayout *content);
    void describeStates();
    void connectParts();

    void takeRecords();
    void showKey();
    void showFacts(const VaultRecord &record);
    void showCheck();
    void showCopied();
    void askHealth();

    using Then = std::function<void(const Secret &)>;
    /// From the keychain; trouble goes to the banner, whose Retry tries the same again.
    void read(const Then &then);
    void reveal();
    void lend(const Secret &secret);
    void finishCopy(const Secret &secret);
    void verifyUnkept(const VaultRecord &record);
    void takeCheck(const CheckResult &result);
    void showProblem(const Message &message, std::function<void()> retry);

    void generate();
    void askWhetherDeleted();
    void forgetDeleted(const VaultRecord &record);
    void markReplaced(const VaultRecord &record);

    [[nodiscard]] const VaultRecord *current() const;
    [[nodiscard]] const KindProfile &profile() const;
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] bool isKept(const VaultRecord &record) const;

    Parts m_parts;
    HeldKeys m_keys;
    QPointer<Reply> m_healthReply;
    QString m_uuid; ///< of the key that is shown
    QString m_rowUuid; ///< of the key whose hint stands in the row
    Secret m_secret; ///< while it is revealed
    QPointer<Reply> m_reading;
    std::unique_ptr<CredentialCheck> m_check; ///< of a key that is not in the vault
    std::optional<CheckRecord> m_unkeptCheck; ///< its last result
    std::function<void()> m_retry;
    std::optional<std::chrono::seconds> m_copiedLeft; ///< while the clipboard holds the key
    bool m_wasShown = false;
    QTimer m_minute;

    MessageStrip *m_banner = nullptr;
    PageStack *m_stack = nullptr;
    ChoiceBox *m_choice = nullptr;
    QWidget *m_choicePart = nullptr;
    ElidedLabel *m_name = nullptr;
    Badge *m_own = nullptr;
    Badge *m_replaced = nullptr;
    ElidedLabel *m_organization = nullptr;
    ElidedLabel *m_keyName = nullptr; ///< null where the service names no keys
    ElidedLabel *m_stored = nullptr;
    ElidedLabel *m_expires = nullptr;
    StatusLine *m_checked = nullptr;
    SecretRow *m_row = nullptr;
    StatusLine *m_keyStatus = nullptr;
    StatusLine *m_healthLine = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_replace = nullptr;
    TokenPanel *m_token = nullptr;
};

} // namespace keyturn
