// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/records.h"

#include <QString>

#include <optional>

namespace keyturn {

class Clock;

/// What the outcome of a check is called and what it means: the one place, for table, tooltip,
/// dialog, page and message alike. How it looks follows from its weight (checkLook).
namespace checktext {

/// How much an outcome matters to whoever relies on the credential.
enum class Weight
{
    Good,
    Doubtful, ///< it may work, or nothing is known: look again
    Bad, ///< do not rely on it
};

[[nodiscard]] Weight weight(CheckOutcome outcome);

struct Words
{
    QString title; ///< "Refused"
    QString dated; ///< "Refused %1", where %1 is "3 minutes ago"
    QString heading; ///< of a message: "The key has expired"
    QString meaning; ///< a sentence or two
};
[[nodiscard]] Words words(CheckOutcome outcome);

/// "Verified 3 minutes ago", "Refused 2 hours ago", "Never verified".
[[nodiscard]] QString line(const std::optional<CheckRecord> &check, const Clock &clock);

} // namespace checktext
} // namespace keyturn
