// SPDX-License-Identifier: MIT
#include "api/tokenexchange.h"

namespace keyturn {

TokenExchange::TokenExchange(ServiceProfile profile, CredentialKind kind, ServerUrl authServer,
                             Secret key, QString credentialId, QString organizationId,
                             QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_kind(kind)
    , m_credentialId(std::move(credentialId))
    , m_organizationId(std::move(organizationId))
    , m_key(std::move(key))
    , m_http(std::move(authServer), Secret(), nullptr)
{
}

void TokenExchange::setLimits(HttpClient::Limits limits)
{
    m_http.setLimits(limits);
}

ApiReply<AccessToken> *TokenExchange::exchange(const QString &, const QString &, const QDateTime &)
{
    auto *reply = new ApiReply<AccessToken>(this);
    reply->settle(failure(ApiError{}));
    return reply;
}

} // namespace keyturn
