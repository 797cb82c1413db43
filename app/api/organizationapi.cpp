// SPDX-License-Identifier: MIT
#include "api/organizationapi.h"

#include "api/apicall.h"
#include "api/tokencodec.h"

using namespace Qt::StringLiterals;

namespace keyturn {

OrganizationApi::OrganizationApi(ServiceProfile profile, ServerUrl server, Secret bearer,
                                 QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_bearer(bearer.clone())
    , m_http(std::move(server), std::move(bearer), nullptr)
{
}

void OrganizationApi::setLimits(HttpClient::Limits limits)
{
    m_http.setLimits(limits);
}

ApiReply<std::vector<ListedOrganization>> *OrganizationApi::list()
{
    using Organizations = std::vector<ListedOrganization>;
    auto *reply = new ApiReply<Organizations>(this);
    if (!m_profile.organizations) {
        reply->settle(notOffered(m_http, u"organizations"_s));
        return reply;
    }
    const Endpoint &endpoint = m_profile.organizations->endpoint;
    HttpCall call;
    call.verb = endpoint.verb;
    call.path = endpoint.path;
    auto *answer = new ApiReply<codec::OrganizationList>(reply);
    ask(m_http, m_profile, answer, call, endpoint, [this](const HttpAnswer &complete) {
        return codec::readOrganizations(complete.body, *m_profile.organizations);
    });
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::waiting, reply, &Reply::waiting);
    connect(answer, &Reply::finished, reply, [this, reply, answer] {
        auto list = answer->takeResult();
        if (!list) {
            hideIn(list.error(), m_bearer);
            reply->settle(failure(std::move(list.error())));
            return;
        }
        m_isComplete = list->complete;
        reply->settle(std::move(list->items));
    });
    return reply;
}

} // namespace keyturn
