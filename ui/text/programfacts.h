// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace keyturn {

/// What this Keyturn is and what it runs on, for About and for reports: no secret, no path.
[[nodiscard]] std::vector<std::pair<QString, QString>> programFacts();

} // namespace keyturn
