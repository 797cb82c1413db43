// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

namespace keyturn {

class SignIns;

/// Ends sign-ins. The credential is removed from the keychain first and the record after that, so
/// that no credential is left behind without a name. Nothing is deleted at the service.
class SignOut final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOut)

public:
    /// All references are borrowed and must outlive this object.
    SignOut(SignIns &signIns, Vault &vault, QObject *parent);

    enum class Credential
    {
        Remove,
        KeepInVault
    };
    /// Removes the credential from the keychain (verified), unless it is to stay in the vault or
    /// another sign-in uses it; then removes the record. Cancelling the reply gives up the request
    /// to the keychain, which may still remove the credential; the record stays. A credential that
    /// is to stay although its removal was given up is written again, also after the reply has
    /// finished; `bearer` is its value, without which it cannot be.
    [[nodiscard]] TypedReply<Done, VaultError> *
    run(const QString &uuid, Credential credential = Credential::Remove, const Secret &bearer = {});

private:
    using DoneReply = TypedReply<Done, VaultError>;
    [[nodiscard]] bool mustStay(const ConnectionRecord &record, Credential credential) const;
    void keepAgain(const QString &vaultUuid, const Secret &bearer);
    void removeCredential(const ConnectionRecord &record, DoneReply *reply);
    void removeRecord(const QString &uuid, DoneReply *reply);

    SignIns &m_signIns;
    Vault &m_vault;
};

} // namespace keyturn
