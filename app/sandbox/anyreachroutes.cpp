// SPDX-License-Identifier: MIT
#include "sandbox/anyreachroutes.h"

#include "sandbox/anyreachbody.h"

#include <array>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The scopes that the documentation names: admin has all of them, viewer those that read.
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
    Answer answer = anyreach::problem(401, detail);
    answer.headers.append({ "WWW-Authenticate"_ba, "Bearer"_ba }); // RFC 9110, 11.6.1
    return answer;
}

Answer unavailable()
{
    return anyreach::problem(500, u"Internal Server Error"_s);
}

Answer missing(StateError error)
{
    return error == StateError::Storage ? unavailable() : anyreach::problem(404, u"Not Found"_s);
}

QJsonObject toJson(const Agent &agent, const QString &organization)
{
    const QString created = agent.createdAt.toString(Qt::ISODateWithMs);
    return { { u"id"_s, agent.id },
             { u"organization_id"_s, organization },
             { u"name"_s, agent.name },
             { u"description"_s, agent.description },
             { u"active"_s, true },
             { u"is_demo"_s, false },
             { u"metadata"_s, QJsonObject() },
             { u"created_at"_s, created },
             { u"updated_at"_s, created } };
}

/// Where a page begins: the created_at of the last item before it, in Base64.
Result<QDateTime, Answer> cursorFrom(const Request &request)
{
    const QString value = request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    const QDateTime moment = QDateTime::fromString(
        QString::fromUtf8(QByteArray::fromBase64(value.toUtf8())), Qt::ISODateWithMs);
    if (value.isEmpty() || moment.isValid())
        return moment;
    return failure(anyreach::problem(422, u"cursor is not valid"_s));
}

/// 1 to 100, 50 if nothing was asked for (the numbers are assumed).
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
    using R = AnyreachRoutes;
    // Documented: the creation. Assumed by REST convention: list and deletion. There is no PATCH:
    // organization keys cannot be renamed.
    const QString keys = u"/admin/organization-pats"_s;
    const QString key = u"/admin/organization-pats/{}"_s;
    add(Verb::Get, keys, Needs::AnyRole, &R::listKeys);
    add(Verb::Post, keys, Needs::Admin, &R::createKey);
    add(Verb::Delete, key, Needs::Admin, &R::deleteKey);
    // Assumed, paths and shapes alike: tokens are documented for the dashboard only.
    const QString tokens = u"/admin/pats"_s;
    const QString token = u"/admin/pats/{}"_s;
    add(Verb::Get, tokens, Needs::User, &R::listTokens);
    add(Verb::Post, tokens, Needs::User, &R::createToken);
    add(Verb::Patch, token, Needs::User, &R::renameToken);
    add(Verb::Delete, token, Needs::User, &R::deleteToken);
    // Documented.
    add(Verb::Get, u"/admin/members/me/scopes"_s, Needs::AnyRole, &R::listScopes);
    add(Verb::Get, u"/core/agents"_s, Needs::AnyRole, &R::listAgents);
}

void AnyreachRoutes::add(Verb verb, const QString &pattern, Needs needs, Handler handler)
{
    m_router.add(verb, pattern,
                 [this, needs, handler](const Request &request, const QString &id) -> Answer {
                     auto caller = authenticate(request);
                     if (!caller)
                         return caller.error();
                     if (auto refused = refusal(*caller, needs))
                         return *refused;
                     return (this->*handler)(*caller, request, id);
                 });
}

std::optional<Routes::Outcome> AnyreachRoutes::answer(const Request &request) const
{
    const auto match = m_router.match(request);
    if (!match)
        return std::nullopt;
    if (match->handler)
        return Outcome{ match->pattern, (*match->handler)(request, match->parameter) };
    Answer refused = anyreach::problem(405, u"Method Not Allowed"_s);
    refused.headers.append({ "Allow"_ba, match->allow });
    return Outcome{ match->pattern, refused };
}

Result<AnyreachRoutes::Caller, Answer> AnyreachRoutes::authenticate(const Request &request) const
{
    const QByteArray value = request.bearer();
    // Assumed: the texts of both. Documented: the status.
    if (value.isEmpty())
        return failure(unauthorized(u"Not authenticated"_s));
    const auto owner = m_state.ownerOf(value);
    if (!owner && owner.error() == StateError::Storage)
        return failure(unavailable());
    if (!owner)
        return failure(unauthorized(u"Invalid or expired credential."_s));
    if (owner->kind == CredentialKind::Token)
        return organizationOf(*owner, request);
    // Assumed: the organization header next to a key is ignored, and a key may do what an admin
    // may.
    return Caller{ *owner, owner->id, Role::Admin };
}

