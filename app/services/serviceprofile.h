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

/// A request that a service answers. `path` may contain "{id}".
struct Endpoint
{
    QByteArray verb;
    QString path;
    /// Not documented but inferred: a 404 or 405 may mean that it does not exist.
    bool assumed = false;

    bool operator==(const Endpoint &) const = default;
};

/// What a service can do with the credentials of a kind.
enum class Operation
{
    List,
    Create,
    Rename,
    Delete
};

/// The names of a credential's parts in the service's JSON.
struct FieldNames
{
    QString id;
    QString name;
    QString createdAt;
    QString expiresAt; ///< empty: the service takes and tells no end
    QString secret; ///< only in the answer to a create

    bool operator==(const FieldNames &) const = default;
};

/// The expirations that the service's own form offers, in days.
struct ExpiryOffer
{
    QList<int> presetDays;
    int defaultDays = 90;
    bool never = true;
    bool customDate = true;
    std::optional<int> maximumDays;

    bool operator==(const ExpiryOffer &) const = default;
};

/// The language of a snippet: decides about quoting and about how a variable is read.
enum class SnippetLanguage
{
    Env,
    Shell, ///< text that POSIX sh, bash and zsh read in the same way
    PowerShell,
    Python,
    JavaScript,
    Java,
    Go,
    Rust,
    Json,
};

/// A text to be pasted, with placeholders; see resources/services/schema.md.
struct SnippetTemplate
{
    QString name; ///< "curl"
    SnippetLanguage language = SnippetLanguage::Shell;
    QString text; ///< lines joined by '\n'

    bool operator==(const SnippetTemplate &) const = default;
};

/// How a long-lived key is exchanged for a short-lived access token: by a form-encoded POST to the
/// auth address. A field whose name is empty is not sent.
struct Exchange
{
    Endpoint endpoint;
    QString secretField; ///< for example "personalAccessKey"
    QString idField; ///< carries the credential's id, if the service asks for it ("name")
    QString scopeField;
    QString organizationField; ///< for example "subOrganization"
    bool organizationRequired = false; ///< always sent; by default with the key's own organization
    QString scope; ///< a scope to suggest; the field in the form is empty at first
    QString variable; ///< variable of the access token in snippets: "APPCIRCLE_ACCESS_TOKEN"
    std::vector<SnippetTemplate> snippets; ///< snippets for the access token

    bool operator==(const Exchange &) const = default;
};

/// A kind of credential that a service has.
struct KindProfile
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString prefix; ///< every value begins with it, for example "ak_"; empty: unknown
    QString idEnd; ///< ends the id inside a value, for example "."; empty: there is no id inside
    /// So many characters of an id that begins with `prefix` are shown in the list, because the
    /// rest is long and random; 0: the whole id.
    int idShown = 0;
    /// Sent with each request; empty: the credential belongs to one organization.
    QByteArray organizationHeader;
    std::map<Operation, Endpoint> endpoints;
    FieldNames fields;
    ExpiryOffer expiry;
    QUrl page; ///< the service's web page for this kind; may be empty
    /// Where on that page credentials are made and deleted, as its menus are called; may be empty.
    QString pagePlace;
    std::optional<Exchange> exchange; ///< empty: the credential itself is sent with requests
    bool onlyOne = false; ///< a new credential ends the one before it
    QString variable; ///< environment variable of the credential in snippets: "ANYREACH_TOKEN"
    QString organizationVariable; ///< "ANYREACH_ORG_ID"; empty if no snippet needs an organization
    std::vector<SnippetTemplate> snippets;

    /// The endpoint, or nullptr if the service does not offer the operation; then the UI must not
    /// offer it, either.
    [[nodiscard]] const Endpoint *endpoint(Operation operation) const;

    /// True if the service takes an end for a new credential. If not, no form may ask for one.
    [[nodiscard]] bool takesEnd() const { return !fields.expiresAt.isEmpty(); }

    /// True if `id` is a whole value: it begins as values do, and goes on after the id inside it.
    [[nodiscard]] bool isValue(const QString &id) const;

    /// The id inside a value: the part before idEnd, "ak_7f3a…" of "ak_7f3a….secret". Empty if
    /// values of this kind contain no id.
    [[nodiscard]] QString idInside(QByteArrayView credential) const;

    bool operator==(const KindProfile &) const = default;
};

/// A request that shows whether a credential works. A profile's probes are tried in order; the next
/// one is tried only if the answer is 404 or 405.
struct Probe
{
    Endpoint endpoint;
    QString query; ///< for example "limit=1"

    bool operator==(const Probe &) const = default;
};

/// What an answer's status of 400 or more says about the credential that was sent.
enum class StatusMeaning
{
    Refused, ///< the usual meaning of 401
    NotAllowed, ///< valid, but without permission: the usual meaning of 403
    NotAccepted, ///< either of the two; the service does not tell which
};

/// Where the service lists the organizations that a credential or an access token can reach.
struct OrganizationsEndpoint
{
    Endpoint endpoint;
    QString listField; ///< "data"; empty: the answer itself is the array
    QString idField;
    QString nameField;
    QString parentField; ///< field with the root of a sub-organization; may be empty

    bool operator==(const OrganizationsEndpoint &) const = default;
};

/// Where the service reports its own state; the request is sent without a credential.
struct HealthEndpoint
{
    Endpoint endpoint;
    QString field; ///< field of the answer: "message"
    QString value; ///< value of the field if all is well: "ok"

    bool operator==(const HealthEndpoint &) const = default;
};

/// A service described by data: what it offers and which requests it answers. Read from
/// resources/services/*.json, whose format is documented there in schema.md. A user's own file with
/// the same id changes parts of it (RFC 7396).
struct ServiceProfile
{
    QString id; ///< "anyreach"
    QString name; ///< "Anyreach"
    int position = 100; ///< place in the list of services: the lowest comes first
    QString address; ///< default server address: credentials and access tokens are sent there
    QString authAddress; ///< default address for exchanges; empty: the service has none
    std::vector<KindProfile> kinds;
    std::vector<Probe> probes;
    /// Part of the text of a 401 that means "no organization named".
    QString organizationMissingText;
    std::map<int, StatusMeaning> statusMeanings; ///< only those that differ from the usual meaning
    std::optional<OrganizationsEndpoint> organizations;
    std::optional<HealthEndpoint> health;

    [[nodiscard]] const KindProfile *kind(CredentialKind kind) const;

    /// The kind to which a value belongs by its prefix; nullptr if no kind has such a prefix.
    [[nodiscard]] const KindProfile *kindOf(QByteArrayView credential) const;

    [[nodiscard]] bool listsSomething() const; ///< true if at least one kind has a list

    bool operator==(const ServiceProfile &) const = default;
};

/// The key of an operation under "endpoints" in a profile file: "list", "create", "rename",
/// "delete".
[[nodiscard]] QString operationKey(Operation operation);

/// Why the file of a profile cannot be used.
struct ProfileProblem
{
    QString file; ///< file name without the folder
    int line = 0; ///< 1-based; 0 if the fault is not in one place
    QString reason; ///< a sentence for the user, plain text

    bool operator==(const ProfileProblem &) const = default;
};

} // namespace keyturn
