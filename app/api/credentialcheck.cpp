// SPDX-License-Identifier: MIT
#include "api/credentialcheck.h"

#include "api/apicall.h"

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Kind = ApiError::Kind;

/// No whole answer of the service itself came, or it had no time for us.
bool isUnreachable(Kind kind)
{
    switch (kind) {
    case Kind::NameNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::NetworkUnreachable:
    case Kind::TimedOut:
    case Kind::CertificateRefused:
    case Kind::ProxyLoginRequired:
    case Kind::ProxyFailed:
    case Kind::RateLimited:
    case Kind::ServerFault:
        return true;
    default:
        return false;
    }
}

CheckOutcome outcomeOf(StatusMeaning meaning)
{
    switch (meaning) {
    case StatusMeaning::Refused:
        return CheckOutcome::Refused;
    case StatusMeaning::NotAllowed:
        return CheckOutcome::NotAllowed;
    case StatusMeaning::NotAccepted:
        return CheckOutcome::NotAccepted;
    }
    return CheckOutcome::Unclear;
}

CheckOutcome outcomeOf(const ApiError &error, const ServiceProfile &profile)
{
    if (isUnreachable(error.kind))
        return CheckOutcome::Unreachable;
    if (error.kind == Kind::OrganizationMissing)
        return CheckOutcome::OrganizationMissing;
    const auto meaning = profile.statusMeanings.find(error.httpStatus);
    if (meaning != profile.statusMeanings.end())
        return outcomeOf(meaning->second);
    if (error.kind == Kind::Unauthorized)
        return CheckOutcome::Refused;
    return error.kind == Kind::Forbidden ? CheckOutcome::NotAllowed : CheckOutcome::Unclear;
}

/// RFC 6749, 5.2: an exchange refuses a key with 400 as well as with 401. What it says of the
/// organization's id says nothing about the key.
CheckOutcome outcomeOfExchange(const ApiError &error, const ServiceProfile &profile)
{
    const CheckOutcome outcome = outcomeOf(error, profile);
    const bool isAboutOrganization =
        error.serverText.contains("organization"_L1, Qt::CaseInsensitive);
    if (outcome == CheckOutcome::Unclear && error.httpStatus == 400 && !isAboutOrganization)
        return CheckOutcome::Refused;
    return outcome;
}

/// The access token is a moment old: whoever refuses it does not refuse the key.
CheckOutcome outcomeOfToken(const ApiError &error, const ServiceProfile &profile)
{
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden)
        return CheckOutcome::NotAllowed;
    return outcomeOf(error, profile);
}

ApiError canceled()
{
    ApiError error;
    error.kind = Kind::Canceled;
    return error;
}

} // namespace

CredentialCheck::CredentialCheck(CheckSubject subject, HttpClient::Limits limits, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_limits(limits)
{
}

CredentialCheck::~CredentialCheck() = default;

ApiReply<CheckResult> *CredentialCheck::run(const QDateTime &now)
{
    auto *reply = new ApiReply<CheckResult>(this);
    m_now = now;
    connect(reply, &Reply::cancelRequested, this, [this] { m_isCanceled = true; });
    const KindProfile *kind = m_subject.profile.kind(m_subject.kind);
    if (kind && kind->exchange)
        exchange(reply);
    else
        probe(reply, m_subject.secret.clone(), outcomeOf);
    return reply;
}

void CredentialCheck::exchange(ApiReply<CheckResult> *reply)
{
    if (!m_subject.authServer) {
        ApiError error;
        error.kind = Kind::NameNotFound;
        error.host = m_subject.server.host();
        error.detail = u"no address of an exchange"_s;
        conclude(reply, std::move(error), CheckOutcome::Unreachable);
        return;
    }
    m_exchange = std::make_unique<TokenExchange>(
        m_subject.profile, m_subject.kind, *m_subject.authServer, m_subject.secret.clone(),
        m_subject.credentialId, m_subject.organizationId, nullptr);
    m_exchange->setLimits(m_limits);
    auto *answer = m_exchange->exchange({}, {}, m_now);
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::finished, reply, [this, reply, answer] {
        auto token = answer->takeResult();
        m_exchange.reset();
        if (token && m_isCanceled) // too late for the exchange, not for what would follow
            token = failure(canceled());
        if (!token)
            conclude(reply, token.error(), outcomeOfExchange(token.error(), m_subject.profile));
        else if (m_subject.profile.organizations)
            listOrganizations(reply, std::move(token->value));
        else if (m_subject.profile.probes.empty())
            conclude(reply, { .outcome = CheckOutcome::Works });
        else
            probe(reply, std::move(token->value), outcomeOfToken);
    });
}

