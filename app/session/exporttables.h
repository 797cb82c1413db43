// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/annotation.h"
#include "core/lifetime.h"
#include "core/records.h"
#include "exports/exporttable.h"
#include "exports/valueguard.h"

namespace keyturn {

/// The lists of the program as tables for other programs. All functions may be called in any
/// thread. No cell holds the value of a key: there is no column for it, and what a user has entered
/// goes through the guard.
namespace exporttables {

/// A row of a service's list, and what this computer knows about it.
struct ListedKey
{
    Credential credential;
    QString localName;
    Lifetime status = Lifetime::Unknown;
    bool isInVault = false;
    Annotation said; ///< what the vault says included
};

/// Whose list it is; the same for all rows.
struct ListPlace
{
    QString serviceId;
    QString serverUrl;
    QString accountName;
    QString organizationName;
};

[[nodiscard]] ExportTable ofList(const std::vector<ListedKey> &keys, const ListPlace &place,
                                 const ValueGuard &guard);

struct KeptKey
{
    VaultRecord record;
    Lifetime status = Lifetime::Unknown;
};
[[nodiscard]] ExportTable ofVault(const std::vector<KeptKey> &keys, const ValueGuard &guard);

[[nodiscard]] ExportTable ofActivity(const std::vector<ActivityEntry> &entries,
                                     const ValueGuard &guard);

} // namespace exporttables
} // namespace keyturn
