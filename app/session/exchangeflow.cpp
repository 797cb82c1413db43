// SPDX-License-Identifier: MIT
#include "session/exchangeflow.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

namespace {

/// GUIDs are compared ignoring case. Other ids may be case-sensitive.
bool isSameId(const QString &left, const QString &right)
{
    return left == right || (!QUuid(left).isNull() && QUuid(left) == QUuid(right));
}

const ListedOrganization *findIn(const OrganizationList &list, const QString &id)
{
    const auto found =
        std::find_if(list.items.begin(), list.items.end(),
                     [&](const ListedOrganization &each) { return isSameId(each.id, id); });
    return found == list.items.end() ? nullptr : &*found;
}

/// The name of the organization with that id; otherwise that of the only one in a complete list.
QString nameIn(const OrganizationList &list, const QString &id)
{
    const ListedOrganization *named = findIn(list, id);
    if (!named && list.complete && list.items.size() == 1)
        named = &list.items.front();
    return named ? named->name : QString();
}

ExchangeFlow::Confirmation confirmationBy(const OrganizationList &list, const QString &wanted)
{
    using Confirmation = ExchangeFlow::Confirmation;
    // In an incomplete list, a missing organization may be on a later page.
    if (list.items.empty() || !list.complete)
        return Confirmation::Unknown;
    if (!findIn(list, wanted))
        return Confirmation::Another;
    const bool isAlone = std::all_of(list.items.begin(), list.items.end(), [&](const auto &each) {
        return isSameId(each.id, wanted) || isSameId(each.parentId, wanted);
    });
    return isAlone ? Confirmation::Confirmed : Confirmation::Unknown;
}

} // namespace

ExchangeFlow::ExchangeFlow(Session &session, HeldKeys &keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
    , m_choices(session, keys, nullptr)
{
    connect(&m_choices, &KeyOrganizations::changed, this, &ExchangeFlow::takeChoices);
}

ExchangeFlow::~ExchangeFlow()
{
    stop();
}

void ExchangeFlow::start(const VaultRecord &key, const QString &scope,
                         const QString &organizationId)
{
    if (isBusy())
        return;
    m_failure = {};
    const ExchangeWish wish{ .scope = scope, .organizationId = organizationId };
    m_fetch = std::make_unique<TokenFetch>(m_session, m_keys, key, wish, nullptr);
    auto *reply = m_fetch->run();
    connect(reply, &Reply::finished, this,
            [this, reply, key] { takeToken(key, reply->takeResult()); });
    enter(Step::Exchanging);
}

void ExchangeFlow::takeToken(const VaultRecord &key, Result<AccessToken, TokenFetch::Failure> token)
{
    m_fetch.reset();
    if (!token) {
        m_failure = token.error();
        enter(Step::Refused);
        return;
    }
    m_token = std::move(*token);
    m_keyUuid = key.uuid;
    m_organizationName.clear();
    if (m_token->organizationId.isEmpty())
        hold(key);
    else
        confirm();
}

/// The token is for the key's own organization: there is nothing to confirm, and it reaches the
/// same organizations as the key.
void ExchangeFlow::hold(const VaultRecord &key)
{
    m_confirmation = Confirmation::NotNeeded;
    m_step = Step::Held;
    m_choices.readWith(key, m_token->value);
    Q_EMIT stepChanged();
}

void ExchangeFlow::confirm()
{
    m_confirmation = Confirmation::Unknown;
    if (!m_session.profile().organizations) {
        enter(Step::Held);
        return;
    }
    auto *reply = m_session.client().organizations({ m_token->value });
    m_confirming = reply;
    connect(reply, &Reply::finished, this,
            [this, reply] { takeConfirmation(reply->takeResult()); });
    enter(Step::Confirming);
}

void ExchangeFlow::takeConfirmation(const Result<OrganizationList, ApiError> &list)
{
    m_confirming.clear();
    if (list) {
        m_confirmation = confirmationBy(*list, m_token->organizationId);
        m_organizationName = nameIn(*list, m_token->organizationId);
    }
    enter(Step::Held);
}

void ExchangeFlow::cancel()
{
    if (!isBusy())
        return;
    stop(); // in Confirming the token is here, and its organization remains unconfirmed
    enter(m_token ? Step::Held : Step::Ready);
}

void ExchangeFlow::forget()
{
    m_token.reset();
    m_keyUuid.clear();
    m_organizationName.clear();
    m_confirmation = Confirmation::NotNeeded;
    if (m_step != Step::Exchanging) { // an exchange that is under way brings a new token
        stop();
        m_step = Step::Ready;
    }
    Q_EMIT stepChanged();
}

void ExchangeFlow::takeChoices()
{
    const VaultRecord &key = m_choices.key();
    const bool isAboutToken = m_token && m_keyUuid == key.uuid && m_token->organizationId.isEmpty();
    if (isAboutToken && m_choices.state() == Choices::Read)
        m_organizationName = nameIn(m_choices.list(), key.organizationId);
    Q_EMIT choicesChanged();
}

/// Stops what is under way; nothing more is heard of it.
void ExchangeFlow::stop()
{
    m_fetch.reset();
    if (!m_confirming)
        return;
    m_confirming->disconnect(this);
    m_confirming->cancel();
    m_confirming.clear();
}

void ExchangeFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
