// SPDX-License-Identifier: MIT
#include "core/listchanges.h"

#include "core/credentialids.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace keyturn {

namespace {

SortedIds idsOf(const std::vector<Credential> &rows)
{
    std::vector<QString> ids;
    for (const Credential &row : rows)
        ids.push_back(row.id);
    return SortedIds(std::move(ids));
}

bool isSameEnd(const Credential &before, const Credential &now)
{
    if (!before.expiresAt || !now.expiresAt)
        return before.expiresAt == now.expiresAt;
    constexpr qint64 minute = 60; // seconds
    return std::abs(before.expiresAt->secsTo(*now.expiresAt)) < minute;
}

void compare(const Credential &before, const Credential &now, ListChanges &changes)
{
    if (before.name != now.name)
        changes.renamed.push_back({ before, now });
    if (before.expiryKnown && now.expiryKnown && !isSameEnd(before, now))
        changes.endChanged.push_back({ before, now });
}

bool hasId(const Credential &row, const QString &id)
{
    return row.id == id;
}

bool hasId(const ListChanges::Change &change, const QString &id)
{
    return change.now.id == id;
}

template <typename Item> bool take(std::vector<Item> &items, const QString &id)
{
    return std::erase_if(items, [&id](const Item &item) { return hasId(item, id); }) > 0;
}

/// What has appeared is told as it is now.
template <typename IsSame>
void addChanges(std::vector<ListChanges::Change> &changes, std::vector<Credential> &appeared,
                const std::vector<ListChanges::Change> &later, IsSame isSame)
{
    for (ListChanges::Change change : later) {
        const auto isNew = std::find_if(appeared.begin(), appeared.end(), [&](const auto &row) {
            return row.id == change.before.id;
        });
        if (isNew != appeared.end()) {
            *isNew = change.now;
            continue;
        }
        const auto known = std::find_if(changes.begin(), changes.end(), [&](const auto &each) {
            return each.now.id == change.before.id;
        });
        if (known != changes.end()) {
            change.before = known->before;
            changes.erase(known);
        }
        if (!isSame(change.before, change.now))
            changes.push_back(change);
    }
}

/// Nothing if one list has an id that the other has not. Mostly there is none, and ids of thousands
/// need not be sorted to see which may be the beginning of which.
std::optional<ListChanges> changesOfSameIds(const std::vector<Credential> &before,
                                            const std::vector<Credential> &now)
{
    if (before.size() != now.size())
        return std::nullopt;
    QHash<QString, const Credential *> listed;
    listed.reserve(qsizetype(now.size()));
    for (const Credential &row : now)
        listed.insert(row.id, &row);
    ListChanges changes;
    for (const Credential &row : before) {
        const Credential *same = listed.take(row.id);
        if (!same)
            return std::nullopt;
        compare(row, *same, changes);
    }
    return changes;
}

} // namespace

ListChanges changesBetween(const ListSnapshot &before, const ListSnapshot &now)
{
    if (auto changes = changesOfSameIds(before.rows, now.rows))
        return std::move(*changes);
    const SortedIds listedNow = idsOf(now.rows);
    const SortedIds listedBefore = idsOf(before.rows);
    ListChanges changes;
    // Only what has a counterpart is matched.
    QSet<QString> known;
    for (const Credential &row : before.rows) {
        if (listedNow.mayHave(row.id))
            known.insert(row.id);
        else if (now.isWhole)
            changes.vanished.push_back(row);
    }
    QHash<QString, const Credential *> listed;
    for (const Credential &row : now.rows) {
        if (listedBefore.mayHave(row.id))
            listed.insert(row.id, &row);
        else if (before.isWhole)
            changes.appeared.push_back(row);
    }
    const QHash<QString, QString> same = listedIds({ listed.keyBegin(), listed.keyEnd() }, known);
    for (const Credential &row : before.rows) {
        if (const auto id = same.constFind(row.id); id != same.constEnd())
            compare(row, *listed.value(*id), changes);
    }
    return changes;
}

void ListChanges::add(const ListChanges &later)
{
    for (const Credential &row : later.appeared) {
        if (!take(vanished, row.id))
            appeared.push_back(row);
    }
    addChanges(
        renamed, appeared, later.renamed,
        [](const Credential &before, const Credential &now) { return before.name == now.name; });
    addChanges(endChanged, appeared, later.endChanged, isSameEnd);
    QSet<QString> back;
    for (const Credential &row : later.returned)
        back.insert(row.id);
    const auto isBack = [&back](const Credential &row) { return back.contains(row.id); };
    std::erase_if(vanished, isBack);
    std::erase_if(returned, isBack);
    returned.insert(returned.end(), later.returned.begin(), later.returned.end());
    for (const Credential &row : later.vanished) {
        take(returned, row.id);
        take(renamed, row.id);
        take(endChanged, row.id);
        if (!take(appeared, row.id))
            vanished.push_back(row);
    }
}

bool isSuspiciouslyShort(std::size_t before, std::size_t missing, std::size_t now)
{
    constexpr std::size_t few = 5;
    if (now == 0)
        return missing >= 2;
    return missing >= few && missing * 2 >= before;
}

} // namespace keyturn
