// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <vector>

namespace keyturn {

/// The rows of a list as it was read.
struct ListSnapshot
{
    const std::vector<Credential> &rows; ///< borrowed
    /// True if the list had no other rows than these: what a part of a list lacks proves nothing.
    bool isWhole = false;
};

/// What has become of a list since it was read before. Each credential is in one of the first two
/// at most; a row that is in both lists may be renamed and have another end at once.
struct ListChanges
{
    /// A row in both lists, under one id or under an id and its beginning (core/credentialids).
    struct Change
    {
        Credential before;
        Credential now;
    };

    std::vector<Credential> appeared; ///< nothing of the whole list before may have been it
    std::vector<Credential> vanished; ///< nothing of the whole list now may be it
    /// Listed again after they had vanished; in none of the two above. changesBetween(), which does
    /// not know the lists before, finds none.
    std::vector<Credential> returned;
    std::vector<Change> renamed;
    /// Both ends were told, and they are not within the same minute: some services reckon an end
    /// anew with each answer. An end that was not told is no change.
    std::vector<Change> endChanged;

    [[nodiscard]] bool isEmpty() const
    {
        return appeared.empty() && vanished.empty() && returned.empty() && renamed.empty()
            && endChanged.empty();
    }

    /// Adds what has happened after these changes. Each key is in each list once at most, with what
    /// was before all of them and what is now; what was taken back is in none, but for what has
    /// returned: that it had vanished was told.
    void add(const ListChanges &later);
};

[[nodiscard]] ListChanges changesBetween(const ListSnapshot &before, const ListSnapshot &now);

/// True if so many rows are missing that a fault of the service is as likely as a deletion of all
/// of them: nothing is left of two rows or more, or half of the rows or more are missing, and at
/// least five. `missing` counts only rows of which nobody knows why.
[[nodiscard]] bool isSuspiciouslyShort(std::size_t before, std::size_t missing, std::size_t now);

} // namespace keyturn
