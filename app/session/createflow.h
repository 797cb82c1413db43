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

/// How long a create waits on its own. Only tests use shorter times.
struct CreatePatience
{
    /// The pauses before each look at the list after an unknown outcome. A list may lag behind a
    /// create; after the last look, "not created" is as sure as it can be.
    std::array<std::chrono::milliseconds, 4> looks{ std::chrono::seconds(0),
                                                    std::chrono::seconds(2),
                                                    std::chrono::seconds(3),
                                                    std::chrono::seconds(10) };
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
        ExpiryChoice expiry;
        Keeping keeping = Keeping::InKeychain;
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
    [[nodiscard]] const Credential &credential() const { return m_created.credential; }
    [[nodiscard]] const Secret &secret() const { return m_created.secret; }
    [[nodiscard]] Saved saved() const { return m_saved; }
    [[nodiscard]] const std::optional<VaultError> &saveError() const { return m_saveError; }
    void retrySave();
    /// What is known of when credential() ends. A list that comes later may tell more.
    [[nodiscard]] KnownEnd end() const;

    // Valid in Unknown:
    [[nodiscard]] const std::optional<ApiError> &unknownCause() const { return m_unknownCause; }
    /// The credentials that the request may have made: new in the list, and with the name that was
    /// asked for.
    [[nodiscard]] const std::vector<Credential> &candidates() const { return m_candidates; }
    /// True as long as the list will be read again.
    [[nodiscard]] bool isReconciling() const { return m_reconciling; }
    /// True if the list could be read at least once since then; only then does an empty
    /// candidates() mean anything.
    [[nodiscard]] bool wasListRead() const { return m_listRead; }
    /// True if the last list that was read has all rows. An incomplete list does not prove that
    /// nothing was created.
    [[nodiscard]] bool wasListComplete() const { return m_listComplete; }

    /// Call when the user is done with the credential; does nothing while isBusy(). Wipes the
    /// secret. Settles the intent, unless the keychain has not taken the value so far and may still
    /// do so.
    void close();

Q_SIGNALS:
    void stepChanged();
    void savedChanged();
    void candidatesChanged();
    void credentialChanged(); ///< a list has told more of credential()

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
    void learnFromList();
    void takeRow(const Credential &row);
    void updateEntry();
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
    bool m_isCanceled = false; ///< set by cancelChecking()
    /// Ends the wait for a keychain that hangs while saving, so that the secret is shown.
    QTimer m_patience;
    QTimer m_reconcileTimer;
    std::size_t m_reconcileRound = 0;
    bool m_reconciling = false;
    bool m_listRead = false;
    bool m_listComplete = false;
};

} // namespace keyturn
