// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"

#include <QPointer>

namespace keyturn {

/// Fetches an access token: reads a held key and exchanges it at the address that the key was
/// stored for. Neither is kept. Deleting this object stops everything; nothing is emitted.
class TokenFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenFetch)

public:
    /// Either of the two is set.
    struct Failure
    {
        std::optional<ApiError> api = {};
        std::optional<KeychainError> keychain = {};
    };
    using TokenReply = TypedReply<AccessToken, Failure>;

    /// `session` and `keys` are borrowed and must outlive this object. Only scope and organization
    /// of `wish` are used; the rest comes from the key.
    TokenFetch(Session &session, HeldKeys &keys, VaultRecord key, ExchangeWish wish,
               QObject *parent);
    ~TokenFetch() override;

    /// May be called once.
    [[nodiscard]] TokenReply *run();

private:
    void readKey();
    void exchange(const Secret &key);
    void noteUse(CheckOutcome outcome);

    Session &m_session;
    HeldKeys &m_keys;
    VaultRecord m_key;
    ExchangeWish m_wish;
    TokenReply *m_reply = nullptr;
    QPointer<Reply> m_underWay;
};

} // namespace keyturn
