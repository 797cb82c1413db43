// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "session/session.h"

#include <QPointer>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace keyturn {

/// How long a create waits by itself. Tests alone are less patient.
struct CreatePatience
{
    /// Before each look at the list. A list may lag behind a create; after the last look "not
    /// created" is as sure as it gets.
    std::array<std::chrono::milliseconds, 4> looks{ std::chrono::seconds(0),
                                                    std::chrono::seconds(2),
                                                    std::chrono::seconds(3),
                                                    std::chrono::seconds(10) };
    /// Until a secret is shown although the keychain has not answered yet.
    std::chrono::milliseconds saving = std::chrono::seconds(3);
};

/// Creates one credential, at most once, and never loses what came back.
///
///     Ready ─► Checking ─► Recording ─► Sending ─┬► Saving ─► Shown ─► Closed
///       ▲         │            │                 ├► Unknown ─────────► Closed
///       └─────────┴────────────┴── Refused ◄─────┘
///
/// Checking: the keychain answers a canary (only when the secret is to be kept) and the list is
/// read, so that a new credential can be told from the old ones. Recording: the intent is on disk
/// before the request leaves. Saving: the secret goes to the keychain and is read back before
/// anybody sees it. Unknown: the request left and no readable answer came; the list is read again
/// at 0, 2, 5 and 15 s for candidates, nothing is ever sent twice or deleted unasked.
///
/// Many members: one function for each step of the drawing and one answer for what each leaves. A
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

    /// Why the flow came back to Ready. Nothing was created.
    using Refusal = std::variant<ExpiryError, KeychainError, StoreError, ApiError>;

    enum class Keeping
    {
        InKeychain,
        ShowOnly
    };

    enum class Saved
    {
        NotWanted, ///< the user chose to show it only
        Saving,
        Saved, ///< read back and equal
        Failed, ///< see saveError()
    };

    struct Request
    {
        QString name; ///< trimmed and not empty
        ExpiryChoice expiry;
        Keeping keeping = Keeping::InKeychain;
    };

    /// `session` and `listing` outlive the flow.
    CreateFlow(Session &session, Listing &listing, QObject *parent,
               const CreatePatience &patience = {});

    [[nodiscard]] CredentialKind kind() const { return m_listing.kind(); }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const ExpiryRules &expiryRules() const { return m_rules; }

    /// Only in Ready; a second call while under way does nothing.
    void start(Request request);

    /// Gives up while Checking, e.g. because nobody answers the keychain's prompt; nothing was
    /// sent.
    void cancelChecking();

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    // From Shown on
    [[nodiscard]] const Credential &credential() const { return m_created.credential; }
    [[nodiscard]] const Secret &secret() const { return m_created.secret; }
    [[nodiscard]] Saved saved() const { return m_saved; }
    [[nodiscard]] const std::optional<VaultError> &saveError() const { return m_saveError; }
    void retrySave();

    // In Unknown
    [[nodiscard]] const std::optional<ApiError> &unknownCause() const { return m_unknownCause; }
    /// What may be the credential that was asked for: new in the list and of the same name.
    [[nodiscard]] const std::vector<Credential> &candidates() const { return m_candidates; }
    /// True while the list is still being watched.
    [[nodiscard]] bool isReconciling() const { return m_reconciling; }
    /// The list could be read at least once since: "nothing found" means something.
    [[nodiscard]] bool wasListRead() const { return m_listRead; }

    /// The user is done with it: wipes the secret and closes the record.
    void close();

Q_SIGNALS:
    void stepChanged();
    void savedChanged();
    void candidatesChanged();

private:
    void enter(Step step);
    void refuse(Refusal refusal);
    void checkKeychain();
    void readList();
    void record();
    void send();
    void handleCreated(Result<CreatedCredential, ApiError> created);
    void save();
    void handleSaved(const Result<Done, VaultError> &kept);
    void show();
    void learnId();
    void reconcile();
    [[nodiscard]] VaultRecord vaultRecord() const;
    void settleIntent();

    Session &m_session;
    Listing &m_listing;
    ExpiryRules m_rules;
    std::array<std::chrono::milliseconds, 4> m_looks;
    Step m_step = Step::Ready;
    Request m_request;
    std::optional<Refusal> m_refusal;
    IntentRecord m_intent;
    CreatedCredential m_created;
    Saved m_saved = Saved::NotWanted;
    std::optional<VaultError> m_saveError;
    std::optional<ApiError> m_unknownCause;
    std::vector<Credential> m_candidates;
    QPointer<Reply> m_check;
    bool m_isCanceled = false; ///< by cancelChecking()
    QTimer m_patience; ///< a keychain that hangs while saving must not hide the secret
    QTimer m_reconcileTimer;
    std::size_t m_reconcileRound = 0;
    bool m_reconciling = false;
    bool m_listRead = false;
};

} // namespace keyturn
