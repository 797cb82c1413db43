// SPDX-License-Identifier: MIT
#include "sandbox/anyreachroutes.h"

#include "sandbox/anyreachbody.h"

#include <array>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The scopes that the documentation names: admin has all of them, viewer has the read scopes.
// https://docs.anyreach.ai/organizations/roles-and-permissions
constexpr std::array readScopes{
    "agents:read"_L1,        "campaigns:read"_L1, "concurrency:read"_L1,
    "conversations:read"_L1, "members:read"_L1,   "phone_numbers:read"_L1,
};
constexpr std::array manageScopes{
    "agents:manage"_L1,        "billing:manage"_L1,
    "campaigns:manage"_L1,     "child_organizations:manage"_L1,
    "concurrency:manage"_L1,   "conversations:read_sensitive"_L1,
    "members:manage"_L1,       "organizations:manage"_L1,
    "phone_numbers:manage"_L1,
};

Answer unauthorized(const QString &detail)
{
    return anyreach::problem(401, detail).asBearerWanted();
}

/// The answer to a change that could not be made.
Answer refused(StateError error)
{
    return error == StateError::Storage ? anyreach::problem(500, u"Internal Server Error"_s)
                                        : anyreach::problem(404, u"Not Found"_s);
}

QJsonArray scopesOf(Role role)
{
    QJsonArray scopes;
    for (const QLatin1StringView scope : readScopes)
        scopes.append(scope);
    if (role == Role::Admin) {
        for (const QLatin1StringView scope : manageScopes)
            scopes.append(scope);
    }
    return scopes;
}

QJsonObject toJson(const Agent &agent)
{
    const QString created = agent.createdAt.toString(Qt::ISODateWithMs);
    return { { u"id"_s, agent.id },
             { u"organization_id"_s, agent.organization },
             { u"name"_s, agent.name },
             { u"description"_s, agent.description },
             { u"active"_s, true },
             { u"is_demo"_s, false },
             { u"metadata"_s, QJsonObject() },
             { u"created_at"_s, created },
             { u"updated_at"_s, created } };
}

/// The beginning of a page: the created_at of the last item of the page before, in Base64.
Result<QDateTime, Answer> cursorFrom(const Request &request)
{
    const QString value = request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    const QDateTime moment = QDateTime::fromString(
        QString::fromUtf8(QByteArray::fromBase64(value.toUtf8())), Qt::ISODateWithMs);
    if (value.isEmpty() || moment.isValid())
        return moment;
    return failure(anyreach::problem(422, u"cursor is not valid"_s));
}

/// The number of items of a page: 1 to 100, and 50 without a "limit" (the numbers are assumed).
Result<std::size_t, Answer> limitFrom(const Request &request)
{
    if (!request.query.hasQueryItem(u"limit"_s))
        return 50U;
    bool isNumber = false;
    const uint limit = request.query.queryItemValue(u"limit"_s).toUInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= 100)
        return limit;
    return failure(anyreach::invalid({ u"query"_s, u"limit"_s },
                                     u"Input should be an integer from 1 to 100"_s,
                                     u"int_parsing"_s));
}

} // namespace

AnyreachRoutes::AnyreachRoutes(SandboxState &state)
    : m_state(state)
{
    // The creation is documented. List and deletion are assumed by REST convention. There is no
    // PATCH: organization keys cannot be renamed.
    const QString keys = u"/admin/organization-pats"_s;
    const QString key = keys % u"/{}"_s;
    const auto keysOf = [](const Call &call) {
        return Owner{ CredentialKind::ApiKey, call.organization };
    };
    add(Verb::Get, keys, Needs::AnyRole,
        [this, keysOf](const Call &call) { return list(keysOf(call)); });
    add(Verb::Post, keys, Needs::Admin,
        [this, keysOf](const Call &call) { return create(keysOf(call), call.request); });
    add(Verb::Delete, key, Needs::Admin,
        [this, keysOf](const Call &call) { return remove(keysOf(call), call.request); });
    // Assumed, paths and bodies alike: the documentation describes tokens on the dashboard only.
    const QString tokens = u"/admin/pats"_s;
    const QString token = tokens % u"/{}"_s;
    add(Verb::Get, tokens, Needs::User, [this](const Call &call) { return list(call.caller); });
    add(Verb::Post, tokens, Needs::User,
        [this](const Call &call) { return create(call.caller, call.request); });
    add(Verb::Patch, token, Needs::User,
        [this](const Call &call) { return rename(call.caller, call.request); });
    add(Verb::Delete, token, Needs::User,
        [this](const Call &call) { return remove(call.caller, call.request); });
    // Documented. Assumed: a key, which belongs to no member, gets the scopes of its organization.
    add(Verb::Get, u"/admin/members/me/scopes"_s, Needs::AnyRole,
        [](const Call &call) { return Answer::json(200, scopesOf(call.role)); });
    add(Verb::Get, u"/core/agents"_s, Needs::AnyRole,
        [this](const Call &call) { return listAgents(call); });
}

