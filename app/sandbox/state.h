// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace keyturn::sandbox {

/// What is kept of a credential's values: the SHA-256 of each. After several starts a credential
/// has several valid values: see SandboxState::bootstrap().
using Hashes = QByteArrayList;

/// An organization of any of the three services, as far as others refer to it.
struct Organization
{
    QString id;
    QString name;

    bool operator==(const Organization &) const = default;
};

// ---- Anyreach

/// What a member may do in an organization.
enum class Role
{
    Admin,
    Viewer
};

/// The owner of a credential: an organization has keys, a user has tokens.
struct Owner
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString id;

    bool operator==(const Owner &) const = default;
};

/// A user's membership in an organization.
struct Member
{
    QString user;
    QString organization;
    Role role = Role::Viewer;
};

/// A credential as the state keeps it: with the hashes of its values.
struct KeptCredential
{
    Owner owner;
    QString id; ///< shown in lists, and the id for a deletion
    QString valuePrefix; ///< every value of the credential begins with it
    QString name;
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt;
    bool isBootstrap = false; ///< every start adds a value to it as long as it is valid
    Hashes hashes;
};

/// An agent of an organization: something to read with a credential.
struct Agent
{
    QString id;
    QString organization;
    QString name;
    QString description;
    QDateTime createdAt;
};

/// All that is kept for the Anyreach part of the sandbox.
struct AnyreachRecords
{
    QList<Organization> organizations;
    QList<Member> members;
    QList<KeptCredential> credentials;
    QList<Agent> agents; ///< newest first
    QString homeOrganization; ///< id of the organization whose keys the bootstrap adds values to
    QString homeUser; ///< id of the user whose tokens the bootstrap adds values to
};

// ---- Appcircle

/// A build or distribution profile: something to read with an access token.
struct AppcircleProfile
{
    QString id;
    QString name;
    QDateTime updatedAt;
};

/// A root organization or a sub-organization, with what can be read in it.
struct AppcircleOrganization
{
    QString id;
    QString name;
    std::optional<Organization> root; ///< empty for a root organization
    QDateTime createdAt;
    QStringList members; ///< direct members only; members of the root are members by inheritance
    QList<AppcircleProfile> builds;
    QList<AppcircleProfile> distributions;
};

/// A user has at most one access key in each organization.
struct AccessKey
{
    QString user;
    QString organization;
    QDateTime createdAt;
    Hashes hashes;
};

/// A key of an organization, which may reach several.
struct ApiKey
{
    QString name; ///< unique
    QString organization; ///< id of the organization in which it was made
    QDateTime createdAt;
    QDateTime expiresAt;
    QStringList reach; ///< ids of the organizations in which it has a role
    Hashes hashes;
};

/// All that is kept for the Appcircle part of the sandbox.
struct AppcircleRecords
{
    QString homeUser; ///< the user who is at work on the dashboard
    QList<AppcircleOrganization> organizations; ///< the root first
    QList<AccessKey> accessKeys;
    QList<ApiKey> apiKeys;
};

// ---- anyformat

/// A workflow of an organization: something to read with a key.
struct Workflow
{
    QString id;
    QString name;
    std::optional<QString> description;
    std::optional<QDateTime> createdAt;
};

/// The one key of an organization.
struct AnyformatKey
{
    QString id; ///< given by the sandbox: the service shows no id
    QDateTime createdAt;
    Hashes hashes;
};

/// An organization with its workflows and its key, if it has one.
struct AnyformatOrganization
{
    QString id; ///< given by the sandbox: the service shows no id
    QString name;
    QList<Workflow> workflows; ///< newest first; workflows without a time last
    std::optional<AnyformatKey> key;

    /// The id of the key; empty if there is none.
    [[nodiscard]] QString keyId() const { return key ? key->id : QString(); }
};

/// All that is kept for the anyformat part of the sandbox.
struct AnyformatRecords
{
    QList<AnyformatOrganization> organizations;
};

// ---- the whole state

/// Everything that the sandbox remembers, as plain values. The records of the services are
/// separate, so that a credential of one service is never accepted by another. StateFile keeps the
/// state; the rules for it are in SandboxState, AppcircleState and AnyformatState.
struct State
{
    AnyreachRecords anyreach;
    AppcircleRecords appcircle;
    AnyformatRecords anyformat;
};

[[nodiscard]] QString nameOf(Role role);

/// A new credential without a value, and with an id that no other record has.
[[nodiscard]] KeptCredential newCredential(const AnyreachRecords &records, const Owner &owner,
                                           const CredentialDraft &draft, const QDateTime &now);

/// The last millisecond of a local day: a credential is valid to the end of its last day.
[[nodiscard]] QDateTime endOf(const QDate &day, const Clock &clock);

} // namespace keyturn::sandbox
