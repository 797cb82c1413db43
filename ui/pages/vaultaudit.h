// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <QObject>
#include <QPointer>

namespace keyturn {

class VaultChecks;
class VaultStatus;

/// Compares every entry with what the keychain has, on request, and once by itself. The vault's
/// status line tells of it.
class VaultAudit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultAudit)

public:
    /// All are borrowed and outlive this object.
    VaultAudit(Vault &vault, const VaultChecks &checks, VaultStatus &status, QObject *parent);

    void run();
    /// When the list is first seen: only while nothing would prompt, because nobody asked for it.
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
};

} // namespace keyturn
