// SPDX-License-Identifier: MIT
#include "session/checksubject.h"

#include "services/servicecatalog.h"
#include "session/places.h"
#include "session/signins.h"

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
    return connection.serviceId == entry.serviceId && Places::of(connection) == entry.serverUrl;
}

/// A user's token belongs to no single organization. Any organization will do in which the token is
/// used, or else one in which such a token is used at the same place.
QString organizationFor(const SignIns &signIns, const VaultRecord &entry)
{
    if (!entry.organizationId.isEmpty())
        return entry.organizationId;
    const ConnectionRecord *user = signIns.userOf(entry.uuid);
    if (user && !organizationOf(*user).isEmpty())
        return organizationOf(*user);
    for (const ConnectionRecord &connection : signIns.records()) {
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

std::unique_ptr<ServiceClient> clientFor(const ServiceCatalog &catalog, const SignIns &signIns,
                                         HttpClient::Limits limits, const VaultRecord &entry)
{
    const ServiceProfile *profile = catalog.profile(entry.serviceId);
    const auto server = Places(signIns).serverOf(entry);
    if (!profile || !profile->kind(entry.kind) || !server)
        return nullptr;
    return std::make_unique<ServiceClient>(*profile, *server, limits, nullptr);
}

CheckSubject checkSubject(const SignIns &signIns, const ServiceProfile &profile,
                          const VaultRecord &entry, Secret secret)
{
    const KindProfile *kind = profile.kind(entry.kind);
    const bool isNamed = kind && !kind->organizationHeader.isEmpty();
    return { .kind = entry.kind,
             .authServer = Places(signIns).authServerOf(entry),
             .organizationId = isNamed ? organizationFor(signIns, entry) : entry.organizationId,
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
