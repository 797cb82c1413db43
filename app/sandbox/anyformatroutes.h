// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/anyformatstate.h"
#include "sandbox/ratelimit.h"
#include "sandbox/router.h"

#include <memory>

namespace keyturn::sandbox {

/// anyformat's public addresses and the list of workflows, by which a key is tried. Nothing here
/// makes a key: anyformat does that on its dashboard only. Documented at
/// https://docs.anyformat.ai/api-reference/introduction and its neighbours; whatever the sandbox
/// had to choose is called assumed where it happens.
class AnyformatRoutes final : public Routes
{
public:
    /// `state` outlives the routes.
    explicit AnyformatRoutes(AnyformatState &state);
    ~AnyformatRoutes() override;

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) const override;

private:
    [[nodiscard]] std::optional<Outcome> redirection(const Request &request) const;
    [[nodiscard]] Answer listWorkflows(const Request &request) const;
    [[nodiscard]] Result<QString, Answer> authenticate(const Request &request) const;
    [[nodiscard]] Answer pageOf(const std::vector<Workflow> &workflows,
                                const Request &request) const;

    AnyformatState &m_state;
    std::unique_ptr<RateLimit> m_limit;
    Router m_router;
};

} // namespace keyturn::sandbox
