// SPDX-License-Identifier: MIT
#pragma once

#include "core/serverurl.h"
#include "session/vault.h"

#include <optional>

namespace keyturn {

class SignIns;

/// Where credentials belong, and where requests with them go. A place is named by the address of
/// its server; the sandbox has a name of its own, because its address is another one at each start.
class Places final
{
public:
    /// `signIns` is borrowed: the sandbox's account there tells where the sandbox is now.
    explicit Places(const SignIns &signIns)
        : m_signIns(signIns)
    {
    }

    /// Stands for the sandbox's address in the vault.
    [[nodiscard]] static QString sandbox() { return QStringLiteral("sandbox"); }

    /// The name of the place that a sign-in is at.
    [[nodiscard]] static QString of(const ConnectionRecord &connection);

    /// Where credentials of that kind belong that a sign-in reaches in one of its organizations.
    [[nodiscard]] static VaultPlace of(const ConnectionRecord &connection,
                                       const OrganizationRecord &organization, CredentialKind kind);

    /// Where the credential of a vault entry goes: nothing while the sandbox, to which the entry
    /// belongs, does not run, or for an address that is none.
    [[nodiscard]] std::optional<ServerUrl> serverOf(const VaultRecord &entry) const;
    /// The same for its exchange.
    [[nodiscard]] std::optional<ServerUrl> authServerOf(const VaultRecord &entry) const;

private:
    [[nodiscard]] QString sandboxUrl() const;

    const SignIns &m_signIns;
};

} // namespace keyturn
