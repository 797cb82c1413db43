// SPDX-License-Identifier: MIT
#pragma once

#include "session/tokenfetch.h"

#include <memory>

namespace keyturn {

/// The organizations that a held key reaches. The service lists them for an access token of the
/// key's own organization; that token is forgotten after use. Only the answer for the key that was
/// asked about last is kept.
///
///     NotRead ─► Reading ─┬► Read ───► Reading
///                         └► Failed ─► Reading   (what was read before stays)
class KeyOrganizations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyOrganizations)

public:
    enum class State
    {
        NotRead,
        Reading,
        Read,
        Failed
    };
    Q_ENUM(State)

    /// `session` and `keys` are borrowed and must outlive this object.
    KeyOrganizations(Session &session, HeldKeys &keys, QObject *parent);
    ~KeyOrganizations() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const VaultRecord &key() const { return m_key; }
    [[nodiscard]] const OrganizationList &list() const { return m_list; }

    /// Fetches an access token and reads the list with it.
    void read(const VaultRecord &key);
    /// Reads the list with an access token that exists already.
    void readWith(const VaultRecord &key, const Secret &token);

Q_SIGNALS:
    void changed();

private:
    void begin(const VaultRecord &key);
    void takeToken(Result<AccessToken, TokenFetch::Failure> token);
    void ask(const Secret &token);
    void takeList(Result<OrganizationList, ApiError> list);
    void learnName();
    void enter(State state);

    Session &m_session;
    HeldKeys &m_keys;
    State m_state = State::NotRead;
    VaultRecord m_key;
    OrganizationList m_list;
    std::unique_ptr<TokenFetch> m_fetch; ///< for the current reading
    QPointer<Reply> m_asking;
};

} // namespace keyturn
