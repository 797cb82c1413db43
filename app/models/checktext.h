// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "core/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace keyturn {

class Clock;

/// What the outcome of a check is called and what it means. Tables, tooltips, dialogs, pages and
/// messages all take these words from here. The icon and the colour follow from the weight
/// (checkLook()).
namespace checktext {

/// What an outcome means for somebody who relies on the credential.
enum class Weight
{
    Good,
    Doubtful, ///< it may work, or nothing is known: check again
    Bad, ///< do not rely on the credential
};

[[nodiscard]] Weight weight(CheckOutcome outcome);

/// The words for an outcome.
struct Words
{
    QString title; ///< "Refused"
    QString dated; ///< "Refused %1", where %1 is "3 minutes ago"
    QString heading; ///< title of a message: "The key has expired"
    QString meaning; ///< one or two sentences
};
[[nodiscard]] Words words(CheckOutcome outcome);

/// The last check in one line: "Verified 3 minutes ago", "Refused 2 hours ago", "Never verified".
[[nodiscard]] QString line(const std::optional<CheckRecord> &check, const Clock &clock);

/// "2 work · 1 refused · 1 could not be reached": what a check of several entries has shown.
/// Outcomes that did not occur are left out: "0 work" would mislead if no service could be asked.
[[nodiscard]] QString summary(const std::vector<CheckOutcome> &outcomes);

} // namespace checktext
} // namespace keyturn
