// SPDX-License-Identifier: MIT
#include "store/storeactivity.h"

#include <algorithm>
#include <limits>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int endOfAll = std::numeric_limits<int>::max();

} // namespace

StoreActivity::StoreActivity(StoreDatabase &database)
    : m_database(database)
{
}

StoreActivity::Outcome<Done> StoreActivity::append(ActivityEntry &entry)
{
    auto last = mark(End::Last);
    if (!last)
        return failure(last.error());
    // After a repair the mark may be older than the entries; no number is given twice.
    const auto newest = m_database.number(u"SELECT max(number) FROM activity"_s);
    if (!newest)
        return failure(newest.error());
    entry.number = std::max(last->number, int(*newest)) + 1;
    entry.hash = activityHash(last->hash, entry);
    if (auto done = m_database.add(schema::activity, { entry }); !done)
        return done;
    return setMark(End::Last, { entry.number, entry.hash });
}

/// A log that cannot be read tells nothing.
bool StoreActivity::tells(const ActivityEntry &entry, const QDateTime &since)
{
    const auto rows = m_database.query(
        schema::activity.shape(schema::version).selection()
            + " WHERE at >= ? AND deed = ? AND service = ? AND server = ? AND kind = ?"
              " AND name = ?"_L1,
        { Stored<QDateTime>::write(since), Stored<Deed>::write(entry.deed),
          Stored<QString>::write(entry.serviceId), Stored<QString>::write(entry.serverUrl),
          Stored<CredentialKind>::write(entry.kind), Stored<QString>::write(entry.keyName) });
    const auto known = rows ? entriesOf(*rows) : std::vector<ActivityEntry>();
    return std::any_of(known.begin(), known.end(), [&entry](const ActivityEntry &each) {
        return each.result != DeedResult::Unclear || entry.result == DeedResult::Unclear;
    });
}

std::vector<ActivityEntry> StoreActivity::entries()
{
    const auto readable = m_database.readable(schema::activity.shape(schema::version));
    std::vector<ActivityEntry> entries;
    entries.reserve(readable.rows.size());
    for (const Row &row : readable.rows)
        entries.push_back(schema::activity.record(row));
    for (const Row &row : readable.changed)
        entries.push_back(changed(row));
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.number < b.number; });
    // A damaged table is read from both ends.
    const auto isSame = [](const auto &a, const auto &b) { return a == b; };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    return entries;
}

ActivityPart StoreActivity::before(int number, int most)
{
    const TableShape shape = schema::activity.shape(schema::version);
    const int below = number > 0 ? number : endOfAll;
    const auto rows =
        m_database.query(shape.selection() + u" WHERE number < ? ORDER BY number DESC LIMIT ?"_s,
                         { Stored<int>::write(below), Stored<int>::write(most) });
    if (!rows)
        return readableBefore(below);
    return { entriesOf(*rows), int(rows->size()) < most };
}

ActivityEntry StoreActivity::changed(const Row &row)
{
    ActivityEntry entry = schema::activity.record(row);
    entry.isChanged = true;
    return entry;
}

std::vector<ActivityEntry> StoreActivity::entriesOf(const std::vector<Row> &rows)
{
    std::vector<ActivityEntry> entries;
    entries.reserve(rows.size());
    for (Row row : rows) {
        const QByteArray stored = row.takeLast().toByteArray();
        const bool isIntact = stored == checksumOf(schema::activity.name, row);
        entries.push_back(isIntact ? schema::activity.record(row) : changed(row));
    }
    return entries;
}

/// All of them: a damaged page stops reading from one end.
ActivityPart StoreActivity::readableBefore(int number)
{
    ActivityPart part{ entries(), true };
    std::erase_if(part.entries, [number](const auto &entry) { return entry.number >= number; });
    std::reverse(part.entries.begin(), part.entries.end());
    return part;
}

std::vector<ActivityEntry> StoreActivity::of(const ActivityKey &key, int most)
{
    // What may be about the key; an id may be the beginning of the other. isAbout() decides.
    const QString id = "(credential <> '' AND (substr(credential, 1, length(?)) = ? "
                       "OR substr(?, 1, length(credential)) = credential))"_L1;
    const QVariant keyId = Stored<QString>::write(key.id);
    const auto rows = m_database.query(schema::activity.shape(schema::version).selection()
                                           + " WHERE service = ? AND ("_L1 + id
                                           + " OR hint = ?) ORDER BY number DESC"_L1,
                                       { Stored<QString>::write(key.serviceId), keyId, keyId, keyId,
                                         Stored<QString>::write(key.hint) });
    std::vector<ActivityEntry> found = rows ? entriesOf(*rows) : readableBefore(endOfAll).entries;
    std::erase_if(found, [&key](const ActivityEntry &entry) { return !isAbout(entry, key); });
    if (found.size() > std::size_t(most))
        found.resize(std::size_t(most));
    return found;
}

StoreActivity::Outcome<ActivityVerdict> StoreActivity::verify()
{
    const auto first = mark(End::First);
    if (!first)
        return failure(first.error());
    const auto last = mark(End::Last);
    if (!last)
        return failure(last.error());
    return verifyActivity(entries(), *first, *last);
}

StoreActivity::Outcome<Done> StoreActivity::cut(const QDateTime &moment)
{
    const auto verdict = verify();
    if (!verdict)
        return failure(verdict.error());
    if (verdict->fault != ActivityVerdict::Fault::None)
        return failure(StoreError{ StoreError::Kind::Failed, u"the log was touched"_s });
    std::optional<ActivityMark> cutOff;
    for (const ActivityEntry &entry : entries()) {
        // A clock that was wrong for a while must not make a gap.
        if (entry.at >= moment)
            break;
        cutOff = { entry.number, entry.hash };
    }
    if (!cutOff)
        return Done{};
    if (auto done = m_database.execute(u"DELETE FROM activity WHERE number <= ?"_s,
                                       { Stored<int>::write(cutOff->number) });
        !done)
        return done;
    return setMark(End::First, *cutOff);
}

StoreActivity::Outcome<ActivityMark> StoreActivity::mark(End end)
{
    const auto rows = m_database.load(schema::activityMark, { Stored<int>::write(int(end)) });
    if (!rows)
        return failure(rows.error());
    return rows->empty() ? ActivityMark{} : rows->front().mark;
}

StoreActivity::Outcome<Done> StoreActivity::setMark(End end, const ActivityMark &mark)
{
    if (auto done = m_database.remove(schema::activityMark, { Stored<int>::write(int(end)) });
        !done)
        return done;
    return m_database.add(schema::activityMark, { { int(end), mark } });
}

} // namespace keyturn
