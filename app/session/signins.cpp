// SPDX-License-Identifier: MIT
#include "session/signins.h"

#include <algorithm>
#include <utility>

namespace keyturn {

const OrganizationRecord &chosenOrganization(const ConnectionRecord &connection, const QString &id)
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

SignIns::SignIns(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void SignIns::load()
{
    auto *reply = m_store.connections();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto records = reply->takeResult();
        // What was added in the meantime, such as the accounts of the sandbox, stays.
        const std::vector<ConnectionRecord> added = std::exchange(m_records, {});
        if (!records)
            Q_EMIT storeFailed(records.error().detail);
        else
            m_records = std::move(*records);
        std::erase_if(m_records, [](const ConnectionRecord &r) { return r.organizations.empty(); });
        for (const ConnectionRecord &record : m_records)
            m_kept.insert(record.uuid);
        for (const ConnectionRecord &record : added)
            put(record);
        m_loaded = true;
        Q_EMIT changed();
        Q_EMIT loaded();
    });
}

const ConnectionRecord *SignIns::find(const QString &uuid) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const ConnectionRecord &r) { return r.uuid == uuid; });
    return found == m_records.end() ? nullptr : &*found;
}

const ConnectionRecord *SignIns::userOf(const QString &vaultUuid) const
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [&](const ConnectionRecord &r) {
            return !vaultUuid.isEmpty() && r.vaultUuid == vaultUuid;
        });
    return found == m_records.end() ? nullptr : &*found;
}

int SignIns::freeColour() const
{
    int colour = 0;
    while (std::any_of(m_records.begin(), m_records.end(),
                       [colour](const ConnectionRecord &r) { return r.colour == colour; }))
        ++colour;
    return colour;
}

std::vector<SignIns::Target> SignIns::targets() const
{
    // In the order in which the sign-ins were made: switching must not change their numbers.
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

void SignIns::add(const ConnectionRecord &record)
{
    put(record);
    Q_EMIT changed();
}

StoreReply<Done> *SignIns::keep(const ConnectionRecord &record)
{
    auto *reply = new StoreReply<Done>(this);
    auto *save = m_store.saveConnection(record);
    connect(save, &Reply::finished, reply, [this, save, reply, record] {
        auto saved = save->takeResult();
        if (saved) {
            m_kept.insert(record.uuid);
            add(record);
        }
        reply->settle(std::move(saved));
    });
    return reply;
}

void SignIns::update(const ConnectionRecord &record)
{
    add(record);
    if (!isKept(record.uuid))
        return;
    auto *reply = m_store.saveConnection(record);
    connect(reply, &Reply::finished, this, [this, reply] {
        if (const auto saved = reply->takeResult(); !saved)
            Q_EMIT storeFailed(saved.error().detail);
    });
}

StoreReply<Done> *SignIns::remove(const QString &uuid)
{
    auto *reply = new StoreReply<Done>(this);
    if (!isKept(uuid)) {
        forget(uuid);
        reply->settle(Done{});
        return reply;
    }
    auto *unsave = m_store.removeConnection(uuid);
    connect(unsave, &Reply::finished, reply, [this, unsave, reply, uuid] {
        auto unsaved = unsave->takeResult();
        if (unsaved)
            forget(uuid);
        reply->settle(std::move(unsaved));
    });
    return reply;
}

void SignIns::put(const ConnectionRecord &record)
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(),
                     [&](const ConnectionRecord &r) { return r.uuid == record.uuid; });
    if (found == m_records.end())
        m_records.push_back(record);
    else
        *found = record;
}

void SignIns::forget(const QString &uuid)
{
    const QString gone = uuid; // a copy: the argument may belong to the record that is removed
    m_kept.remove(gone);
    std::erase_if(m_records, [&](const ConnectionRecord &r) { return r.uuid == gone; });
    Q_EMIT removed(gone);
    Q_EMIT changed();
}

} // namespace keyturn
