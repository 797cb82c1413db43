// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/accesstokens.h"
#include "sandbox/appcirclestate.h"
#include "sandbox/formbody.h"
#include "sandbox/router.h"

namespace keyturn::sandbox {

/// Both sides of Appcircle at one address: the exchange of keys for access tokens, and the API
/// calls with which a token is tested. No address makes a key: at Appcircle only the dashboard
/// does. Little of this is documented; most is taken from the official command line client
/// (https://github.com/appcircleio/appcircle-cli). Wherever the sandbox had to choose something, a
/// comment says "assumed".
class AppcircleRoutes final : public Routes
{
public:
    /// `state` must outlive the routes.
    explicit AppcircleRoutes(AppcircleState &state);

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    /// One version of the exchange of personal access keys.
    struct Exchange
    {
        QString keyField;
        QStringList organizationFields; ///< the first of these fields that is filled in counts
    };
    using Handler = std::function<Answer(const AccessGrant &grant, const Request &request)>;

    void addExchange(const QString &path, const Exchange &exchange);
    void add(const QString &path, const Handler &handler);

    [[nodiscard]] Answer exchangeAccessKey(const Exchange &exchange, const Request &request);
    [[nodiscard]] Answer exchangeApiKey(const Request &request);
    [[nodiscard]] Answer tokenFor(const Result<AccessGrant, StateError> &grant);

    [[nodiscard]] Answer listOrganizations(const AccessGrant &, const Request &) const;
    [[nodiscard]] Answer showOrganization(const AccessGrant &, const Request &) const;

    AppcircleState &m_state;
    AccessTokens m_tokens;
    Router m_router;
};

} // namespace keyturn::sandbox
