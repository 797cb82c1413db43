// SPDX-License-Identifier: MIT
#include "session/connections.h"

#include "core/clock.h"
#include "session/credentialfacts.h"

#include <algorithm>
#include <memory>

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
    // A sign-in of an earlier version has no entry of the vault.
    auto *reply = connection->vaultUuid.isEmpty()
        ? m_tools.vault.keychain().read(connectionKey(opening.uuid))
        : m_tools.vault.secret(connection->vaultUuid);
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
    auto *reply = new DoneReply(this);
    auto copy = std::make_shared<Secret>(bearer.clone());
    auto *same = m_tools.vault.findSame(bearer);
    connect(same, &Reply::finished, reply, [this, same, reply, connection, copy] {
        const auto found = same->takeResult();
        ConnectionRecord record = connection;
        if (found && !found->isEmpty()) {
            record.vaultUuid = *found;
            keepRecord(record, copy, {}, reply);
        } else {
            keepEntry(record, copy, reply);
        }
    });
    return reply;
}

void Connections::keepEntry(ConnectionRecord connection, const std::shared_ptr<Secret> &bearer,
                            DoneReply *reply)
{
    const QString old = connection.vaultUuid;
    const ServiceProfile *service = m_catalog.profile(connection.serviceId);
    const VaultRecord entry =
        CredentialFacts::of(connection,
                            chooseOrganization(connection, connection.lastOrganizationId))
            .entry(service ? service->kind(connection.kind) : nullptr, *bearer,
                   m_tools.clock.now());
    connection.vaultUuid = entry.uuid;
    auto *keeping = m_tools.vault.keep(entry, *bearer);
    connect(keeping, &Reply::finished, reply, [this, keeping, reply, connection, bearer, old] {
        const auto kept = keeping->takeResult();
        if (!kept) {
            // Of a store's failure: in the keychain, but in no list, never to be found again.
            giveUp(kept.error().store ? connection.vaultUuid : QString(), kept.error(), reply);
            return;
        }
        keepRecord(connection, bearer, { connection.vaultUuid, old }, reply);
    });
}

void Connections::keepRecord(const ConnectionRecord &connection,
                             const std::shared_ptr<Secret> &bearer, const Entries &entries,
                             DoneReply *reply)
{
    auto *save = m_tools.store.saveConnection(connection);
    connect(save, &Reply::finished, reply, [this, save, reply, connection, bearer, entries] {
        if (const auto saved = save->takeResult(); !saved) {
            giveUp(entries.fresh, VaultError{ {}, saved.error() }, reply);
            return;
        }
        m_kept.insert(connection.uuid);
        if (!entries.old.isEmpty())
            std::ignore = m_tools.vault.supersede(entries.old, m_tools.clock.now());
        openUntilQuit(connection, std::move(*bearer));
        reply->settle(Done{});
    });
}

/// Takes back what was kept for a connection that could not be, then says why.
void Connections::giveUp(const QString &newEntry, const VaultError &error, DoneReply *reply)
{
    if (newEntry.isEmpty()) {
        reply->settle(failure(VaultError(error)));
        return;
    }
    auto *forgetting = m_tools.vault.forget(newEntry);
    connect(forgetting, &Reply::finished, reply, [forgetting, error, reply] {
        std::ignore = forgetting->takeResult();
        reply->settle(failure(VaultError(error)));
    });
}

TypedReply<Done, VaultError> *Connections::useEntry(const QString &connectionUuid,
                                                    const VaultRecord &entry, const Secret &bearer)
{
    auto *reply = new DoneReply(this);
    const ConnectionRecord *record = find(connectionUuid);
    if (!record) {
        reply->settle(Done{});
        return reply;
    }
    ConnectionRecord changed = *record;
    changed.hint = entry.hint;
    changed.credentialId = entry.credentialId;
    auto copy = std::make_shared<Secret>(bearer.clone());
    if (isKept(connectionUuid)) {
        changed.vaultUuid = entry.uuid;
        keepRecord(changed, copy, {}, reply);
    } else {
        openUntilQuit(changed, std::move(*copy));
        reply->settle(Done{});
    }
    return reply;
}

void Connections::openUntilQuit(const ConnectionRecord &connection, Secret bearer)
{
    m_bearers.insert_or_assign(connection.uuid, std::move(bearer));
    upsert(connection);
    start(connection, connection.lastOrganizationId);
}

