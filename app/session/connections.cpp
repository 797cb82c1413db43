// SPDX-License-Identifier: MIT
#include "session/connections.h"

#include "core/clock.h"
#include "core/credentialtext.h"

#include <algorithm>

namespace keyturn {

namespace {

const OrganizationRecord &chooseOrganization(const ConnectionRecord &connection, const QString &id)
{
    Q_ASSERT(!connection.organizations.empty());
    for (const QString &wanted : { id, connection.lastOrganizationId }) {
        for (const OrganizationRecord &organization : connection.organizations) {
            if (organization.id == wanted)
                return organization;
        }
    }
    return connection.organizations.front();
}

} // namespace

Connections::Connections(ServiceCatalog &catalog, Session::Tools tools, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_tools(tools)
{
}

Connections::~Connections() = default;

void Connections::load()
{
    auto *reply = m_tools.store.connections();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto records = reply->takeResult();
        if (!records)
            Q_EMIT storeFailed(records.error().detail);
        else
            m_records = std::move(*records);
        std::erase_if(m_records, [](const ConnectionRecord &r) { return r.organizations.empty(); });
        for (const ConnectionRecord &record : m_records)
            m_kept.insert(record.uuid);
        m_loaded = true;
        Q_EMIT changed();
        Q_EMIT loaded();
    });
}

const ConnectionRecord *Connections::find(const QString &uuid) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const ConnectionRecord &r) { return r.uuid == uuid; });
    return found == m_records.end() ? nullptr : &*found;
}

bool Connections::isKept(const QString &uuid) const
{
    return m_kept.contains(uuid);
}

int Connections::freeColour() const
{
    int colour = 0;
    while (std::any_of(m_records.begin(), m_records.end(),
                       [colour](const ConnectionRecord &r) { return r.colour == colour; }))
        ++colour;
    return colour;
}

std::vector<Connections::Target> Connections::targets() const
{
    // By the order in which they were made: switching must not move the numbers.
    std::vector<const ConnectionRecord *> sorted;
    for (const ConnectionRecord &record : m_records)
        sorted.push_back(&record);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto *a, const auto *b) { return a->colour < b->colour; });
    std::vector<Target> targets;
    for (const ConnectionRecord *record : sorted) {
        for (const OrganizationRecord &organization : record->organizations)
            targets.push_back({ record->uuid, organization.id });
    }
    return targets;
}

void Connections::open(const QString &uuid, const QString &organizationId)
{
    const ConnectionRecord *connection = find(uuid);
    if (!connection)
        return;
    // A copy: the names may stand in the session that ends here.
    const Opening opening{ uuid, organizationId };
    m_opening = opening;
    if (m_bearers.contains(uuid)) {
        start(*connection, organizationId);
        return;
    }
    closeSession();
    Q_EMIT changed();
    auto *reply = m_tools.vault.keychain().read(connectionKey(opening.uuid));
    connect(reply, &Reply::finished, this, [this, reply, opening] {
        auto bearer = reply->takeResult();
        const bool isWanted =
            opening.uuid == m_opening.uuid && opening.organizationId == m_opening.organizationId;
        const ConnectionRecord *record = find(opening.uuid);
        if (!isWanted || !record)
            return; // another one was asked for meanwhile
        if (bearer) {
            m_bearers.insert_or_assign(opening.uuid, std::move(*bearer));
            start(*record, opening.organizationId);
            return;
        }
        m_opening = {};
        Q_EMIT changed();
        Q_EMIT openFailed(opening.uuid, bearer.error());
    });
}

void Connections::start(ConnectionRecord connection, QString organizationId)
{
    closeSession();
    m_opening = {};
    const ServiceProfile *profile = m_catalog.profile(connection.serviceId);
    auto server = ServerUrl::parse(connection.serverUrl);
    const auto bearer = m_bearers.find(connection.uuid);
    if (!profile || !server || bearer == m_bearers.end()) {
        Q_EMIT changed();
        Q_EMIT openFailed(connection.uuid, KeychainError{ KeychainError::Kind::Unavailable, {} });
        return;
    }
    const OrganizationRecord organization = chooseOrganization(connection, organizationId);
    m_session = std::make_unique<Session>(connection, organization, *profile, std::move(*server),
                                          bearer->second.clone(), m_tools, nullptr);
    if (!isKept(connection.uuid))
        m_session->keepNothing();
    remember(std::move(connection), organization.id);
    Q_EMIT changed();
    Q_EMIT sessionChanged();
}

void Connections::remember(ConnectionRecord connection, const QString &organizationId)
{
    connection.lastOpenedAt = m_tools.clock.now();
    connection.lastOrganizationId = organizationId;
    update(connection);
}

