// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <optional>

namespace keyturn {

/// The state of the Secret Service (https://specifications.freedesktop.org/secret-service/). It is
/// looked at only after a job failed or found nothing, because QtKeychain's errors do not tell
/// enough: with libsecret a locked keyring "has no entry", and a deletion in it "succeeds".
enum class ServiceState
{
    NotUsed, ///< the platform or the desktop uses another keychain
    NoService, ///< there is no session bus, or no service on it answers
    NoCollection, ///< there is no default collection
    Locked, ///< the default collection is locked
    Open,
    Unclear, ///< the service did not answer in time, or not as expected
};

/// Whether the Secret Service has an entry with a certain name.
enum class EntryTrace
{
    None,
    Present, ///< in any collection, locked or not
    Unclear,
};

// Blocks for at most 2 s, or 4 s if the state of the default collection has to be asked for, too.
[[nodiscard]] ServiceState serviceState();

/// Which process is the Secret Service: its name on the bus, which no later process has again.
/// Empty if there is none and none can be started. Blocks as long as serviceState().
[[nodiscard]] QString serviceOwner();

/// Looks for the entry's attributes, which can be read in locked collections, too. Call it in state
/// Open. Blocks for at most 2 s. `service` and `key` are the names that QtKeychain was given.
[[nodiscard]] EntryTrace traceOf(const QString &service, const QString &key);

/// The entries that were stored under the name `service` (the name that QtKeychain was given), in
/// all collections that are open. Returns nothing if the service does not answer. Only attributes
/// are asked for, never a value. Call it in state Open. Blocks for at most 2 s, and 2 s more for
/// each entry.
[[nodiscard]] std::optional<KeychainEntries> entriesOf(const QString &service);

/// QtKeychain's calls into libsecret are answered only by GLib's main loop. With another event
/// dispatcher no job ever ends.
[[nodiscard]] bool canRunJobs();

} // namespace keyturn
