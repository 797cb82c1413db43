// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "session/reconciliation.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace keyturn {

/// How long a create waits on its own. Only tests use shorter times.
struct CreatePatience
{
    Reconciliation::Pauses looks = Reconciliation::usualPauses;
    /// How long to wait for the keychain before the secret is shown anyway.
    std::chrono::milliseconds saving = std::chrono::seconds(3);
};

/// Creates one credential: sends the request at most once, and never loses the answer.
///
///     Ready ─► Checking ─► Recording ─► Sending ─┬► Saving ─► Shown ─► Closed
///       ▲         │            │                 ├► Unknown ─────────► Closed
///       └─────────┴────────────┴── Refused ◄─────┘
///
/// Checking: the keychain is tested with a canary (only if the secret is to be stored), and the
/// list is read, so that a new credential can be told from the old ones. Recording: the intent is
/// written to disk before the request is sent. Saving: the secret is stored in the keychain and
/// read back before anybody sees it. Unknown: the request was sent and no readable answer came. The
/// list is then searched for candidates after 0, 2, 5 and 15 s; no request is sent twice, and
/// nothing is deleted unasked.
///
/// Many members: one function for each step of the drawing, and one getter for each result. A
/// second class for some of them would have to hold the secret, too.
class CreateFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateFlow)

public:
    enum class Step
    {
        Ready,
        Checking,
        Recording,
        Sending,
        Saving,
        Shown,
        Unknown,
        Closed
    };
    Q_ENUM(Step)

    /// Why the flow went back to Ready. Nothing was created.
    using Refusal = std::variant<ExpiryError, KeychainError, StoreError, ApiError>;

    enum class Keeping
    {
        InKeychain,
        ShowOnly
    };

    enum class Saved
    {
        NotWanted, ///< the user chose not to store the secret
        Saving,
        Saved, ///< stored, read back and equal
        Failed, ///< see saveError()
    };

    struct Request
    {
        QString name; ///< trimmed and not empty
        ExpiryChoice expiry; ///< nothing is sent of it if the service takes no end
        Keeping keeping = Keeping::InKeychain;
        QString owner = {}; ///< for the entry of the vault: who answers for it; may be empty
        QString note = {}; ///< for the entry of the vault, like the tags
        QStringList tags = {};
        QString uuid = {}; ///< of the vault's entry to be; empty: a new one
    };

    /// `session` and `listing` must outlive the flow.
    CreateFlow(Session &session, Listing &listing, QObject *parent,
               const CreatePatience &patience = {});

    [[nodiscard]] CredentialKind kind() const { return m_listing.kind(); }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const ExpiryRules &expiryRules() const { return m_rules; }

    /// Call in Ready; does nothing in other steps.
    void start(Request request);

    /// Gives up while Checking, for example because nobody answers the keychain's prompt. Nothing
    /// has been sent.
    void cancelChecking();

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    // Valid from Shown on:
    /// The uuid of the vault's entry; there is none unless saved() says so.
    [[nodiscard]] const QString &uuid() const { return m_intent.uuid; }
    [[nodiscard]] const Credential &credential() const { return m_created.credential; }
    [[nodiscard]] const Secret &secret() const { return m_created.secret; }
    [[nodiscard]] Saved saved() const { return m_saved; }
    [[nodiscard]] const std::optional<VaultError> &saveError() const { return m_saveError; }
    void retrySave();
    /// What is known of when credential() ends. A list that comes later may tell more.
    [[nodiscard]] KnownEnd end() const;

    // Valid in Unknown:
    [[nodiscard]] const std::optional<ApiError> &unknownCause() const { return m_unknownCause; }
    /// Looks for what the request may have made.
    [[nodiscard]] Reconciliation &reconciliation() { return m_reconciliation; }

    /// Call when the user is done with the credential; does nothing while isBusy(). Wipes the
    /// secret. Settles the intent, unless the keychain has not taken the value so far and may still
    /// do so.
    void close();

Q_SIGNALS:
    void stepChanged();
    void savedChanged();
    void credentialChanged(); ///< a list has told more of credential()

private:
    void enter(Step step);
    void refuse(Refusal refusal);
    /// The end to ask for from now on; nothing if the service takes none.
    [[nodiscard]] Result<std::optional<AskedEnd>, ExpiryError> askedEnd() const;
    void checkKeychain();
    void readList();
    void record();
    void send();
    void handleCreated(Result<CreatedCredential, ApiError> created);
    void save();
    void handleSaved(const Result<Done, VaultError> &kept);
    void show();
    void learnFromList();
    void takeRow(const Credential &row);
    void updateEntry();
    [[nodiscard]] VaultRecord vaultRecord() const;
    void settleIntent();

    Session &m_session;
    Listing &m_listing;
    const std::shared_ptr<void> m_keychainReady;
    ExpiryRules m_rules;
    Step m_step = Step::Ready;
    Request m_request;
    std::optional<Refusal> m_refusal;
    IntentRecord m_intent;
    CreatedCredential m_created;
    Saved m_saved = Saved::NotWanted;
    std::optional<VaultError> m_saveError;
    std::optional<ApiError> m_unknownCause;
    QPointer<Reply> m_check;
    bool m_isCanceled = false; ///< set by cancelChecking()
    /// Ends the wait for a keychain that hangs while saving, so that the secret is shown.
    QTimer m_patience;
    Reconciliation m_reconciliation;
};

} // namespace keyturn
