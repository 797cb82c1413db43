// SPDX-License-Identifier: MIT
#include "session/exchangeflow.h"

#include "core/clock.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace keyturn {

namespace {

/// GUIDs are the same in capitals and small letters; of other ids nothing is known.
bool isSameId(const QString &left, const QString &right)
{
    return left == right || (!QUuid(left).isNull() && QUuid(left) == QUuid(right));
}

const ListedOrganization *findIn(const std::vector<ListedOrganization> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const ListedOrganization &each) {
        return isSameId(each.id, id);
    });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

ExchangeFlow::ExchangeFlow(Session &session, HeldKeys &keys, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
{
}

ExchangeFlow::~ExchangeFlow() = default;

void ExchangeFlow::start(const VaultRecord &key, const QString &scope,
                         const QString &organizationId)
{
    if (isBusy())
        return;
    m_error.reset();
    m_keychainError.reset();
    fetchToken(m_main, { key, scope, organizationId },
               [this, key](TokenResult result) { take(key, std::move(result)); });
    enter(Step::Exchanging);
}

void ExchangeFlow::take(const VaultRecord &key, TokenResult result)
{
    if (!result) {
        m_error = result.error().api;
        m_keychainError = result.error().keychain;
        enter(Step::Refused);
        return;
    }
    m_token = std::move(*result);
    m_keyUuid = key.uuid;
    m_organizationName.clear();
    if (!m_token->organizationId.isEmpty()) {
        confirm();
        return;
    }
    m_confirmation = Confirmation::NotNeeded;
    stop(m_reading);
    m_step = Step::Held;
    beginReading(key);
    if (m_token)
        fetchChoices(key, m_token->value.clone());
    Q_EMIT stepChanged();
}

void ExchangeFlow::confirm()
{
    m_confirmation = Confirmation::Unknown;
    if (!m_session.profile().organizations) {
        enter(Step::Held);
        return;
    }
    fetchList(m_main, m_token->value.clone(), [this](const std::optional<Listed> &listed) {
        if (listed) {
            m_confirmation = confirmationBy(*listed, m_token->organizationId);
            m_organizationName = nameIn(*listed, m_token->organizationId);
        }
        enter(Step::Held);
    });
    enter(Step::Confirming);
}

ExchangeFlow::Confirmation ExchangeFlow::confirmationBy(const Listed &listed, const QString &wanted)
{
    // What is not on this page may be on the next.
    if (listed.items.empty() || !listed.complete)
        return Confirmation::Unknown;
    if (!findIn(listed.items, wanted))
        return Confirmation::Another;
    const bool isAlone =
        std::all_of(listed.items.begin(), listed.items.end(), [&](const auto &each) {
            return isSameId(each.id, wanted) || isSameId(each.parentId, wanted);
        });
    return isAlone ? Confirmation::Confirmed : Confirmation::Unknown;
}

/// Of the organization with that id; else of the only one that there is.
QString ExchangeFlow::nameIn(const Listed &listed, const QString &id)
{
    const ListedOrganization *named = findIn(listed.items, id);
    if (!named && listed.complete && listed.items.size() == 1)
        named = &listed.items.front();
    return named ? named->name : QString();
}

void ExchangeFlow::cancel()
{
    if (!isBusy())
        return;
    stop(m_main); // in Confirming the token is here, and whom it is for remains unknown
    enter(m_token ? Step::Held : Step::Ready);
}

void ExchangeFlow::forget()
{
    m_token.reset();
    m_keyUuid.clear();
    m_organizationName.clear();
    m_confirmation = Confirmation::NotNeeded;
    if (m_step != Step::Exchanging) { // what comes from there is a token of its own
        stop(m_main);
        m_step = Step::Ready;
    }
    Q_EMIT stepChanged();
}

void ExchangeFlow::readChoices(const VaultRecord &key)
{
    fetchToken(m_reading, { key, {}, {} }, [this, key](TokenResult result) {
        if (result)
            fetchChoices(key, std::move(result->value));
        else
            endReading(Choices::Failed);
    });
    beginReading(key);
}

void ExchangeFlow::fetchChoices(const VaultRecord &key, Secret token)
{
    if (!m_session.profile().organizations) {
        endReading(Choices::Failed);
        return;
    }
    fetchList(m_reading, std::move(token), [this, key](const std::optional<Listed> &listed) {
        if (listed) {
            m_choices = listed->items;
            if (m_token && m_keyUuid == key.uuid && m_token->organizationId.isEmpty())
                m_organizationName = nameIn(*listed, key.organizationId);
        }
        endReading(listed ? Choices::Read : Choices::Failed);
    });
}

void ExchangeFlow::beginReading(const VaultRecord &key)
{
    if (std::exchange(m_choicesKey, key.uuid) != key.uuid)
        m_choices.clear();
    endReading(Choices::Reading);
}

void ExchangeFlow::endReading(Choices state)
{
    m_choicesState = state;
    Q_EMIT choicesChanged();
}

void ExchangeFlow::fetchToken(Lane &lane, const Wish &wish,
                              const std::function<void(TokenResult)> &then)
{
    stop(lane);
    auto *reply = m_keys.secret(wish.key);
    lane.underWay = reply;
    connect(reply, &Reply::finished, this, [this, &lane, reply, wish, then, number = lane.number] {
        if (number != lane.number)
            return;
        auto secret = reply->takeResult();
        if (secret)
            exchange(lane, wish, std::move(*secret), then);
        else
            then(failure(Failure{ .keychain = secret.error() }));
    });
}

void ExchangeFlow::exchange(Lane &lane, const Wish &wish, Secret key,
                            const std::function<void(TokenResult)> &then)
{
    const auto server = authServerOf(wish.key);
    if (!server) {
        ApiError error;
        error.kind = ApiError::Kind::NameNotFound;
        error.host = wish.key.authUrl;
        then(failure(Failure{ .api = std::move(error) }));
        return;
    }
    lane.exchange =
        std::make_unique<TokenExchange>(m_session.profile(), wish.key.kind, *server, std::move(key),
                                        wish.key.credentialId, wish.key.organizationId, nullptr);
    lane.exchange->setLimits(m_session.limits());
    auto *reply = lane.exchange->exchange(wish.scope, wish.organizationId, m_session.clock().now());
    lane.underWay = reply;
    connect(reply, &Reply::finished, this, [&lane, reply, then, number = lane.number] {
        if (number != lane.number)
            return;
        auto token = reply->takeResult();
        lane.exchange.reset();
        if (token)
            then(std::move(*token));
        else
            then(failure(Failure{ .api = token.error() }));
    });
}

void ExchangeFlow::fetchList(Lane &lane, Secret token,
                             const std::function<void(const std::optional<Listed> &)> &then)
{
    lane.organizations = std::make_unique<OrganizationApi>(m_session.profile(), m_session.server(),
                                                           std::move(token), nullptr);
    lane.organizations->setLimits(m_session.limits());
    auto *reply = lane.organizations->list();
    lane.underWay = reply;
    connect(reply, &Reply::finished, this, [&lane, reply, then, number = lane.number] {
        if (number != lane.number)
            return;
        auto list = reply->takeResult();
        std::optional<Listed> listed;
        if (list)
            listed = Listed{ std::move(*list), lane.organizations->isComplete() };
        lane.organizations.reset();
        then(listed);
    });
}

/// What is under way in that lane ends, and nothing more is heard of it.
void ExchangeFlow::stop(Lane &lane)
{
    ++lane.number;
    if (lane.underWay)
        lane.underWay->cancel();
    lane.underWay.clear();
    lane.exchange.reset();
    lane.organizations.reset();
}

/// The session's address is the newer one where the sandbox has moved; elsewhere a key goes to the
/// address that it was kept for and to no other.
std::optional<ServerUrl> ExchangeFlow::authServerOf(const VaultRecord &key) const
{
    if (key.serverUrl == Session::sandboxPlace() || key.authUrl.isEmpty())
        return m_session.authServer();
    const auto server = ServerUrl::parse(key.authUrl);
    return server ? std::optional(*server) : std::nullopt;
}

void ExchangeFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
