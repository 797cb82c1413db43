// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/accesstokens.h"
#include "sandbox/account.h"
#include "sandbox/database.h"

#include <optional>
#include <vector>

namespace keyturn::sandbox {

struct AppcircleOrganization
{
    Organization organization;
    std::optional<Organization> root; ///< of a sub-organization
    QDateTime createdAt;
    int members = 0;
};

/// A build or distribution profile: what there is to read with an access token.
struct AppcircleProfile
{
    QString id;
    QString name;
    QDateTime updatedAt;
};

/// The place of the user's one personal access key in an organization.
struct AccessKeyPlace
{
    Organization organization;
    bool isDirectMember = false; ///< else through the root: no key can be made
    std::optional<QDateTime> createdAt; ///< of the key; empty: there is none
};

struct AppcircleApiKey
{
    QString name;
    Organization organization; ///< in which it was made
    QDateTime createdAt;
    QDateTime expiresAt;
    std::vector<Organization> reach; ///< where it has a role
};

struct ApiKeyDraft
{
    QString name;
    QDateTime expiresAt;
    QStringList organizations; ///< where it gets a role
};

/// Appcircle's organizations and keys, and the rules about them that do not depend on HTTP. Keys
/// are made on the dashboard only; there the one user of the samples is at work.
/// https://docs.appcircle.io/account/my-organization/security
class AppcircleState final
{
public:
    enum class Profiles
    {
        Build,
        Distribution
    };

    /// "typically 10", over all organizations.
    static constexpr std::size_t maximumApiKeys = 10;
    static constexpr int maximumApiKeyYears = 1;

    /// Both outlive the state.
    AppcircleState(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AppcircleState)

    /// Inside a transaction of the caller's.
    [[nodiscard]] Result<std::vector<Account>, StateError> bootstrap();

    /// NotFound: no such key. Forbidden: the key does not reach the sub-organization. An empty one
    /// is the key's own organization.
    [[nodiscard]] Result<AccessGrant, StateError> grantOf(QByteArrayView accessKey,
                                                          const QString &subOrganization) const;

    /// NotFound: no such name, another secret, or it has expired. Forbidden: no role there. An
    /// empty organization is the one in which the key was made (assumed).
    [[nodiscard]] Result<AccessGrant, StateError>
    grantOf(const QString &name, QByteArrayView secret, const QString &organization) const;

    /// Those of them that exist, roots first.
    [[nodiscard]] Result<std::vector<AppcircleOrganization>, StateError>
    organizations(const QStringList &ids) const;

    [[nodiscard]] Result<std::vector<AppcircleProfile>, StateError>
    profiles(Profiles kind, const QString &organization) const;

    [[nodiscard]] Result<std::vector<AccessKeyPlace>, StateError> accessKeyPlaces() const;

    /// Conflict: there is one, which has to be deleted first (that is inferred from "delete your
    /// key, then you can generate a new one"). Forbidden: no direct member.
    [[nodiscard]] Result<Secret, StateError> generateAccessKey(const QString &organization);
    [[nodiscard]] Result<Done, StateError> deleteAccessKey(const QString &organization);

    [[nodiscard]] Result<std::vector<AppcircleApiKey>, StateError> apiKeys() const;

    /// Conflict: the name is taken, although perhaps by a key that has expired: names address the
    /// exchange, so no two can be the same (assumed). Forbidden: there are enough.
    [[nodiscard]] Result<Secret, StateError> createApiKey(const ApiKeyDraft &draft);
    [[nodiscard]] Result<Done, StateError> deleteApiKey(const QString &name);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    struct Place
    {
        QString user;
        QString organization;
    };

    [[nodiscard]] Result<Place, StateError> home() const;
    [[nodiscard]] Result<QStringList, StateError> family(const QString &root) const;
    [[nodiscard]] Result<Secret, StateError> bootstrapAccessKey(const Place &place);
    [[nodiscard]] Result<Secret, StateError> bootstrapApiKey(const Place &place);
    [[nodiscard]] Result<QString, StateError> insertAccessKey(const Place &place);
    [[nodiscard]] Result<Secret, StateError> addAccessValue(const QString &key);
    [[nodiscard]] Result<Secret, StateError> addApiValue(const QString &name);
    [[nodiscard]] Result<std::vector<Organization>, StateError>
    reachOf(const QString &apiKey) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace keyturn::sandbox