void AnyreachRoutes::add(Verb verb, const QString &pattern, Needs needs, const Handler &handler)
{
    m_router.add(verb, pattern, [this, needs, handler](const Request &request) -> Answer {
        const auto call = authenticate(request);
        if (!call)
            return call.error();
        // Assumed: both texts, and that a key has no tokens to manage, because it does not stand
        // for a user.
        if (needs == Needs::User && call->caller.kind != CredentialKind::Token)
            return anyreach::problem(403, u"A personal access token is required."_s);
        if (needs == Needs::Admin && call->role != Role::Admin)
            return anyreach::problem(403, u"Insufficient permissions."_s);
        return handler(*call);
    });
}

std::optional<Routes::Outcome> AnyreachRoutes::answer(const Request &request)
{
    return m_router.answer(request, anyreach::problem(405, u"Method Not Allowed"_s));
}

Result<AnyreachRoutes::Call, Answer> AnyreachRoutes::authenticate(const Request &request) const
{
    const QByteArray value = request.bearer();
    // The status is documented; both texts are assumed.
    if (value.isEmpty())
        return failure(unauthorized(u"Not authenticated"_s));
    const auto owner = m_state.ownerOf(value);
    if (!owner)
        return failure(unauthorized(u"Invalid or expired credential."_s));
    if (owner->kind == CredentialKind::Token)
        return callOf(*owner, request);
    // Assumed: with a key the organization header is ignored, and a key may do what an admin may
    // do.
    return Call{ *owner, owner->id, Role::Admin, request };
}

Result<AnyreachRoutes::Call, Answer> AnyreachRoutes::callOf(const Owner &user,
                                                            const Request &request) const
{
    const QString organization = QString::fromUtf8(request.header("x-anyreach-org"));
    // Documented for requests about an organization; assumed for the user's own tokens.
    if (organization.isEmpty())
        return failure(unauthorized(u"Token is missing organization claim."_s));
    const auto role = m_state.roleOf(user.id, organization);
    // Assumed: the answer is the same if the organization does not exist, so that ids cannot be
    // probed.
    if (!role)
        return failure(anyreach::problem(403, u"Not a member of this organization."_s));
    return Call{ user, organization, *role, request };
}

Answer AnyreachRoutes::list(const Owner &owner) const
{
    const auto credentials = m_state.list(owner);
    QJsonArray items; // assumed: a bare array, as in other lists of the service
    for (const Credential &credential : credentials)
        items.append(anyreach::toJson(credential));
    return Answer::json(200, items);
}

Answer AnyreachRoutes::create(const Owner &owner, const Request &request)
{
    const auto body = anyreach::objectFrom(request);
    if (!body)
        return body.error();
    const auto draft = anyreach::draftFrom(*body, m_state.clock());
    if (!draft)
        return draft.error();
    const auto minted = m_state.create(owner, *draft);
    if (!minted)
        return refused(minted.error());
    // Documented: the answer shows the secret once, in pat_key. Assumed: the other members, and the
    // status 201, which is HTTP's for a creation. FastAPI answers 200 by default, so a client must
    // accept both.
    QJsonObject answer = anyreach::toJson(minted->credential);
    answer.insert("pat_key"_L1, QString::fromUtf8(minted->secret.reveal()));
    return Answer::json(201, answer);
}

Answer AnyreachRoutes::rename(const Owner &owner, const Request &request)
{
    const auto body = anyreach::objectFrom(request);
    if (!body)
        return body.error();
    const auto name = anyreach::nameFrom(*body);
    if (!name)
        return name.error();
    const auto renamed = m_state.rename(owner, request.parameter, *name);
    // Documented: the answer to a renaming does not contain the secret.
    return renamed ? Answer::json(200, anyreach::toJson(*renamed)) : refused(renamed.error());
}

Answer AnyreachRoutes::remove(const Owner &owner, const Request &request)
{
    // Assumed: the path has the listed key_id, and the status is 204. A credential may delete
    // itself.
    const auto removed = m_state.remove(owner, request.parameter);
    return removed ? Answer::empty(204) : refused(removed.error());
}

Answer AnyreachRoutes::listAgents(const Call &call) const
{
    // Assumed: a bare array, newest first, with a cursor like that of /core/conversations.
    const auto limit = limitFrom(call.request);
    if (!limit)
        return limit.error();
    const auto cursor = cursorFrom(call.request);
    if (!cursor)
        return cursor.error();
    const auto agents = m_state.agents(call.organization);
    QJsonArray page;
    for (const Agent &agent : agents) {
        const bool isBehind = !cursor->isValid() || agent.createdAt < *cursor;
        if (isBehind && std::size_t(page.size()) < *limit)
            page.append(toJson(agent));
    }
    return Answer::json(200, page);
}

} // namespace keyturn::sandbox
