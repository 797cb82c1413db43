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

/// Puts a new key, made on the service's own page, in the place of one that died when it was made.
/// The new one is in the keychain before anything else happens, so that it cannot be lost whatever
/// the service says.
///
///     Ready ─► Keeping ─┬► Checking ─┬► Replaced
///                       │            └► NotConfirmed ─┬► Checking   (checkAgain)
///                       │                             ├► Replaced   (replaceAnyway)
///                       │                             └► Discarding ─► Ready   (discard)
///                       └► NotKept ─► Keeping   (keepAgain; or discard, before a check)
class ReplaceFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceFlow)

public:
    enum class Step
    {
        Ready,
        Keeping,
        NotKept, ///< see keepError(); the value is still here
        Checking,
        NotConfirmed, ///< see checkResult(): anything but Works
        Discarding,
        Replaced, ///< the old entry is marked, the sign-in uses the new one
    };
    Q_ENUM(Step)

    /// What the flow works with; all of it is borrowed and outlives the flow.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const CurrentSession &current;
        KeepSignIn &keeping;
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits = {}; ///< of every request
    };

    /// `old`: the entry to be superseded; when it is the sandbox's own key (not in the vault) only
    /// the sign-in changes. `connectionUuid`: the sign-in that uses it; empty: none does.
    ReplaceFlow(Parts parts, VaultRecord old, QString connectionUuid, QObject *parent);
    ~ReplaceFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const
    {
        return m_step == Step::Keeping || m_step == Step::Checking || m_step == Step::Discarding;
    }

    /// Reads the old value, to tell the new one from it. Where it cannot be read, only a mistake of
    /// the user's goes unnoticed.
    void readOld();
    /// As far as is known.
    [[nodiscard]] bool isOld(const Secret &secret) const;
    /// The new one is in the vault: whatever happens now, it is not lost.
    [[nodiscard]] bool isNewKept() const { return m_parts.vault.find(m_fresh.uuid); }
    [[nodiscard]] bool isOldKept() const { return m_parts.vault.find(m_old.uuid); }

    /// In Ready.
    void start(const QString &name, Secret secret);
    void keepAgain(); ///< in NotKept
    void checkAgain(); ///< in NotConfirmed
    void replaceAnyway(); ///< in NotConfirmed
    /// The new one is in the keychain and can be taken out again: nothing relies on it yet.
    [[nodiscard]] bool canDiscard() const;
    void discard(); ///< where it can; keepError() says why it could not

    [[nodiscard]] const std::optional<VaultError> &keepError() const { return m_keepError; }
    [[nodiscard]] const std::optional<CheckResult> &checkResult() const { return m_checkResult; }
    [[nodiscard]] const VaultRecord &fresh() const { return m_fresh; } ///< from Keeping on

Q_SIGNALS:
    void stepChanged();

private:
    /// What keepAgain() takes up again.
    enum class Stage
    {
        Keep,
        SaveCheck,
        Supersede,
        SignIn
    };

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
    std::unique_ptr<ServiceClient> m_client; ///< of this attempt
    std::unique_ptr<CredentialCheck> m_check; ///< of this attempt
    VaultRecord m_fresh;
    Secret m_secret;
    Secret m_oldSecret; ///< empty: not known
    std::optional<VaultError> m_keepError;
    std::optional<CheckResult> m_checkResult;
};

} // namespace keyturn
