// SPDX-License-Identifier: MIT
#include "sandbox/anyformatroutes.h"

#include "sandbox/mint.h"

#include <QUrl>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uint standardPageSize = 20; // documented for the lists of neighbouring resources
constexpr uint maximumPageSize = 100;

enum class Retry
{
    Pointless,
    Sensible
};

/// The documented envelope of an error. Only the codes are published; the texts are assumed.
/// https://docs.anyformat.ai/api-reference/error-handling
Answer problem(int status, const QString &code, const QJsonValue &detail,
               Retry retry = Retry::Pointless)
{
    const QString error = detail.isString() ? detail.toString() : u"Invalid request"_s;
    return Answer::json(status,
                        QJsonObject{ { u"error"_s, error },
                                     { u"detail"_s, detail },
                                     { u"error_code"_s, code },
                                     { u"retryable"_s, retry == Retry::Sensible },
                                     { u"request_id"_s, mintRequestId() } });
}

/// `detail` is documented as a text that "may be an array" for validation errors. The sandbox sends
/// both forms, so that a client is tested with both.
Answer invalidPage()
{
    return problem(400, u"VALIDATION_ERROR"_s,
                   QJsonArray{ QJsonObject{ { u"field"_s, u"page"_s },
                                            { u"message"_s, u"Must be at least 1."_s } } });
}

Answer invalidPageSize()
{
    return problem(400, u"VALIDATION_ERROR"_s, u"page_size must be at least 1."_s);
}

QJsonObject toJson(const Workflow &workflow)
{
    QJsonObject object{ { u"id"_s, workflow.id },
                        { u"name"_s, workflow.name },
                        { u"description"_s, QJsonValue::Null },
                        { u"created_at"_s, QJsonValue::Null },
                        { u"updated_at"_s, QJsonValue::Null },
                        { u"fields"_s, QJsonValue::Null } };
    if (workflow.description) {
        object.insert("description"_L1, *workflow.description);
        object.insert("fields"_L1, QJsonArray());
    }
    if (workflow.createdAt) {
        const QString created = workflow.createdAt->toString(Qt::ISODateWithMs);
        object.insert("created_at"_L1, created);
        object.insert("updated_at"_L1, created);
    }
    return object;
}

Answer showRoot(const Request &)
{
    // Documented: this address answers without a key. The body is assumed.
    return Answer::json(200, QJsonObject{ { u"message"_s, u"anyformat API (sandbox)"_s } });
}

Answer showHealth(const Request &)
{
    return Answer::json(200, QJsonObject{ { u"message"_s, u"ok"_s } });
}

Answer showSchema(const Request &)
{
    const QJsonObject operation{ { u"operationId"_s, u"listWorkflows"_s } };
    const QJsonObject path{ { u"get"_s, operation } };
    return Answer::json(
        200,
        QJsonObject{
            { u"openapi"_s, u"3.1.0"_s },
            { u"info"_s,
              QJsonObject{ { u"title"_s, u"anyformat (sandbox)"_s }, { u"version"_s, u"2"_s } } },
            { u"paths"_s, QJsonObject{ { u"/v2/workflows/"_s, path } } } });
}

Answer showDocs(const Request &)
{
    return Answer::html(200,
                        u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                        "<title>anyformat (sandbox)</title></head><body><h1>anyformat (sandbox)"
                        "</h1><p>The schema is at <a href=\"/schema/\">/schema/</a>.</p></body>"
                        "</html>\n"_s);
}

/// The number in the query, `standard` if there is none, or 0 if the value is not a number.
uint numberFrom(const Request &request, const QString &name, uint standard)
{
    if (!request.query.hasQueryItem(name))
        return standard;
    return request.query.queryItemValue(name).toUInt();
}

