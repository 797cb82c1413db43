// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/accesstokens.h"
#include "sandbox/account.h"
#include "sandbox/statefile.h"

#include <vector>

namespace keyturn::sandbox {

/// The place of the user's one personal access key in an organization.
struct AccessKeyPlace
{
    Organization organization;
    bool isDirectMember = false; ///< else through the root: no key can be made
    std::optional<QDateTime> createdAt; ///< of the key; empty: there is none
};

struct ApiKeyDraft
{
    QString name;
    QDateTime expiresAt;
    QStringList organizations; ///< where it gets a role
};

/// The rules about Appcircle's organizations and keys that do not depend on HTTP. Keys are made on
/// the dashboard only; there the one user of the samples is at work.
/// https://docs.appcircle.io/account/my-organization/security
class AppcircleState final
{
public:
    /// "typically 10", over all organizations.
    static constexpr qsizetype maximumApiKeys = 10;
    static constexpr int maximumApiKeyYears = 1;

    /// Both outlive the state.
    AppcircleState(StateFile &file, const Clock &clock)
        : m_file(file)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AppcircleState)

    /// Adds a value to the user's personal access key of the root and to the API key of the
    /// bootstrap; makes those that there are not.
    [[nodiscard]] std::vector<Account> bootstrap(AppcircleRecords &records) const;

    /// NotFound: no such key. Forbidden: the key does not reach the sub-organization. An empty one
    /// is the key's own organization.
    [[nodiscard]] Result<AccessGrant, StateError> grantOf(QByteArrayView accessKey,
                                                          const QString &subOrganization) const;

    /// NotFound: no such name, another secret, or it has expired. Forbidden: no role there. An
    /// empty organization is the one in which the key was made (assumed).
    [[nodiscard]] Result<AccessGrant, StateError>
    grantOf(const QString &name, QByteArrayView secret, const QString &organization) const;

    /// Those of them that exist, the root first.
    [[nodiscard]] QList<AppcircleOrganization> organizations(const QStringList &ids) const;

    /// One that there is: organizations come and go with the samples only.
    [[nodiscard]] AppcircleOrganization organization(const QString &id) const;

    [[nodiscard]] QList<AccessKeyPlace> accessKeyPlaces() const;

    /// Conflict: there is one, which has to be deleted first (that is inferred from "delete your
    /// key, then you can generate a new one"). Forbidden: no direct member.
    [[nodiscard]] Result<Secret, StateError> generateAccessKey(const QString &organization);
    [[nodiscard]] Result<Done, StateError> deleteAccessKey(const QString &organization);

    /// Newest first.
    [[nodiscard]] QList<ApiKey> apiKeys() const;

    /// Conflict: the name is taken, although perhaps by a key that has expired: names address the
    /// exchange, so no two can be the same (assumed). Forbidden: there are enough.
    [[nodiscard]] Result<Secret, StateError> createApiKey(const ApiKeyDraft &draft);
    [[nodiscard]] Result<Done, StateError> deleteApiKey(const QString &name);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Secret bootstrapApiKey(AppcircleRecords &records) const;

    StateFile &m_file;
    const Clock &m_clock;
};

} // namespace keyturn::sandbox
