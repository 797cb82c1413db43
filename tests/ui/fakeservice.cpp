// SPDX-License-Identifier: MIT
#include "ui/fakeservice.h"

#include "support/canary.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

FakeService::Request kindOf(const QByteArray &verb)
{
    if (verb == "POST")
        return FakeService::Request::Create;
    return verb == "DELETE" ? FakeService::Request::Delete : FakeService::Request::List;
}

/// The window lists tokens beside the keys; these tests are about the keys.
bool isAboutTokens(const FakeRequest &request)
{
    return request.path.startsWith("/admin/pats");
}

} // namespace

FakeService::FakeService()
    : m_server([this](const FakeRequest &request) { return answer(request); })
{
}

qsizetype FakeService::count(Request kind) const
{
    return std::count_if(m_server.requests().begin(), m_server.requests().end(),
                         [kind](const FakeRequest &request) {
                             return kindOf(request.verb) == kind && !isAboutTokens(request);
                         });
}

void FakeService::addKey(const QString &id, const QString &name, const QDateTime &expiresAt,
                         const QDateTime &createdAt)
{
    QJsonObject key{ { u"key_id"_s, id },
                     { u"name"_s, name },
                     { u"created_at"_s, createdAt.toString(Qt::ISODateWithMs) },
                     { u"expires_at"_s, QJsonValue::Null } };
    if (expiresAt.isValid())
        key.insert("expires_at"_L1, expiresAt.toMSecsSinceEpoch());
    m_keys.append(key);
}

QStringList FakeService::ids() const
{
    QStringList ids;
    for (const QJsonObject &key : m_keys)
        ids.append(key.value("key_id"_L1).toString());
    return ids;
}

void FakeService::answerNext(Request request, const FakeResponse &response)
{
    m_next[request].push_back(response);
}

void FakeService::answerAll(Request request, const std::optional<FakeResponse> &response)
{
    if (response)
        m_always[request] = *response;
    else
        m_always.erase(request);
}

FakeResponse FakeService::answer(const FakeRequest &request)
{
    if (isAboutTokens(request))
        return { .body = "[]" };
    const Request kind = kindOf(request.verb);
    if (auto &next = m_next[kind]; !next.empty()) {
        const FakeResponse response = next.front();
        next.pop_front();
        return response;
    }
    if (const auto always = m_always.find(kind); always != m_always.end())
        return always->second;
    switch (kind) {
    case Request::Create:
        return create(request);
    case Request::Delete: {
        const QString id = QString::fromUtf8(request.path.mid(request.path.lastIndexOf('/') + 1));
        m_keys.removeIf(
            [&id](const QJsonObject &key) { return key.value("key_id"_L1).toString() == id; });
        return { .status = 204, .body = {} };
    }
    case Request::List:
        break;
    }
    QJsonArray list;
    for (const QJsonObject &key : std::as_const(m_keys))
        list.append(key);
    return { .body = QJsonDocument(list).toJson() };
}

FakeResponse FakeService::create(const FakeRequest &request)
{
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    const QString id = u"ak_made%1"_s.arg(++m_made);
    m_lastSecret = id + u'.' + canary + u"_b3Jk9Qd"_s + QString::number(m_made);
    QJsonObject key{ { u"key_id"_s, id },
                     { u"name"_s, wanted.value("name"_L1) },
                     { u"created_at"_s, u"2026-11-21T10:00:00.000Z"_s },
                     { u"expires_at"_s, wanted.value("expires_at"_L1) } };
    m_keys.append(key);
    key.insert("pat_key"_L1, m_lastSecret);
    return { .status = 201, .body = QJsonDocument(key).toJson() };
}

} // namespace keyturn::test
