// SPDX-License-Identifier: MIT
#include "session/keepsignin.h"

#include "core/clock.h"
#include "services/servicecatalog.h"
#include "session/checksubject.h"
#include "session/credentialfacts.h"
#include "session/currentsession.h"
#include "session/places.h"
#include "session/signins.h"

#include <QCryptographicHash>

namespace keyturn {

KeepSignIn::KeepSignIn(const ServiceCatalog &catalog, SignIns &signIns, CurrentSession &current,
                       Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_signIns(signIns)
    , m_current(current)
    , m_vault(vault)
    , m_clock(clock)
{
    connect(&m_vault, &Vault::changed, this, &KeepSignIn::learnNames);
    connect(&m_signIns, &SignIns::loaded, this, &KeepSignIn::learnNames);
}

KeepSignIn::DoneReply *KeepSignIn::keep(const ConnectionRecord &connection, const Secret &bearer)
{
    auto *reply = new DoneReply(this);
    auto copy = std::make_shared<Secret>(bearer.clone());
    auto *same = m_vault.findSame(bearer);
    connect(reply, &Reply::cancelRequested, same, &Reply::cancel);
    connect(reply, &Reply::cancelRequested, reply, [reply] {
        reply->settle(
            failure(VaultError{ KeychainError{ KeychainError::Kind::Canceled, {} }, {} }));
    });
    connect(same, &Reply::finished, reply, [this, same, reply, connection, copy] {
        const auto found = same->takeResult();
        if (reply->isSettled())
            return; // given up
        ConnectionRecord record = connection;
        if (found && !found->isEmpty()) {
            record.vaultUuid = *found;
            nameServer(record);
            keepRecord(record, copy, {}, reply);
        } else {
            keepEntry(record, copy, reply);
        }
    });
    return reply;
}

/// The user has signed in with the value of an entry, and thereby said for which server it is.
void KeepSignIn::nameServer(const ConnectionRecord &connection)
{
    const VaultRecord *entry = m_vault.find(connection.vaultUuid);
    if (!entry || !Places::isServerUnknown(*entry) || entry->serviceId != connection.serviceId)
        return;
    std::ignore = m_vault.update(entry->uuid, [&connection](VaultRecord &record) {
        record.serverUrl = Places::of(connection);
        record.authUrl = connection.authUrl;
    });
}

void KeepSignIn::keepEntry(ConnectionRecord connection, const std::shared_ptr<Secret> &bearer,
                           DoneReply *reply)
{
    const QString old = connection.vaultUuid;
    const ServiceProfile *service = m_catalog.profile(connection.serviceId);
    VaultRecord entry =
        CredentialFacts::of(connection,
                            chosenOrganization(connection, connection.lastOrganizationId))
            .entry(service ? service->kind(connection.kind) : nullptr, *bearer, m_clock.now());
    const QByteArray digest =
        QCryptographicHash::hash(bearer->reveal().toByteArray(), QCryptographicHash::Sha256);
    // One that is stored late must not stand beside that of the next attempt.
    QString &tried = m_tried[digest];
    if (tried.isEmpty())
        tried = entry.uuid;
    entry.uuid = tried;
    connection.vaultUuid = entry.uuid;
    auto *keeping = m_vault.keepWithoutIntent(entry, *bearer);
    connect(reply, &Reply::cancelRequested, keeping, &Reply::cancel);
    connect(
        keeping, &Reply::finished, reply, [this, keeping, reply, connection, bearer, old, digest] {
            const auto kept = keeping->takeResult();
            if (reply->isSettled())
                return; // given up; what is kept all the same is an entry of the vault
            if (kept || kept.error().store)
                m_tried.remove(digest);
            if (!kept) {
                // If only the store has failed, the value is in the keychain without an entry and
                // would never be found.
                giveUp(kept.error().store ? connection.vaultUuid : QString(), kept.error(), reply);
                return;
            }
            keepRecord(connection, bearer, { connection.vaultUuid, old }, reply);
        });
}

void KeepSignIn::keepRecord(const ConnectionRecord &connection,
                            const std::shared_ptr<Secret> &bearer, const Entries &entries,
                            DoneReply *reply)
{
    auto *keeping = m_signIns.keep(connection);
    connect(keeping, &Reply::finished, reply, [this, keeping, reply, connection, bearer, entries] {
        if (const auto kept = keeping->takeResult(); !kept) {
            giveUp(entries.fresh, VaultError{ {}, kept.error() }, reply);
            return;
        }
        if (!entries.old.isEmpty())
            std::ignore = m_vault.supersede(entries.old, m_clock.now());
        open(connection, std::move(*bearer));
        reply->settle(Done{});
    });
}

/// Removes what was stored for a sign-in that could not be kept, then reports the error.
void KeepSignIn::giveUp(const QString &newEntry, const VaultError &error, DoneReply *reply)
{
    if (newEntry.isEmpty()) {
        reply->settle(failure(VaultError(error)));
        return;
    }
    auto *forgetting = m_vault.forget(newEntry);
    connect(forgetting, &Reply::finished, reply, [forgetting, error, reply] {
        std::ignore = forgetting->takeResult();
        reply->settle(failure(VaultError(error)));
    });
}

void KeepSignIn::untilQuit(const ConnectionRecord &connection, Secret bearer)
{
    m_signIns.add(connection);
    open(connection, std::move(bearer));
}

void KeepSignIn::noteCheck(const QString &connectionUuid, const CheckResult &result)
{
    const ConnectionRecord *record = m_signIns.find(connectionUuid);
    if (!record)
        return;
    const QDateTime now = m_clock.now();
    std::ignore = m_vault.update(record->vaultUuid, [&result, &now](VaultRecord &entry) {
        entry.check = checkRecord(result, entry.check, now);
        entry = withOrganizationOf(result.organizations, entry);
    });
}

void KeepSignIn::open(const ConnectionRecord &connection, Secret bearer)
{
    m_current.hold(connection.uuid, std::move(bearer));
    m_current.open(connection.uuid, connection.lastOrganizationId);
}

KeepSignIn::DoneReply *KeepSignIn::useEntry(const QString &connectionUuid, const VaultRecord &entry,
                                            const Secret &bearer)
{
    auto *reply = new DoneReply(this);
    const ConnectionRecord *record = m_signIns.find(connectionUuid);
    if (!record) {
        reply->settle(Done{});
        return reply;
    }
    ConnectionRecord changed = *record;
    changed.hint = entry.hint;
    changed.credentialId = entry.credentialId;
    if (m_signIns.isKept(connectionUuid)) {
        changed.vaultUuid = entry.uuid;
        keepRecord(changed, std::make_shared<Secret>(bearer.clone()), {}, reply);
    } else {
        untilQuit(changed, bearer.clone());
        reply->settle(Done{});
    }
    return reply;
}

/// A sign-in whose organization nobody has named takes the name that its entry of the vault has
/// learnt from the service.
void KeepSignIn::learnNames()
{
    for (const ConnectionRecord &known : std::vector(m_signIns.records())) {
        const VaultRecord *entry = m_vault.find(known.vaultUuid);
        const bool isNamed = entry && !entry->organizationName.isEmpty()
            && entry->organizationName != entry->hint && entry->kind != CredentialKind::Token;
        if (!isNamed || known.organizations.size() != 1)
            continue;
        const ConnectionRecord record =
            withOrganization(known, known.organizations.front().id, entry->organizationName);
        if (record != known)
            m_signIns.update(record);
    }
}

} // namespace keyturn
