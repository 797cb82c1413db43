// SPDX-License-Identifier: MIT
#include "core/remindermemory.h"

#include "core/clock.h"
#include "core/credentialids.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

static_assert(reminderSteps.back() == soonDays);

/// Some services keep whole seconds.
bool isSameEnd(const QDateTime &one, const QDateTime &other)
{
    return std::abs(one.msecsTo(other)) < 1000;
}

/// What was told a day or more after now was told by a clock that was wrong: it would silence the
/// true reminders.
bool isTold(const ReminderRecord &record, const Clock &clock)
{
    return record.step > 0 && record.toldAt < clock.now().addDays(1);
}

/// The key was made with that many days left, or with fewer.
bool isWholeLife(const ReminderMemory::Key &key, int step, const Clock &clock)
{
    if (!key.madeAt || !key.madeAt->isValid())
        return false;
    return calendarDaysUntil(*key.life.end.at, clock) - calendarDaysUntil(*key.madeAt, clock)
        <= step;
}

} // namespace

QString KeySubject::stem() const
{
    return serviceId + u'\n' + serverUrl + u'\n' + organizationId + u'\n' + kindKey(kind) + u'\n'
        + idStem(id).toString();
}

bool KeySubject::mayBe(const KeySubject &other) const
{
    return serviceId == other.serviceId && serverUrl == other.serverUrl
        && organizationId == other.organizationId && kind == other.kind
        && mayBeSameId(id, other.id);
}

void ReminderMemory::take(std::vector<ReminderRecord> records)
{
    m_records.clear();
    for (ReminderRecord &each : records)
        m_records[each.subject.stem()].push_back(std::move(each));
}

std::optional<int> ReminderMemory::due(const Key &key, const Clock &clock) const
{
    if (!isIn(lifetime(key.life, clock), LifetimeGroup::Soon))
        return {};
    const int days = calendarDaysUntil(*key.life.end.at, clock);
    const auto nearest = std::find_if(reminderSteps.begin(), reminderSteps.end(),
                                      [days](int step) { return days <= step; });
    if (nearest == reminderSteps.end() || isWholeLife(key, *nearest, clock))
        return {};
    const ReminderRecord *told = find(key);
    if (told && told->snoozedUntil.isValid())
        return clock.today() < told->snoozedUntil ? std::nullopt : std::optional(*nearest);
    if (told && isTold(*told, clock) && told->step <= *nearest)
        return {};
    return *nearest;
}

bool ReminderMemory::isSnoozed(const Key &key, const Clock &clock) const
{
    const ReminderRecord *told = find(key);
    return told && told->snoozedUntil.isValid() && clock.today() < told->snoozedUntil;
}

bool ReminderMemory::wasToldToday(const Key &key, const Clock &clock) const
{
    const ReminderRecord *told = find(key);
    return told && told->step > 0 && calendarDaysUntil(told->toldAt, clock) == 0;
}

const ReminderRecord &ReminderMemory::tell(const Key &key, int step, const Clock &clock)
{
    ReminderRecord &told = record(key);
    told.step = step;
    told.toldAt = clock.now();
    told.snoozedUntil = {};
    return told;
}

const ReminderRecord &ReminderMemory::snooze(const Key &key, const QDate &until)
{
    ReminderRecord &told = record(key);
    told.snoozedUntil = until;
    return told;
}

CalendarMark ReminderMemory::calendarMark(const Key &key, const Clock &clock) const
{
    const QDateTime end = key.life.end.at.value_or(QDateTime());
    const ReminderRecord *known = findSubject(key.subject);
    if (!known || !known->calendar) {
        // Made of what the key is called everywhere, so that it is the same if this memory is lost.
        const QUuid own(u"4d0a6f0e-7c55-4a5b-9a53-3d1f1c1c8a27"_s);
        const QUuid uid = QUuid::createUuidV5(own, key.subject.stem() + u'\n' + key.subject.id);
        return { uid.toString(QUuid::WithoutBraces), end, 0, clock.now() };
    }
    if (isSameEnd(known->calendar->end, end))
        return *known->calendar;
    return { known->calendar->uid, end, known->calendar->sequence + 1, clock.now() };
}

const ReminderRecord &ReminderMemory::takeCalendarMark(const Key &key, const CalendarMark &mark)
{
    ReminderRecord &told = record(key);
    told.calendar = mark;
    return told;
}

const ReminderRecord *ReminderMemory::findSubject(const KeySubject &subject) const
{
    const auto known = m_records.constFind(subject.stem());
    if (known == m_records.constEnd())
        return nullptr;
    const auto found = std::find_if(known->begin(), known->end(), [&subject](const auto &each) {
        return each.subject.mayBe(subject);
    });
    return found == known->end() ? nullptr : &*found;
}

const ReminderRecord *ReminderMemory::find(const Key &key) const
{
    const ReminderRecord *known = findSubject(key.subject);
    return known && key.life.end.at && isSameEnd(known->end, *key.life.end.at) ? known : nullptr;
}

/// That of another end begins anew; its subject stays as it was kept, and so does its event.
ReminderRecord &ReminderMemory::record(const Key &key)
{
    std::vector<ReminderRecord> &known = m_records[key.subject.stem()];
    auto found = std::find_if(known.begin(), known.end(), [&key](const ReminderRecord &each) {
        return each.subject.mayBe(key.subject);
    });
    const QDateTime end = key.life.end.at.value_or(QDateTime());
    if (found == known.end())
        found = known.insert(known.end(), { key.subject, end, 0, {}, {} });
    else if (!isSameEnd(found->end, end))
        *found = { found->subject, end, 0, {}, {}, found->calendar };
    return *found;
}

} // namespace keyturn
