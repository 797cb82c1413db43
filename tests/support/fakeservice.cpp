// SPDX-License-Identifier: MIT
#include "support/fakeservice.h"

#include "support/canary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

using Request = FakeService::Request;

const QByteArray tokensPath("/admin/pats");
const QByteArray keysPath("/admin/organization-pats");

QJsonObject toJson(const Credential &credential)
{
    QJsonObject object{ { u"key_id"_s, credential.id }, { u"name"_s, credential.name } };
    if (credential.createdAt)
        object.insert(u"created_at"_s, credential.createdAt->toMSecsSinceEpoch());
    object.insert(u"expires_at"_s,
                  credential.expiresAt ? QJsonValue(credential.expiresAt->toMSecsSinceEpoch())
                                       : QJsonValue(QJsonValue::Null));
    return object;
}

FakeResponse json(int status, const QJsonObject &object)
{
    return { .status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

/// What the request does with the API keys; nothing for any other request.
std::optional<Request> requestOf(const FakeRequest &request)
{
    if (!request.path.startsWith(keysPath))
        return {};
    if (request.verb == "POST")
        return Request::Create;
    if (request.verb == "PATCH")
        return Request::Rename;
    return request.verb == "DELETE" ? Request::Delete : Request::List;
}

} // namespace

FakeService::FakeService(const Clock &clock, std::optional<ServerIdentity> identity)
    : m_clock(clock)
    , m_server([this](const FakeRequest &request) { return respond(request); }, std::move(identity))
{
}

bool FakeService::has(CredentialKind kind, const QString &id) const
{
    const auto rows = m_rows.find(kind);
    return rows != m_rows.end()
        && std::any_of(rows->second.begin(), rows->second.end(),
                       [&id](const Credential &credential) { return credential.id == id; });
}

QStringList FakeService::ids() const
{
    QStringList ids;
    if (const auto rows = m_rows.find(CredentialKind::ApiKey); rows != m_rows.end()) {
        for (const Credential &credential : rows->second)
            ids.append(credential.id);
    }
    return ids;
}

QString FakeService::seed(CredentialKind kind, const QString &name)
{
    Credential credential;
    credential.kind = kind;
    credential.id = (kind == CredentialKind::Token ? u"pat_%1"_s : u"ak_%1"_s).arg(++m_made);
    credential.name = name;
    credential.createdAt = m_clock.now().addDays(-30);
    m_rows[kind].push_back(credential);
    return credential.id;
}

void FakeService::addKey(const QString &id, const QString &name, const QDateTime &expiresAt,
                         const QDateTime &createdAt)
{
    Credential credential;
    credential.id = id;
    credential.name = name;
    credential.createdAt = createdAt;
    if (expiresAt.isValid())
        credential.expiresAt = expiresAt;
    m_rows[CredentialKind::ApiKey].push_back(credential);
}

void FakeService::answerNext(Request request, const FakeResponse &response)
{
    m_next[request].push_back(response);
}

void FakeService::answerAll(Request request, const std::optional<FakeResponse> &response)
{
    if (response)
        m_always.insert_or_assign(request, *response);
    else
        m_always.erase(request);
}

void FakeService::answer(const QByteArray &path, const FakeResponse &response)
{
    m_byPath.insert_or_assign(path, response);
}

void FakeService::answerAsUsual(const QByteArray &path)
{
    m_byPath.erase(path);
}

qsizetype FakeService::count(Request kind) const
{
    return std::count_if(m_server.requests().begin(), m_server.requests().end(),
                         [kind](const FakeRequest &request) { return requestOf(request) == kind; });
}

qsizetype FakeService::count(const QByteArray &path) const
{
    return forms(path).size();
}

QList<QUrlQuery> FakeService::forms(const QByteArray &path) const
{
    QList<QUrlQuery> forms;
    for (const FakeRequest &request : m_server.requests()) {
        if (request.path == path)
            forms.append(QUrlQuery(QString::fromLatin1(request.body)));
    }
    return forms;
}

FakeResponse FakeService::refusal(int status)
{
    return json(status, { { u"detail"_s, u"no"_s } });
}

FakeResponse FakeService::token(const QByteArray &value, const QByteArray &expiresIn)
{
    QByteArray body = R"({"access_token":")" + value + R"(","token_type":"Bearer")";
    if (!expiresIn.isEmpty())
        body += R"(,"expires_in":)" + expiresIn;
    return { .body = body + '}' };
}

FakeResponse FakeService::organizations()
{
    const auto row = [](const char *id, const char *name, const char *parent) -> QByteArray {
        return QByteArray(R"({"id":")") + id + R"(","name":")" + name + R"(","rootOrganizationId":)"
            + QByteArray(parent ? QByteArray('"' + QByteArray(parent) + '"') : "null") + '}';
    };
    return { .body = R"({"data":[)" + row(root, "Acme Apps", nullptr) + ','
                 + row(ios, "Acme Apps iOS", root) + ',' + row(android, "Acme Apps Android", root)
                 + "]}" };
}

FakeResponse FakeService::only(const QByteArray &id, const QByteArray &name)
{
    return { .body = R"({"data":[{"id":")" + id + R"(","name":")" + name
                 + R"(","rootOrganizationId":")" + root + R"("}]})" };
}

