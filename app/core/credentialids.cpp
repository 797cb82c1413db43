// SPDX-License-Identifier: MIT
#include "core/credentialids.h"

#include <algorithm>

namespace keyturn {

bool mayBeSameId(const QString &one, const QString &other)
{
    constexpr qsizetype leastCommonLength = 8;
    if (one == other || std::min(one.size(), other.size()) < leastCommonLength)
        return one == other;
    // A number is no shortened form of a longer one.
    const QString &longer = one.size() > other.size() ? one : other;
    if (std::all_of(longer.begin(), longer.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    return one.startsWith(other) || other.startsWith(one);
}

QHash<QString, QString> listedIds(const QSet<QString> &listed, const QSet<QString> &known)
{
    QHash<QString, QString> found;
    const QSet<QString> openIds = listed - known;
    QHash<QString, int> fitting; // how many of the known ids fit a listed one
    QHash<QString, QString> only; // of a known id that fits one listed id and no other
    for (const QString &id : known) {
        if (listed.contains(id)) {
            found.insert(id, id);
            continue;
        }
        int count = 0;
        for (const QString &other : openIds) {
            if (!mayBeSameId(other, id))
                continue;
            ++count;
            ++fitting[other];
            only.insert(id, other);
        }
        if (count != 1)
            only.remove(id);
    }
    for (auto it = only.cbegin(); it != only.cend(); ++it) {
        if (fitting.value(it.value()) == 1)
            found.insert(it.key(), it.value());
    }
    return found;
}

} // namespace keyturn
