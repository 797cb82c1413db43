// SPDX-License-Identifier: MIT
#include "session/vault.h"

#include <algorithm>

namespace keyturn {

namespace {

bool isAt(const VaultRecord &record, const VaultPlace &place)
{
    return record.serviceId == place.serviceId && record.serverUrl == place.serverUrl
        && record.organizationId == place.organizationId && record.kind == place.kind;
}

} // namespace

Vault::Vault(Keychain &keychain, Store &store, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_store(store)
{
}

void Vault::load()
{
    auto *reply = m_store.vaultEntries();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto entries = reply->takeResult();
        if (!entries) {
            Q_EMIT loadFailed(entries.error().detail);
            return;
        }
        m_entries = std::move(*entries);
        Q_EMIT changed();
    });
}

QSet<QString> Vault::idsAt(const VaultPlace &place) const
{
    QSet<QString> ids;
    for (const VaultRecord &record : m_entries) {
        if (isAt(record, place) && !record.credentialId.isEmpty())
            ids.insert(record.credentialId);
    }
    return ids;
}

const VaultRecord *Vault::findAt(const VaultPlace &place, const QString &credentialId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const VaultRecord &r) {
        return isAt(r, place) && r.credentialId == credentialId;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

TypedReply<Done, VaultError> *Vault::keep(const VaultRecord &record, const Secret &secret)
{
    auto *reply = new VaultReply(this);
    auto *write = m_keychain.write(credentialKey(record.uuid), secret);
    connect(write, &Reply::finished, reply, [this, write, reply = QPointer(reply), record] {
        const auto written = write->takeResult();
        if (!written) {
            reply->settle(failure(VaultError{ written.error(), {} }));
            return;
        }
        index(record, reply);
    });
    return reply;
}

TypedReply<Done, VaultError> *Vault::keepIndex(const VaultRecord &record)
{
    auto *reply = new VaultReply(this);
    index(record, reply);
    return reply;
}

void Vault::index(const VaultRecord &record, const QPointer<VaultReply> &reply)
{
    auto *save = m_store.saveVaultEntry(record);
    connect(save, &Reply::finished, this, [this, save, reply, record] {
        const auto saved = save->takeResult();
        if (!saved) {
            reply->settle(failure(VaultError{ {}, saved.error() }));
            return;
        }
        std::erase_if(m_entries, [&](const VaultRecord &r) { return r.uuid == record.uuid; });
        m_entries.insert(m_entries.begin(), record);
        Q_EMIT changed();
        reply->settle(Done{});
    });
}

KeychainReply<Secret> *Vault::secret(const QString &uuid)
{
    return m_keychain.read(credentialKey(uuid));
}

TypedReply<Done, VaultError> *Vault::forget(const QString &uuid)
{
    auto *reply = new VaultReply(this);
    auto *remove = m_keychain.remove(credentialKey(uuid));
    connect(remove, &Reply::finished, reply, [this, remove, reply, uuid] {
        const auto removed = remove->takeResult();
        if (!removed) {
            reply->settle(failure(VaultError{ removed.error(), {} }));
            return;
        }
        auto *unindex = m_store.removeVaultEntry(uuid);
        connect(unindex, &Reply::finished, reply, [this, unindex, reply, uuid] {
            const auto done = unindex->takeResult();
            if (!done) {
                reply->settle(failure(VaultError{ {}, done.error() }));
                return;
            }
            std::erase_if(m_entries, [&](const VaultRecord &r) { return r.uuid == uuid; });
            Q_EMIT changed();
            reply->settle(Done{});
        });
    });
    return reply;
}

} // namespace keyturn
