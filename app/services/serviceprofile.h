// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <map>
#include <optional>
#include <vector>

namespace keyturn {

/// One request that a service answers. `path` may hold "{id}".
struct Endpoint
{
    QByteArray verb;
    QString path;
    bool assumed = false; ///< inferred, not documented: a 404 or 405 is not the user's mistake

    bool operator==(const Endpoint &) const = default;
};

enum class Operation
{
    List,
    Create,
    Rename,
    Delete
};

/// What the service calls the parts of a credential in its JSON.
struct FieldNames
{
    QString id;
    QString name;
    QString createdAt;
    QString expiresAt;
    QString secret; ///< in the create reply only

    bool operator==(const FieldNames &) const = default;
};

/// The expirations that the service's own form offers.
struct ExpiryOffer
{
    QList<int> presetDays;
    int defaultDays = 90;
    bool never = true;
    bool customDate = true;
    std::optional<int> maximumDays;

    bool operator==(const ExpiryOffer &) const = default;
};

/// How a snippet's text is written: which quoting and which way to read a variable.
enum class SnippetLanguage
{
    Env,
    Shell, ///< POSIX sh, bash and zsh alike
    PowerShell,
    Python,
    JavaScript,
    Java,
    Go,
    Rust,
    Json,
};

/// A ready-to-paste text with placeholders; see schema.md.
struct SnippetTemplate
{
    QString name; ///< "curl"
    SnippetLanguage language = SnippetLanguage::Shell;
    QString text; ///< lines joined by '\n'

    bool operator==(const SnippetTemplate &) const = default;
};

/// How a long-lived key is exchanged for a short-lived access token: a form-encoded POST to the
/// auth address. A field without a name is not sent.
struct Exchange
{
    Endpoint endpoint;
    QString secretField; ///< "personalAccessKey"
    QString idField; ///< carries the credential's id where the service asks for it ("name")
    QString scopeField;
    QString organizationField; ///< "subOrganization"
    bool organizationRequired = false; ///< sent always, with the key's own organization if need be
    QString scope; ///< a scope to suggest; the form begins empty
    QString variable; ///< "APPCIRCLE_ACCESS_TOKEN": what snippets call the access token's variable
    std::vector<SnippetTemplate> snippets; ///< for the access token

    bool operator==(const Exchange &) const = default;
};

/// One kind of credential of a service.
struct KindProfile
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString prefix; ///< how every value begins, e.g. "ak_"; empty: unknown
    QString idEnd; ///< the value up to here holds its id ("."); empty: no id inside
    QByteArray organizationHeader; ///< sent with each request; empty: the value carries it
    std::map<Operation, Endpoint> endpoints;
    FieldNames fields;
    ExpiryOffer expiry;
    QUrl page; ///< the service's own page for this kind; may be empty
    std::optional<Exchange> exchange; ///< nothing: requests carry the credential itself
    bool onlyOne = false; ///< a new one ends the one before it
    QString variable; ///< "ANYREACH_TOKEN": what snippets call the environment variable
    QString organizationVariable; ///< "ANYREACH_ORG_ID"; empty: no snippet names an organization
    std::vector<SnippetTemplate> snippets;

    /// The endpoint, or nullptr when the service offers no such thing: the UI then offers none
    /// either.
    [[nodiscard]] const Endpoint *endpoint(Operation operation) const;

    /// The id that a value holds: what stands before idEnd, "ak_7f3a…" of "ak_7f3a….secret". Empty
    /// when values of this kind hold none.
    [[nodiscard]] QString idInside(QByteArrayView credential) const;

    bool operator==(const KindProfile &) const = default;
};

/// A request that tells whether a credential works. Tried in order; the next one only when this one
/// answers 404 or 405.
struct Probe
{
    Endpoint endpoint;
    QString query; ///< e.g. "limit=1"

    bool operator==(const Probe &) const = default;
};

/// What a status of 400 or more says about the credential that was sent.
enum class StatusMeaning
{
    Refused, ///< the usual meaning of 401
    NotAllowed, ///< valid, but may not do this: the usual meaning of 403
    NotAccepted, ///< one of the two; the service does not tell which
};

/// Where the service lists the organizations that a bearer reaches.
struct OrganizationsEndpoint
{
    Endpoint endpoint;
    QString listField; ///< "data"; empty: the answer is the list itself
    QString idField;
    QString nameField;
    QString parentField; ///< names the root of a sub-organization; may be empty

    bool operator==(const OrganizationsEndpoint &) const = default;
};

/// Where the service says how it is itself; asked without any credential.
struct HealthEndpoint
{
    Endpoint endpoint;
    QString field; ///< "message"
    QString value; ///< "ok"

    bool operator==(const HealthEndpoint &) const = default;
};

/// A service as data: what it offers and how it is asked. Read from resources/services/*.json,
/// where schema.md documents the file; a user's own file of the same id changes parts of it (RFC
/// 7396).
struct ServiceProfile
{
    QString id; ///< "anyreach"
    QString name; ///< "Anyreach"
    int position = 100; ///< among the services that are offered: the lowest first
    QString address; ///< default server address: where credentials and access tokens go
    QString authAddress; ///< default address of exchanges; empty: the service has none
    std::vector<KindProfile> kinds;
    std::vector<Probe> probes;
    QString organizationMissingText; ///< part of a 401's message that means "no organization named"
    std::map<int, StatusMeaning> statusMeanings; ///< where they differ from the usual ones
    std::optional<OrganizationsEndpoint> organizations;
    std::optional<HealthEndpoint> health;

    [[nodiscard]] const KindProfile *kind(CredentialKind kind) const;

    /// By the value's prefix; nullptr when no kind of this service begins like that.
    [[nodiscard]] const KindProfile *kindOf(QByteArrayView credential) const;

    [[nodiscard]] bool listsSomething() const; ///< it has a kind with a list

    bool operator==(const ServiceProfile &) const = default;
};

/// Keys under "endpoints" in a profile file: "list", "create", "rename", "delete".
[[nodiscard]] QString operationKey(Operation operation);

/// Why a profile file cannot be used.
struct ProfileProblem
{
    QString file; ///< name without folder
    int line = 0; ///< 1-based; 0 when it is not one place
    QString reason; ///< a sentence for the user, English, no markup

    bool operator==(const ProfileProblem &) const = default;
};

} // namespace keyturn
