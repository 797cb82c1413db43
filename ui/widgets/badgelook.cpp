// SPDX-License-Identifier: MIT
#include "ui/widgets/badgelook.h"

#include "models/checktext.h"
#include "models/columnmodel.h"

namespace keyturn {

BadgeLook lifetimeLook(Lifetime status)
{
    switch (status) {
    case Lifetime::Expired:
        return { Tone::Bad, Icon::Warn };
    case Lifetime::Today:
        return { Tone::Bad, Icon::Clock };
    case Lifetime::Week:
        return { Tone::Warning, Icon::Warn };
    case Lifetime::Soon:
        return { Tone::Warning, Icon::Clock };
    case Lifetime::Active:
        return { Tone::Neutral, Icon::Clock };
    case Lifetime::Never:
        return { Tone::Neutral, Icon::Infinity };
    case Lifetime::Unknown:
        return { Tone::Neutral, Icon::Info };
    case Lifetime::UnknownOrigin:
        return { Tone::Warning, Icon::Info };
    case Lifetime::NotListed:
        return { Tone::Warning, Icon::Info };
    case Lifetime::Replaced:
        return { Tone::Neutral, Icon::Refresh };
    case Lifetime::Gone:
        return { Tone::Neutral, Icon::Close };
    case Lifetime::DeletedHere:
        return { Tone::Neutral, Icon::Trash };
    }
    Q_UNREACHABLE();
}

BadgeLook lifetimeLook(const QModelIndex &index)
{
    const auto status = static_cast<Lifetime>(index.data(ColumnRoles::LifetimeRole).toInt());
    const bool warns = !isOver(status) && index.data(ColumnRoles::OtherEndRole).toBool();
    return warns ? BadgeLook{ Tone::Warning, Icon::Warn } : lifetimeLook(status);
}

BadgeLook checkLook(CheckOutcome outcome)
{
    switch (checktext::weight(outcome)) {
    case checktext::Weight::Good:
        return { Tone::Good, Icon::Ok };
    case checktext::Weight::Doubtful:
        return { Tone::Warning, Icon::Warn };
    case checktext::Weight::Bad:
        return { Tone::Bad, Icon::Warn };
    }
    Q_UNREACHABLE();
}

} // namespace keyturn
