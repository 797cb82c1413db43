// SPDX-License-Identifier: MIT
#include "core/credentialids.h"

#include <algorithm>

namespace keyturn {

namespace {

constexpr qsizetype leastCommonLength = 8;

} // namespace

bool mayBeSameId(const QString &one, const QString &other)
{
    if (one == other || std::min(one.size(), other.size()) < leastCommonLength)
        return one == other;
    // A number is no shortened form of a longer one.
    const QString &longer = one.size() > other.size() ? one : other;
    if (std::all_of(longer.begin(), longer.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    return one.startsWith(other) || other.startsWith(one);
}

SortedIds::SortedIds(std::vector<QString> ids)
    : m_ids(std::move(ids))
{
    std::sort(m_ids.begin(), m_ids.end());
}

std::vector<QString> SortedIds::fitting(const QString &id) const
{
    std::vector<QString> found;
    const auto isFirst = [&found](const QString &other) {
        return found.empty() || found.back() != other;
    };
    // Longer ones stand behind it, and shorter ones are among its beginnings.
    const auto from = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    for (auto longer = from; longer != m_ids.end() && longer->startsWith(id); ++longer) {
        if (isFirst(*longer) && mayBeSameId(*longer, id))
            found.push_back(*longer);
    }
    for (qsizetype length = leastCommonLength; length < id.size(); ++length) {
        const QString beginning = id.left(length);
        if (std::binary_search(m_ids.begin(), m_ids.end(), beginning) && mayBeSameId(beginning, id))
            found.push_back(beginning);
    }
    return found;
}

QHash<QString, QString> listedIds(const QSet<QString> &listed, const QSet<QString> &known)
{
    QHash<QString, QString> found;
    const QSet<QString> open = listed - known;
    const SortedIds openIds({ open.begin(), open.end() });
    QHash<QString, int> fitting; // how many of the known ids fit a listed one
    QHash<QString, QString> only; // of a known id that fits one listed id and no other
    for (const QString &id : known) {
        if (listed.contains(id)) {
            found.insert(id, id);
            continue;
        }
        const std::vector<QString> others = openIds.fitting(id);
        for (const QString &other : others)
            ++fitting[other];
        if (others.size() == 1)
            only.insert(id, others.front());
    }
    for (auto it = only.cbegin(); it != only.cend(); ++it) {
        if (fitting.value(it.value()) == 1)
            found.insert(it.key(), it.value());
    }
    return found;
}

} // namespace keyturn
