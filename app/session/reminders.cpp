// SPDX-License-Identifier: MIT
#include "session/reminders.h"

#include "core/clock.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace keyturn {

namespace {

constexpr std::chrono::seconds pause(1);
constexpr int keptDays = 400; ///< after an end: a key may be renewed, and its event is to be found

bool isSame(const KnownKey &one, const KnownKey &other)
{
    return one.key.subject == other.key.subject && one.end() == other.end()
        && one.name == other.name && one.list == other.list
        && one.organization == other.organization;
}

bool comesBefore(const KnownKey &one, const KnownKey &other)
{
    const bool isToken = one.key.subject.kind == CredentialKind::Token;
    if (isToken != (other.key.subject.kind == CredentialKind::Token))
        return isToken;
    return one.end() < other.end();
}

void note(const KnownKey &key, const ReminderRecord &record, std::vector<ReminderRecord> &records)
{
    if (key.mayBeNoted)
        records.push_back(record);
}

} // namespace

Reminders::Reminders(const KnownKeys &keys, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_store(store)
    , m_clock(clock)
    , m_minute(clock, this)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_keys, &KnownKeys::changed, this, &Reminders::handleKnown);
    connect(&m_pause, &QTimer::timeout, this, &Reminders::tellDue);
    connect(&m_minute, &MinuteTimer::ticked, this, &Reminders::tellDue);
}

void Reminders::load()
{
    auto *reply = m_store.reminders();
    connect(reply, &Reply::finished, this, [this, reply] {
        auto known = reply->takeResult();
        if (known)
            m_memory.take(std::move(*known));
        else
            Q_EMIT storeFailed(known.error());
        m_isLoaded = true;
        handleKnown();
    });
    auto *forgotten = m_store.forgetReminders(m_clock.now().addDays(-keptDays));
    connect(forgotten, &Reply::finished, this, [forgotten] {
        std::ignore = forgotten->takeResult(); // what is kept too long harms nothing
    });
}

void Reminders::handleKnown()
{
    if (m_isLoaded && m_keys.isComplete() && !std::exchange(m_hasTold, true)) {
        tellDue(); // at once: that is all there is at the start
        return;
    }
    if (m_isLoaded)
        updateFrom(stillShown(endingSoon()));
    m_pause.start();
}

/// What comes up waits for the pause: when a key was made, its list tells a moment after the vault
/// has it.
std::vector<KnownKey> Reminders::stillShown(std::vector<KnownKey> ending) const
{
    std::erase_if(ending, [this](const KnownKey &key) {
        return std::none_of(m_shown.begin(), m_shown.end(), [&key](const KnownKey &shown) {
            return shown.key.subject == key.key.subject;
        });
    });
    return ending;
}

std::vector<KnownKey> Reminders::endingSoon() const
{
    // A day more, because days are those of the user's time zone.
    return m_keys.ending(m_clock.now().addDays(soonDays + 2));
}

void Reminders::update()
{
    if (m_isLoaded) // before, nobody knows what was snoozed
        updateFrom(endingSoon());
}

void Reminders::updateFrom(std::vector<KnownKey> shown)
{
    m_minute.setMoment(shown.empty() ? QDateTime() : shown.front().end());
    std::erase_if(shown, [this](const KnownKey &key) { return !isShown(key); });
    std::stable_sort(shown.begin(), shown.end(), comesBefore);
    const bool isSameAsBefore =
        std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), isSame);
    m_shown = std::move(shown);
    if (!isSameAsBefore)
        Q_EMIT changed();
}

bool Reminders::isShown(const KnownKey &key) const
{
    if (m_memory.isSnoozed(key.key, m_clock))
        return false;
    const auto &madeAt = key.key.madeAt;
    const bool isMadeToday =
        madeAt && madeAt->isValid() && calendarDaysUntil(*madeAt, m_clock) == 0;
    return (!isMadeToday && isIn(lifetime(key.key.life, m_clock), LifetimeGroup::ThisWeek))
        || m_memory.wasToldToday(key.key, m_clock);
}

void Reminders::tellDue()
{
    if (!m_isLoaded)
        return;
    std::vector<KnownKey> told;
    std::vector<ReminderRecord> records;
    std::vector<KnownKey> ending = endingSoon(); // once, because there may be many keys
    if (m_keys.isComplete()) {
        for (const KnownKey &key : ending) {
            const auto step = key.isOfSandbox ? std::nullopt : m_memory.due(key.key, m_clock);
            if (!step)
                continue;
            note(key, m_memory.tell(key.key, *step, m_clock), records);
            told.push_back(key);
        }
    }
    updateFrom(std::move(ending));
    if (told.empty())
        return;
    std::stable_sort(told.begin(), told.end(), comesBefore);
    auto *reply = m_store.saveReminders(records);
    connect(reply, &Reply::finished, this, [this, reply, told = std::move(told)] {
        const auto saved = reply->takeResult();
        Q_EMIT due(told); // better twice than never
        if (!saved)
            Q_EMIT storeFailed(saved.error());
    });
}

StoreReply<Done> *Reminders::snooze(const QDate &until)
{
    std::vector<ReminderRecord> records;
    records.reserve(m_shown.size());
    for (const KnownKey &key : m_shown)
        note(key, m_memory.snooze(key.key, until), records);
    auto *reply = m_store.saveReminders(records);
    // Later, because the caller may be about to say what is shown.
    QMetaObject::invokeMethod(this, &Reminders::update, Qt::QueuedConnection);
    return reply;
}

std::vector<CalendarMark> Reminders::calendarMarks(const std::vector<KnownKey> &keys) const
{
    std::vector<CalendarMark> marks;
    marks.reserve(keys.size());
    for (const KnownKey &key : keys)
        marks.push_back(m_memory.calendarMark(key.key, m_clock));
    return marks;
}

StoreReply<Done> *Reminders::takeCalendarMarks(const std::vector<KnownKey> &keys,
                                               const std::vector<CalendarMark> &marks)
{
    std::vector<ReminderRecord> records;
    records.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        note(keys[i], m_memory.takeCalendarMark(keys[i].key, marks.at(i)), records);
    return m_store.saveReminders(records);
}

} // namespace keyturn
