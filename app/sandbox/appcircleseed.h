// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/appcirclestate.h"

namespace keyturn::sandbox {

/// Fills the empty tables of Appcircle: a root organization with three sub-organizations, to one of
/// which the user belongs through the root only, and API keys to which nobody has the secrets. The
/// user has no personal access key yet but the one of the bootstrap.
[[nodiscard]] Result<Done, StateError> seedAppcircle(Database &database, const Clock &clock);

struct NewAppcircleApiKey
{
    QString name;
    QString organization;
    QDateTime createdAt;
    QDateTime expiresAt;
};

/// Inserts a key without a secret, with a role in each of `organizations`.
[[nodiscard]] Result<Done, StateError>
insertApiKey(Database &database, const NewAppcircleApiKey &key, const QStringList &organizations);

/// The database's words for the kinds.
[[nodiscard]] QString storedKind(AppcircleState::Profiles kind);

} // namespace keyturn::sandbox
