// SPDX-License-Identifier: MIT
#include "ui/widgets/badgelook.h"

#include "models/checktext.h"
#include "models/columnmodel.h"

namespace keyturn {

BadgeLook expiryLook(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Active:
    case ExpiryState::Unknown:
        return { Tone::Neutral, Icon::Clock };
    case ExpiryState::Soon:
        return { Tone::Warning, Icon::Clock };
    case ExpiryState::Expired:
        return { Tone::Bad, Icon::Warn };
    case ExpiryState::Never:
        return { Tone::Neutral, Icon::Infinity };
    }
    return {};
}

BadgeLook expiryLook(const QModelIndex &index)
{
    const auto state = static_cast<ExpiryState>(index.data(ColumnRoles::ExpiryStateRole).toInt());
    const bool warns =
        state != ExpiryState::Expired && index.data(ColumnRoles::OtherEndRole).toBool();
    return warns ? BadgeLook{ Tone::Warning, Icon::Warn } : expiryLook(state);
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
