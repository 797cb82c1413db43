// SPDX-License-Identifier: MIT
#include "api/organizationapi.h"

namespace keyturn {

OrganizationApi::OrganizationApi(ServiceProfile profile, ServerUrl server, Secret bearer,
                                 QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_http(std::move(server), std::move(bearer), nullptr)
{
}

void OrganizationApi::setLimits(HttpClient::Limits limits)
{
    m_http.setLimits(limits);
}

ApiReply<std::vector<ListedOrganization>> *OrganizationApi::list()
{
    auto *reply = new ApiReply<std::vector<ListedOrganization>>(this);
    reply->settle(failure(ApiError{}));
    return reply;
}

} // namespace keyturn
