// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/accesstokens.h"
#include "sandbox/account.h"
#include "sandbox/statefile.h"

#include <vector>

namespace keyturn::sandbox {

/// An organization in which the user has, or could have, a personal access key: one in each.
struct AccessKeyPlace
{
    Organization organization;
    bool isDirectMember = false; ///< false: a member only through the root, who cannot make a key
    std::optional<QDateTime> createdAt; ///< when the key was made; empty if there is none
};

/// What the user asks for when making an API key.
struct ApiKeyDraft
{
    QString name;
    QDateTime expiresAt;
    QStringList organizations; ///< ids of the organizations in which the key gets a role
};

/// The rules for Appcircle's organizations and keys, independent of HTTP. Keys are made on the
/// dashboard only, where the one user of the samples is at work.
/// https://docs.appcircle.io/account/my-organization/security
class AppcircleState final
{
public:
    /// The documentation says "typically 10"; the limit is for all organizations together.
    static constexpr qsizetype maximumApiKeys = 10;
    static constexpr int maximumApiKeyYears = 1;

    /// `file` and `clock` must outlive the state.
    AppcircleState(StateFile &file, const Clock &clock)
        : m_file(file)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AppcircleState)

    /// Adds a value to the user's personal access key of the root and a value to the bootstrap's
    /// API key. Makes the keys that do not exist.
    [[nodiscard]] std::vector<Account> bootstrap(AppcircleRecords &records) const;

    /// NotFound: there is no such key. Forbidden: the key does not reach the sub-organization. An
    /// empty `subOrganization` means the key's own organization.
    [[nodiscard]] Result<AccessGrant, StateError> grantOf(QByteArrayView accessKey,
                                                          const QString &subOrganization) const;

    /// NotFound: unknown name, wrong secret, or expired. Forbidden: the key has no role in that
    /// organization. An empty `organization` means the one in which the key was made (assumed).
    [[nodiscard]] Result<AccessGrant, StateError>
    grantOf(const QString &name, QByteArrayView secret, const QString &organization) const;

    /// Those of `ids` that exist, the root first.
    [[nodiscard]] QList<AppcircleOrganization> organizations(const QStringList &ids) const;

    /// The organization with that id, which must exist: only the samples make organizations.
    [[nodiscard]] AppcircleOrganization organization(const QString &id) const;

    [[nodiscard]] QList<AccessKeyPlace> accessKeyPlaces() const;

    /// Returns the value of a new key. Conflict: there is a key already, which has to be deleted
    /// first (inferred from "delete your key, then you can generate a new one"). Forbidden: the
    /// user is not a direct member.
    [[nodiscard]] Result<Secret, StateError> generateAccessKey(const QString &organization);
    [[nodiscard]] Result<Done, StateError> deleteAccessKey(const QString &organization);

    /// All API keys, newest first.
    [[nodiscard]] QList<ApiKey> apiKeys() const;

    /// Returns the value of a new key. Conflict: the name is taken, even if by an expired key,
    /// because the exchange identifies a key by its name (assumed). Forbidden: the maximum is
    /// reached.
    [[nodiscard]] Result<Secret, StateError> createApiKey(const ApiKeyDraft &draft);
    [[nodiscard]] Result<Done, StateError> deleteApiKey(const QString &name);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Secret bootstrapApiKey(AppcircleRecords &records) const;

    StateFile &m_file;
    const Clock &m_clock;
};

} // namespace keyturn::sandbox
