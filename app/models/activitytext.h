// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "core/endchange.h"

#include <QStringList>

#include <optional>

namespace keyturn {

class Clock;

/// What the entries of the log are called. The page, the drawers and screen readers all take these
/// words from here. The icon and the colour of a result follow from its weight.
namespace activitytext {

/// "Created", "Signed in"
[[nodiscard]] QString deed(Deed deed);
/// How it ended: "Done", "Refused"; of a check "Works"; "Seen" of what others have done.
[[nodiscard]] QString result(Deed deed, DeedResult result);
/// The same; "Changed since" of an entry that is not as it was written.
[[nodiscard]] QString result(const ActivityEntry &entry);
/// All that deed() and result() can say, for the width of a column.
[[nodiscard]] QStringList allDeeds();
[[nodiscard]] QStringList allResults();

/// False of what is about all types of keys, or about none.
[[nodiscard]] bool hasKind(Deed deed);
/// True if the service's list has shown it, and nobody did it here.
[[nodiscard]] bool isSeen(Deed deed);

enum class Weight
{
    Good,
    Neutral, ///< nobody has to do anything about it
    Doubtful, ///< it may or may not have happened
    Bad, ///< it has not happened, or its entry was changed
};
[[nodiscard]] Weight weight(const ActivityEntry &entry);

/// The name of the key that the entry is about, safe to show; in its place the masked form of the
/// value or the id, if it has no name.
[[nodiscard]] QString key(const ActivityEntry &entry);
/// The same; of what was renamed both names, and of an end that has changed both ends.
[[nodiscard]] QString keyAndBefore(const ActivityEntry &entry, const Clock &clock);

/// The ends of which an entry says that one has become the other; nothing if it says none.
[[nodiscard]] std::optional<EndChange> ends(const ActivityEntry &entry);

/// Account and organization, safe to show: "North / Northwind Traders". `service` stands for an
/// account without a name.
[[nodiscard]] QString where(const ActivityEntry &entry, const QString &service);

} // namespace activitytext
} // namespace keyturn
