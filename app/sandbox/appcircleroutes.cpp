// SPDX-License-Identifier: MIT
#include "sandbox/appcircleroutes.h"

#include <QUuid>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uint defaultPerPage = 25; // assumed, as is the maximum
constexpr uint maximumPerPage = 100;

/// The exchange's errors. No page shows one; the tests of the command line client expect the two
/// members of OAuth 2.0 (RFC 6749, 5.2), so these are sent (assumed).
Answer refused(int status, const QString &error, const QString &description)
{
    return Answer::json(
        status, QJsonObject{ { u"error"_s, error }, { u"error_description"_s, description } });
}

Answer badRequest(const QString &description)
{
    return refused(400, u"invalid_request"_s, description);
}

/// The API's errors. What clients look for differs, so their shape is not settled (assumed).
Answer problem(int status, const QString &message)
{
    return Answer::json(status, QJsonObject{ { u"message"_s, message } });
}

Answer unavailable()
{
    return problem(500, u"Internal Server Error"_s);
}

bool isGuid(const QString &text)
{
    // QUuid takes braces, too.
    return text.size() == 36 && text.count(u'-') == 4
        && QUuid::fromString(text).toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive)
        == 0;
}

Answer noGuid(const QString &field)
{
    // Read from the command line client, which looks for these words under "error".
    return Answer::json(400,
                        QJsonObject{ { u"error"_s, u"%1 must be a valid GUID."_s.arg(field) } });
}

/// The first that is filled in; field names that nobody knows are not even looked at.
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
    QJsonObject object{ { u"id"_s, item.organization.id },
                        { u"name"_s, item.organization.name },
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

/// Nonsense counts as nothing asked for (assumed).
uint numberFrom(const Request &request, const QString &name, uint standard)
{
    bool isNumber = false;
    const uint number = request.query.queryItemValue(name).toUInt(&isNumber);
    return isNumber && number > 0 ? number : standard;
}

} // namespace

AppcircleRoutes::AppcircleRoutes(AppcircleState &state)
    : m_state(state)
    , m_tokens(std::make_unique<AccessTokens>(state.clock()))
{
    using R = AppcircleRoutes;
    // Documented: version 3 with these names; versions 1 and 2, which call the key "pat", as still
    // available. For the sub-organization the documents have "subOrganization"; an official plugin
    // sends "subOrganizationId" to version 2, which is therefore understood there (assumed), and
    // there alone: elsewhere it is one of the names that are ignored without a word (assumed, as
    // the worse of what may be), and the token is for the key's own organization. Another official
    // plugin sends "personal-access-key" to version 1; here that is a missing field (assumed).
    // https://docs.appcircle.io/account/my-organization/security/personal-access-key
    addExchange(u"/auth/v3/token"_s, { u"personalAccessKey"_s, { u"subOrganization"_s } });
    addExchange(u"/auth/v2/token"_s,
                { u"pat"_s, { u"subOrganization"_s, u"subOrganizationId"_s } });
    addExchange(u"/auth/v1/token"_s, { u"pat"_s, { u"subOrganization"_s } });
    // Documented: https://docs.appcircle.io/account/my-organization/security/api-keys
    m_router.add(
        Verb::Post, u"/auth/v1/api-key/token"_s,
        [this](const Request &request, const QString &) { return exchangeApiKey(request); });
    add(u"/identity/v1/organizations"_s, &R::listOrganizations);
    add(u"/identity/v1/organizations/{}"_s, &R::showOrganization);
    add(u"/build/v2/profiles"_s, &R::listBuilds);
    add(u"/distribution/v2/profiles"_s, &R::listDistributions);
}

AppcircleRoutes::~AppcircleRoutes() = default;

void AppcircleRoutes::addExchange(const QString &path, const Exchange &exchange)
{
    m_router.add(Verb::Post, path, [this, exchange](const Request &request, const QString &) {
        return exchangeAccessKey(exchange, request);
    });
}

void AppcircleRoutes::add(const QString &path, Handler handler)
{
    m_router.add(Verb::Get, path, [this, handler](const Request &request, const QString &id) {
        // The documents' curl lines send the token bare, the clients behind "Bearer" as RFC 6750
        // wants it. The bare form is refused here: who relies on it finds out (assumed).
        const auto grant = m_tokens->grantOf(request.bearer());
        if (grant)
            return (this->*handler)(*grant, request, id);
        Answer answer = problem(401, u"Unauthorized"_s);
        answer.headers.append({ "WWW-Authenticate"_ba, "Bearer"_ba }); // RFC 9110, 11.6.1
        return answer;
    });
}

std::optional<Routes::Outcome> AppcircleRoutes::answer(const Request &request) const
{
    const auto match = m_router.match(request);
    if (!match)
        return std::nullopt;
    if (match->handler)
        return Outcome{ match->pattern, (*match->handler)(request, match->parameter) };
    Answer answer = problem(405, u"Method Not Allowed"_s);
    answer.headers.append({ "Allow"_ba, match->allow });
    return Outcome{ match->pattern, answer };
}