void CredentialCheck::listOrganizations(ApiReply<CheckResult> *reply, Secret token)
{
    m_organizations = std::make_unique<OrganizationApi>(m_subject.profile, m_subject.server,
                                                        std::move(token), nullptr);
    m_organizations->setLimits(m_limits);
    auto *answer = m_organizations->list();
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::waiting, reply, &Reply::waiting);
    connect(answer, &Reply::finished, reply, [this, reply, answer] {
        auto list = answer->takeResult();
        m_organizations.reset();
        if (list)
            conclude(reply,
                     { .outcome = CheckOutcome::Works,
                       .organizations = std::move(*list),
                       .organizationsKnown = true });
        else
            conclude(reply, list.error(), outcomeOfToken(list.error(), m_subject.profile));
    });
}

void CredentialCheck::probe(ApiReply<CheckResult> *reply, Secret bearer, Classifier classify)
{
    m_http = std::make_unique<HttpClient>(m_subject.server, std::move(bearer), nullptr);
    m_http->setLimits(m_limits);
    if (m_subject.profile.probes.empty()) {
        conclude(reply, notOffered(*m_http, u"verify"_s).value(), CheckOutcome::Unclear);
        return;
    }
    auto *answer = new ApiReply<Verification>(reply);
    askProbes(*m_http, m_subject.profile, headers(), answer);
    connect(reply, &Reply::cancelRequested, answer, &Reply::cancel);
    connect(answer, &Reply::waiting, reply, &Reply::waiting);
    connect(answer, &Reply::finished, reply, [this, reply, answer, classify] {
        const auto verified = answer->takeResult();
        m_http.reset();
        if (verified)
            conclude(reply,
                     { .outcome = CheckOutcome::Works,
                       .scopes = verified->scopes,
                       .scopesKnown = verified->scopesKnown });
        else
            conclude(reply, verified.error(), classify(verified.error(), m_subject.profile));
    });
}

QList<std::pair<QByteArray, QByteArray>> CredentialCheck::headers() const
{
    const KindProfile *kind = m_subject.profile.kind(m_subject.kind);
    if (!kind || kind->organizationHeader.isEmpty() || m_subject.organizationId.isEmpty())
        return {};
    return { { kind->organizationHeader, m_subject.organizationId.toUtf8() } };
}

void CredentialCheck::conclude(ApiReply<CheckResult> *reply, ApiError error, CheckOutcome outcome)
{
    if (error.kind == Kind::Canceled) {
        reply->settle(failure(std::move(error)));
        return;
    }
    const bool isRefused = outcome == CheckOutcome::Refused || outcome == CheckOutcome::NotAccepted;
    if (isRefused && m_subject.expiresAt && *m_subject.expiresAt <= m_now)
        outcome = CheckOutcome::Expired;
    hideIn(error, m_subject.secret);
    conclude(reply, { .outcome = outcome, .error = std::move(error) });
}

void CredentialCheck::conclude(ApiReply<CheckResult> *reply, CheckResult result)
{
    m_subject.secret.wipe();
    reply->settle(std::move(result));
}

} // namespace keyturn
