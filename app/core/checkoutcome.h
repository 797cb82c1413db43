// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// The result of asking a service about a credential.
enum class CheckOutcome
{
    Works,
    NotAllowed, ///< valid, but without permission for the request (usually 403)
    OrganizationMissing, ///< a token that was sent without its organization
    Refused, ///< not valid, or not valid any more
    NotAccepted, ///< either Refused or NotAllowed: the service does not tell which
    Expired, ///< refused, and its known end has passed
    Unreachable, ///< the service did not answer; nothing is known
    Unclear, ///< the service's answer means neither yes nor no
};

} // namespace keyturn
