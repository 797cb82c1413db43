// SPDX-License-Identifier: MIT
#include "core/listchanges.h"

#include "core/alignment.h"
#include "core/credentialids.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace keyturn {

namespace {

using Rows = std::vector<const Credential *>;

/// The ids of a list that may be the same as one of these.
SortedIds idsLike(const Rows &rows, const std::vector<Credential> &list)
{
    QSet<QStringView> stems;
    for (const Credential *row : rows)
        stems.insert(idStem(row->id));
    std::vector<QString> ids;
    for (const Credential &row : list) {
        if (stems.contains(idStem(row.id)))
            ids.push_back(row.id);
    }
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

} // namespace

ListChanges changesBetween(const ListSnapshot &before, const ListSnapshot &now)
{
    const Alignment aligned = align(
        before.rows.size(), [&](std::size_t at) -> const QString & { return before.rows[at].id; },
        now.rows.size(), [&](std::size_t at) -> const QString & { return now.rows[at].id; });
    ListChanges changes;
    Rows missing;
    for (std::size_t i = 0; i < before.rows.size(); ++i) {
        if (aligned.places[i] == Alignment::none)
            missing.push_back(&before.rows[i]);
        else
            compare(before.rows[i], now.rows[aligned.places[i]], changes);
    }
    Rows others;
    for (const std::size_t at : aligned.come)
        others.push_back(&now.rows[at]);
    if (missing.empty() && others.empty())
        return changes;

    // They may be there under an id of another length. Only what has a counterpart is matched.
    const SortedIds listedNow = idsLike(missing, now.rows);
    const SortedIds listedBefore = idsLike(others, before.rows);
    QSet<QString> known;
    for (const Credential *row : missing) {
        if (listedNow.mayHave(row->id))
            known.insert(row->id);
        else if (now.isWhole)
            changes.vanished.push_back(*row);
    }
    QHash<QString, const Credential *> listed;
    for (const Credential *row : others) {
        if (listedBefore.mayHave(row->id))
            listed.insert(row->id, row);
        else if (before.isWhole)
            changes.appeared.push_back(*row);
    }
    const QHash<QString, QString> same = listedIds({ listed.keyBegin(), listed.keyEnd() }, known);
    for (const Credential *row : missing) {
        if (const auto id = same.constFind(row->id); id != same.constEnd())
            compare(*row, *listed.value(*id), changes);
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
