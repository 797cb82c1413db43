// SPDX-License-Identifier: MIT
#include "api/credentialcheck.h"

namespace keyturn {

CredentialCheck::CredentialCheck(CheckSubject subject, HttpClient::Limits limits, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_limits(limits)
{
}

ApiReply<CheckResult> *CredentialCheck::run(const QDateTime &)
{
    auto *reply = new ApiReply<CheckResult>(this);
    m_api = std::make_unique<CredentialApi>(m_subject.profile, m_subject.server,
                                            m_subject.secret.clone(), m_subject.organizationId,
                                            nullptr);
    m_api->setLimits(m_limits);
    auto *probe = m_api->verify();
    connect(reply, &Reply::cancelRequested, probe, &Reply::cancel);
    connect(probe, &Reply::finished, reply, [reply, probe] {
        const auto verified = probe->takeResult();
        CheckResult result;
        if (!verified && verified.error().kind == ApiError::Kind::Canceled) {
            reply->settle(failure(ApiError(verified.error())));
            return;
        }
        if (!verified) {
            result.error = verified.error();
        } else {
            result.outcome = verified->limited ? CheckOutcome::NotAllowed : CheckOutcome::Works;
            result.scopes = verified->scopes;
            result.scopesKnown = verified->scopesKnown;
        }
        reply->settle(std::move(result));
    });
    return reply;
}

} // namespace keyturn
