// SPDX-License-Identifier: MIT
#include "api/credentialapi.h"

#include "api/credentialcodec.h"
#include "api/errorcodec.h"

#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Adds what the codec cannot know to an error that it found in a complete answer.
ApiError placed(ApiError error, const HttpClient &http, const HttpCall &call,
                const HttpAnswer &answer, const Endpoint &endpoint)
{
    error.httpStatus = answer.status;
    error.request = QString::fromLatin1(call.verb) + u' ' + call.path;
    error.host = http.hostText();
    error.assumedAddress = endpoint.assumed;
    return error;
}

/// Sends `call` and settles `reply` with what `read` makes of an answer that means success.
template <typename T, typename Read>
void ask(HttpClient &http, const ServiceProfile &profile, ApiReply<T> *reply, const HttpCall &call,
         const Endpoint &endpoint, Read read)
{
    HttpReply *pending = http.send(call);
    QObject::connect(reply, &Reply::cancelRequested, pending, &Reply::cancel);
    QObject::connect(pending, &Reply::waiting, reply, &Reply::waiting);
    QObject::connect(
        pending, &Reply::finished, reply, [&http, &profile, reply, pending, call, endpoint, read] {
            auto answer = pending->takeResult();
            if (!answer) {
                answer.error().assumedAddress = endpoint.assumed;
                reply->settle(failure(std::move(answer.error())));
            } else if (answer->status >= 300) {
                reply->settle(failure(placed(codec::readError(*answer, call, profile, endpoint),
                                             http, call, *answer, endpoint)));
            } else if (Result<T, ApiError> result = read(*answer); result) {
                reply->settle(std::move(result));
            } else {
                reply->settle(
                    failure(placed(std::move(result.error()), http, call, *answer, endpoint)));
            }
        });
}

/// For what the profile does not offer, and the interface therefore should not have asked.
auto notOffered(const HttpClient &http, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::MethodNotAllowed;
    error.host = http.hostText();
    error.detail = detail;
    return failure(std::move(error));
}

} // namespace

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
    if (m_profile.probes.empty())
        reply->settle(notOffered(m_http, u"verify"_s));
    else
        probe(reply, 0);
    return reply;
}

void CredentialApi::probe(ApiReply<Verification> *reply, std::size_t index)
{
    const Endpoint &endpoint = m_profile.probes[index].endpoint;
    HttpCall call = makeCall(endpoint);
    call.query = QUrlQuery(m_profile.probes[index].query);
    auto *attempt = new ApiReply<Verification>(reply);
    ask(m_http, m_profile, attempt, call, endpoint,
        [](const HttpAnswer &answer) { return codec::readVerification(answer.body); });
    connect(reply, &Reply::cancelRequested, attempt, &Reply::cancel);
    connect(attempt, &Reply::finished, reply, [this, reply, attempt, index] {
        using Kind = ApiError::Kind;
        auto result = attempt->takeResult();
        const auto kind = result ? std::optional<Kind>() : result.error().kind;
        const bool isAbsent = kind == Kind::NotFound || kind == Kind::MethodNotAllowed;
        if (isAbsent && index + 1 < m_profile.probes.size())
            probe(reply, index + 1);
        else if (kind == Kind::Forbidden)
            reply->settle(Verification{ .limited = true });
        else
            reply->settle(std::move(result));
    });
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
