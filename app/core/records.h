// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/credential.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// One organization that a connection can act in.
struct OrganizationRecord
{
    QString id; ///< as sent in the header; empty when the credential carries its organization
    QString name; ///< what the user calls it

    bool operator==(const OrganizationRecord &) const = default;
};

/// One sign-in. Its credential is the vault's entry `vaultUuid`; a sign-in made before there was
/// such an entry has it in the keychain under connectionKey(uuid).
struct ConnectionRecord
{
    QString uuid;
    QString serviceId;
    QString serverUrl;
    QString accountName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString hint; ///< masked form of the credential
    QString credentialId; ///< the id inside the credential ("ak_<id>"), empty if it has none
    int colour = 0; ///< index into the interface's palette of connection colours
    std::vector<OrganizationRecord> organizations; ///< at least one
    QDateTime lastOpenedAt; ///< UTC
    QString lastOrganizationId;
    bool isSandbox = false;
    QString vaultUuid; ///< empty: none
    QString authUrl; ///< where the key is exchanged; empty where the service has no exchange

    bool operator==(const ConnectionRecord &) const = default;
};

/// Whether the keychain still holds what the vault's index says.
enum class EntryCondition
{
    AsKept, ///< or not looked at since
    Lost, ///< the keychain no longer has it
    Changed, ///< another value stands under its name
};

/// What the last check of an entry has shown.
struct CheckRecord
{
    CheckOutcome outcome = CheckOutcome::Unclear;
    QDateTime checkedAt; ///< UTC
    QStringList scopes; ///< raw text of the server; empty: it did not say
    QStringList organizations; ///< names, raw text of the server; empty: it did not say

    bool operator==(const CheckRecord &) const = default;
};

/// A credential that is (or is about to be) in the keychain under credentialKey(uuid).
struct VaultRecord
{
    QString uuid;
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    QString organizationName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString credentialId; ///< the service's id (an Appcircle API key's name), empty when unknown
    QString name;
    QString hint;
    QDateTime storedAt; ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC
    bool expiryKnown = true;
    QString authUrl; ///< where it is exchanged; empty where the service has no exchange
    QString note; ///< the user's own
    QStringList tags; ///< the user's own; none is empty or holds a line break
    QString fingerprint; ///< keyed, see Vault; empty: not known yet
    EntryCondition condition = EntryCondition::AsKept;
    std::optional<CheckRecord> check; ///< nothing: never checked
    std::optional<QDateTime> supersededAt; ///< UTC: another one has taken its place

    bool operator==(const VaultRecord &) const = default;
};

/// The record that a credential is being created, on disk before the request leaves.
struct IntentRecord
{
    QString uuid; ///< also the uuid of the vault entry to come
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;
    QString name;
    std::optional<QDateTime> expiresAt; ///< UTC
    QStringList knownIds; ///< the ids in the list before the request
    QDateTime startedAt; ///< UTC
    QString organizationName = {}; ///< for the entry to come

    bool operator==(const IntentRecord &) const = default;
};

/// The rows that were last seen, for the time without network.
struct CachedRows
{
    std::vector<Credential> rows;
    QDateTime fetchedAt; ///< UTC

    bool operator==(const CachedRows &) const = default;
};

/// Which list of which place a cached list or a local alias belongs to.
struct ListKey
{
    QString connectionUuid;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;

    bool operator==(const ListKey &) const = default;
};

} // namespace keyturn
