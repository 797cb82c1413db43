// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/sandboxstate.h"

namespace keyturn::sandbox {

/// Anyreach over HTTP, as far as credentials need it: https://docs.anyreach.ai. Its pages document
/// the creation of an organization key, the two credential types, the errors and the
/// organization header. They leave open how keys are listed and deleted and everything about
/// tokens but that they exist; every such choice below says "assumed".
class AnyreachRoutes final : public Routes
{
public:
    /// `state` outlives the routes.
    explicit AnyreachRoutes(SandboxState &state);

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    /// Who asks, for which organization, and what.
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
        User ///< a token: somebody whose tokens they are
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
