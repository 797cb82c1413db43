// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace keyturn {

/// The kinds of credentials. A service's profile says which kinds it has and what it calls them.
enum class CredentialKind
{
    ApiKey, ///< belongs to one organization, which the service knows from the key
    Token, ///< belongs to a user; each request has to name the organization
    PersonalAccessKey, ///< exchanged for short-lived access tokens
};

/// The kind's name in profile files, in the sandbox's output and in its state file: "api-key",
/// "token", "personal-access-key".
[[nodiscard]] QString kindKey(CredentialKind kind);
[[nodiscard]] std::optional<CredentialKind> kindFromKey(const QString &key);

/// A credential as the service lists it; without the secret.
struct Credential
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString id; ///< id in lists and for deletions; may be only the beginning of the full id
    QString name; ///< raw text from the server: show it through DisplayText only
    std::optional<QDateTime> createdAt; ///< UTC; empty if the service did not tell it
    std::optional<QDateTime> expiresAt; ///< UTC; empty: never expires, or unknown (see expiryKnown)
    bool expiryKnown = true; ///< false: the service did not tell the end, or in an unknown form

    bool operator==(const Credential &) const = default;
};

/// What the user asked for when creating a credential. A choice such as "in 90 days" is turned into
/// a moment only when the request is sent.
struct CredentialDraft
{
    QString name;
    std::optional<QDateTime> expiresAt; ///< UTC; empty: never expires
};

} // namespace keyturn
