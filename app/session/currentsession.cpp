// SPDX-License-Identifier: MIT
#include "session/currentsession.h"

#include "core/clock.h"
#include "core/serverurl.h"
#include "session/signins.h"

namespace keyturn {

CurrentSession::CurrentSession(const ServiceCatalog &catalog, SignIns &signIns, Vault &vault,
                               Store &store, const Clock &clock, HttpClient::Limits limits,
                               QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_signIns(signIns)
    , m_vault(vault)
    , m_store(store)
    , m_clock(clock)
    , m_limits(limits)
{
    connect(&signIns, &SignIns::removed, this, &CurrentSession::forget);
    connect(&signIns, &SignIns::changed, this, &CurrentSession::tellEdits);
}

CurrentSession::~CurrentSession() = default;

void CurrentSession::open(const QString &uuid, const QString &organizationId)
{
    const ConnectionRecord *connection = m_signIns.find(uuid);
    if (!connection)
        return;
    // A copy: the arguments may be references into the session that ends here.
    const Opening opening{ uuid, organizationId };
    // Checked before the keychain is asked, which may show a prompt: a sign-in that cannot be
    // opened needs no credential.
    if (const auto obstacle = obstacleOf(*connection)) {
        endSession();
        fail(opening.uuid, *obstacle);
        return;
    }
    m_opening = opening;
    if (m_bearers.contains(opening.uuid)) {
        start(*connection, opening.organizationId);
        return;
    }
    endSession();
    Q_EMIT openingChanged();
    readBearer(*connection, opening);
}

std::optional<OpenError> CurrentSession::obstacleOf(const ConnectionRecord &connection) const
{
    const ServiceProfile *profile = m_catalog.profile(connection.serviceId);
    if (!profile)
        return OpenError{ OpenError::Kind::NoService };
    if (!profile->kind(connection.kind))
        return OpenError{ OpenError::Kind::NoKind };
    if (!ServerUrl::parse(connection.serverUrl))
        return OpenError{ OpenError::Kind::BadAddress };
    return std::nullopt;
}

void CurrentSession::readBearer(const ConnectionRecord &connection, const Opening &opening)
{
    // A sign-in made by an earlier version has no entry in the vault.
    auto *reply = connection.vaultUuid.isEmpty()
        ? m_vault.keychain().read(connectionKey(opening.uuid))
        : m_vault.secret(connection.vaultUuid);
    connect(reply, &Reply::finished, this, [this, reply, opening] {
        auto bearer = reply->takeResult();
        const bool isWanted =
            opening.uuid == m_opening.uuid && opening.organizationId == m_opening.organizationId;
        const ConnectionRecord *record = m_signIns.find(opening.uuid);
        if (!isWanted || !record)
            return; // another sign-in was asked for in the meantime
        if (!bearer) {
            fail(opening.uuid, { OpenError::Kind::Keychain, bearer.error() });
            return;
        }
        hold(opening.uuid, std::move(*bearer));
        start(*record, opening.organizationId);
    });
}

void CurrentSession::hold(const QString &uuid, Secret bearer)
{
    m_bearers.insert_or_assign(uuid, std::move(bearer));
}

Secret CurrentSession::held(const QString &uuid) const
{
    const auto at = m_bearers.find(uuid);
    return at == m_bearers.end() ? Secret() : at->second.clone();
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): see the header
void CurrentSession::start(ConnectionRecord connection, QString organizationId)
{
    endSession();
    // The services may have changed while the keychain was being asked.
    if (const auto obstacle = obstacleOf(connection)) {
        fail(connection.uuid, *obstacle);
        return;
    }
    m_opening = {};
    const OrganizationRecord organization = chosenOrganization(connection, organizationId);
    m_session = std::make_unique<Session>(Session::SignIn{ connection, organization,
                                                           *m_catalog.profile(connection.serviceId),
                                                           *ServerUrl::parse(connection.serverUrl),
                                                           m_bearers.at(connection.uuid).clone() },
                                          m_vault, m_store, m_clock, m_limits, nullptr);
    if (!m_signIns.isKept(connection.uuid))
        m_session->keepNothing();
    connect(m_session.get(), &Session::edited, this, &CurrentSession::keepNames);
    remember(std::move(connection), organization.id);
    Q_EMIT openingChanged();
    Q_EMIT changed();
}

void CurrentSession::fail(const QString &uuid, const OpenError &error)
{
    m_opening = {};
    Q_EMIT openingChanged();
    Q_EMIT openFailed(uuid, error);
}

void CurrentSession::remember(ConnectionRecord connection, const QString &organizationId)
{
    connection.lastOpenedAt = m_clock.now();
    connection.lastOrganizationId = organizationId;
    m_signIns.update(connection);
}

/// The session takes the names and the policy that its sign-in has been given.
void CurrentSession::tellEdits()
{
    const ConnectionRecord *record =
        m_session ? m_signIns.find(m_session->connection().uuid) : nullptr;
    if (record)
        m_session->takeEdits(*record);
}

/// The sign-in takes the names that its session has learnt.
void CurrentSession::keepNames()
{
    const ConnectionRecord &named = m_session->connection();
    const ConnectionRecord *known = m_signIns.find(named.uuid);
    if (!known)
        return;
    ConnectionRecord record = *known;
    record.accountName = named.accountName;
    record.organizations = named.organizations;
    if (record != *known)
        m_signIns.update(record);
}

void CurrentSession::forget(const QString &uuid)
{
    m_bearers.erase(uuid);
    if (m_opening.uuid == uuid) {
        m_opening = {};
        Q_EMIT openingChanged();
    }
    if (m_session && m_session->connection().uuid == uuid)
        close();
}

void CurrentSession::reopen()
{
    if (!m_session)
        return;
    const ConnectionRecord *record = m_signIns.find(m_session->connection().uuid);
    start(record ? *record : m_session->connection(), m_session->organization().id);
}

void CurrentSession::close()
{
    endSession();
    Q_EMIT changed();
}

void CurrentSession::endSession()
{
    if (!m_session)
        return;
    Q_EMIT aboutToClose();
    m_session.reset();
}

} // namespace keyturn
