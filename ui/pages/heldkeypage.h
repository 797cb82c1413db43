// SPDX-License-Identifier: MIT
#pragma once

#include "core/minutetimer.h"
#include "session/heldkeys.h"
#include "session/rotations.h"
#include "session/vaultchecks.h"
#include "ui/pages/page.h"
#include "ui/text/errortext.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace keyturn {

class HeldKeyCard;
class HeldKeyDeletion;
class HeldKeyValue;
class MessageStrip;
class PageFrame;
class SecretClipboard;
class TokenPanel;
struct AccessToken;

/// The page of a kind of credential that the service does not list. It shows the key that Keyturn
/// holds and what can be done with it, and opens the service's own page on which keys are made and
/// deleted.
/// Many members: most of them are signals for what the window has to do.
class HeldKeyPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyPage)

public:
    /// What the page needs; everything is borrowed and must outlive the page.
    struct Parts
    {
        Session &session;
        VaultChecks &checks;
        const Rotations &rotations;
        SecretClipboard &clipboard;
    };

    HeldKeyPage(CredentialKind kind, Parts parts, QWidget *parent);
    ~HeldKeyPage() override;

    [[nodiscard]] CredentialKind kind() const { return m_keys.kind(); }
    [[nodiscard]] bool hasKey() const { return current(); }

    /// The access token that is held, or nullptr.
    [[nodiscard]] const AccessToken *accessToken() const;
    /// The value of one of the page's keys.
    [[nodiscard]] KeychainReply<Secret> *secret(const VaultRecord &record);

    /// Checks the key that is shown, by asking the service.
    void verify();

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;

Q_SIGNALS:
    void useRequested(const keyturn::VaultRecord &record);
    /// accessToken() is to be used; it was made from the key `record`.
    void useTokenRequested(const keyturn::VaultRecord &record);
    /// The service's own page is to be opened in the browser.
    void pageRequested(const QUrl &url);
    void captureRequested(keyturn::CredentialKind kind);
    /// A key is to be made in the browser, and then taken over.
    void generateRequested(keyturn::CredentialKind kind);
    /// The key is to be replaced by a new one.
    void rotateRequested(const keyturn::VaultRecord &record);
    /// The key was deleted at the service, so Keyturn cannot sign in with it any more.
    void signOutRequested(const QString &connectionUuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeaderButtons();
    [[nodiscard]] QWidget *buildContent();
    void addTokenPanel(QVBoxLayout *content);
    void describeStates();
    void connectCard();
    void connectParts();

    void takeRecords();
    void updateKey();
    void updateTimes();
    void updateCheck();
    /// Asks the service again for what it was asked when the page was first shown.
    void refresh();
    void tellProblem(const Message &message, const std::function<void()> &retry);

    void verifyUnkept(const VaultRecord &record);
    void takeCheck(const CheckResult &result);
    void generate();

    [[nodiscard]] const VaultRecord *current() const;
    [[nodiscard]] const KindProfile &profile() const;
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] bool isKept(const VaultRecord &record) const;

    Parts m_parts;
    HeldKeys m_keys;
    QString m_uuid; ///< uuid of the key that is shown
    std::unique_ptr<CredentialCheck> m_check; ///< a check of a key that is not in the vault
    std::optional<CheckRecord> m_unkeptCheck; ///< the result of that check
    std::function<void()> m_retry;
    bool m_wasShown = false;
    MinuteTimer m_minute;

    PageFrame *m_frame;
    MessageStrip *m_banner;
    HeldKeyCard *m_card = nullptr;
    HeldKeyValue *m_value = nullptr;
    HeldKeyDeletion *m_deletion = nullptr;
    QPushButton *m_delete = nullptr;
    TokenPanel *m_token = nullptr;
};

} // namespace keyturn
