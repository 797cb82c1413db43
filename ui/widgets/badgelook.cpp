// SPDX-License-Identifier: MIT
#include "ui/widgets/badgelook.h"

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

BadgeLook checkLook(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Works:
        return { Tone::Good, Icon::Ok };
    case CheckOutcome::NotAllowed:
    case CheckOutcome::OrganizationMissing:
        return { Tone::Warning, Icon::Warn };
    case CheckOutcome::Refused:
    case CheckOutcome::NotAccepted:
    case CheckOutcome::Expired:
        return { Tone::Bad, Icon::Warn };
    case CheckOutcome::Unreachable:
    case CheckOutcome::Unclear:
        return { Tone::Neutral, Icon::Info };
    }
    return {};
}

} // namespace keyturn
