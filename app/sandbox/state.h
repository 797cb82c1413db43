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

/// What is kept of a credential's values: the SHA-256 of each, and nothing else. Several values are
/// valid at once after several starts: see SandboxState::bootstrap.
using Hashes = QByteArrayList;

struct Organization
{
    QString id;
    QString name;

    bool operator==(const Organization &) const = default;
};

// ---- Anyreach

enum class Role
{
    Admin,
    Viewer
};

/// Whom a credential belongs to: an organization has keys, a user has tokens.
struct Owner
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString id;

    bool operator==(const Owner &) const = default;
};

struct Member
{
    QString user;
    QString organization;
    Role role = Role::Viewer;
};

struct KeptCredential
{
    Owner owner;
    QString id; ///< what lists show and what a deletion names
    QString valuePrefix; ///< opens each of its values
    QString name;
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt;
    bool isBootstrap = false; ///< every start adds a value to it while it is valid
    Hashes hashes;
};

struct Agent
{
    QString id;
    QString organization;
    QString name;
    QString description;
    QDateTime createdAt;
};

struct AnyreachRecords
{
    QList<Organization> organizations;
    QList<Member> members;
    QList<KeptCredential> credentials;
    QList<Agent> agents; ///< newest first
    QString homeOrganization; ///< the one whose keys the bootstrap adds to
    QString homeUser; ///< the one whose tokens the bootstrap adds to
};

// ---- Appcircle

/// A build or distribution profile: what there is to read with an access token.
struct AppcircleProfile
{
    QString id;
    QString name;
    QDateTime updatedAt;
};

struct AppcircleOrganization
{
    QString id;
    QString name;
    std::optional<Organization> root; ///< of a sub-organization
    QDateTime createdAt;
    QStringList members; ///< the direct ones; those of the root are members by inheritance
    QList<AppcircleProfile> builds;
    QList<AppcircleProfile> distributions;
};

/// A user has at most one in an organization.
struct AccessKey
{
    QString user;
    QString organization;
    QDateTime createdAt;
    Hashes hashes;
};

struct ApiKey
{
    QString name; ///< no two are the same
    QString organization; ///< in which it was made
    QDateTime createdAt;
    QDateTime expiresAt;
    QStringList reach; ///< the organizations where it has a role
    Hashes hashes;
};

struct AppcircleRecords
{
    QString homeUser; ///< who is at work on the dashboard
    QList<AppcircleOrganization> organizations; ///< the root first
    QList<AccessKey> accessKeys;
    QList<ApiKey> apiKeys;
};

// ---- anyformat

struct Workflow
{
    QString id;
    QString name;
    std::optional<QString> description;
    std::optional<QDateTime> createdAt;
};

struct AnyformatKey
{
    QString id; ///< the sandbox's own: the service tells none
    QDateTime createdAt;
    Hashes hashes;
};

struct AnyformatOrganization
{
    QString id; ///< the sandbox's own: the service tells none
    QString name;
    QList<Workflow> workflows; ///< newest first, those of an unknown time last
    std::optional<AnyformatKey> key;

    /// Empty: there is no key.
    [[nodiscard]] QString keyId() const { return key ? key->id : QString(); }
};

struct AnyformatRecords
{
    QList<AnyformatOrganization> organizations;
};

// ---- all of it

/// Everything that the sandbox remembers, as plain values. The records of the services are apart,
/// so that no credential of one service can pass for one of another. StateFile keeps them; the
/// rules about them are those of SandboxState, AppcircleState and AnyformatState.
struct State
{
    AnyreachRecords anyreach;
    AppcircleRecords appcircle;
    AnyformatRecords anyformat;
};

[[nodiscard]] QString nameOf(Role role);

/// A credential without a value, with an id that none of the records has.
[[nodiscard]] KeptCredential newCredential(const AnyreachRecords &records, const Owner &owner,
                                           const CredentialDraft &draft, const QDateTime &now);

/// The last millisecond of a local day: a credential lives to its end.
[[nodiscard]] QDateTime endOf(const QDate &day, const Clock &clock);

} // namespace keyturn::sandbox
