// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeservice.h"

namespace keyturn::test {

/// The service knows the one who signs in: what Connect asks beside the lists.
inline void knowAccounts(FakeService &service)
{
    service.instead = [](const FakeRequest &request) -> std::optional<FakeResponse> {
        if (request.path.startsWith("/admin/members"))
            return FakeResponse{ .body = "[]" };
        return {};
    };
}

} // namespace keyturn::test
