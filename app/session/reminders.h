// SPDX-License-Identifier: MIT
#pragma once

#include "core/minutetimer.h"
#include "session/knownkeys.h"
#include "store/store.h"

#include <QTimer>

namespace keyturn {

/// Reminds of keys before they end: which step is due says ReminderMemory. All that is due at one
/// time is one digest, told once: what was told is on disk before it is told, so that a later start
/// does not tell it again. What becomes known in short succession, as by an import, is one digest.
///
/// Keys of the sandbox are shown like others, but are not worth a message outside of the window,
/// and nothing is remembered of them but a snooze.
class Reminders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reminders)

public:
    /// All are borrowed and must outlive this object.
    Reminders(const KnownKeys &keys, Store &store, const Clock &clock, QObject *parent);

    /// Reads what was told so far; the store must be open. Nothing is told before.
    void load();

    /// What the user should see now: what ends this week, and what a reminder of today was about.
    /// What is snoozed is left out. Tokens come first, each kind in the order of the ends.
    [[nodiscard]] const std::vector<KnownKey> &shown() const { return m_shown; }

    /// Shows nothing of what is shown now before that day, which is kept on disk. After an error it
    /// is so until Keyturn ends.
    [[nodiscard]] StoreReply<Done> *snooze(const QDate &until);

    /// The event of each of these keys for a calendar; the uid of a key is always the same.
    [[nodiscard]] std::vector<CalendarMark> calendarMarks(const std::vector<KnownKey> &keys) const;
    /// Notes that these were written, in the same order.
    [[nodiscard]] StoreReply<Done> *takeCalendarMarks(const std::vector<KnownKey> &keys,
                                                      const std::vector<CalendarMark> &marks);

Q_SIGNALS:
    void changed(); ///< shown() has changed
    /// A digest, to be told outside of the window. It comes once.
    void due(const std::vector<keyturn::KnownKey> &keys);
    /// What was told could not be kept, so that a later start will tell it again, or what was told
    /// before could not be read.
    void storeFailed(const keyturn::StoreError &error);

private:
    void update();
    /// Finds out which of these are shown.
    void updateFrom(std::vector<KnownKey> shown);
    /// Tells what is due after what has become known.
    void handleKnown();
    [[nodiscard]] std::vector<KnownKey> stillShown(std::vector<KnownKey> ending) const;
    [[nodiscard]] bool isShown(const KnownKey &key) const;
    void tellDue();
    [[nodiscard]] std::vector<KnownKey> endingSoon() const;

    const KnownKeys &m_keys;
    Store &m_store;
    const Clock &m_clock;
    MinuteTimer m_minute;
    QTimer m_pause; ///< until what has become known is told
    ReminderMemory m_memory;
    bool m_isLoaded = false;
    bool m_hasTold = false; ///< what was known at the start
    std::vector<KnownKey> m_shown;
};

} // namespace keyturn
