// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/sandboxstate.h"

namespace keyturn::sandbox {

/// Anyreach over HTTP, as far as credentials need it: https://docs.anyreach.ai. Documented are the
/// creation of an organization key, the two types of credentials, the errors and the organization
/// header. Not documented is how keys are listed and deleted, and almost everything about tokens;
/// comments say "assumed" wherever the sandbox had to choose.
class AnyreachRoutes final : public Routes
{
public:
    /// `state` must outlive the routes.
    explicit AnyreachRoutes(SandboxState &state);

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    /// Who sent a request, for which organization, and the request.
    struct Call
    {
        Owner caller;
        QString organization;
        Role role = Role::Viewer;
        const Request &request;
    };
    enum class Needs
    {
        AnyRole,
        Admin,
        User ///< a token: only a user has tokens to manage
    };
    using Handler = std::function<Answer(const Call &call)>;

    void add(Verb verb, const QString &pattern, Needs needs, const Handler &handler);
    [[nodiscard]] Result<Call, Answer> authenticate(const Request &request) const;
    [[nodiscard]] Result<Call, Answer> callOf(const Owner &user, const Request &request) const;

    [[nodiscard]] Answer list(const Owner &owner) const;
    [[nodiscard]] Answer create(const Owner &owner, const Request &request);
    [[nodiscard]] Answer rename(const Owner &owner, const Request &request);
    [[nodiscard]] Answer remove(const Owner &owner, const Request &request);
    [[nodiscard]] Answer listAgents(const Call &call) const;

    SandboxState &m_state;
    Router m_router;
};

} // namespace keyturn::sandbox
