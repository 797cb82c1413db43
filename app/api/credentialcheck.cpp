// SPDX-License-Identifier: MIT
#include "api/credentialcheck.h"

#include "core/lifetime.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Kind = ApiError::Kind;

/// True if no complete answer of the service arrived, or if the service could not handle the
/// request now.
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

/// RFC 6749, 5.2: an exchange may refuse a key with 400 instead of 401. A 400 about the
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

/// The access token was made a moment ago. An answer that refuses it says nothing against the key.
CheckOutcome outcomeOfToken(const ApiError &error, const ServiceProfile &profile)
{
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden)
        return CheckOutcome::NotAllowed;
    return outcomeOf(error, profile);
}

} // namespace

CredentialCheck::CredentialCheck(ServiceClient &client, CheckSubject subject, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_subject(std::move(subject))
{
}

CredentialCheck::~CredentialCheck()
{
    if (m_underWay)
        m_underWay->cancel();
}

bool CredentialCheck::canAsk(const ServiceProfile &profile, CredentialKind kind)
{
    const KindProfile *known = profile.kind(kind);
    return !profile.probes.empty() || (known && known->exchange);
}

ApiReply<CheckResult> *CredentialCheck::run(const QDateTime &now)
{
    Q_ASSERT(!m_reply);
    m_reply = new ApiReply<CheckResult>(this);
    m_now = now;
    connect(m_reply, &Reply::cancelRequested, this, &CredentialCheck::cancel);
    const KindProfile *kind = m_client.profile().kind(m_subject.kind);
    if (!canAsk(m_client.profile(), m_subject.kind))
        finish({ .isAsked = false });
    else if (kind && kind->exchange)
        exchange();
    else
        probe(m_subject.secret);
    return m_reply;
}

void CredentialCheck::exchange()
{
    m_step = Step::Exchanging;
    const Caller caller{ m_subject.secret, m_subject.kind, m_subject.organizationId };
    const ExchangeWish wish{ m_subject.authServer, m_subject.credentialId };
    await(m_client.exchange(caller, wish, m_now), &CredentialCheck::takeToken);
}

void CredentialCheck::takeToken(Result<AccessToken, ApiError> token)
{
    // Too late to cancel the exchange, but the next request is not sent.
    if (token && m_isCanceled) {
        ApiError canceled;
        canceled.kind = Kind::Canceled;
        token = failure(std::move(canceled));
    }
    if (!token) {
        fail(token.error());
        return;
    }
    m_step = Step::AskingWithToken;
    if (m_client.profile().organizations)
        await(m_client.organizations({ token->value }), &CredentialCheck::takeOrganizations);
    else if (m_client.profile().probes.empty())
        finish({ .outcome = CheckOutcome::Works });
    else
        probe(token->value);
}

void CredentialCheck::takeOrganizations(Result<OrganizationList, ApiError> list)
{
    if (list)
        finish({ .outcome = CheckOutcome::Works,
                 .organizations = std::move(list->items),
                 .organizationsKnown = true });
    else
        fail(list.error());
}

void CredentialCheck::probe(const Secret &bearer)
{
    const Caller caller{ bearer, m_subject.kind, m_subject.organizationId };
    await(m_client.probe(caller), &CredentialCheck::takeVerification);
}

void CredentialCheck::takeVerification(Result<Verification, ApiError> verified)
{
    if (verified)
        finish({ .outcome = CheckOutcome::Works,
                 .scopes = verified->scopes,
                 .scopesKnown = verified->scopesKnown });
    else
        fail(verified.error());
}

template <typename T>
void CredentialCheck::await(ApiReply<T> *answer, void (CredentialCheck::*take)(Result<T, ApiError>))
{
    m_underWay = answer;
    connect(answer, &Reply::waiting, m_reply, &Reply::waiting);
    connect(answer, &Reply::finished, this,
            [this, answer, take] { (this->*take)(answer->takeResult()); });
}

void CredentialCheck::cancel()
{
    m_isCanceled = true;
    if (m_underWay)
        m_underWay->cancel();
}

void CredentialCheck::fail(const ApiError &error)
{
    if (error.kind == Kind::Canceled) {
        m_reply->settle(failure(error));
        return;
    }
    CheckOutcome outcome = outcomeAt(m_step, error, m_client.profile());
    const bool isRefused = outcome == CheckOutcome::Refused || outcome == CheckOutcome::NotAccepted;
    if (isRefused && hasEnded(m_subject.expiresAt, m_now))
        outcome = CheckOutcome::Expired;
    finish({ .outcome = outcome, .error = error });
}

CheckOutcome CredentialCheck::outcomeAt(Step step, const ApiError &error,
                                        const ServiceProfile &profile)
{
    switch (step) {
    case Step::AskingWithCredential:
        return outcomeOf(error, profile);
    case Step::Exchanging:
        return outcomeOfExchange(error, profile);
    case Step::AskingWithToken:
        return outcomeOfToken(error, profile);
    }
    return CheckOutcome::Unclear;
}

/// The credential is wiped as soon as it is no longer needed.
void CredentialCheck::finish(CheckResult result)
{
    m_subject.secret.wipe();
    m_reply->settle(std::move(result));
}

} // namespace keyturn
