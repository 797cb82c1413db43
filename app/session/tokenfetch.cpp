// SPDX-License-Identifier: MIT
#include "session/tokenfetch.h"

#include "core/clock.h"
#include "session/places.h"

namespace keyturn {

namespace {

/// For the sandbox, whose address may have changed, the session's address is used. Any other key is
/// sent only to the address that it was stored for.
std::optional<ServerUrl> authServerOf(const VaultRecord &key, const Session &session)
{
    if (key.serverUrl == Places::sandbox() || key.authUrl.isEmpty())
        return session.authServer();
    const auto server = ServerUrl::parse(key.authUrl);
    return server ? std::optional(*server) : std::nullopt;
}

} // namespace

TokenFetch::TokenFetch(Session &session, HeldKeys &keys, VaultRecord key, ExchangeWish wish,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
    , m_key(std::move(key))
    , m_wish(std::move(wish))
{
    m_wish.authServer = authServerOf(m_key, session);
    m_wish.credentialId = m_key.credentialId;
}

TokenFetch::~TokenFetch()
{
    if (m_underWay)
        m_underWay->cancel();
}

TokenFetch::TokenReply *TokenFetch::run()
{
    m_reply = new TokenReply(this);
    readKey();
    return m_reply;
}

void TokenFetch::readKey()
{
    auto *reply = m_keys.secret(m_key);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto key = reply->takeResult();
        if (key)
            exchange(*key);
        else
            m_reply->settle(failure(Failure{ .keychain = key.error() }));
    });
}

void TokenFetch::noteUse(CheckOutcome outcome)
{
    m_session.vault().noteUse(m_key.uuid, outcome, m_session.clock().now());
}

void TokenFetch::exchange(const Secret &key)
{
    const Caller caller{ key, m_key.kind, m_key.organizationId };
    auto *reply = m_session.client().exchange(caller, m_wish, m_session.clock().now());
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        auto token = reply->takeResult();
        if (token) {
            noteUse(CheckOutcome::Works);
            m_session.vault().noteGivenOut(m_key.uuid, Vault::GivenOut::Exchanged);
            m_reply->settle(std::move(*token));
            return;
        }
        if (token.error().kind == ApiError::Kind::Unauthorized)
            noteUse(CheckOutcome::Refused);
        ApiError error = token.error();
        if (!m_wish.authServer)
            // The text that was entered, although it is not a valid address.
            error.host = m_key.authUrl;
        m_reply->settle(failure(Failure{ .api = std::move(error) }));
    });
}

} // namespace keyturn
