// SPDX-License-Identifier: MIT
#include "session/signout.h"

#include "session/signins.h"

#include <algorithm>

namespace keyturn {

SignOut::SignOut(SignIns &signIns, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_signIns(signIns)
    , m_vault(vault)
{
}

TypedReply<Done, VaultError> *SignOut::run(const QString &uuid, Credential credential,
                                           const Secret &bearer)
{
    auto *reply = new DoneReply(this);
    const ConnectionRecord *record = m_signIns.find(uuid);
    if (record && credential == Credential::KeepInVault && !bearer.isEmpty())
        keepAgain(record->vaultUuid, bearer);
    // A sign-in that is not kept has nothing in the keychain.
    if (!record || !m_signIns.isKept(uuid) || mustStay(*record, credential))
        removeRecord(uuid, reply);
    else
        removeCredential(*record, reply);
    return reply;
}

bool SignOut::mustStay(const ConnectionRecord &record, Credential credential) const
{
    if (record.vaultUuid.isEmpty())
        return false;
    // Two sign-ins with the same value share one entry.
    const auto &records = m_signIns.records();
    const bool isShared =
        std::any_of(records.begin(), records.end(), [&record](const ConnectionRecord &other) {
            return other.uuid != record.uuid && other.vaultUuid == record.vaultUuid;
        });
    return isShared || credential == Credential::KeepInVault;
}

/// The keychain may still carry out a removal that was given up.
void SignOut::keepAgain(const QString &vaultUuid, const Secret &bearer)
{
    const VaultRecord *entry = m_vault.find(vaultUuid);
    if (entry && m_vault.mayBeRemoved(vaultUuid))
        std::ignore = m_vault.keep(VaultRecord(*entry), bearer);
}

void SignOut::removeCredential(const ConnectionRecord &record, DoneReply *reply)
{
    if (!record.vaultUuid.isEmpty()) {
        auto *remove = m_vault.forget(record.vaultUuid);
        connect(reply, &Reply::cancelRequested, remove, &Reply::cancel);
        connect(remove, &Reply::finished, reply, [this, remove, reply, uuid = record.uuid] {
            if (const auto removed = remove->takeResult(); !removed)
                reply->settle(failure(VaultError(removed.error())));
            else
                removeRecord(uuid, reply);
        });
        return;
    }
    // A sign-in from an earlier version has no entry in the vault.
    auto *remove = m_vault.keychain().remove(connectionKey(record.uuid));
    connect(reply, &Reply::cancelRequested, remove, &Reply::cancel);
    connect(remove, &Reply::finished, reply, [this, remove, reply, uuid = record.uuid] {
        if (const auto removed = remove->takeResult(); !removed)
            reply->settle(failure(VaultError{ removed.error(), {} }));
        else
            removeRecord(uuid, reply);
    });
}

void SignOut::removeRecord(const QString &uuid, DoneReply *reply)
{
    auto *remove = m_signIns.remove(uuid);
    connect(remove, &Reply::finished, reply, [remove, reply] {
        if (const auto removed = remove->takeResult(); !removed)
            reply->settle(failure(VaultError{ {}, removed.error() }));
        else
            reply->settle(Done{});
    });
}

} // namespace keyturn
