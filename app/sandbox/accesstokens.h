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
    QString subject; ///< the user, or the API key's name
    QString organization; ///< for which the token stands
    QStringList organizations; ///< that it lists: this one, and those below a root

    bool operator==(const AccessGrant &) const = default;
};

/// Appcircle's access tokens. They end by themselves, and with the program: they are nowhere but in
/// memory. Nothing is published about whether one survives the deletion of its key; a token that
/// carries its own end mostly does, so it does here (assumed).
class AccessTokens final
{
public:
    /// The real lifetime is not published (assumed).
    static constexpr std::chrono::seconds lifetime{ 3600 };

    /// `clock` outlives the tokens.
    explicit AccessTokens(const Clock &clock)
        : m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(AccessTokens)

    /// A value with the form of a JSON Web Token (RFC 7519) whose "exp" is its end. Its last part
    /// is no signature but random: the sandbox looks its tokens up.
    [[nodiscard]] Secret issue(const AccessGrant &grant);

    /// Nothing if there was never such a token or it has ended.
    [[nodiscard]] std::optional<AccessGrant> grantOf(QByteArrayView token) const;

private:
    struct Entry
    {
        AccessGrant grant;
        QDateTime end;
    };

    void dropEnded();

    const Clock &m_clock;
    QHash<QByteArray, Entry> m_entries; ///< by fingerprint
};

} // namespace keyturn::sandbox
