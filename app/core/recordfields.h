// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <concepts>
#include <tuple>
#include <type_traits>

namespace keyturn {

// fieldsOf() gives references to all fields of a record, in the order of their declaration. A new
// field has to be named here; until it is, nothing compiles, so that no field can be forgotten.

template <typename Record, typename Named>
concept Is = std::same_as<std::remove_const_t<Record>, Named>;

template <Is<Consumer> Record> auto fieldsOf(Record &record)
{
    auto &[kind, text, variable] = record;
    return std::tie(kind, text, variable);
}

template <Is<AskedEnd> Record> auto fieldsOf(Record &record)
{
    auto &[at] = record;
    return std::tie(at);
}

template <Is<CheckRecord> Record> auto fieldsOf(Record &record)
{
    auto &[outcome, checkedAt, scopes, organizations] = record;
    return std::tie(outcome, checkedAt, scopes, organizations);
}

template <Is<VaultRecord> Record> auto fieldsOf(Record &record)
{
    auto &[uuid, serviceId, serverUrl, organizationId, organizationName, kind, credentialId, name,
           hint, storedAt, expiresAt, expiryKnown, authUrl, note, tags, fingerprint, condition,
           check, supersededAt, askedEnd, owner, consumers, goneAt] = record;
    return std::tie(uuid, serviceId, serverUrl, organizationId, organizationName, kind,
                    credentialId, name, hint, storedAt, expiresAt, expiryKnown, authUrl, note, tags,
                    fingerprint, condition, check, supersededAt, askedEnd, owner, consumers,
                    goneAt);
}

} // namespace keyturn
