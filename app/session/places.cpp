// SPDX-License-Identifier: MIT
#include "session/places.h"

#include "session/signins.h"

#include <algorithm>

namespace keyturn {

namespace {

std::optional<ServerUrl> parsed(const QString &address)
{
    const auto server = ServerUrl::parse(address);
    return server ? std::optional(*server) : std::nullopt;
}

} // namespace

QString Places::of(const ConnectionRecord &connection)
{
    return connection.isSandbox ? sandbox() : connection.serverUrl;
}

VaultPlace Places::of(const ConnectionRecord &connection, const OrganizationRecord &organization,
                      CredentialKind kind)
{
    // A user's tokens are the same in every organization and therefore belong to none.
    return { connection.serviceId, of(connection),
             kind == CredentialKind::Token ? QString() : organization.id, kind };
}

QString Places::sandboxUrl() const
{
    const auto &records = m_signIns.records();
    const auto found = std::find_if(records.begin(), records.end(),
                                    [](const ConnectionRecord &r) { return r.isSandbox; });
    return found == records.end() ? QString() : found->serverUrl;
}

std::optional<ServerUrl> Places::serverOf(const VaultRecord &entry) const
{
    return parsed(entry.serverUrl == sandbox() ? sandboxUrl() : entry.serverUrl);
}

std::optional<ServerUrl> Places::authServerOf(const VaultRecord &entry) const
{
    return entry.serverUrl == sandbox() ? serverOf(entry) : parsed(entry.authUrl);
}

} // namespace keyturn
