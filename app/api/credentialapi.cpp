// SPDX-License-Identifier: MIT
#include "api/credentialapi.h"

#include "api/apicall.h"
#include "api/credentialcodec.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

CredentialApi::CredentialApi(ServiceProfile profile, ServerUrl server, Secret bearer,
                             QString organizationId, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_organizationId(std::move(organizationId))
    , m_http(std::move(server), bearer.clone(), nullptr)
{
    if (const KindProfile *kind = m_profile.kindOf(bearer.reveal()))
        m_organizationHeader = kind->organizationHeader;
}

void CredentialApi::setLimits(HttpClient::Limits limits)
{
    m_http.setLimits(limits);
}

ApiReply<CredentialList> *CredentialApi::list(CredentialKind kind)
{
    auto *reply = new ApiReply<CredentialList>(this);
    const KindProfile *profile = m_profile.kind(kind);
    const Endpoint *endpoint = profile ? profile->endpoint(Operation::List) : nullptr;
    if (!endpoint) {
        reply->settle(notOffered(m_http, u"list"_s));
        return reply;
    }
    ask(m_http, m_profile, reply, makeCall(*endpoint), *endpoint,
        [profile](const HttpAnswer &answer) { return codec::readList(answer.body, *profile); });
    return reply;
}

ApiReply<CreatedCredential> *CredentialApi::create(CredentialKind kind,
                                                   const CredentialDraft &draft)
{
    auto *reply = new ApiReply<CreatedCredential>(this);
    const KindProfile *profile = m_profile.kind(kind);
    const Endpoint *endpoint = profile ? profile->endpoint(Operation::Create) : nullptr;
    if (!endpoint) {
        reply->settle(notOffered(m_http, u"create"_s));
        return reply;
    }
    HttpCall call = makeCall(*endpoint);
    call.body = codec::writeDraft(draft, *profile);
    ask(m_http, m_profile, reply, call, *endpoint, [profile, draft](const HttpAnswer &answer) {
        auto created = codec::readCreated(answer.body, *profile, draft);
        // The server says that it did it: the credential exists, and only its secret is lost.
        if (!created)
            created.error().outcomeUnknown = true;
        return created;
    });
    return reply;
}

ApiReply<Credential> *CredentialApi::rename(CredentialKind kind, const Credential &credential,
                                            const QString &name)
{
    auto *reply = new ApiReply<Credential>(this);
    const KindProfile *profile = m_profile.kind(kind);
    const Endpoint *endpoint = profile ? profile->endpoint(Operation::Rename) : nullptr;
    if (!endpoint || credential.id.isEmpty()) {
        reply->settle(notOffered(m_http, u"rename"_s));
        return reply;
    }
    HttpCall call = makeCall(*endpoint, credential.id);
    call.body = codec::writeName(name, *profile);
    Credential fallback = credential;
    fallback.name = name;
    ask(m_http, m_profile, reply, call, *endpoint,
        [profile, fallback](const HttpAnswer &answer) -> Result<Credential, ApiError> {
            return codec::readRenamed(answer.body, *profile, fallback);
        });
    return reply;
}

ApiReply<Done> *CredentialApi::remove(CredentialKind kind, const QString &id)
{
    auto *reply = new ApiReply<Done>(this);
    const KindProfile *profile = m_profile.kind(kind);
    const Endpoint *endpoint = profile ? profile->endpoint(Operation::Delete) : nullptr;
    // Without an id the address would be that of the whole collection.
    if (!endpoint || id.isEmpty()) {
        reply->settle(notOffered(m_http, u"delete"_s));
        return reply;
    }
    ask(m_http, m_profile, reply, makeCall(*endpoint, id), *endpoint,
        [](const HttpAnswer &) -> Result<Done, ApiError> { return Done{}; });
    return reply;
}

ApiReply<Verification> *CredentialApi::verify()
{
    auto *reply = new ApiReply<Verification>(this);
    if (m_profile.probes.empty()) {
        reply->settle(notOffered(m_http, u"verify"_s));
        return reply;
    }
    auto *answer = new ApiReply<Verification>(reply);
    askProbes(m_http, m_profile, makeCall(m_profile.probes.front().endpoint).headers, answer);
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::waiting, reply, &Reply::waiting);
    connect(answer, &Reply::finished, reply, [reply, answer] {
        auto result = answer->takeResult();
        if (!result && result.error().kind == ApiError::Kind::Forbidden)
            reply->settle(Verification{ .limited = true });
        else
            reply->settle(std::move(result));
    });
    return reply;
}

HttpCall CredentialApi::makeCall(const Endpoint &endpoint, const QString &id) const
{
    HttpCall call;
    call.verb = endpoint.verb;
    call.path = endpoint.path;
    call.path.replace("{id}"_L1, ServerUrl::encodedSegment(id));
    if (!m_organizationHeader.isEmpty() && !m_organizationId.isEmpty())
        call.headers.append({ m_organizationHeader, m_organizationId.toUtf8() });
    return call;
}

} // namespace keyturn