Answer AppcircleRoutes::exchangeAccessKey(const Exchange &exchange, const Request &request) const
{
    const auto form = FormBody::from(request);
    if (!form)
        return badRequest(u"The body must be application/x-www-form-urlencoded"_s);
    const QString key = form->value(exchange.keyField);
    if (key.isEmpty())
        return badRequest(u"%1 is required"_s.arg(exchange.keyField));
    // "scope" may be sent and changes nothing: every token has every scope (assumed).
    const auto [field, organization] = firstFilled(*form, exchange.organizationFields);
    if (!organization.isEmpty() && !isGuid(organization))
        return noGuid(field);
    return tokenFor(m_state.grantOf(key.toUtf8(), organization.toLower()));
}

Answer AppcircleRoutes::exchangeApiKey(const Request &request) const
{
    const auto form = FormBody::from(request);
    if (!form)
        return badRequest(u"The body must be application/x-www-form-urlencoded"_s);
    const QString name = form->value(u"name");
    const QString secret = form->value(u"secret");
    if (name.isEmpty() || secret.isEmpty())
        return badRequest(u"name and secret are required"_s);
    // The newest page wants the organization, older ones and the clients do without: both work.
    const QString organization = form->value(u"organizationId");
    if (!organization.isEmpty() && !isGuid(organization))
        return noGuid(u"organizationId"_s);
    return tokenFor(m_state.grantOf(name, secret.toUtf8(), organization.toLower()));
}

Answer AppcircleRoutes::tokenFor(const Result<AccessGrant, StateError> &grant) const
{
    if (!grant && grant.error() == StateError::NotFound)
        return refused(401, u"invalid_grant"_s, u"The key is not valid"_s);
    // Assumed for personal access keys, and also for an organization that does not exist, so that
    // ids cannot be probed.
    if (!grant && grant.error() == StateError::Forbidden)
        return refused(403, u"access_denied"_s, u"The key has no access to this organization"_s);
    if (!grant)
        return unavailable();
    const Secret token = m_tokens->issue(*grant);
    // Only access_token is read by the official clients; the others are assumed. No refresh token:
    // no page has one.
    return Answer::json(200,
                        QJsonObject{ { u"access_token"_s, QString::fromUtf8(token.reveal()) },
                                     { u"expires_in"_s, qint64(AccessTokens::lifetime.count()) },
                                     { u"token_type"_s, u"Bearer"_s } });
}

Answer AppcircleRoutes::listOrganizations(const AccessGrant &grant, const Request &request,
                                          const QString &) const
{
    // Assumed: a sub-organization's token lists that one alone, a root's its sub-organizations too.
    const auto organizations = m_state.organizations(grant.organizations);
    if (!organizations)
        return unavailable();
    const QString search = request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    QJsonArray found;
    for (const AppcircleOrganization &item : *organizations) {
        if (item.organization.name.contains(search, Qt::CaseInsensitive))
            found.append(toJson(item));
    }
    const qint64 page = numberFrom(request, u"page"_s, 1);
    const qint64 perPage =
        std::min(numberFrom(request, u"perPage"_s, defaultPerPage), maximumPerPage);
    QJsonArray data;
    for (qint64 i = (page - 1) * perPage; i < std::min<qint64>(page * perPage, found.size()); ++i)
        data.append(found.at(qsizetype(i)));
    return Answer::json(200,
                        QJsonObject{ { u"data"_s, data },
                                     { u"page"_s, page },
                                     { u"perPage"_s, perPage },
                                     { u"total"_s, found.size() } });
}

Answer AppcircleRoutes::showOrganization(const AccessGrant &grant, const Request &,
                                         const QString &id) const
{
    const QString wanted = id.toLower();
    const auto organizations = m_state.organizations({ wanted });
    if (!organizations)
        return unavailable();
    // Assumed: one that the token does not reach looks as if it did not exist.
    if (organizations->empty() || !grant.organizations.contains(wanted))
        return problem(404, u"Not Found"_s);
    QJsonObject object = toJson(organizations->front());
    object.insert("memberCount"_L1, organizations->front().members);
    object.insert("logoUrl"_L1, QJsonValue::Null);
    return Answer::json(200, object);
}

Answer AppcircleRoutes::listBuilds(const AccessGrant &grant, const Request &, const QString &) const
{
    const auto profiles = m_state.profiles(AppcircleState::Profiles::Build, grant.organization);
    if (!profiles)
        return unavailable();
    QJsonArray items; // bare, as the command line client reads it
    for (const AppcircleProfile &profile : *profiles)
        items.append(
            QJsonObject{ { u"id"_s, profile.id },
                         { u"name"_s, profile.name },
                         { u"lastBuildDate"_s, profile.updatedAt.toString(Qt::ISODateWithMs) } });
    return Answer::json(200, items);
}

Answer AppcircleRoutes::listDistributions(const AccessGrant &grant, const Request &,
                                          const QString &) const
{
    const auto profiles =
        m_state.profiles(AppcircleState::Profiles::Distribution, grant.organization);
    if (!profiles)
        return unavailable();
    QJsonArray items;
    for (const AppcircleProfile &profile : *profiles)
        items.append(QJsonObject{
            { u"id"_s, profile.id },
            { u"name"_s, profile.name },
            { u"pinned"_s, false },
            { u"iOSVersion"_s, QJsonValue::Null },
            { u"androidVersion"_s, QJsonValue::Null },
            { u"updateDate"_s, profile.updatedAt.toString(Qt::ISODateWithMs) },
            { u"settings"_s, QJsonObject{ { u"authenticationType"_s, u"none"_s } } } });
    return Answer::json(200, items);
}

} // namespace keyturn::sandbox
