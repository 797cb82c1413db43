// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/records.h"

namespace keyturn {

/// The key whose history is asked for. The log knows no uuids: a key is known by its id as the
/// service lists it, or by the masked form of its value, or by both.
struct ActivityKey
{
    QString serviceId;
    QString serverUrl; ///< empty if it is not known
    CredentialKind kind = CredentialKind::ApiKey;
    QString id; ///< empty if it is not known
    QString hint; ///< empty if it is not known
    QString name; ///< raw; what the history is called, not what is compared

    bool operator==(const ActivityKey &) const = default;
};

[[nodiscard]] ActivityKey activityKeyOf(const VaultRecord &record);
/// The key that an entry of the log is about; one without id and hint if it is about none.
[[nodiscard]] ActivityKey activityKeyOf(const ActivityEntry &entry);

[[nodiscard]] inline bool isKnown(const ActivityKey &key)
{
    return !key.id.isEmpty() || !key.hint.isEmpty();
}

/// Two ids decide where both are known (mayBeSameId()), and two masked forms otherwise: what was
/// imported has no id, and what a list has shown has no masked form.
[[nodiscard]] bool isAbout(const ActivityEntry &entry, const ActivityKey &key);

} // namespace keyturn
