// SPDX-License-Identifier: MIT
#include "core/activitykey.h"

#include "core/credentialids.h"

namespace keyturn {

ActivityKey activityKeyOf(const VaultRecord &record)
{
    return { record.serviceId,    record.serverUrl, record.kind,
             record.credentialId, record.hint,      record.name };
}

ActivityKey activityKeyOf(const ActivityEntry &entry)
{
    return {
        entry.serviceId, entry.serverUrl, entry.kind, entry.keyId, entry.keyHint, entry.keyName
    };
}

bool isAbout(const ActivityEntry &entry, const ActivityKey &key)
{
    if (entry.serviceId != key.serviceId || entry.kind != key.kind)
        return false;
    const bool areServersKnown = !entry.serverUrl.isEmpty() && !key.serverUrl.isEmpty();
    if (areServersKnown && entry.serverUrl != key.serverUrl)
        return false;
    if (!entry.keyId.isEmpty() && !key.id.isEmpty())
        return mayBeSameId(entry.keyId, key.id);
    return !key.hint.isEmpty() && entry.keyHint == key.hint;
}

} // namespace keyturn
