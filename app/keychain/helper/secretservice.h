// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

/// How the Secret Service stands (https://specifications.freedesktop.org/secret-service/). It is
/// asked only after a job failed or found nothing, because QtKeychain's errors do not tell: with
/// libsecret a locked keyring "has no entry" and a deletion in it "succeeds".
enum class ServiceState
{
    NotUsed, ///< the platform or the desktop has another keychain
    NoService, ///< no session bus, or nothing on it that answers
    NoCollection, ///< no default collection
    Locked, ///< the default collection
    Open,
    Unclear, ///< the service did not answer in time, or not to the point
};

enum class EntryTrace
{
    None,
    Present, ///< in any collection, locked or not
    Unclear,
};

// Both block for 2 s at most.
[[nodiscard]] ServiceState serviceState();

/// Looks for the entry's attributes, which are readable in locked collections too.
/// Call it in state Open; `service` and `key` as given to QtKeychain.
[[nodiscard]] EntryTrace traceOf(const QString &service, const QString &key);

/// QtKeychain's calls into libsecret are answered by GLib's main loop alone: under another event
/// dispatcher no job ever ends.
[[nodiscard]] bool canRunJobs();

} // namespace keyturn
