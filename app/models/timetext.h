// SPDX-License-Identifier: MIT
#pragma once

#include "core/endchange.h"
#include "core/lifetime.h"

#include <QString>

#include <chrono>
#include <optional>

namespace keyturn {

class Clock;

/// Phrases about moments in the user's language, locale and time zone.
namespace timetext {

/// The short date for table cells: "19 Feb 2027".
[[nodiscard]] QString date(const QDateTime &moment, const Clock &clock);

/// For tables with little room: "19 Feb" in this year, "19 Feb 2027" in another year.
[[nodiscard]] QString shortDate(const QDateTime &moment, const Clock &clock);

/// For a column with a heading such as "Expires": "9 days ago", "Today", "Tomorrow", "In 5 days",
/// "19 Feb 2027", "Never", "Unknown".
[[nodiscard]] QString shortExpiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown,
                                  const Clock &clock);

/// For the badge: "Expired 9 days ago", "Expired today", "Expires today", "Expires tomorrow",
/// "Expires in 5 days" (within 30 days), "19 Feb 2027" (later), "Never expires", "Unknown".
[[nodiscard]] QString expiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown,
                             const Clock &clock);

/// The same for an end that may only have been asked for: "Asked for 19 Feb 2027, not confirmed",
/// "Asked never to expire, not confirmed"; and for one that is not as it was asked for: "Never
/// expires, asked for 19 Feb 2027".
[[nodiscard]] QString shortExpiry(const KnownEnd &end, const Clock &clock);
[[nodiscard]] QString expiry(const KnownEnd &end, const Clock &clock);

/// For a column of statuses: like expiry(), but it needs no heading: "Active until 19 Feb 2027",
/// "End unknown", "Unknown origin"; "Replaced", "Gone" and "Deleted" for what has no end any more.
[[nodiscard]] QString status(const LifeFacts &facts, const Clock &clock);

/// The exact moment for tooltips, in two lines: in the user's time zone ("Fri 19 Feb 2027,
/// 23:59:59, UTC+01:00") and in UTC ("2027-02-19 22:59:59 UTC").
[[nodiscard]] QString exact(const QDateTime &moment, const Clock &clock);

/// "Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days"
[[nodiscard]] QString resolved(const QDateTime &moment, const Clock &clock);

/// "Fri 19 Feb 2027, 23:59, in 90 days"
[[nodiscard]] QString resolvedShort(const QDateTime &moment, const Clock &clock);

/// "just now", "3 minutes ago", "2 hours ago", "yesterday", "12 days ago".
[[nodiscard]] QString ago(const QDateTime &moment, const Clock &clock);

/// "14:03" today; on another day "22 Nov 2026, 14:03".
[[nodiscard]] QString shortTime(const QDateTime &moment, const Clock &clock);

/// "from 19 Feb 2027 to 20 May 2027", "from 19 Feb 2027 to never"; with the times if both are on
/// one day.
[[nodiscard]] QString fromTo(const EndChange &change, const Clock &clock);

/// The remaining time: "59:12", or with hours "1:00:05".
[[nodiscard]] QString countdown(std::chrono::seconds left);

} // namespace timetext
} // namespace keyturn
