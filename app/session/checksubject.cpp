// SPDX-License-Identifier: MIT
#include "session/checksubject.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

QString organizationOf(const ConnectionRecord &connection)
{
    return connection.lastOrganizationId.isEmpty() && !connection.organizations.empty()
        ? connection.organizations.front().id
        : connection.lastOrganizationId;
}

bool isAtSameServer(const ConnectionRecord &connection, const VaultRecord &entry)
{
    return connection.serviceId == entry.serviceId
        && (connection.isSandbox ? Session::sandboxPlace() : connection.serverUrl)
        == entry.serverUrl;
}

/// A user's token belongs to no single organization: the one that it is used in will do, else any
/// in which such a token is used there.
QString organizationFor(const Connections &connections, const VaultRecord &entry)
{
    if (!entry.organizationId.isEmpty())
        return entry.organizationId;
    const ConnectionRecord *user = connections.userOf(entry.uuid);
    if (user && !organizationOf(*user).isEmpty())
        return organizationOf(*user);
    for (const ConnectionRecord &connection : connections.records()) {
        if (connection.kind == entry.kind && isAtSameServer(connection, entry)
            && !organizationOf(connection).isEmpty())
            return organizationOf(connection);
    }
    return {};
}

QStringList namesOf(const std::vector<ListedOrganization> &organizations)
{
    QStringList names;
    for (const ListedOrganization &organization : organizations)
        names.append(organization.name.isEmpty() ? organization.id : organization.name);
    return names;
}

} // namespace

std::unique_ptr<ServiceClient> clientFor(Connections &connections, const VaultRecord &entry)
{
    const ServiceProfile *profile = connections.catalog().profile(entry.serviceId);
    const auto server = connections.serverOf(entry);
    if (!profile || !profile->kind(entry.kind) || !server)
        return nullptr;
    return std::make_unique<ServiceClient>(*profile, *server, connections.tools().limits, nullptr);
}

CheckSubject checkSubject(Connections &connections, const ServiceProfile &profile,
                          const VaultRecord &entry, Secret secret)
{
    const KindProfile *kind = profile.kind(entry.kind);
    const bool isNamed = kind && !kind->organizationHeader.isEmpty();
    return { .kind = entry.kind,
             .authServer = connections.authServerOf(entry),
             .organizationId = isNamed ? organizationFor(connections, entry) : entry.organizationId,
             .credentialId = entry.credentialId,
             .secret = std::move(secret),
             .expiresAt = entry.expiresAt };
}

CheckResult unreachable(const VaultRecord &entry)
{
    ApiError error;
    error.kind = ApiError::Kind::ConnectionRefused;
    const auto server = ServerUrl::parse(entry.serverUrl);
    error.host = server ? server->host() : entry.serverUrl;
    error.detail = u"nothing runs there, or the service is not known"_s;
    return { .outcome = CheckOutcome::Unreachable, .error = std::move(error) };
}

CheckRecord checkRecord(const CheckResult &result, const std::optional<CheckRecord> &older,
                        const QDateTime &now)
{
    CheckRecord record{ result.outcome, now, result.scopes, namesOf(result.organizations) };
    const bool isNothingNew =
        result.outcome == CheckOutcome::Unreachable || result.outcome == CheckOutcome::Unclear;
    if (isNothingNew && older) {
        record.scopes = older->scopes;
        record.organizations = older->organizations;
    }
    return record;
}

} // namespace keyturn
