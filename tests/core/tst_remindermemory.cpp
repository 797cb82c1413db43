// SPDX-License-Identifier: MIT
#include "core/remindermemory.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

using Key = ReminderMemory::Key;

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

Key keyEnding(const QDateTime &end, const QString &id = u"ak_1234567890"_s)
{
    return { { u"anyreach"_s, u"https://a.example"_s, u"org"_s, CredentialKind::ApiKey, id },
             { { end, true } } };
}

struct Told
{
    test::FixedClock clock;
    ReminderMemory memory;

    /// What is due now, which is then told; 0: nothing.
    int step(const Key &key)
    {
        const auto due = memory.due(key, clock);
        if (due)
            memory.tell(key, *due, clock);
        return due.value_or(0);
    }
};

} // namespace

class TestReminderMemory final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsToldOnce()
    {
        Told t;
        const Key key = keyEnding(utc(2027, 3, 1));
        QList<int> told;
        // Every six hours from long before until long after.
        for (QDateTime now = utc(2027, 1, 1, 0); now < utc(2027, 4, 1);
             now = now.addSecs(6 * 3600)) {
            t.clock.set(now);
            if (const int step = t.step(key)) {
                told.append(step);
                QCOMPARE(calendarDaysUntil(*key.life.end.at, t.clock), step);
            }
        }
        QCOMPARE(told, (QList{ 30, 14, 7, 1 }));
    }

    void whatWasMissedIsToldOnceWithTheNearestStep()
    {
        Told t;
        const Key key = keyEnding(utc(2027, 3, 1));
        t.clock.set(utc(2027, 2, 23)); // 6 days before
        QCOMPARE(t.step(key), 7);
        QCOMPARE(t.step(key), 0);
        t.clock.set(utc(2027, 3, 1, 11, 59)); // today is the nearest to the day before
        QCOMPARE(t.step(key), 1);
        QCOMPARE(t.step(key), 0);
        t.clock.set(utc(2027, 3, 1));
        QCOMPARE(t.step(key), 0);
        QCOMPARE(t.step(keyEnding(utc(2027, 3, 31, 11), u"another"_s)), 30);
    }

    void aKeyIsNotRemindedOfAStepThatItHasLivedInAlways()
    {
        Told t;
        Key key = keyEnding(utc(2027, 3, 1));
        key.madeAt = utc(2027, 2, 9); // for 20 days
        QMap<QString, int> told;
        for (QDateTime now = *key.madeAt; now < utc(2027, 3, 2); now = now.addSecs(6 * 3600)) {
            t.clock.set(now);
            if (const int step = t.step(key))
                told.insert(now.date().toString(Qt::ISODate), step);
        }
        QCOMPARE(told,
                 (QMap<QString, int>{
                     { u"2027-02-15"_s, 14 }, { u"2027-02-22"_s, 7 }, { u"2027-02-28"_s, 1 } }));
        // For seven days, and for one: the reminder on the day on which it was made tells nothing.
        for (const int days : { 7, 1 }) {
            t.clock.set(utc(2027, 2, 1));
            Key brief = keyEnding(utc(2027, 2, 1).addDays(days), u"for %1"_s.arg(days));
            QVERIFY(t.memory.due(brief, t.clock)); // nobody knows when it was made
            brief.madeAt = t.clock.now();
            QVERIFY(!t.memory.due(brief, t.clock));
        }
    }

    void nothingIsToldOfWhatHasNoEndBefore()
    {
        Told t;
        t.clock.set(utc(2027, 2, 25));
        const QDateTime end = utc(2027, 3, 1);
        Key key = keyEnding(end);
        for (const auto fate :
             { LifeFacts::Fate::Replaced, LifeFacts::Fate::Gone, LifeFacts::Fate::DeletedHere }) {
            key.life.fate = fate;
            QCOMPARE(t.step(key), 0);
        }
        key.life = { { end, false } };
        QCOMPARE(t.step(key), 0);
        key.life = { {} };
        QCOMPARE(t.step(key), 0);
        key.life = { { utc(2027, 2, 25), true } }; // this very moment
        QCOMPARE(t.step(key), 0);
        key.life = { { utc(2027, 3, 28), true } }; // the 31st day
        QCOMPARE(t.step(key), 0);
    }

    void daysAreThoseOfTheZone()
    {
        Told t;
        // Clocks go forward on 28 March 2027 at 01:00 UTC: the 7th day before is 23 hours long.
        t.clock.setZone(QTimeZone("Europe/Berlin"));
        const Key key = keyEnding(utc(2027, 4, 4, 21, 59)); // 23:59 on 4 April
        t.clock.set(utc(2027, 3, 27, 22, 59)); // 23:59 on the 27th: 8 days
        QCOMPARE(t.step(key), 14);
        t.clock.set(utc(2027, 3, 27, 23, 0)); // midnight
        QCOMPARE(t.step(key), 7);
        // A zone further west: it is the evening before again, and the end is on the same day.
        t.clock.setZone(QTimeZone("America/St_Johns"));
        QCOMPARE(t.step(key), 0);
        t.clock.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(t.step(key), 0);
        // Over the autumn's long day.
        const Key later = keyEnding(utc(2027, 11, 1, 22, 59), u"later"_s); // 23:59 on 1 November
        t.clock.set(utc(2027, 10, 31, 22, 59)); // 23:59 on 31 October, after 25 hours
        QCOMPARE(t.step(later), 1);
        t.clock.set(utc(2027, 10, 31, 23, 1));
        QCOMPARE(t.step(later), 0);
    }

    void aClockThatIsSetTellsNothingTwice()
    {
        Told t;
        const Key key = keyEnding(utc(2027, 3, 1));
        t.clock.set(utc(2027, 2, 22));
        QCOMPARE(t.step(key), 7);
        t.clock.set(utc(2027, 2, 21, 23, 50)); // a little back
        QCOMPARE(t.step(key), 0);
        t.clock.set(utc(2027, 2, 22));
        QCOMPARE(t.step(key), 0);
    }

    void whatAWrongClockToldSilencesNothing()
    {
        Told t;
        const Key key = keyEnding(utc(2027, 3, 1));
        t.clock.set(utc(2027, 2, 28)); // it runs a month ahead
        QCOMPARE(t.step(key), 1);
        t.clock.set(utc(2027, 1, 30));
        QCOMPARE(t.step(key), 30);
        t.clock.set(utc(2027, 2, 28));
        QCOMPARE(t.step(key), 1);
    }

    void aSnoozeEndsOnItsDay()
    {
        Told t;
        const Key key = keyEnding(utc(2027, 3, 1));
        t.clock.set(utc(2027, 2, 20));
        QCOMPARE(t.step(key), 14);
        t.memory.snooze(key, QDate(2027, 2, 24));
        QVERIFY(t.memory.isSnoozed(key, t.clock));
        t.clock.set(utc(2027, 2, 23, 23, 59)); // the 7th day before has passed
        QCOMPARE(t.step(key), 0);
        t.clock.set(utc(2027, 2, 24, 0));
        QVERIFY(!t.memory.isSnoozed(key, t.clock));
        QCOMPARE(t.step(key), 7);
        QCOMPARE(t.step(key), 0);
        // Also if no step has come in between.
        t.memory.snooze(key, QDate(2027, 2, 25));
        QCOMPARE(t.step(key), 0);
        t.clock.set(utc(2027, 2, 25));
        QCOMPARE(t.step(key), 7);
        QVERIFY(t.memory.wasToldToday(key, t.clock));
        t.clock.set(utc(2027, 2, 26));
        QVERIFY(!t.memory.wasToldToday(key, t.clock));
    }

    void anotherEndBeginsAnew()
    {
        Told t;
        t.clock.set(utc(2027, 2, 25));
        Key key = keyEnding(utc(2027, 3, 1));
        QCOMPARE(t.step(key), 7);
        t.memory.snooze(key, QDate(2027, 12, 24));
        key.life.end.at = utc(2027, 3, 1).addMSecs(999); // the service keeps whole seconds
        QCOMPARE(t.step(key), 0);
        key.life.end.at = utc(2027, 3, 10);
        QCOMPARE(t.step(key), 14);
        QCOMPARE(t.step(key), 0);
    }

    void aShortenedIdIsTheSameKey()
    {
        Told t;
        t.clock.set(utc(2027, 2, 25));
        QCOMPARE(t.step(keyEnding(utc(2027, 3, 1), u"ak_123456"_s)), 7);
        QCOMPARE(t.step(keyEnding(utc(2027, 3, 1), u"ak_1234567890"_s)), 0);
        QCOMPARE(t.step(keyEnding(utc(2027, 3, 1), u"ak_1234599999"_s)), 7);
        Key elsewhere = keyEnding(utc(2027, 3, 1), u"ak_123456"_s);
        elsewhere.subject.kind = CredentialKind::Token;
        QCOMPARE(t.step(elsewhere), 7);
    }

    void anEventIsTheSameUntilItsEndChanges()
    {
        Told t;
        t.clock.set(utc(2027, 1, 1));
        Key key = keyEnding(utc(2027, 3, 1), u"ak_123456"_s);
        const CalendarMark first = t.memory.calendarMark(key, t.clock);
        QCOMPARE(first.sequence, 0);
        QCOMPARE(first.end, utc(2027, 3, 1));
        QCOMPARE(first.changedAt, utc(2027, 1, 1));
        QVERIFY(!first.uid.isEmpty());
        // The same without a memory, and another one for another key.
        QCOMPARE(ReminderMemory().calendarMark(key, t.clock), first);
        QVERIFY(t.memory.calendarMark(keyEnding(utc(2027, 3, 1)), t.clock).uid != first.uid);
        t.memory.takeCalendarMark(key, first);
        t.clock.set(utc(2027, 1, 2));
        QCOMPARE(t.memory.calendarMark(key, t.clock), first);
        // The vault knows the whole id.
        key.subject.id = u"ak_1234567890"_s;
        QCOMPARE(t.memory.calendarMark(key, t.clock), first);
        key.life.end.at = utc(2027, 3, 9);
        const CalendarMark changed = t.memory.calendarMark(key, t.clock);
        QCOMPARE(changed, (CalendarMark{ first.uid, utc(2027, 3, 9), 1, utc(2027, 1, 2) }));
        // What is told of the other end forgets no event.
        t.clock.set(utc(2027, 3, 8));
        QCOMPARE(t.step(key), 1);
        QCOMPARE(t.memory.calendarMark(key, t.clock).sequence, 1);
        QCOMPARE(t.memory.calendarMark(key, t.clock).uid, first.uid);
    }

    void whatWasKeptIsRemembered()
    {
        Told t;
        t.clock.set(utc(2027, 2, 25));
        const Key key = keyEnding(utc(2027, 3, 1));
        const ReminderRecord kept = t.memory.tell(key, 7, t.clock);
        ReminderMemory later;
        QVERIFY(later.due(key, t.clock));
        later.take({ kept });
        QVERIFY(!later.due(key, t.clock));
        QVERIFY(later.wasToldToday(key, t.clock));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestReminderMemory)
#include "tst_remindermemory.moc"
