// SPDX-License-Identifier: MIT
#include "session/keyorganizations.h"

#include "session/credentialfacts.h"

namespace keyturn {

KeyOrganizations::KeyOrganizations(Session &session, HeldKeys &keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
{
}

KeyOrganizations::~KeyOrganizations()
{
    if (m_asking)
        m_asking->cancel();
}

void KeyOrganizations::read(const VaultRecord &key)
{
    begin(key);
    m_fetch = std::make_unique<TokenFetch>(m_session, m_keys, key, ExchangeWish{}, nullptr);
    auto *reply = m_fetch->run();
    connect(reply, &Reply::finished, this, [this, reply] { takeToken(reply->takeResult()); });
    enter(State::Reading);
}

void KeyOrganizations::readWith(const VaultRecord &key, const Secret &token)
{
    begin(key);
    ask(token);
    enter(State::Reading);
}

/// Stops what is under way; nothing more is heard of it.
void KeyOrganizations::begin(const VaultRecord &key)
{
    m_fetch.reset();
    if (m_asking) {
        m_asking->disconnect(this);
        m_asking->cancel();
        m_asking.clear();
    }
    if (key.uuid != m_key.uuid)
        m_list = {};
    m_key = key;
}

void KeyOrganizations::takeToken(Result<AccessToken, TokenFetch::Failure> token)
{
    m_fetch.reset();
    if (token)
        ask(token->value);
    else
        enter(State::Failed);
}

void KeyOrganizations::ask(const Secret &token)
{
    auto *reply = m_session.client().organizations({ token });
    m_asking = reply;
    connect(reply, &Reply::finished, this, [this, reply] { takeList(reply->takeResult()); });
}

void KeyOrganizations::takeList(Result<OrganizationList, ApiError> list)
{
    m_asking.clear();
    if (!list) {
        enter(State::Failed);
        return;
    }
    m_list = std::move(*list);
    enter(State::Read);
    learnName();
}

/// The key's entry, and the sign-in with it, take the name of its organization, if nobody has named
/// that so far.
void KeyOrganizations::learnName()
{
    if (m_list.complete && m_keys.isOwn(m_key))
        m_session.learnOrganization(m_list.items); // it need not be in the vault
    Vault &vault = m_session.vault();
    const VaultRecord *entry = vault.find(m_key.uuid);
    if (!entry || !m_list.complete || withOrganizationOf(m_list.items, *entry) == *entry)
        return;
    std::ignore = vault.update(m_key.uuid, [told = m_list.items](VaultRecord &record) {
        record = withOrganizationOf(told, record);
    });
}

void KeyOrganizations::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace keyturn
