// SPDX-License-Identifier: MIT
#include "api/healthapi.h"

namespace keyturn {

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
    reply->settle(failure(ApiError{}));
    return reply;
}

} // namespace keyturn
