// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialapi.h"

#include <QDateTime>

namespace keyturn {

/// A short-lived token that a key was exchanged for. It lives in memory only.
struct AccessToken
{
    Secret value;
    std::optional<QDateTime> endsAt; ///< UTC; empty: unknown
    QString scope; ///< what was asked for
    QString organizationId; ///< what was asked for; empty: the key's own
};

/// Exchanges a long-lived key for access tokens, at the auth address, as the profile says
/// (KindProfile::exchange). No Authorization header is sent: the key stands in the form.
class TokenExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenExchange)

public:
    /// `credentialId`: what the service calls the key, where it asks for that. `organizationId`: of
    /// the key, sent where the profile says that one is always named. The kind has an exchange.
    TokenExchange(ServiceProfile profile, CredentialKind kind, ServerUrl authServer, Secret key,
                  QString credentialId, QString organizationId, QObject *parent);

    void setLimits(HttpClient::Limits limits);

    /// One POST, never repeated. `scope` and `organizationId` may be empty: they are left out then.
    /// `now` (UTC) is the moment that "expires_in" (RFC 6749, 5.1; a number or digits in a string,
    /// positive and below ten years, anything else is ignored) counts from; without it the end is
    /// the "exp" of the token, if that is a JWT (RFC 7519, 4.1.4), else unknown. An answer without
    /// a usable "access_token" is NotJson or Protocol.
    [[nodiscard]] ApiReply<AccessToken> *
    exchange(const QString &scope, const QString &organizationId, const QDateTime &now);

private:
    [[nodiscard]] QByteArray makeForm(const Exchange &exchange, const QString &scope,
                                      const QString &organizationId) const;

    ServiceProfile m_profile;
    CredentialKind m_kind;
    QString m_credentialId;
    QString m_organizationId;
    Secret m_key;
    HttpClient m_http;
};

} // namespace keyturn
