// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "core/secret.h"
#include "services/serviceprofile.h"

namespace keyturn {

class Session;

/// All that is known of a credential but its value, whoever knows it: a form, the open session, a
/// creation that was interrupted. The one place that makes records of it, so that an entry of the
/// vault and a sign-in say the same of the same credential wherever they come from. It stores
/// nothing and asks nobody.
struct CredentialFacts
{
    QString serviceId;
    QString serverUrl; ///< ServerUrl::text(), or what stands for the sandbox
    QString organizationId;
    QString organizationName;
    CredentialKind kind = CredentialKind::ApiKey;
    QString authUrl = {}; ///< where it is exchanged; goes only into records of kinds that are
    QString credentialId = {}; ///< what the service calls it; empty: what the value itself tells
    QString name = {}; ///< of the entry or the account
    QString uuid = {}; ///< of the record; empty: a new one
    std::optional<QDateTime> expiresAt = {}; ///< UTC
    bool expiryKnown = false;

    /// Of a credential of that kind that belongs to the open session: to its organization, or as a
    /// user's token to none.
    [[nodiscard]] static CredentialFacts in(const Session &session, CredentialKind kind);
    /// Of the credential that a connection signs in with, in one of its organizations. The uuid is
    /// left out: the vault's entry has its own.
    [[nodiscard]] static CredentialFacts of(const ConnectionRecord &connection,
                                            const OrganizationRecord &organization);
    /// Of a credential that takes the place of `entry`: what is the same of both.
    [[nodiscard]] static CredentialFacts of(const VaultRecord &entry);
    /// Of what was being created.
    [[nodiscard]] static CredentialFacts of(const IntentRecord &intent);

    /// `profile`: of its kind; nullptr when the service is not known any more.
    [[nodiscard]] VaultRecord entry(const KindProfile *profile, const Secret &secret,
                                    const QDateTime &storedAt) const;

    /// `known`: the sign-in so far, of which the uuid, the colour and the other organizations stay;
    /// a new one is given the same way.
    [[nodiscard]] ConnectionRecord signIn(const KindProfile &profile, const Secret &secret,
                                          ConnectionRecord known) const;

private:
    void takeOrganization(ConnectionRecord &record, const KindProfile &profile) const;
};

} // namespace keyturn