void Connections::addSandbox(const SandboxAccount &account, Secret bearer)
{
    const ServiceProfile *profile = m_catalog.profile(account.serviceId);
    const KindProfile *kind = profile ? profile->kind(account.kind) : nullptr;
    const bool isOfThatKind = kind && bearer.reveal().startsWith(kind->prefix.toUtf8());
    if (!isOfThatKind || account.organizations.empty())
        return;
    const ConnectionRecord *old = find(account.uuid); // the server may have been started anew
    ConnectionRecord record;
    record.uuid = account.uuid;
    record.colour = old ? old->colour : freeColour();
    const CredentialFacts facts{ .serviceId = profile->id,
                                 .serverUrl = account.url,
                                 .organizationId = {},
                                 .organizationName = {},
                                 .kind = kind->kind,
                                 .authUrl = account.url,
                                 .credentialId = account.credentialId,
                                 .name = kind->kind == CredentialKind::Token
                                     ? tr("Sandbox, as a user")
                                     : tr("Sandbox") };
    record = facts.signIn(*kind, bearer, record);
    record.organizations = account.organizations;
    record.isSandbox = true;
    m_bearers.insert_or_assign(account.uuid, std::move(bearer));
    upsert(record);
    Q_EMIT changed();
}

QString Connections::sandboxUrl() const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [](const ConnectionRecord &r) { return r.isSandbox; });
    return found == m_records.end() ? QString() : found->serverUrl;
}

std::optional<ServerUrl> Connections::serverOf(const VaultRecord &entry) const
{
    const auto server = ServerUrl::parse(
        entry.serverUrl == Session::sandboxPlace() ? sandboxUrl() : entry.serverUrl);
    return server ? std::optional(*server) : std::nullopt;
}

std::optional<ServerUrl> Connections::authServerOf(const VaultRecord &entry) const
{
    if (entry.serverUrl == Session::sandboxPlace())
        return serverOf(entry);
    const auto server = ServerUrl::parse(entry.authUrl);
    return server ? std::optional(*server) : std::nullopt;
}

const ConnectionRecord *Connections::userOf(const QString &vaultUuid) const
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [&](const ConnectionRecord &r) {
            return !vaultUuid.isEmpty() && r.vaultUuid == vaultUuid;
        });
    return found == m_records.end() ? nullptr : &*found;
}

TypedReply<Done, VaultError> *Connections::signOut(const QString &uuid, Credential credential)
{
    auto *reply = new DoneReply(this);
    const ConnectionRecord *record = find(uuid);
    if (!record || !isKept(uuid)) {
        forget(uuid);
        reply->settle(Done{});
        return reply;
    }
    // Two sign-ins with one value share its entry.
    const bool isShared =
        std::any_of(m_records.begin(), m_records.end(), [record](const ConnectionRecord &other) {
            return other.uuid != record->uuid && !record->vaultUuid.isEmpty()
                && other.vaultUuid == record->vaultUuid;
        });
    if (isShared || (credential == Credential::KeepInVault && !record->vaultUuid.isEmpty())) {
        removeRecord(uuid, reply);
        return reply;
    }
    if (!record->vaultUuid.isEmpty()) {
        auto *remove = m_tools.vault.forget(record->vaultUuid);
        connect(remove, &Reply::finished, reply, [this, remove, reply, uuid] {
            if (const auto removed = remove->takeResult(); !removed)
                reply->settle(failure(VaultError(removed.error())));
            else
                removeRecord(uuid, reply);
        });
        return reply;
    }
    auto *remove = m_tools.vault.keychain().remove(connectionKey(uuid));
    connect(remove, &Reply::finished, reply, [this, remove, reply, uuid] {
        if (const auto removed = remove->takeResult(); !removed)
            reply->settle(failure(VaultError{ removed.error(), {} }));
        else
            removeRecord(uuid, reply);
    });
    return reply;
}

void Connections::removeRecord(const QString &uuid, DoneReply *reply)
{
    auto *unsave = m_tools.store.removeConnection(uuid);
    connect(unsave, &Reply::finished, reply, [this, unsave, reply, uuid] {
        if (const auto removed = unsave->takeResult(); !removed) {
            reply->settle(failure(VaultError{ {}, removed.error() }));
            return;
        }
        forget(uuid);
        reply->settle(Done{});
    });
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