void Connections::update(const ConnectionRecord &connection)
{
    upsert(connection);
    Q_EMIT changed();
    if (!isKept(connection.uuid))
        return;
    auto *reply = m_tools.store.saveConnection(connection);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (const auto saved = reply->takeResult(); !saved)
            Q_EMIT storeFailed(saved.error().detail);
    });
}

void Connections::upsert(const ConnectionRecord &connection)
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(),
                     [&](const ConnectionRecord &r) { return r.uuid == connection.uuid; });
    if (found == m_records.end())
        m_records.push_back(connection);
    else
        *found = connection;
}

TypedReply<Done, VaultError> *Connections::keep(const ConnectionRecord &connection,
                                                const Secret &bearer)
{
    auto *reply = new TypedReply<Done, VaultError>(this);
    auto *write = m_tools.vault.keychain().write(connectionKey(connection.uuid), bearer);
    auto copy = std::make_shared<Secret>(bearer.clone());
    connect(write, &Reply::finished, reply, [this, write, reply, connection, copy] {
        if (const auto written = write->takeResult(); !written) {
            reply->settle(failure(VaultError{ written.error(), {} }));
            return;
        }
        auto *save = m_tools.store.saveConnection(connection);
        connect(save, &Reply::finished, reply, [this, save, reply, connection, copy] {
            if (const auto saved = save->takeResult(); !saved) {
                // An entry that no record names would never be found again.
                std::ignore = m_tools.vault.keychain().remove(connectionKey(connection.uuid));
                reply->settle(failure(VaultError{ {}, saved.error() }));
                return;
            }
            m_kept.insert(connection.uuid);
            openUntilQuit(connection, std::move(*copy));
            reply->settle(Done{});
        });
    });
    return reply;
}

void Connections::openUntilQuit(const ConnectionRecord &connection, Secret bearer)
{
    m_bearers.insert_or_assign(connection.uuid, std::move(bearer));
    upsert(connection);
    start(connection, connection.lastOrganizationId);
}

void Connections::addSandbox(const QString &uuid, const QString &url,
                             std::vector<OrganizationRecord> organizations, Secret bearer)
{
    const ServiceProfile *profile = m_catalog.profile(QStringLiteral("anyreach"));
    const KindProfile *kind = profile ? profile->kindOf(bearer.reveal()) : nullptr;
    if (!kind || organizations.empty())
        return;
    ConnectionRecord record;
    record.uuid = uuid;
    record.serviceId = profile->id;
    record.serverUrl = url;
    record.accountName =
        kind->kind == CredentialKind::Token ? tr("Sandbox, as a user") : tr("Sandbox");
    record.kind = kind->kind;
    record.hint = credentialHint(bearer, kind->prefix);
    record.credentialId = kind->idInside(bearer.reveal());
    record.organizations = std::move(organizations);
    record.isSandbox = true;
    const ConnectionRecord *old = find(uuid); // the server may have been started anew
    record.colour = old ? old->colour : freeColour();
    m_bearers.insert_or_assign(uuid, std::move(bearer));
    upsert(record);
    Q_EMIT changed();
}

TypedReply<Done, VaultError> *Connections::signOut(const QString &uuid)
{
    auto *reply = new TypedReply<Done, VaultError>(this);
    if (!isKept(uuid)) {
        forget(uuid);
        reply->settle(Done{});
        return reply;
    }
    auto *remove = m_tools.vault.keychain().remove(connectionKey(uuid));
    connect(remove, &Reply::finished, reply, [this, remove, reply, uuid] {
        if (const auto removed = remove->takeResult(); !removed) {
            reply->settle(failure(VaultError{ removed.error(), {} }));
            return;
        }
        auto *unsave = m_tools.store.removeConnection(uuid);
        connect(unsave, &Reply::finished, reply, [this, unsave, reply, uuid] {
            if (const auto removed = unsave->takeResult(); !removed) {
                reply->settle(failure(VaultError{ {}, removed.error() }));
                return;
            }
            forget(uuid);
            reply->settle(Done{});
        });
    });
    return reply;
}

void Connections::forget(const QString &uuid)
{
    const bool wasOpen = m_session && m_session->connection().uuid == uuid;
    if (wasOpen)
        closeSession();
    if (m_opening.uuid == uuid)
        m_opening = {};
    m_kept.remove(uuid);
    m_bearers.erase(uuid);
    std::erase_if(m_records, [&](const ConnectionRecord &r) { return r.uuid == uuid; });
    Q_EMIT changed();
    if (wasOpen)
        Q_EMIT sessionChanged();
}

void Connections::reopen()
{
    if (!m_session)
        return;
    const ConnectionRecord *record = find(m_session->connection().uuid);
    start(record ? *record : m_session->connection(), m_session->organization().id);
}

void Connections::closeSession()
{
    if (!m_session)
        return;
    Q_EMIT sessionAboutToClose();
    m_session.reset();
}

} // namespace keyturn
