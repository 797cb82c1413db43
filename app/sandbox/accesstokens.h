// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace keyturn::sandbox {

/// What a key was exchanged for.
struct AccessGrant
{
    QString subject; ///< the user, or the name of the API key
    QString organization; ///< id of the organization that the token acts for
    /// Ids of the organizations that it lists: its own, and for a root those below it.
    QStringList organizations;

    bool operator==(const AccessGrant &) const = default;
};

/// Appcircle's access tokens. They are kept in memory only, and end after their lifetime or with
/// the program. Appcircle does not say whether a token stays valid after its key was deleted. A
/// token that carries its own end usually does, so it does here (assumed).
class AccessTokens final
{
public:
    /// Appcircle does not publish the real lifetime (assumed).
    static constexpr std::chrono::seconds lifetime{ 3600 };

    /// `clock` must outlive the tokens.
    explicit AccessTokens(const Clock &clock)
        : m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AccessTokens)

    /// Makes a value in the form of a JSON Web Token (RFC 7519) whose "exp" is its end. Its last
    /// part is random and not a signature: the sandbox looks the whole token up.
    [[nodiscard]] Secret issue(const AccessGrant &grant);

    /// Nothing if there is no such token, or if it has ended.
    [[nodiscard]] std::optional<AccessGrant> grantOf(QByteArrayView token) const;

private:
    struct Entry
    {
        AccessGrant grant;
        QDateTime end;
    };

    void dropEnded();

    const Clock &m_clock;
    QHash<QByteArray, Entry> m_entries; ///< by the fingerprint of the token
};

} // namespace keyturn::sandbox