Answer pageOf(const QList<Workflow> &workflows, const Request &request)
{
    // "sort_by", "order" and "status" are accepted and have no effect.
    const qint64 page = numberFrom(request, u"page"_s, 1);
    const qint64 asked = numberFrom(request, u"page_size"_s, standardPageSize);
    if (page == 0)
        return invalidPage();
    if (asked == 0)
        return invalidPageSize();
    // Documented: a larger size is reduced without an error.
    const qint64 size = std::min<qint64>(asked, maximumPageSize);
    QJsonArray results; // beyond the last page: an empty page (assumed)
    for (const Workflow &workflow : workflows.mid((page - 1) * size, size))
        results.append(toJson(workflow));
    return Answer::json(200,
                        QJsonObject{ { u"count"_s, workflows.size() },
                                     { u"page"_s, page },
                                     { u"page_size"_s, size },
                                     { u"results"_s, results } });
}

} // namespace

AnyformatRoutes::AnyformatRoutes(AnyformatState &state)
    : m_state(state)
    , m_limit(state.clock())
{
    m_router.add(Verb::Get, u"/"_s, showRoot);
    m_router.add(Verb::Get, u"/health/"_s, showHealth);
    m_router.add(Verb::Get, u"/schema/"_s, showSchema);
    m_router.add(Verb::Get, u"/docs/"_s, showDocs);
    m_router.add(Verb::Get, u"/v2/workflows/"_s,
                 [this](const Request &request) { return listWorkflows(request); });
}

std::optional<Routes::Outcome> AnyformatRoutes::answer(const Request &request)
{
    const Answer notAllowed = problem(405, u"METHOD_NOT_ALLOWED"_s, u"Method not allowed."_s);
    if (auto found = m_router.answer(request, notAllowed))
        return found;
    if (auto elsewhere = redirection(request))
        return elsewhere;
    if (request.path.constFirst() != "v2"_L1)
        return std::nullopt;
    return Outcome{ u"/v2/…"_s, problem(404, u"NOT_FOUND"_s, u"Not found."_s) };
}

std::optional<Routes::Outcome> AnyformatRoutes::redirection(const Request &request) const
{
    // Documented: an address without its last slash redirects to the address that has it. Assumed:
    // the redirection comes before the key is checked, and for every verb.
    Request slashed = request;
    slashed.path.append(QString());
    const auto match = m_router.match(slashed);
    if (!match || request.path.constLast().isEmpty())
        return std::nullopt;
    const QString query = request.query.toString(QUrl::FullyEncoded);
    const QString place = query.isEmpty() ? match->pattern : match->pattern % u'?' % query;
    return Outcome{ match->pattern, Answer::empty(301).with("Location", place.toUtf8()) };
}

Answer AnyformatRoutes::listWorkflows(const Request &request)
{
    // Documented, and the reverse of what is usual: 403 without a key, 401 with a wrong one. The
    // header "x-api-key" of the older addresses is ignored here (assumed).
    const QByteArray key = request.bearer();
    if (key.isEmpty())
        return problem(403, u"ACCESS_DENIED"_s, u"Authentication credentials were not provided."_s);
    const auto organization = m_state.organizationOf(key);
    if (!organization)
        return problem(401, u"AUTH_FAILED"_s, u"Invalid API key."_s).asBearerWanted();
    // Whether requests are counted by key or by organization is not published; by organization is
    // assumed.
    const auto standing = m_limit.count(organization->id);
    const QByteArray reset = QByteArray::number(standing.secondsToReset);
    if (standing.isExceeded)
        return problem(429, u"RATE_LIMITED"_s, u"Too many requests."_s, Retry::Sensible)
            .with("Retry-After", reset);
    const Answer answer = pageOf(organization->workflows, request);
    if (answer.status != 200)
        return answer;
    // Documented: these headers come with a success, and the reset is given in seconds from now.
    return answer.with("x-ratelimit-limit", QByteArray::number(RateLimit::perMinute))
        .with("x-ratelimit-remaining", QByteArray::number(standing.remaining))
        .with("x-ratelimit-reset", reset);
}

} // namespace keyturn::sandbox
