// SPDX-License-Identifier: MIT
#include "session/vaultchecks.h"

namespace keyturn {

VaultChecks::VaultChecks(Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

void VaultChecks::check(const QStringList &) { }

void VaultChecks::cancel() { }

const CheckResult *VaultChecks::result(const QString &uuid) const
{
    const auto found = m_results.constFind(uuid);
    return found == m_results.constEnd() ? nullptr : found->get();
}

std::optional<KeychainError> VaultChecks::keychainError(const QString &uuid) const
{
    const auto found = m_keychainErrors.constFind(uuid);
    return found == m_keychainErrors.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace keyturn
