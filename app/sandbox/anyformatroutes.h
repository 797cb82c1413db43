// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/anyformatstate.h"
#include "sandbox/ratelimit.h"
#include "sandbox/router.h"

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

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    [[nodiscard]] std::optional<Outcome> redirection(const Request &request) const;
    [[nodiscard]] Answer listWorkflows(const Request &request);

    AnyformatState &m_state;
    RateLimit m_limit;
    Router m_router;
};

} // namespace keyturn::sandbox
