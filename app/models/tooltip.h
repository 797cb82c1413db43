// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>

namespace keyturn {

class Clock;

/// Tooltips of table cells. A tooltip guesses whether its text is HTML and cannot be told, so these
/// always are, and what stands in them is escaped.
namespace tooltip {

/// `htmlLines` are escaped already.
[[nodiscard]] QString ofLines(const QStringList &htmlLines);

/// One plain line.
[[nodiscard]] QString ofText(const QString &text);

/// The moment by the user's clock and in UTC.
[[nodiscard]] QString ofMoment(const QDateTime &moment, const Clock &clock);

} // namespace tooltip
} // namespace keyturn
