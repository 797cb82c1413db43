// SPDX-License-Identifier: MIT
#include "fakeservice.h"

#include "support/canary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

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

} // namespace

FakeService::FakeService(const Clock &clock)
    : m_clock(clock)
    , m_server([this](const FakeRequest &request) { return answer(request); })
{
}

bool FakeService::has(CredentialKind kind, const QString &id) const
{
    const auto rows = m_rows.find(kind);
    return rows != m_rows.end()
        && std::any_of(rows->second.begin(), rows->second.end(),
                       [&id](const Credential &credential) { return credential.id == id; });
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

FakeResponse FakeService::refusal(int status)
{
    return json(status, { { u"detail"_s, u"no"_s } });
}

FakeResponse FakeService::answer(const FakeRequest &request)
{
    if (instead) {
        if (auto response = instead(request))
            return *response;
    }
    FakeResponse response = serve(request);
    return twist ? twist(request, std::move(response)) : response;
}

FakeResponse FakeService::serve(const FakeRequest &request)
{
    const bool isToken = request.path.startsWith("/admin/pats");
    const auto kind = isToken ? CredentialKind::Token : CredentialKind::ApiKey;
    const QByteArray collection = isToken ? "/admin/pats" : "/admin/organization-pats";
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
    if (request.verb == "PATCH")
        return rename(*at, request.body);
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
    QJsonObject object = toJson(credential);
    object.insert(u"pat_key"_s, kind == CredentialKind::Token ? canaryToken : canaryKey);
    return json(201, object);
}

FakeResponse FakeService::rename(Credential &credential, const QByteArray &body)
{
    credential.name = QJsonDocument::fromJson(body).object().value("name"_L1).toString();
    return json(200, toJson(credential));
}

} // namespace keyturn::test
