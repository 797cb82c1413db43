// SPDX-License-Identifier: MIT
#include "session/vault.h"

#include <memory>

// How an entry leaves the vault. The rest of the class is in vault.cpp.

namespace keyturn {

TypedReply<Done, VaultError> *Vault::forget(const QString &uuid)
{
    auto *reply = new VaultReply(this);
    m_forgetting.insert(uuid);
    // What was given up before may still be carried out, unless this removal is.
    const bool wasBegun = m_late.mayBeRemoved(uuid);
    auto before = std::make_shared<std::optional<LateOutcomes::Expected>>(m_late.take(uuid));
    connect(reply, &Reply::finished, this, [this, uuid] { m_forgetting.remove(uuid); });
    auto *remove = m_keychain.remove(credentialKey(uuid));
    connect(reply, &Reply::cancelRequested, remove, &Reply::cancel);
    connect(remove, &Reply::finished, reply, [this, remove, reply, uuid, before, wasBegun] {
        const auto removed = remove->takeResult();
        if (removed)
            return unlist(uuid, reply);
        VaultError error{ removed.error(), {} };
        error.keychain->mayHaveActed |= wasBegun || m_late.mayBeRemoved(uuid);
        if (error.isUndecided())
            m_late.expectRemoval(uuid);
        else if (*before)
            m_late.expect(std::move(**before));
        reply->settle(failure(std::move(error)));
    });
    return reply;
}

/// The keychain has carried out a removal that was given up, of an entry that is wanted.
void Vault::keepMissing(const VaultRecord &record, const Secret &secret)
{
    if (m_keeping.contains(record.uuid))
        return; // it is being written
    const std::optional<VaultRecord> known = newest(record.uuid);
    std::ignore = keep(VaultRecord(known ? *known : record), secret);
}

/// Takes an entry off the list that the keychain has no longer.
void Vault::unlist(const QString &uuid, const QPointer<VaultReply> &reply)
{
    auto *unindex = m_store.removeVaultEntry(uuid);
    connect(unindex, &Reply::finished, this, [this, unindex, reply, uuid] {
        const auto done = unindex->takeResult();
        if (done) {
            std::ignore = m_store.settleIntent(uuid);
            const auto at = m_entries.find(uuid);
            const VaultRecord before = at < 0 ? VaultRecord() : m_entries[std::size_t(at)];
            if (at >= 0)
                m_entries.remove(std::size_t(at), 1);
            tellChange();
            if (!before.uuid.isEmpty())
                Q_EMIT entryRemoved(before);
        }
        if (!reply)
            return;
        if (done)
            reply->settle(Done{});
        else
            reply->settle(failure(VaultError{ {}, done.error() }));
    });
}

void Vault::removeLate(const QString &uuid)
{
    const std::optional<VaultRecord> record = present(uuid);
    if (!record) {
        m_late.forgetRemoval(uuid);
        return;
    }
    if (m_forgetting.contains(uuid))
        return; // since an earlier look
    auto *reply = new VaultReply(this);
    m_forgetting.insert(uuid); // what another read finds meanwhile must not list it again
    connect(reply, &Reply::finished, this, [this, reply, uuid, name = record->name] {
        m_forgetting.remove(uuid);
        if (!reply->takeResult())
            return; // still expected: the next look comes back here
        m_late.forgetRemoval(uuid);
        Q_EMIT removedLate(name);
    });
    unlist(uuid, reply);
}

} // namespace keyturn
