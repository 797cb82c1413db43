// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentiallist.h"
#include "core/credential.h"
#include "core/secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

/// The contents of a service's answers. Names and other texts are raw text from the server.
namespace keyturn {

/// The answer to a create: the only one that contains the secret.
struct CreatedCredential
{
    Credential credential;
    Secret secret;
};

/// What is known about a credential that the service accepted.
struct Verification
{
    QStringList scopes = {}; ///< empty if the service does not tell them
    bool scopesKnown = false;
};

/// An organization in a list of the service.
struct ListedOrganization
{
    QString id;
    QString name;
    QString parentId; ///< the root of a sub-organization; empty: it is a root itself, or unknown

    bool operator==(const ListedOrganization &) const = default;
};

/// The organizations in a list of the service.
struct OrganizationList
{
    std::vector<ListedOrganization> items;
    bool complete = true; ///< false: the server says that there is more
};

/// A short-lived token that a key was exchanged for. It is kept in memory only.
struct AccessToken
{
    Secret value;
    std::optional<QDateTime> endsAt; ///< UTC; empty: unknown
    QString scope; ///< the scope that was asked for
    QString organizationId; ///< the organization that was asked for; empty: the key's own
};

/// What the service says about its own state; this tells nothing about a credential.
struct ServiceHealth
{
    bool isWell = false;
    QString text; ///< the service's own word for it; may be empty
};

} // namespace keyturn