FakeResponse FakeService::respond(const FakeRequest &request)
{
    if (instead) {
        if (auto response = instead(request))
            return *response;
    }
    if (auto response = asTold(request))
        return *response;
    FakeResponse response = serve(request);
    return twist ? twist(request, std::move(response)) : response;
}

std::optional<FakeResponse> FakeService::asTold(const FakeRequest &request)
{
    if (const auto wanted = m_byPath.find(request.path); wanted != m_byPath.end())
        return wanted->second;
    const auto kind = requestOf(request);
    if (!kind)
        return {};
    if (auto &next = m_next[*kind]; !next.empty()) {
        const FakeResponse response = next.front();
        next.pop_front();
        return response;
    }
    const auto always = m_always.find(*kind);
    return always == m_always.end() ? std::nullopt : std::optional(always->second);
}

FakeResponse FakeService::serve(const FakeRequest &request)
{
    if (request.path.startsWith(tokensPath) || request.path.startsWith(keysPath))
        return serveRows(request);
    if (request.path.endsWith("/token"))
        return makeToken();
    if (request.path == "/identity/v1/organizations")
        return organizations();
    if (request.path == "/health/")
        return { .body = R"({"message":"ok"})" };
    if (request.path == "/v2/workflows/")
        return { .body = R"({"count":0,"page":1,"page_size":1,"results":[]})" };
    return { .status = 404, .body = R"({"message":"no such path"})" };
}

FakeResponse FakeService::serveRows(const FakeRequest &request)
{
    const bool isToken = request.path.startsWith(tokensPath);
    const auto kind = isToken ? CredentialKind::Token : CredentialKind::ApiKey;
    const QByteArray &collection = isToken ? tokensPath : keysPath;
    std::vector<Credential> &rows = m_rows[kind];
    if (request.path == collection && request.verb == "POST")
        return create(kind, request.body);
    if (request.path == collection && request.verb == "GET") {
        QJsonArray list;
        for (const Credential &credential : rows)
            list.append(toJson(credential));
        return { .body = QJsonDocument(list).toJson(QJsonDocument::Compact) };
    }
    const QString id = QString::fromUtf8(request.path.mid(collection.size() + 1));
    const auto at = std::find_if(rows.begin(), rows.end(), [&id](const Credential &credential) {
        return credential.id == id;
    });
    if (at == rows.end())
        return refusal(404);
    if (request.verb == "PATCH") {
        at->name = QJsonDocument::fromJson(request.body).object().value("name"_L1).toString();
        return json(200, toJson(*at));
    }
    if (request.verb != "DELETE")
        return refusal(405);
    rows.erase(at);
    return { .status = 204, .body = {} };
}

FakeResponse FakeService::create(CredentialKind kind, const QByteArray &body)
{
    const QJsonObject wanted = QJsonDocument::fromJson(body).object();
    const QString id = seed(kind, wanted.value("name"_L1).toString());
    Credential &credential = m_rows[kind].back();
    credential.createdAt = m_clock.now();
    if (const QJsonValue expiry = wanted.value("expires_at"_L1); expiry.isDouble())
        credential.expiresAt = QDateTime::fromMSecsSinceEpoch(expiry.toInteger(), Qt::UTC);
    m_lastSecret = (kind == CredentialKind::Token ? u"pat_"_s : id + u'.') + canary
        + u"_b3Jk9Qd%1"_s.arg(m_made);
    QJsonObject object = toJson(credential);
    object.insert(u"pat_key"_s, m_lastSecret);
    return json(201, object);
}

FakeResponse FakeService::makeToken()
{
    m_lastToken = u"eyJ."_s + canary + u".t%1"_s.arg(++m_tokens);
    return token(m_lastToken.toLatin1(), "3600");
}

} // namespace keyturn::test
