// SPDX-License-Identifier: MIT
#include "session/session.h"

namespace keyturn {

namespace {

/// The sandbox has another port at each start, and is the same place all the same.
QString placeOf(const ConnectionRecord &connection)
{
    return connection.isSandbox ? QStringLiteral("sandbox") : connection.serverUrl;
}

/// The id inside the credential; where a value holds none (tokens) its first characters, because a
/// listed id is a shortened form of the value. In memory only, and too few to be of use to anybody.
QString ownIdOf(const ConnectionRecord &connection, const Secret &bearer)
{
    constexpr qsizetype shownAtMost = 16;
    if (!connection.credentialId.isEmpty() || bearer.size() < 2 * shownAtMost)
        return connection.credentialId;
    return QString::fromLatin1(bearer.reveal().first(shownAtMost));
}

} // namespace

Session::Session(ConnectionRecord connection, OrganizationRecord organization,
                 ServiceProfile profile, ServerUrl server, Secret bearer, Tools tools,
                 QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_organization(std::move(organization))
    , m_tools(tools)
    , m_ownId(ownIdOf(m_connection, bearer))
    , m_api(std::move(profile), std::move(server), std::move(bearer), m_organization.id, nullptr)
{
    m_api.setLimits(m_tools.limits);
    for (const KindProfile &kind : m_api.profile().kinds) {
        if (!kind.endpoint(Operation::List))
            continue;
        // A user's tokens are the same in every organization: their secrets belong to no single
        // one.
        const QString vaultOrganization =
            kind.kind == CredentialKind::Token ? QString() : m_organization.id;
        m_listings.push_back(std::make_unique<Listing>(
            kind.kind, m_api, m_tools.vault,
            VaultPlace{ m_connection.serviceId, placeOf(m_connection), vaultOrganization,
                        kind.kind },
            m_tools.store, ListKey{ m_connection.uuid, m_organization.id, kind.kind },
            m_tools.clock, m_ownId, nullptr));
        connect(m_listings.back().get(), &Listing::unauthorized, this,
                &Session::handleUnauthorized);
    }
}

Listing *Session::listing(CredentialKind kind)
{
    for (const auto &listing : m_listings) {
        if (listing->kind() == kind)
            return listing.get();
    }
    return nullptr;
}

void Session::keepNothing()
{
    for (const auto &listing : m_listings)
        listing->keepNothing();
}

QString Session::organizationName() const
{
    return m_organization.name.isEmpty() ? m_organization.id : m_organization.name;
}

void Session::handleUnauthorized(const ApiError &error)
{
    if (m_expired)
        return;
    m_expired = true;
    Q_EMIT expired(error);
}

} // namespace keyturn
