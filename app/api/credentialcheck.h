// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialapi.h"
#include "api/organizationapi.h"
#include "api/tokenexchange.h"
#include "core/checkoutcome.h"

#include <QDateTime>

#include <memory>

namespace keyturn {

/// A credential and where it belongs, all that a check needs.
struct CheckSubject
{
    ServiceProfile profile;
    CredentialKind kind = CredentialKind::ApiKey;
    ServerUrl server;
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
class CredentialCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheck)

public:
    CredentialCheck(CheckSubject subject, HttpClient::Limits limits, QObject *parent);
    ~CredentialCheck() override;

    /// Once. Fails only when it is cancelled; everything else is an outcome, classified by the
    /// profile (ServiceProfile::statusMeanings) and not by the service's name. Network errors, 429
    /// and 5xx are Unreachable; what is neither yes nor no (404 on every probe, HTML, another
    /// shape) is Unclear. A refusal after `expiresAt` is Expired; `now` is UTC.
    [[nodiscard]] ApiReply<CheckResult> *run(const QDateTime &now);

private:
    using Classifier = CheckOutcome (*)(const ApiError &, const ServiceProfile &);

    void exchange(ApiReply<CheckResult> *reply);
    void listOrganizations(ApiReply<CheckResult> *reply, Secret token);
    void probe(ApiReply<CheckResult> *reply, Secret bearer, Classifier classify);
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers() const;
    void conclude(ApiReply<CheckResult> *reply, ApiError error, CheckOutcome outcome);
    void conclude(ApiReply<CheckResult> *reply, CheckResult result);

    CheckSubject m_subject;
    HttpClient::Limits m_limits;
    QDateTime m_now;
    bool m_isCanceled = false;
    // Each for one request, then gone: a credential is not held longer than it is needed.
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenExchange> m_exchange;
    std::unique_ptr<OrganizationApi> m_organizations;
};

} // namespace keyturn
