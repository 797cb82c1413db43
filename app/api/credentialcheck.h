// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceclient.h"
#include "core/checkoutcome.h"

#include <QDateTime>
#include <QPointer>

namespace keyturn {

/// A credential, and what the service needs to know to check it.
struct CheckSubject
{
    CredentialKind kind = CredentialKind::ApiKey;
    /// Server of the exchange; empty if the kind is not exchanged.
    std::optional<ServerUrl> authServer;
    QString organizationId; ///< sent if the kind names its organization in requests
    QString credentialId;
    Secret secret;
    std::optional<QDateTime> expiresAt; ///< UTC; the known end of the credential, if any
};

/// The result of a check. Texts and names are raw text from the server.
struct CheckResult
{
    CheckOutcome outcome = CheckOutcome::Unclear;
    QStringList scopes = {};
    bool scopesKnown = false;
    std::vector<ListedOrganization> organizations = {};
    bool organizationsKnown = false;
    /// Why it does not work, or why that is unknown; empty if it works, or if nothing was asked.
    std::optional<ApiError> error = {};
    bool isAsked = true; ///< false: there is no request that could be sent, so none was
};

/// Asks a service whether a credential works, with as few requests as its profile allows. A
/// credential that is sent itself is tested with the probes. One that is exchanged is exchanged,
/// and the access token is used for the list of organizations (otherwise for the probes) and then
/// forgotten. Nothing is changed at the service.
///
///     AskingWithCredential ───────────────────────┐
///     Exchanging ─┬► AskingWithToken ─────────────┼► the result
///                 └───────────────────────────────┘
class CredentialCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheck)

public:
    /// `client` must be one for the credential's server. It is borrowed until the check has its
    /// result.
    CredentialCheck(ServiceClient &client, CheckSubject subject, QObject *parent);
    ~CredentialCheck() override; ///< cancels what is under way

    /// False if the profile has no request that checks such a credential. Its check ends without
    /// having asked, and such a result says nothing about the credential.
    [[nodiscard]] static bool canAsk(const ServiceProfile &profile, CredentialKind kind);

    /// May be called once. Fails only if it is cancelled; everything else is an outcome. What a
    /// status means is taken from the profile (ServiceProfile::statusMeanings). Network errors, 429
    /// and 5xx are Unreachable. An answer that means neither yes nor no (404 for every probe, HTML,
    /// unexpected JSON) is Unclear. A refusal after `expiresAt` is Expired. `now` is in UTC.
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
