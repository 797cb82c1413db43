// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// What asking a service about a credential has shown.
enum class CheckOutcome
{
    Works,
    NotAllowed, ///< valid, but it may not do what was asked (usually 403)
    OrganizationMissing, ///< a token that was sent without its organization
    Refused, ///< not valid, or no longer
    NotAccepted, ///< refused or not allowed: the service does not tell which
    Expired, ///< refused, and past the end that is known of it
    Unreachable, ///< no answer of the service came; nothing is known
    Unclear, ///< the service answered with something that says neither yes nor no
};

} // namespace keyturn
