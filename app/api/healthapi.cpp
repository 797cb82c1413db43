// SPDX-License-Identifier: MIT
#include "api/healthapi.h"

#include "api/apicall.h"
#include "api/jsonreading.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

Result<ServiceHealth, ApiError> readHealth(const QByteArray &body, const HealthEndpoint &endpoint)
{
    const auto document = codec::parse(body);
    if (!document)
        return failure(document.error());
    const QJsonValue word = document->object().value(endpoint.field);
    if (!word.isString())
        return failure(codec::protocolError(endpoint.field));
    const QString text = word.toString();
    return ServiceHealth{ text.compare(endpoint.value, Qt::CaseInsensitive) == 0, text };
}

} // namespace

HealthApi::HealthApi(ServiceProfile profile, ServerUrl server, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_http(std::move(server), Secret(), nullptr)
{
}

void HealthApi::setLimits(HttpClient::Limits limits)
{
    m_http.setLimits(limits);
}

ApiReply<ServiceHealth> *HealthApi::ask()
{
    auto *reply = new ApiReply<ServiceHealth>(this);
    if (!m_profile.health) {
        reply->settle(notOffered(m_http, u"health"_s));
        return reply;
    }
    const Endpoint &endpoint = m_profile.health->endpoint;
    HttpCall call;
    call.verb = endpoint.verb;
    call.path = endpoint.path;
    keyturn::ask(m_http, m_profile, reply, call, endpoint, [this](const HttpAnswer &answer) {
        return readHealth(answer.body, *m_profile.health);
    });
    return reply;
}

} // namespace keyturn
