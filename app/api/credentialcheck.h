// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "core/checkoutcome.h"

#include <QDateTime>
#include <QPointer>

namespace keyturn {

/// A credential and what the service wants to know with it: all that a check needs.
struct CheckSubject
{
    CredentialKind kind = CredentialKind::ApiKey;
    std::optional<ServerUrl> authServer; ///< where the kind is exchanged
    QString organizationId; ///< sent where the kind names its organization
    QString credentialId;
    Secret secret;
    std::optional<QDateTime> expiresAt; ///< UTC; what is known of its end
};

struct CheckResult
{
    CheckOutcome outcome = CheckOutcome::Unclear;
    QStringList scopes = {};
    bool scopesKnown = false;
    std::vector<ListedOrganization> organizations = {};
    bool organizationsKnown = false;
    std::optional<ApiError> error = {}; ///< what stood in the way; nothing when it works
};

/// Asks a service whether a credential works, in the cheapest way that its profile knows: the
/// probes for one that is sent itself; for one that is exchanged the exchange, and with the access
/// token the list of organizations (else the probes). The token is forgotten at once. Changes
/// nothing on the service.
///
///     AskingWithCredential ───────────────────────┐
///     Exchanging ─┬► AskingWithToken ─────────────┼► the result
///                 └───────────────────────────────┘
class CredentialCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheck)

public:
    /// `client` belongs to the credential's server. It is borrowed, and may go as soon as the check
    /// has its result.
    CredentialCheck(ServiceClient &client, CheckSubject subject, QObject *parent);
    ~CredentialCheck() override; ///< what is under way is cancelled

    /// Once. Fails only when it is cancelled; everything else is an outcome, classified by the
    /// profile (ServiceProfile::statusMeanings) and not by the service's name. Network errors, 429
    /// and 5xx are Unreachable; what is neither yes nor no (404 on every probe, HTML, another
    /// shape) is Unclear. A refusal after `expiresAt` is Expired; `now` is UTC.
    [[nodiscard]] ApiReply<CheckResult> *run(const QDateTime &now);

private:
    enum class Step
    {
        AskingWithCredential,
        Exchanging,
        AskingWithToken,
    };

    void exchange();
    void takeToken(Result<AccessToken, ApiError> token);
    void takeOrganizations(Result<OrganizationList, ApiError> list);
    void probe(const Secret &bearer);
    void takeVerification(Result<Verification, ApiError> verified);
    template <typename T>
    void await(ApiReply<T> *answer, void (CredentialCheck::*take)(Result<T, ApiError>));
    void cancel();
    void fail(const ApiError &error);
    void finish(CheckResult result);
    [[nodiscard]] static CheckOutcome outcomeAt(Step step, const ApiError &error,
                                                const ServiceProfile &profile);

    ServiceClient &m_client;
    CheckSubject m_subject;
    Step m_step = Step::AskingWithCredential;
    QDateTime m_now;
    ApiReply<CheckResult> *m_reply = nullptr;
    QPointer<Reply> m_underWay;
    bool m_isCanceled = false;
};

} // namespace keyturn
