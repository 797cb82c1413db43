// SPDX-License-Identifier: MIT
#include "sandbox/appcircleroutes.h"

#include <QUuid>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uint defaultPerPage = 25; // assumed, like the maximum
constexpr uint maximumPerPage = 100;

/// An error of the exchange. No page of the documentation shows one. The tests of the command line
/// client expect the two members of an OAuth 2.0 error (RFC 6749, 5.2), so these are sent
/// (assumed).
Answer refused(int status, const QString &error, const QString &description)
{
    return Answer::json(
        status, QJsonObject{ { u"error"_s, error }, { u"error_description"_s, description } });
}

Answer badRequest(const QString &description)
{
    return refused(400, u"invalid_request"_s, description);
}

/// An error of the API. Clients look for different members, so the form is not certain (assumed).
Answer problem(int status, const QString &message)
{
    return Answer::json(status, QJsonObject{ { u"message"_s, message } });
}

bool isGuid(const QString &text)
{
    // QUuid::fromString() would accept braces, too.
    return text.size() == 36 && text.count(u'-') == 4
        && QUuid::fromString(text).toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive)
        == 0;
}

Answer noGuid(const QString &field)
{
    // Taken from the command line client, which looks for these words in "error".
    return Answer::json(400,
                        QJsonObject{ { u"error"_s, u"%1 must be a valid GUID."_s.arg(field) } });
}

/// The first field that is filled in, and its value. Unknown field names are ignored.
std::pair<QString, QString> firstFilled(const FormBody &form, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (const QString value = form.value(field); !value.isEmpty())
            return { field, value };
    }
    return {};
}

QJsonObject toJson(const AppcircleOrganization &item)
{
    QJsonObject object{ { u"id"_s, item.id },
                        { u"name"_s, item.name },
                        { u"givenId"_s, QJsonValue::Null },
                        { u"ssoEnabled"_s, false },
                        { u"disabled"_s, false },
                        { u"rootOrganizationId"_s, QJsonValue::Null },
                        { u"rootOrganizationName"_s, QJsonValue::Null },
                        { u"createdDate"_s, item.createdAt.toString(Qt::ISODateWithMs) } };
    if (item.root) {
        object.insert("rootOrganizationId"_L1, item.root->id);
        object.insert("rootOrganizationName"_L1, item.root->name);
    }
    return object;
}

/// The number in the query; a value that is not a positive number counts as missing (assumed).
uint numberFrom(const Request &request, const QString &name, uint standard)
{
    bool isNumber = false;
    const uint number = request.query.queryItemValue(name).toUInt(&isNumber);
    return isNumber && number > 0 ? number : standard;
}

QJsonObject toBuildJson(const AppcircleProfile &profile)
{
    return { { u"id"_s, profile.id },
             { u"name"_s, profile.name },
             { u"lastBuildDate"_s, profile.updatedAt.toString(Qt::ISODateWithMs) } };
}

QJsonObject toDistributionJson(const AppcircleProfile &profile)
{
    return { { u"id"_s, profile.id },
             { u"name"_s, profile.name },
             { u"pinned"_s, false },
             { u"iOSVersion"_s, QJsonValue::Null },
             { u"androidVersion"_s, QJsonValue::Null },
             { u"updateDate"_s, profile.updatedAt.toString(Qt::ISODateWithMs) },
             { u"settings"_s, QJsonObject{ { u"authenticationType"_s, u"none"_s } } } };
}

/// A bare array, as the command line client reads it.
template <typename ToJson>
Answer listOf(const QList<AppcircleProfile> &profiles, const ToJson &toJson)
{
    QJsonArray items;
    for (const AppcircleProfile &profile : profiles)
        items.append(toJson(profile));
    return Answer::json(200, items);
}

} // namespace

AppcircleRoutes::AppcircleRoutes(AppcircleState &state)
    : m_state(state)
    , m_tokens(state.clock())
{
    // Documented: version 3 with these names, and that versions 1 and 2, which call the key "pat",
    // are still available. The documents call the sub-organization "subOrganization". An official
    // plugin sends "subOrganizationId" to version 2, so version 2 accepts that name (assumed).
    // Other versions ignore it as they ignore every unknown name: the token is then for the key's
    // own organization (assumed, as the worst case). Another official plugin sends
    // "personal-access-key" to version 1; here that is a missing field (assumed).
    // https://docs.appcircle.io/account/my-organization/security/personal-access-key
    addExchange(u"/auth/v3/token"_s, { u"personalAccessKey"_s, { u"subOrganization"_s } });
    addExchange(u"/auth/v2/token"_s,
                { u"pat"_s, { u"subOrganization"_s, u"subOrganizationId"_s } });
    addExchange(u"/auth/v1/token"_s, { u"pat"_s, { u"subOrganization"_s } });
    // Documented: https://docs.appcircle.io/account/my-organization/security/api-keys
    m_router.add(Verb::Post, u"/auth/v1/api-key/token"_s,
                 [this](const Request &request) { return exchangeApiKey(request); });
    add(u"/identity/v1/organizations"_s, [this](const AccessGrant &grant, const Request &request) {
        return listOrganizations(grant, request);
    });
    add(u"/identity/v1/organizations/{}"_s,
        [this](const AccessGrant &grant, const Request &request) {
            return showOrganization(grant, request);
        });
    add(u"/build/v2/profiles"_s, [this](const AccessGrant &grant, const Request &) {
        return listOf(m_state.organization(grant.organization).builds, toBuildJson);
    });
    add(u"/distribution/v2/profiles"_s, [this](const AccessGrant &grant, const Request &) {
        return listOf(m_state.organization(grant.organization).distributions, toDistributionJson);
    });
}

