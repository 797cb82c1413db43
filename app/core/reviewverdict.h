// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

/// What an access review has come to for a key.
enum class ReviewVerdict
{
    None, ///< not looked at so far
    Keep,
    Rotate, ///< to be replaced
    Delete,
    Ask, ///< somebody has to be asked first
    Skipped, ///< looked at, and left for later
};

/// What a review that is under way has come to for one key.
struct ReviewedKey
{
    QString id; ///< as the list has it
    ReviewVerdict verdict = ReviewVerdict::None;
    QString remark; ///< the user's words; raw text

    bool operator==(const ReviewedKey &) const = default;
};

} // namespace keyturn
