// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace keyturn {

/// What a service calls its credentials (PRODUCT words): the profile says which of them it has.
enum class CredentialKind
{
    ApiKey, ///< belongs to an organization and carries it
    Token, ///< belongs to a user; names the organization with each request
    PersonalAccessKey, ///< exchanged for short-lived access tokens
};

/// The kind's name in profile files, on the sandbox's line and in its file: "api-key", "token",
/// "personal-access-key".
[[nodiscard]] QString kindKey(CredentialKind kind);
[[nodiscard]] std::optional<CredentialKind> kindFromKey(const QString &key);

/// A credential as the service lists it: everything but the secret.
struct Credential
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString id; ///< what the service lists and deletes by; may be a prefix
    QString name; ///< raw text of the server: show it through DisplayText only
    std::optional<QDateTime> createdAt; ///< UTC; empty: the service did not say
    std::optional<QDateTime> expiresAt; ///< UTC; empty: never, or not known, see expiryKnown
    bool expiryKnown = true; ///< false: the service sent something that is no moment

    bool operator==(const Credential &) const = default;
};

/// What the user asked for. The expiry is resolved to a moment only when it is sent.
struct CredentialDraft
{
    QString name;
    std::optional<QDateTime> expiresAt; ///< UTC; empty: never expires
};

} // namespace keyturn
