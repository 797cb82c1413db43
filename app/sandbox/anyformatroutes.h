// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/anyformatstate.h"
#include "sandbox/ratelimit.h"
#include "sandbox/router.h"

namespace keyturn::sandbox {

/// anyformat's public addresses and the list of workflows, with which a key is tested. No address
/// makes a key: at anyformat only the dashboard does. Documented at
/// https://docs.anyformat.ai/api-reference/introduction and the pages beside it; wherever the
/// sandbox had to choose something, a comment says "assumed".
class AnyformatRoutes final : public Routes
{
public:
    /// `state` must outlive the routes.
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
