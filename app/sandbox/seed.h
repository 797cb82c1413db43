// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "sandbox/database.h"

namespace keyturn::sandbox {

/// Names in the settings table.
namespace setting {
inline constexpr QLatin1StringView homeOrganization("home_organization");
inline constexpr QLatin1StringView homeUser("home_user");
inline constexpr QLatin1StringView bootstrapKey("bootstrap_key");
inline constexpr QLatin1StringView bootstrapToken("bootstrap_token");
inline constexpr QLatin1StringView appcircleRoot("appcircle_root");
} // namespace setting

/// The bootstrap credentials' name, and how long they live from their making.
inline constexpr QLatin1StringView bootstrapName("Keyturn on this computer");
inline constexpr int bootstrapDays = 142;

/// Fills the empty tables of Anyreach with organizations, people and sample credentials whose dates
/// are relative to now. Nobody has the samples' secrets: they have none.
[[nodiscard]] Result<Done, StateError> seed(Database &database, const Clock &clock);

/// Inserts a credential without a secret under a new id.
struct NewCredential
{
    CredentialKind kind = CredentialKind::ApiKey;
    QString owner;
    QString name;
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt;
};
struct InsertedCredential
{
    QString id;
    QString valuePrefix;
};
[[nodiscard]] Result<InsertedCredential, StateError> insertCredential(Database &database,
                                                                      const NewCredential &row);

/// The last millisecond of the local day that is `days` from today: a credential lives to its end.
[[nodiscard]] QDateTime endOfDayIn(int days, const Clock &clock);

/// The database's words for the kinds.
[[nodiscard]] QString storedKind(CredentialKind kind);

} // namespace keyturn::sandbox
