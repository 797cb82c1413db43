// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
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

/// The moment in the user's time zone and in UTC.
[[nodiscard]] QString ofMoment(const QDateTime &moment, const Clock &clock);

} // namespace tooltip
} // namespace keyturn
