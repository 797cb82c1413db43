// SPDX-License-Identifier: MIT
#include "session/keyplace.h"

#include <algorithm>

namespace keyturn {

std::vector<KeyPlace> placesOf(const std::vector<KnownKey> &keys)
{
    std::vector<KeyPlace> places;
    for (const KnownKey &key : keys) {
        auto place = std::find_if(places.begin(), places.end(),
                                  [&key](const KeyPlace &each) { return each.list == key.list; });
        if (place == places.end())
            place = places.insert(places.end(), { key.list, 0, 0, key.end() });
        ++place->count;
        ++place->seen;
        place->firstEnd = std::min(place->firstEnd, key.end());
    }
    for (const KnownKey &key : keys) {
        for (KeyPlace &place : places) {
            const auto has = [&place](const ListKey &list) { return place.list == list; };
            place.seen += int(std::any_of(key.alsoIn.begin(), key.alsoIn.end(), has));
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const KeyPlace &one, const KeyPlace &other) {
        return one.firstEnd < other.firstEnd;
    });
    return places;
}

} // namespace keyturn
