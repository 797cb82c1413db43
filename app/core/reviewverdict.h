// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// What an access review has come to for a key.
enum class ReviewVerdict
{
    None, ///< not looked at so far
    Keep,
    Rotate, ///< to be replaced
    Delete,
    Ask, ///< somebody has to be asked first
};

} // namespace keyturn
