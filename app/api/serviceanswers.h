// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

/// What a service's answers say once they are read. Names and texts are the server's, raw.
namespace keyturn {

struct CredentialList
{
    std::vector<Credential> items;
    /// false: the server says that there is more and Keyturn cannot ask for it
    bool complete = true;
};

/// The create reply: the only time that the secret is seen.
struct CreatedCredential
{
    Credential credential;
    Secret secret;
};

/// A credential that the service accepted.
struct Verification
{
    QStringList scopes = {}; ///< empty when the service does not tell
    bool scopesKnown = false;
};

/// An organization as the service lists it.
struct ListedOrganization
{
    QString id;
    QString name;
    QString parentId; ///< of a sub-organization: its root; empty: it is one itself, or unknown

    bool operator==(const ListedOrganization &) const = default;
};

struct OrganizationList
{
    std::vector<ListedOrganization> items;
    bool complete = true; ///< false: the server says that there is more
};

/// A short-lived token that a key was exchanged for. It lives in memory only.
struct AccessToken
{
    Secret value;
    std::optional<QDateTime> endsAt; ///< UTC; empty: unknown
    QString scope; ///< what was asked for
    QString organizationId; ///< what was asked for; empty: the key's own
};

/// What the service says of itself, which tells nothing about any credential.
struct ServiceHealth
{
    bool isWell = false;
    QString text; ///< its own word; may be empty
};

} // namespace keyturn
