// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <QObject>
#include <QPointer>

namespace keyturn {

class VaultChecks;
class VaultStatus;

/// Compares every entry with the keychain, on request and once by itself. The result is shown in
/// the vault's status line.
class VaultAudit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultAudit)

public:
    /// Everything is borrowed and must outlive this object.
    VaultAudit(Vault &vault, const VaultChecks &checks, VaultStatus &status, QObject *parent);

    /// While an audit is under way, another one follows it, and only the last one is told.
    void run();
    /// To be called when the list is first shown. Only runs if the keychain will not show a prompt,
    /// because the user has not asked for it.
    void runOnce();
    void cancel();

Q_SIGNALS:
    void failed(const keyturn::KeychainError &error);

private:
    void finish(int count, const Result<Vault::Audit, KeychainError> &audited);

    Vault &m_vault;
    const VaultChecks &m_checks;
    VaultStatus &m_status;
    QPointer<Reply> m_reply;
    bool m_hasRun = false;
    bool m_isWantedAgain = false; ///< run() was called while an audit was under way
};

} // namespace keyturn
