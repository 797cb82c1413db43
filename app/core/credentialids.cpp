// SPDX-License-Identifier: MIT
#include "core/credentialids.h"

#include <algorithm>
#include <utility>

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
    for (const QString &id : m_ids)
        m_lengths.push_back(id.size());
    std::sort(m_lengths.begin(), m_lengths.end());
    m_lengths.erase(std::unique(m_lengths.begin(), m_lengths.end()), m_lengths.end());
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
    // Only lengths that there are: an id may be as long as a server's answer.
    for (const qsizetype length : m_lengths) {
        if (length < leastCommonLength)
            continue;
        if (length >= id.size())
            break;
        const QStringView beginning = QStringView(id).left(length);
        const auto shorter = std::lower_bound(
            m_ids.begin(), m_ids.end(), beginning,
            [](const QString &one, QStringView other) { return one.compare(other) < 0; });
        if (shorter != m_ids.end() && *shorter == beginning && mayBeSameId(*shorter, id))
            found.push_back(*shorter);
    }
    return found;
}

QStringView idStem(const QString &id)
{
    return QStringView(id).left(leastCommonLength);
}

QHash<QString, QString> listedIds(const QSet<QString> &listed, const QSet<QString> &known)
{
    QHash<QString, QString> found;
    QSet<QString> unlisted;
    for (const QString &id : known) {
        if (listed.contains(id))
            found.insert(id, id);
        else
            unlisted.insert(id);
    }
    if (unlisted.isEmpty()) // as mostly: the ids of long lists are not sorted for nothing
        return found;
    // Nor are those of them that are not even the same at their beginnings.
    QSet<QStringView> stems;
    for (const QString &id : std::as_const(unlisted))
        stems.insert(idStem(id));
    std::vector<QString> open;
    for (const QString &id : listed) {
        if (stems.contains(idStem(id)) && !known.contains(id))
            open.push_back(id);
    }
    const SortedIds openIds(std::move(open));
    QHash<QString, int> fitting; // how many of the known ids fit a listed one
    QHash<QString, QString> only; // of a known id that fits one listed id and no other
    for (const QString &id : std::as_const(unlisted)) {
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
