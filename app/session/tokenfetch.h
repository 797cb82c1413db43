// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"

#include <QPointer>

namespace keyturn {

/// From a held key to an access token: reads the key, then exchanges it at the address that it was
/// kept for. Keeps neither. Deleting it ends what is under way in silence.
class TokenFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenFetch)

public:
    /// One of the two.
    struct Failure
    {
        std::optional<ApiError> api = {};
        std::optional<KeychainError> keychain = {};
    };
    using TokenReply = TypedReply<AccessToken, Failure>;

    /// Both are borrowed and outlive it. Of `wish` scope and organization count: the rest is the
    /// key's.
    TokenFetch(Session &session, HeldKeys &keys, VaultRecord key, ExchangeWish wish,
               QObject *parent);
    ~TokenFetch() override;

    /// Once.
    [[nodiscard]] TokenReply *run();

private:
    void readKey();
    void exchange(const Secret &key);

    Session &m_session;
    HeldKeys &m_keys;
    VaultRecord m_key;
    ExchangeWish m_wish;
    TokenReply *m_reply = nullptr;
    QPointer<Reply> m_underWay;
};

} // namespace keyturn
