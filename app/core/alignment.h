// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace keyturn {

/// Which rows two lists have in common. A list that is read again mostly has the same rows in the
/// same order, so both are walked through side by side; only what is out of place is looked up.
/// Looking up each of ten thousand takes longer than a window may stand still.
struct Alignment
{
    static constexpr auto none = std::size_t(-1);

    std::vector<std::size_t> places; ///< in the list of now, of each row before; none: it has gone
    /// The rows of now that were not there before, in their order. Of rows with the same id, only
    /// the first counts.
    std::vector<std::size_t> come;

    [[nodiscard]] bool hasSameRows() const
    {
        return come.empty() && std::find(places.begin(), places.end(), none) == places.end();
    }
};

/// Aligns two lists of these sizes. `idBefore` and `idNow` give the id at a place; no id is twice
/// in the list before.
template <typename IdBefore, typename IdNow>
[[nodiscard]] Alignment align(std::size_t before, IdBefore idBefore, std::size_t now, IdNow idNow)
{
    constexpr std::size_t farthest = 16;
    Alignment made;
    made.places.assign(before, Alignment::none);
    std::vector<std::size_t> missing;
    std::vector<std::size_t> others;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before && j < now) {
        std::size_t come = 0;
        std::size_t gone = 0;
        for (std::size_t ahead = 0; ahead <= farthest; ++ahead) {
            const bool isFurtherOn = j + ahead < now && idBefore(i) == idNow(j + ahead);
            if (isFurtherOn || (i + ahead < before && idBefore(i + ahead) == idNow(j))) {
                (isFurtherOn ? come : gone) = ahead;
                break;
            }
            if (ahead == farthest)
                come = gone = 1;
        }
        const bool isSame = come == 0 && gone == 0;
        if (isSame)
            made.places[i++] = j++;
        for (; gone > 0; --gone)
            missing.push_back(i++);
        for (; come > 0; --come)
            others.push_back(j++);
    }
    for (; i < before; ++i)
        missing.push_back(i);
    for (; j < now; ++j)
        others.push_back(j);
    if (others.empty())
        return made;

    QHash<std::decay_t<decltype(idNow(0))>, std::size_t> open; // the others, by their ids
    open.reserve(qsizetype(others.size()));
    for (const std::size_t other : others) {
        if (const auto id = idNow(other); !open.contains(id))
            open.insert(id, other);
    }
    for (const std::size_t row : missing) {
        if (const auto found = open.constFind(idBefore(row)); found != open.cend()) {
            made.places[row] = *found;
            open.erase(found);
        }
    }
    if (open.isEmpty())
        return made;
    for (std::size_t row = 0; row < before; ++row) { // in a faulty list, an id may be there twice
        if (const auto found = open.constFind(idBefore(row)); found != open.cend()) {
            made.places[row] = std::min(made.places[row], *found);
            open.erase(found);
        }
    }
    made.come.assign(open.cbegin(), open.cend());
    std::sort(made.come.begin(), made.come.end());
    return made;
}

} // namespace keyturn