Result<AnyreachRoutes::Caller, Answer> AnyreachRoutes::organizationOf(const Owner &user,
                                                                      const Request &request) const
{
    const QString organization = QString::fromUtf8(request.header("x-anyreach-org"));
    // Documented for requests that concern an organization; assumed for the user's own tokens.
    if (organization.isEmpty())
        return failure(unauthorized(u"Token is missing organization claim."_s));
    const auto role = m_state.roleOf(user.id, organization);
    if (role)
        return Caller{ user, organization, *role };
    if (role.error() == StateError::Storage)
        return failure(unavailable());
    // Assumed: the same for an organization that does not exist, so that ids cannot be probed.
    return failure(anyreach::problem(403, u"Not a member of this organization."_s));
}

std::optional<Answer> AnyreachRoutes::refusal(const Caller &caller, Needs needs)
{
    // Assumed: both texts, and that a key, which stands for no user, has no tokens to manage.
    if (needs == Needs::User && caller.owner.kind != CredentialKind::Token)
        return anyreach::problem(403, u"A personal access token is required."_s);
    if (needs == Needs::Admin && caller.role != Role::Admin)
        return anyreach::problem(403, u"Insufficient permissions."_s);
    return std::nullopt;
}

Answer AnyreachRoutes::listKeys(const Caller &caller, const Request &, const QString &) const
{
    return list({ CredentialKind::ApiKey, caller.organization });
}

Answer AnyreachRoutes::createKey(const Caller &caller, const Request &request,
                                 const QString &) const
{
    return create({ CredentialKind::ApiKey, caller.organization }, request);
}

Answer AnyreachRoutes::deleteKey(const Caller &caller, const Request &, const QString &id) const
{
    return remove({ CredentialKind::ApiKey, caller.organization }, id);
}

Answer AnyreachRoutes::listTokens(const Caller &caller, const Request &, const QString &) const
{
    return list(caller.owner);
}

Answer AnyreachRoutes::createToken(const Caller &caller, const Request &request,
                                   const QString &) const
{
    return create(caller.owner, request);
}

Answer AnyreachRoutes::renameToken(const Caller &caller, const Request &request,
                                   const QString &id) const
{
    const auto body = anyreach::objectFrom(request);
    if (!body)
        return body.error();
    const auto name = anyreach::nameFrom(*body);
    if (!name)
        return name.error();
    const auto renamed = m_state.rename(caller.owner, id, *name);
    // Documented: renaming does not show the secret again.
    return renamed ? Answer::json(200, anyreach::toJson(*renamed)) : missing(renamed.error());
}

Answer AnyreachRoutes::deleteToken(const Caller &caller, const Request &, const QString &id) const
{
    return remove(caller.owner, id);
}

Answer AnyreachRoutes::listScopes(const Caller &caller, const Request &, const QString &) const
{
    // Assumed: a key, behind which there is no member, gets its organization's scopes, too.
    QJsonArray scopes;
    for (const QLatin1StringView scope : readScopes)
        scopes.append(scope);
    if (caller.role == Role::Admin) {
        for (const QLatin1StringView scope : manageScopes)
            scopes.append(scope);
    }
    return Answer::json(200, scopes);
}

Answer AnyreachRoutes::listAgents(const Caller &caller, const Request &request,
                                  const QString &) const
{
    // Assumed: the bare array, newest first, and the cursor of /core/conversations.
    const auto limit = limitFrom(request);
    if (!limit)
        return limit.error();
    const auto cursor = cursorFrom(request);
    if (!cursor)
        return cursor.error();
    const auto agents = m_state.agents(caller.organization);
    if (!agents)
        return missing(agents.error());
    QJsonArray page;
    for (const Agent &agent : *agents) {
        const bool isBehind = !cursor->isValid() || agent.createdAt < *cursor;
        if (isBehind && std::size_t(page.size()) < *limit)
            page.append(toJson(agent, caller.organization));
    }
    return Answer::json(200, page);
}

Answer AnyreachRoutes::list(const Owner &owner) const
{
    const auto credentials = m_state.list(owner);
    if (!credentials)
        return missing(credentials.error());
    QJsonArray items; // assumed: bare, as other lists of the service are
    for (const Credential &credential : *credentials)
        items.append(anyreach::toJson(credential));
    return Answer::json(200, items);
}

Answer AnyreachRoutes::create(const Owner &owner, const Request &request) const
{
    const auto body = anyreach::objectFrom(request);
    if (!body)
        return body.error();
    const auto draft = anyreach::draftFrom(*body, m_state.clock());
    if (!draft)
        return draft.error();
    const auto minted = m_state.create(owner, *draft);
    if (!minted)
        return missing(minted.error());
    // Documented: the secret, once, in pat_key. Assumed: what stands beside it, and 201, which
    // HTTP has for this; FastAPI answers 200 unless told otherwise, so a client must take both.
    QJsonObject answer = anyreach::toJson(minted->credential);
    answer.insert("pat_key"_L1, QString::fromUtf8(minted->secret.reveal()));
    return Answer::json(201, answer);
}

Answer AnyreachRoutes::remove(const Owner &owner, const QString &id) const
{
    // Assumed: the listed key_id names what goes, and 204. The credential in use may go, too.
    const auto removed = m_state.remove(owner, id);
    return removed ? Answer::empty(204) : missing(removed.error());
}

} // namespace keyturn::sandbox