void AppcircleRoutes::addExchange(const QString &path, const Exchange &exchange)
{
    m_router.add(Verb::Post, path, [this, exchange](const Request &request) {
        return exchangeAccessKey(exchange, request);
    });
}

void AppcircleRoutes::add(const QString &path, const Handler &handler)
{
    m_router.add(Verb::Get, path, [this, handler](const Request &request) {
        // The curl examples in the documents send the bare token, the clients send it after
        // "Bearer" as RFC 6750 requires. The bare form is refused here, so that a client that
        // relies on it fails (assumed).
        const auto grant = m_tokens.grantOf(request.bearer());
        return grant ? handler(*grant, request) : problem(401, u"Unauthorized"_s).asBearerWanted();
    });
}

std::optional<Routes::Outcome> AppcircleRoutes::answer(const Request &request)
{
    return m_router.answer(request, problem(405, u"Method Not Allowed"_s));
}

Answer AppcircleRoutes::exchangeAccessKey(const Exchange &exchange, const Request &request)
{
    const auto form = FormBody::from(request);
    if (!form)
        return badRequest(u"The body must be application/x-www-form-urlencoded"_s);
    const QString key = form->value(exchange.keyField);
    if (key.isEmpty())
        return badRequest(u"%1 is required"_s.arg(exchange.keyField));
    // "scope" is accepted and has no effect: every token has every scope (assumed).
    const auto [field, organization] = firstFilled(*form, exchange.organizationFields);
    if (!organization.isEmpty() && !isGuid(organization))
        return noGuid(field);
    return tokenFor(m_state.grantOf(key.toUtf8(), organization.toLower()));
}

Answer AppcircleRoutes::exchangeApiKey(const Request &request)
{
    const auto form = FormBody::from(request);
    if (!form)
        return badRequest(u"The body must be application/x-www-form-urlencoded"_s);
    const QString name = form->value(u"name");
    const QString secret = form->value(u"secret");
    if (name.isEmpty() || secret.isEmpty())
        return badRequest(u"name and secret are required"_s);
    // The newest page of the documentation requires the organization; older pages and the clients
    // do without it. Both work here.
    const QString organization = form->value(u"organizationId");
    if (!organization.isEmpty() && !isGuid(organization))
        return noGuid(u"organizationId"_s);
    return tokenFor(m_state.grantOf(name, secret.toUtf8(), organization.toLower()));
}

Answer AppcircleRoutes::tokenFor(const Result<AccessGrant, StateError> &grant)
{
    // Assumed for personal access keys. An organization that does not exist gets the same answer,
    // so that ids cannot be probed.
    if (!grant && grant.error() == StateError::Forbidden)
        return refused(403, u"access_denied"_s, u"The key has no access to this organization"_s);
    if (!grant)
        return refused(401, u"invalid_grant"_s, u"The key is not valid"_s);
    const Secret token = m_tokens.issue(*grant);
    // The official clients read access_token only; the other members are assumed. There is no
    // refresh token: no page mentions one.
    return Answer::json(200,
                        QJsonObject{ { u"access_token"_s, QString::fromUtf8(token.reveal()) },
                                     { u"expires_in"_s, qint64(AccessTokens::lifetime.count()) },
                                     { u"token_type"_s, u"Bearer"_s } });
}

Answer AppcircleRoutes::listOrganizations(const AccessGrant &grant, const Request &request) const
{
    // Assumed: a sub-organization's token lists that organization only, a root's token also its
    // sub-organizations.
    auto found = m_state.organizations(grant.organizations);
    const QString search = request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    found.removeIf([&](const AppcircleOrganization &item) {
        return !item.name.contains(search, Qt::CaseInsensitive);
    });
    const qint64 page = numberFrom(request, u"page"_s, 1);
    const qint64 perPage =
        std::min(numberFrom(request, u"perPage"_s, defaultPerPage), maximumPerPage);
    QJsonArray data;
    for (const AppcircleOrganization &item : found.mid((page - 1) * perPage, perPage))
        data.append(toJson(item));
    return Answer::json(200,
                        QJsonObject{ { u"data"_s, data },
                                     { u"page"_s, page },
                                     { u"perPage"_s, perPage },
                                     { u"total"_s, found.size() } });
}

Answer AppcircleRoutes::showOrganization(const AccessGrant &grant, const Request &request) const
{
    const QString wanted = request.parameter.toLower();
    // Assumed: an organization that the token does not reach looks as if it did not exist.
    if (!grant.organizations.contains(wanted))
        return problem(404, u"Not Found"_s);
    const AppcircleOrganization organization = m_state.organization(wanted);
    QJsonObject object = toJson(organization);
    object.insert("memberCount"_L1, organization.members.size());
    object.insert("logoUrl"_L1, QJsonValue::Null);
    return Answer::json(200, object);
}

} // namespace keyturn::sandbox
