// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/annotation.h"
#include "core/reviewverdict.h"
#include "session/session.h"
#include "session/vault.h"

#include <optional>

namespace keyturn {

// What the entries of the log of activity say before they are written: who, where, and which key.

[[nodiscard]] Deed deedOf(Vault::GivenOut how);
[[nodiscard]] Deed deedOf(ReviewVerdict verdict); ///< one that was given
[[nodiscard]] std::optional<Deed> deedOf(Origin origin); ///< nothing if the user has said nothing

/// About a key of a list.
[[nodiscard]] ActivityEntry entryIn(Session &session, CredentialKind kind, Deed deed,
                                    const Credential &row);
/// About a sign-in and its key.
[[nodiscard]] ActivityEntry entryOf(Deed deed, const ConnectionRecord &connection);
/// About an account, and no key of it.
[[nodiscard]] ActivityEntry entryOfAccount(Deed deed, const ConnectionRecord &connection);

} // namespace keyturn
