// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeservice.h"

namespace keyturn::test {

/// Makes the service answer the requests that Connect sends besides the lists, so that every
/// account is accepted.
inline void knowAccounts(FakeService &service)
{
    service.instead = [](const FakeRequest &request) -> std::optional<FakeResponse> {
        if (request.path.startsWith("/admin/members"))
            return FakeResponse{ .body = "[]" };
        return {};
    };
}

} // namespace keyturn::test
