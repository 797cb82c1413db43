// SPDX-License-Identifier: MIT
#pragma once

#include "core/serverurl.h"
#include "session/vault.h"

#include <optional>

namespace keyturn {

class SignIns;

/// Tells where credentials belong and where requests with them are sent. A place is named by the
/// address of its server. The sandbox has a name instead, because its address changes with each
/// start.
class Places final
{
public:
    /// `signIns` is borrowed: the account of the sandbox in it tells the present address of the
    /// sandbox.
    explicit Places(const SignIns &signIns)
        : m_signIns(signIns)
    {
    }

    /// The name that stands for the sandbox's address in the vault.
    [[nodiscard]] static QString sandbox() { return QStringLiteral("sandbox"); }

    /// The name of a sign-in's place.
    [[nodiscard]] static QString of(const ConnectionRecord &connection);

    /// The place of credentials of that kind in one organization of a sign-in.
    [[nodiscard]] static VaultPlace of(const ConnectionRecord &connection,
                                       const OrganizationRecord &organization, CredentialKind kind);

    /// True for an entry that was found in the keychain without its row. Its value must not be sent
    /// anywhere until the user has named the server: a guess might hand it to a stranger.
    [[nodiscard]] static bool isServerUnknown(const VaultRecord &entry)
    {
        return entry.serverUrl.isEmpty();
    }

    /// The server of a vault entry. Nothing if the entry belongs to the sandbox and the sandbox is
    /// not running, if its server is not known, or if the address is invalid.
    [[nodiscard]] std::optional<ServerUrl> serverOf(const VaultRecord &entry) const;
    /// The same for the server of the exchange.
    [[nodiscard]] std::optional<ServerUrl> authServerOf(const VaultRecord &entry) const;

private:
    [[nodiscard]] QString sandboxUrl() const;

    const SignIns &m_signIns;
};

} // namespace keyturn
