// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/accesstokens.h"
#include "sandbox/appcirclestate.h"
#include "sandbox/formbody.h"
#include "sandbox/router.h"

namespace keyturn::sandbox {

/// Appcircle's two sides on one address: the exchange of keys for access tokens, and those calls of
/// the API with which a token is tried. Nothing here makes a key: Appcircle does that on its
/// dashboard only. Little of it is documented, most is read from the official command line client
/// (https://github.com/appcircleio/appcircle-cli); whatever the sandbox had to choose is called
/// assumed where it happens.
class AppcircleRoutes final : public Routes
{
public:
    /// `state` outlives the routes.
    explicit AppcircleRoutes(AppcircleState &state);

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    /// One version of the exchange of personal access keys.
    struct Exchange
    {
        QString keyField;
        QStringList organizationFields; ///< the first that is filled counts
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
