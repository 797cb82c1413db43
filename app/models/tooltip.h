// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QStringList>

namespace keyturn {

class Clock;

/// Tooltips of table cells. QToolTip guesses whether a text is HTML, and there is no way to tell
/// it. The texts made here are always HTML, with escaped contents.
namespace tooltip {

/// `htmlLines` must be escaped already.
[[nodiscard]] QString ofLines(const QStringList &htmlLines);

/// One line of plain text.
[[nodiscard]] QString ofText(const QString &text);

/// Both, one below the other; they were made by these functions.
[[nodiscard]] QString joined(const QString &first, const QString &second);

/// The moment in the user's time zone and in UTC.
[[nodiscard]] QString ofMoment(const QDateTime &moment, const Clock &clock);

/// Of an end: the moment, if there is one; both ends, where it is not as it was asked for.
[[nodiscard]] QString ofEnd(const KnownEnd &end, const Clock &clock);

} // namespace tooltip
} // namespace keyturn
