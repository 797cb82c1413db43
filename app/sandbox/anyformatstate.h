// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/account.h"
#include "sandbox/database.h"

#include <optional>
#include <vector>

namespace keyturn::sandbox {

/// An organization and its one key.
struct AnyformatPlace
{
    Organization organization; ///< the id is the sandbox's own: the service never tells one
    QString keyId; ///< likewise; empty: there is no key
    std::optional<QDateTime> createdAt; ///< of the key
};

struct Workflow
{
    QString id;
    QString name;
    std::optional<QString> description;
    std::optional<QDateTime> createdAt;
};

/// anyformat's organizations and keys, and the rules about them that do not depend on HTTP.
/// https://docs.anyformat.ai/api-reference/authentication
class AnyformatState final
{
public:
    /// Both outlive the state.
    AnyformatState(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AnyformatState)

    /// Inside a transaction of the caller's.
    [[nodiscard]] Result<std::vector<Account>, StateError> bootstrap();

    [[nodiscard]] Result<std::vector<AnyformatPlace>, StateError> places() const;

    /// The new key; the one before it is refused from this moment on, whoever made it. Documented
    /// is "your previous key for the same organization": that it concerns colleagues, too, and that
    /// there is no time of grace, is assumed, as the worse of what may be.
    /// `replaced`: the key that goes, or none. Conflict: the organization's key is another by now.
    [[nodiscard]] Result<Secret, StateError> generateKey(const QString &organization,
                                                         const QString &replaced);

    /// The id of the organization whose key this is; NotFound if it is unknown or replaced.
    [[nodiscard]] Result<QString, StateError> organizationOf(QByteArrayView key) const;

    /// Newest first, those of an unknown time last.
    [[nodiscard]] Result<std::vector<Workflow>, StateError>
    workflows(const QString &organization) const;

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Result<QString, StateError> insertKey(const QString &organization);
    [[nodiscard]] Result<Secret, StateError> addValue(const QString &key);

    Database &m_database;
    const Clock &m_clock;
};

/// Fills the empty tables of anyformat: two organizations with workflows. There is no key yet but
/// the one of the bootstrap, in the first.
[[nodiscard]] Result<Done, StateError> seedAnyformat(Database &database, const Clock &clock);

} // namespace keyturn::sandbox
