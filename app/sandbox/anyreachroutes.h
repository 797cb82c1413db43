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

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) const override;

private:
    /// Who asks, and for which organization.
    struct Caller
    {
        Owner owner;
        QString organization;
        Role role = Role::Viewer;
    };
    enum class Needs
    {
        AnyRole,
        Admin,
        User ///< a token: somebody whose tokens they are
    };
    using Handler = Answer (AnyreachRoutes::*)(const Caller &caller, const Request &request,
                                               const QString &id) const;

    void add(Verb verb, const QString &pattern, Needs needs, Handler handler);
    [[nodiscard]] Result<Caller, Answer> authenticate(const Request &request) const;
    [[nodiscard]] Result<Caller, Answer> organizationOf(const Owner &user,
                                                        const Request &request) const;
    [[nodiscard]] static std::optional<Answer> refusal(const Caller &caller, Needs needs);

    [[nodiscard]] Answer listKeys(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer createKey(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer deleteKey(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer listTokens(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer createToken(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer renameToken(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer deleteToken(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer listScopes(const Caller &, const Request &, const QString &) const;
    [[nodiscard]] Answer listAgents(const Caller &, const Request &, const QString &) const;

    [[nodiscard]] Answer list(const Owner &owner) const;
    [[nodiscard]] Answer create(const Owner &owner, const Request &request) const;
    [[nodiscard]] Answer remove(const Owner &owner, const QString &id) const;

    SandboxState &m_state;
    Router m_router;
};

} // namespace keyturn::sandbox
