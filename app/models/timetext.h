// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"

#include <QString>

#include <chrono>
#include <optional>

namespace keyturn {

class Clock;

/// Sentences and phrases about moments, in the user's language, locale and time zone.
namespace timetext {

/// "19 Feb 2027": the short date for table cells.
[[nodiscard]] QString date(const QDateTime &moment, const Clock &clock);

/// "19 Feb" of this year, "19 Feb 2027" of another one: where a table has little room.
[[nodiscard]] QString shortDate(const QDateTime &moment, const Clock &clock);

/// Under a heading that says what it is about: "9 days ago", "Today", "Tomorrow", "In 5 days",
/// "19 Feb 2027", "Never", "Unknown".
[[nodiscard]] QString shortExpiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown,
                                  const Clock &clock);

/// For the badge: "Expired 9 days ago", "Expired today", "Expires today", "Expires tomorrow",
/// "Expires in 5 days" (state Soon), "19 Feb 2027" (Active), "Never expires", "Unknown".
[[nodiscard]] QString expiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown,
                             const Clock &clock);

/// Exact, for tooltips, two lines: local with zone ("Fri 19 Feb 2027, 23:59:59, UTC+01:00") and UTC
/// ("2027-02-19 22:59:59 UTC").
[[nodiscard]] QString exact(const QDateTime &moment, const Clock &clock);

/// "Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days"
[[nodiscard]] QString resolved(const QDateTime &moment, const Clock &clock);

/// "Fri 19 Feb 2027, 23:59, in 90 days"
[[nodiscard]] QString resolvedShort(const QDateTime &moment, const Clock &clock);

/// "just now", "3 minutes ago", "2 hours ago", "yesterday", "12 days ago".
[[nodiscard]] QString ago(const QDateTime &moment, const Clock &clock);

/// "14:03"; on another day than today "22 Nov 2026, 14:03".
[[nodiscard]] QString shortTime(const QDateTime &moment, const Clock &clock);

/// "59:12", "1:00:05": minutes and seconds that are left, hours where there are some.
[[nodiscard]] QString countdown(std::chrono::seconds left);

} // namespace timetext
} // namespace keyturn
