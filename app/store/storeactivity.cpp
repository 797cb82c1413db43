// SPDX-License-Identifier: MIT
#include "store/storeactivity.h"

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

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

std::vector<ActivityEntry> StoreActivity::entries()
{
    const auto readable = m_database.readable(schema::activity.shape(schema::version));
    std::vector<ActivityEntry> entries;
    entries.reserve(readable.rows.size());
    for (const Row &row : readable.rows)
        entries.push_back(schema::activity.record(row));
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.number < b.number; });
    // A damaged table is read from both ends.
    const auto isSame = [](const auto &a, const auto &b) { return a == b; };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    return entries;
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
