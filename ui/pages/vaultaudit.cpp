// SPDX-License-Identifier: MIT
#include "ui/pages/vaultaudit.h"

#include "session/vaultchecks.h"
#include "ui/pages/vaultstatus.h"

#include <utility>

namespace keyturn {

VaultAudit::VaultAudit(Vault &vault, const VaultChecks &checks, VaultStatus &status,
                       QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_checks(checks)
    , m_status(status)
{
}

void VaultAudit::runOnce()
{
    if (m_hasRun || m_vault.entries().empty() || m_vault.keychain().state() != KeychainState::Ready)
        return;
    run();
    m_status.endLooking();
}

void VaultAudit::run()
{
    if (m_vault.entries().empty())
        return;
    if (m_reply) {
        m_isWantedAgain = true;
        m_status.tellLooking();
        return;
    }
    m_hasRun = true;
    const int count = int(m_vault.entries().size());
    auto *reply = m_vault.audit();
    m_reply = reply;
    m_status.tellLooking();
    connect(reply, &Reply::finished, this, [this, reply, count] {
        m_reply.clear();
        const auto audited = reply->takeResult();
        if (std::exchange(m_isWantedAgain, false))
            run(); // what has changed since it began may be behind it
        else
            finish(count, audited);
    });
}

void VaultAudit::cancel()
{
    m_isWantedAgain = false;
    if (m_reply)
        m_reply->cancel();
}

void VaultAudit::finish(int count, const Result<Vault::Audit, KeychainError> &audited)
{
    if (m_checks.isRunning())
        return; // the line shows the progress of the checks now
    if (audited) {
        m_status.tellLooked(count, *audited);
        return;
    }
    m_status.endLooking();
    if (audited.error().kind != KeychainError::Kind::Canceled)
        Q_EMIT failed(audited.error());
}

} // namespace keyturn
