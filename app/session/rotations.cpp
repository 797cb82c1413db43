// SPDX-License-Identifier: MIT
#include "session/rotations.h"

#include "core/credentialids.h"

#include <algorithm>

namespace keyturn {

namespace {

template <typename Condition>
const RotationRecord *findIn(const std::vector<RotationRecord> &records, Condition condition)
{
    const auto found = std::find_if(records.begin(), records.end(), condition);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

Rotations::Rotations(Store &store, const SignIns &signIns, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_signIns(signIns)
{
}

void Rotations::load()
{
    auto *reply = m_store.rotations();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto records = reply->takeResult();
        if (!records) {
            Q_EMIT loadFailed(records.error().detail);
            return;
        }
        m_records = std::move(*records);
        for (const RotationRecord &record : m_records) {
            if (record.step == RotationStep::Retiring)
                m_leftRetiring.insert(record.uuid);
        }
        if (!m_records.empty())
            Q_EMIT changed();
    });
}

const RotationRecord *Rotations::find(const QString &uuid) const
{
    return findIn(m_records, [&uuid](const RotationRecord &each) { return each.uuid == uuid; });
}

const RotationRecord *Rotations::ofEntry(const QString &vaultUuid) const
{
    if (vaultUuid.isEmpty())
        return nullptr;
    return findIn(m_records, [&vaultUuid](const RotationRecord &each) {
        return each.oldUuid == vaultUuid || each.newUuid == vaultUuid;
    });
}

const RotationRecord *Rotations::ofRow(const ListKey &list, const QString &id) const
{
    if (id.isEmpty())
        return nullptr;
    return findIn(m_records, [&](const RotationRecord &each) {
        return each.list == list && (mayBeSameId(each.oldId, id) || mayBeSameId(each.newId, id));
    });
}

bool Rotations::isKept(const RotationRecord &record) const
{
    const ConnectionRecord *signIn = m_signIns.find(record.list.connectionUuid);
    return !signIn || signIn->isSandbox || m_signIns.isKept(signIn->uuid);
}

StoreReply<Done> *Rotations::save(const RotationRecord &record)
{
    auto *saved = new StoreReply<Done>(this);
    if (!isKept(record)) {
        put(record);
        saved->settle(Done{});
        return saved;
    }
    auto *reply = m_store.saveRotation(record);
    connect(reply, &Reply::finished, this, [this, reply, record, saved] {
        const auto done = reply->takeResult();
        if (done)
            put(record);
        saved->settle(done);
    });
    return saved;
}

StoreReply<Done> *Rotations::end(const QString &uuid, Ending ending)
{
    auto *ended = new StoreReply<Done>(this);
    const RotationRecord *record = find(uuid);
    if (!record || !isKept(*record)) {
        remove(uuid, ending);
        ended->settle(Done{});
        return ended;
    }
    auto *reply = m_store.removeRotation(uuid);
    connect(reply, &Reply::finished, this, [this, reply, uuid, ending, ended] {
        const auto done = reply->takeResult();
        if (done)
            remove(uuid, ending);
        ended->settle(done);
    });
    return ended;
}

void Rotations::put(const RotationRecord &record)
{
    const auto known =
        std::find_if(m_records.begin(), m_records.end(),
                     [&record](const RotationRecord &each) { return each.uuid == record.uuid; });
    const RotationRecord before = known == m_records.end() ? RotationRecord() : *known;
    const bool wasMade = before.step != RotationStep::Making;
    if (known == m_records.end())
        m_records.push_back(record);
    else
        *known = record;
    m_leftRetiring.remove(record.uuid);
    if (!wasMade && record.step != RotationStep::Making)
        Q_EMIT begun(record);
    tellTicks(before, record);
    if (record.step == RotationStep::Waiting && record.retireBy != before.retireBy)
        Q_EMIT retiringPutOff(record);
    Q_EMIT changed();
}

void Rotations::tellTicks(const RotationRecord &before, const RotationRecord &now)
{
    for (const Consumer &consumer : now.consumers) {
        if (now.isTicked(consumer) != before.isTicked(consumer))
            Q_EMIT ticked(now, consumer, now.isTicked(consumer));
    }
}

void Rotations::noteSwapped(const QString &uuid, const Consumer &file, bool isUndone)
{
    if (const RotationRecord *record = find(uuid))
        Q_EMIT swapped(RotationRecord(*record), file, isUndone);
}

void Rotations::remove(const QString &uuid, Ending ending)
{
    const RotationRecord *known = find(uuid);
    if (!known)
        return;
    const RotationRecord record = *known;
    std::erase_if(m_records, [&uuid](const RotationRecord &each) { return each.uuid == uuid; });
    m_leftRetiring.remove(record.uuid);
    Q_EMIT ended(record, ending);
    Q_EMIT changed();
}

} // namespace keyturn
