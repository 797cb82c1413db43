// SPDX-License-Identifier: MIT
#include "api/tokenexchange.h"

#include "api/apicall.h"
#include "api/tokencodec.h"

using namespace Qt::StringLiterals;

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

ApiReply<AccessToken> *TokenExchange::exchange(const QString &scope, const QString &organizationId,
                                               const QDateTime &now)
{
    auto *reply = new ApiReply<AccessToken>(this);
    const KindProfile *kind = m_profile.kind(m_kind);
    if (!kind || !kind->exchange) {
        reply->settle(notOffered(m_http, u"exchange"_s));
        return reply;
    }
    HttpCall call;
    call.verb = "POST";
    call.path = kind->exchange->endpoint.path;
    call.contentType = "application/x-www-form-urlencoded";
    call.body = makeForm(*kind->exchange, scope, organizationId);
    auto *answer = new ApiReply<AccessToken>(reply);
    ask(m_http, m_profile, answer, call, kind->exchange->endpoint,
        [now](const HttpAnswer &complete) { return codec::readToken(complete.body, now); });
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::finished, reply, [this, reply, answer, scope, organizationId] {
        auto token = answer->takeResult();
        if (token) {
            token->scope = scope;
            token->organizationId = organizationId;
        } else {
            hideIn(token.error(), m_key);
            // One more access token, or one less, is nothing that anybody must look for.
            token.error().outcomeUnknown = false;
        }
        reply->settle(std::move(token));
    });
    return reply;
}

QByteArray TokenExchange::makeForm(const Exchange &exchange, const QString &scope,
                                   const QString &organizationId) const
{
    const bool namesItsOwn = organizationId.isEmpty() && exchange.organizationRequired;
    return codec::writeForm({
        { exchange.idField, m_credentialId.toUtf8() },
        { exchange.secretField, m_key.reveal().toByteArray() },
        { exchange.scopeField, scope.toUtf8() },
        { exchange.organizationField, (namesItsOwn ? m_organizationId : organizationId).toUtf8() },
    });
}

} // namespace keyturn
