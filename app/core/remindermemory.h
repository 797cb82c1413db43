// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/lifetime.h"

#include <QDate>
#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace keyturn {

/// How many calendar days before its end a key is reminded of, the last one first.
inline constexpr std::array reminderSteps{ 1, 7, 14, 30 };

/// The key that is remembered, wherever it is known from: its place, and its id there.
struct KeySubject
{
    QString serviceId;
    QString serverUrl; ///< the name of the place, as in VaultRecord
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;
    /// As the service tells it, perhaps in another length (mayBeSameId()); for a key whose id
    /// nobody knows, the uuid of its entry in the vault.
    QString id;

    /// The same for all subjects that may be the same key.
    [[nodiscard]] QString stem() const;
    [[nodiscard]] bool mayBe(const KeySubject &other) const;

    bool operator==(const KeySubject &) const = default;
};

/// The event of an end in the user's calendar, as it was written last.
struct CalendarMark
{
    QString uid; ///< the same for ever, so that a calendar finds the event of before
    QDateTime end; ///< UTC
    int sequence = 0; ///< counts how often the end has changed
    QDateTime changedAt; ///< UTC; when the event last became another one

    bool operator==(const CalendarMark &) const = default;
};

/// What was told of the end of one key: to the user, and to a calendar.
struct ReminderRecord
{
    KeySubject subject;
    QDateTime end; ///< UTC; step, toldAt and snoozedUntil are about this end
    int step = 0; ///< the last of `reminderSteps` that was told; 0: none
    QDateTime toldAt; ///< UTC; invalid: nothing was told
    QDate snoozedUntil; ///< in the user's days; invalid: not snoozed
    std::optional<CalendarMark> calendar = {}; ///< empty: it was put into none

    bool operator==(const ReminderRecord &) const = default;
};

/// Which reminders are due. Each step is told once for each end of a key: a step that was missed,
/// because Keyturn or the computer did not run, is covered by the nearest one. What was snoozed is
/// told again when its day has come, whatever was told before. A key whose status is none of those
/// before an end is never reminded of.
class ReminderMemory final
{
public:
    struct Key
    {
        KeySubject subject;
        LifeFacts life;
        /// UTC; empty: not known. Of a key that lives no longer than a step, that step is not told:
        /// whoever made it has just chosen the end.
        std::optional<QDateTime> madeAt = {};
    };

    /// Replaces what is remembered.
    void take(std::vector<ReminderRecord> records);

    /// The step that is to be told now.
    [[nodiscard]] std::optional<int> due(const Key &key, const Clock &clock) const;
    [[nodiscard]] bool isSnoozed(const Key &key, const Clock &clock) const;
    /// A reminder of the key was told on this day.
    [[nodiscard]] bool wasToldToday(const Key &key, const Clock &clock) const;

    /// Notes that `step` is told now, which ends a snooze. The result is to be kept.
    const ReminderRecord &tell(const Key &key, int step, const Clock &clock);
    /// Notes that nothing is to be told before that day. The result is to be kept.
    const ReminderRecord &snooze(const Key &key, const QDate &until);

    /// The key's event for a calendar, with the uid that it had before. It is the same again unless
    /// the end has changed.
    [[nodiscard]] CalendarMark calendarMark(const Key &key, const Clock &clock) const;
    /// Notes that this event was written. The result is to be kept.
    const ReminderRecord &takeCalendarMark(const Key &key, const CalendarMark &mark);

private:
    [[nodiscard]] const ReminderRecord *find(const Key &key) const;
    [[nodiscard]] const ReminderRecord *findSubject(const KeySubject &subject) const;
    ReminderRecord &record(const Key &key);

    QHash<QString, std::vector<ReminderRecord>> m_records; ///< by KeySubject::stem()
};

} // namespace keyturn
