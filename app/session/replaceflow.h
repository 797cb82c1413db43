// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialcheck.h"
#include "services/servicecatalog.h"
#include "session/keepsignin.h"
#include "session/signins.h"
#include "session/vault.h"

#include <memory>

namespace keyturn {

class CurrentSession;

/// Replaces a key whose old value ended when the new one was made on the service's own page. The
/// new value is stored in the keychain before anything else, so that it cannot be lost, whatever
/// the service answers.
///
///     Ready ─► Keeping ─┬► Checking ─┬► Replaced
///                       │            └► NotConfirmed ─┬► Checking   (checkAgain)
///                       │                             ├► Replaced   (replaceAnyway)
///                       │                             └► Discarding ─► Ready   (discard)
///                       └► NotKept ─► Keeping   (keepAgain; or discard, before a check)
///
/// What the keychain stores only after NotKept is checked like what it stores in time.
///
/// Many members: one for each step that the user can take, and one for each result.
class ReplaceFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceFlow)

public:
    enum class Step
    {
        Ready,
        Keeping,
        NotKept, ///< see keepError(); the value is still held here
        Checking,
        NotConfirmed, ///< see checkResult(): any result but Works
        Discarding,
        Replaced, ///< the old entry is marked as superseded; the sign-in uses the new one
    };
    Q_ENUM(Step)

    /// What the flow needs; everything is borrowed and must outlive the flow.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const CurrentSession &current;
        KeepSignIn &keeping;
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< for every request
    };

    /// `old` is the entry to be superseded; if it is the sandbox's own key (not in the vault), only
    /// the sign-in changes. `connectionUuid` is the sign-in that uses it, or empty.
    ReplaceFlow(Parts parts, VaultRecord old, QString connectionUuid, QObject *parent);
    ~ReplaceFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Keeping || m_step == Step::Checking || m_step == Step::Discarding;
    }

    /// Reads the old value, so that isOld() can recognize it. If it cannot be read, the flow still
    /// works; only a mistake of the user goes unnoticed.
    void readOld();
    /// True if `secret` is known to be the old value.
    [[nodiscard]] bool isOld(const Secret &secret) const;
    /// True if the new value is in the vault and can no longer be lost.
    [[nodiscard]] bool isNewKept() const { return m_parts.vault.find(m_fresh.uuid); }
    [[nodiscard]] bool isOldKept() const { return m_parts.vault.find(m_old.uuid); }

    /// Call in Ready. `uuid` is that of the entry to be; empty: a new one.
    void start(const QString &name, Secret secret, const QString &uuid = {});
    void keepAgain(); ///< call in NotKept
    /// Gives up the request that the keychain does not answer: in Keeping it is asked again, and
    /// Discarding ends, although the keychain may still remove the value.
    void stopWaiting();
    void checkAgain(); ///< call in NotConfirmed
    void replaceAnyway(); ///< call in NotConfirmed
    /// True if the new value is in the keychain and can be removed again, because nothing uses it
    /// yet.
    [[nodiscard]] bool canDiscard() const;
    void discard(); ///< if canDiscard(); keepError() says why it failed
    /// True if nobody knows whether the keychain stores the new value.
    [[nodiscard]] bool isUndecided() const
    {
        return m_step == Step::NotKept && m_keepError && m_keepError->isUndecided();
    }
    /// The new value; empty before start() and after Replaced.
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    /// To be called when the user leaves: a value that is being stored is told when it is.
    void leave();

    [[nodiscard]] const std::optional<VaultError> &keepError() const { return m_keepError; }
    [[nodiscard]] const std::optional<CheckResult> &checkResult() const { return m_checkResult; }
    /// The new entry; valid from Keeping on.
    [[nodiscard]] const VaultRecord &fresh() const { return m_fresh; }

Q_SIGNALS:
    void stepChanged();

private:
    /// The stage that keepAgain() repeats.
    enum class Stage
    {
        Keep,
        SaveCheck,
        Supersede,
        SignIn
    };

    void lookForTwin();
    void keep();
    void check();
    void saveCheck();
    void supersede();
    void signIn();
    void finish();
    void await(Stage stage, Step step, TypedReply<Done, VaultError> *reply,
               void (ReplaceFlow::*next)());
    void enter(Step step);

    Parts m_parts;
    VaultRecord m_old;
    QString m_connectionUuid;
    Step m_step = Step::Ready;
    Stage m_stage = Stage::Keep;
    QPointer<Reply> m_readingOld;
    QPointer<Reply> m_underWay; ///< what the step waits for, if it is the vault
    bool m_isTaken = false; ///< the vault had the new value already: m_fresh is that entry
    std::unique_ptr<ServiceClient> m_client; ///< for this attempt
    std::unique_ptr<CredentialCheck> m_check; ///< for this attempt
    VaultRecord m_fresh;
    Secret m_secret;
    Secret m_oldSecret; ///< empty if it is not known
    std::optional<VaultError> m_keepError;
    std::optional<CheckResult> m_checkResult;
};

} // namespace keyturn
