// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/records.h"
#include "core/secret.h"
#include "services/serviceprofile.h"

namespace keyturn {

class Session;

/// All that is known about a credential except its value; the source may be a form, the open
/// session or an interrupted create. All records are made here, so that vault entries and sign-ins
/// describe the same credential in the same way. A plain value: it stores nothing and asks nobody.
struct CredentialFacts
{
    QString serviceId;
    QString serverUrl; ///< ServerUrl::text(), or the name of the sandbox (Places::sandbox())
    QString organizationId;
    QString organizationName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString authUrl = {}; ///< address of the exchange; only used for kinds that are exchanged
    /// The service's id; empty: use the id inside the value, if there is one.
    QString credentialId = {};
    QString name = {}; ///< name of the entry or of the account
    QString uuid = {}; ///< uuid of the record; empty: make a new one
    std::optional<QDateTime> expiresAt = {}; ///< UTC
    bool expiryKnown = false;
    std::optional<AskedEnd> askedEnd = {};

    /// Facts for a new credential of that kind in the open session: it belongs to the session's
    /// organization, or to none if it is a user's token.
    [[nodiscard]] static CredentialFacts in(const Session &session, CredentialKind kind);
    /// Facts about the credential of a connection in one of its organizations. The uuid stays
    /// empty: the vault's entry gets its own.
    [[nodiscard]] static CredentialFacts of(const ConnectionRecord &connection,
                                            const OrganizationRecord &organization);
    /// Facts for a credential that replaces `entry`: what both have in common.
    [[nodiscard]] static CredentialFacts of(const VaultRecord &entry);
    /// Facts about a credential that was being created.
    [[nodiscard]] static CredentialFacts of(const IntentRecord &intent);

    /// Makes the vault's entry. `profile` is that of the kind; nullptr if the service is not known
    /// any more. `storedAt` is in UTC.
    [[nodiscard]] VaultRecord entry(const KindProfile *profile, const Secret &secret,
                                    const QDateTime &storedAt) const;

    /// Makes the note that the vault's entry is about to be made, with the same uuid.
    [[nodiscard]] IntentRecord intent(const QDateTime &startedAt, const QString &owner) const;

    /// Makes the record of a sign-in. The uuid, the colour and the other organizations of `known`
    /// stay, be it the present record or what a new one shall begin with. An empty uuid is replaced
    /// by a new one.
    [[nodiscard]] ConnectionRecord signIn(const KindProfile &profile, const Secret &secret,
                                          ConnectionRecord known) const;

private:
    void takeOrganization(ConnectionRecord &record, const KindProfile &profile) const;
};

/// The service's own name for the organization of a credential, or an empty text if `told` does not
/// tell it. This is the organization with that id. If the id is empty, it is the only organization
/// that has no parent; with several of those the name stays unknown.
[[nodiscard]] QString toldOrganization(const std::vector<ListedOrganization> &told,
                                       const QString &organizationId);
/// The entry with that name, if its organization has none so far.
[[nodiscard]] VaultRecord withOrganizationOf(const std::vector<ListedOrganization> &told,
                                             VaultRecord entry);

/// The note for keeping a value that the user still has.
[[nodiscard]] IntentRecord intentInHand(const VaultRecord &record, const QString &owner);

/// The sign-in with that name for its organization, if nobody has named it so far. A user's token
/// belongs to no organization and takes none.
[[nodiscard]] ConnectionRecord withOrganization(ConnectionRecord record,
                                                const QString &organizationId, const QString &name);

/// The entry with the end that the service's list or answer tells of it. Where that does not tell
/// one, the entry stays as it is.
[[nodiscard]] VaultRecord withEndOf(const Credential &told, VaultRecord entry);

/// The name that the user or the service has given to an organization of a sign-in; empty if nobody
/// has named it. Earlier versions and sign-ins without a name store the hint of the credential in
/// place of the name (for example "…A1j4"). The hint is not a name, so the result is empty then,
/// too.
[[nodiscard]] QString organizationNameOf(const ConnectionRecord &connection,
                                         const OrganizationRecord &organization);

} // namespace keyturn
