// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/consumer.h"
#include "core/credential.h"
#include "core/expiry.h"
#include "core/policy.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// An organization that a connection can work in.
struct OrganizationRecord
{
    QString id; ///< as sent in the header; empty if the credential belongs to one organization
    QString name; ///< the name that the user gave it

    bool operator==(const OrganizationRecord &) const = default;
};

/// One sign-in. Its credential is the vault entry `vaultUuid`. A sign-in from an earlier version
/// has no such entry; its credential is in the keychain under connectionKey(uuid).
struct ConnectionRecord
{
    QString uuid;
    QString serviceId;
    QString serverUrl;
    QString accountName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString hint; ///< masked form of the credential (credentialHint())
    QString credentialId; ///< the id inside the credential ("ak_<id>"), empty if there is none
    int colour = 0; ///< index for the colour of the connection's tile
    std::vector<OrganizationRecord> organizations; ///< at least one
    QDateTime lastOpenedAt; ///< UTC
    QString lastOrganizationId;
    bool isSandbox = false;
    QString vaultUuid; ///< empty: no vault entry
    QString authUrl; ///< address of the exchange; empty if the service has none
    Policy policy = {}; ///< the user's rules for the keys of its organizations

    bool operator==(const ConnectionRecord &) const = default;
};

/// Whether the keychain still holds the credential that the vault's index lists.
enum class EntryCondition
{
    AsKept, ///< as stored, or not looked at since
    Lost, ///< the keychain no longer has the credential
    Changed, ///< the keychain has another value for it
};

/// The result of the last check of an entry.
struct CheckRecord
{
    CheckOutcome outcome = CheckOutcome::Unclear;
    QDateTime checkedAt; ///< UTC
    QStringList scopes; ///< raw text from the server; empty if it did not tell any
    QStringList organizations; ///< names, raw text from the server; empty if it did not tell any

    bool operator==(const CheckRecord &) const = default;
};

/// A credential that is, or is about to be, in the keychain under credentialKey(uuid).
struct VaultRecord
{
    QString uuid;
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    QString organizationName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString credentialId; ///< the service's id (at Appcircle an API key's name); empty if unknown
    QString name;
    QString hint;
    QDateTime storedAt; ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC
    bool expiryKnown = true;
    QString authUrl; ///< address of the exchange; empty if the service has none
    QString note; ///< the user's note
    QStringList tags; ///< the user's tags; none is empty or contains a line break
    QString fingerprint; ///< keyed hash of the value, see Vault; empty: not known yet
    EntryCondition condition = EntryCondition::AsKept;
    std::optional<CheckRecord> check; ///< empty: never checked
    std::optional<QDateTime> supersededAt; ///< UTC; when another credential took its place
    /// Until the service has told the same end. Stays if it tells another one, so that both can be
    /// said, until the user takes the end as it is.
    std::optional<AskedEnd> askedEnd = {};
    QString owner = {}; ///< the user's word for who answers for the credential; one line
    std::vector<Consumer> consumers = {}; ///< what uses it, as the user said
    /// UTC; when a whole list of the service was first read without it, though it was listed
    /// before. Empty again once it is listed.
    std::optional<QDateTime> goneAt = {};

    /// The service does not list it any more, and has not accepted it since.
    [[nodiscard]] bool isGone() const
    {
        return goneAt
            && !(check && check->outcome == CheckOutcome::Works && check->checkedAt > *goneAt);
    }
    [[nodiscard]] KnownEnd end() const { return { expiresAt, expiryKnown, askedEnd }; }

    bool operator==(const VaultRecord &) const = default;
};

/// A note that is written to disk before the request that creates a credential is sent, and before
/// a value is written to the keychain. It stays until the outcome is known, so that Keyturn finds a
/// credential whose create was never answered, and a value that the keychain stored too late.
struct IntentRecord
{
    QString uuid; ///< also the uuid of the vault entry that will be made
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;
    QString name;
    std::optional<QDateTime> expiresAt; ///< UTC
    QStringList knownIds; ///< the ids in the service's list before the request
    QDateTime startedAt; ///< UTC
    /// For the vault entry that will be made, like expiryKnown, authUrl and askedEnd.
    QString organizationName = {};
    /// Id of the run that works on it (Store::ownRun()); empty in earlier versions.
    QString owner = {};
    /// True if the user has the secret elsewhere. The only open question is then whether the
    /// keychain has it, too.
    bool isInHand = false;
    bool expiryKnown = true; ///< false if the end is not known at all
    QString authUrl = {}; ///< address of the exchange; empty if the kind has none
    std::optional<AskedEnd> askedEnd = {};

    bool operator==(const IntentRecord &) const = default;
};

/// The rows of a list as last fetched, to be shown without network.
struct CachedRows
{
    std::vector<Credential> rows;
    QDateTime fetchedAt; ///< UTC
    bool isComplete = true; ///< false: the list had more rows than these
    QSet<QString> late = {}; ///< ids of rows that were made here and that no list has had yet

    bool operator==(const CachedRows &) const = default;
};

/// Identifies a list: a kind of credentials, of one connection and organization.
struct ListKey
{
    QString connectionUuid;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;

    bool operator==(const ListKey &) const = default;
};

} // namespace keyturn
