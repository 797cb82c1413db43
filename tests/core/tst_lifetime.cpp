// SPDX-License-Identifier: MIT
#include "core/lifetime.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace keyturn;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyturn::Lifetime)
Q_DECLARE_METATYPE(keyturn::LifeFacts)

namespace {

using Fate = LifeFacts::Fate;

constexpr std::array inOrder{ Lifetime::Expired,  Lifetime::Today,         Lifetime::Week,
                              Lifetime::Soon,     Lifetime::Active,        Lifetime::Never,
                              Lifetime::Unknown,  Lifetime::UnknownOrigin, Lifetime::NotListed,
                              Lifetime::Replaced, Lifetime::Gone,          Lifetime::DeletedHere };

QDateTime utc(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

LifeFacts endingAt(const QDateTime &moment)
{
    return { { moment, true } };
}

} // namespace

class TestLifetime final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusFollowsTheCalendarOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::addColumn<Lifetime>("expected");
        const auto row = [](const char *name, const char *zone, const QString &now,
                            const QString &end, Lifetime expected) {
            QTest::addRow("%s", name) << QByteArray(zone) << now << end << expected;
        };
        const QString now = u"2026-11-21T10:00:00"_s;
        row("long ago", "UTC", now, u"2025-11-21T10:00:00"_s, Lifetime::Expired);
        row("a second ago", "UTC", now, u"2026-11-21T09:59:59"_s, Lifetime::Expired);
        row("a millisecond ago", "UTC", now, u"2026-11-21T09:59:59.999"_s, Lifetime::Expired);
        row("now", "UTC", now, now, Lifetime::Expired);
        row("in a millisecond", "UTC", now, u"2026-11-21T10:00:00.001"_s, Lifetime::Today);
        row("at the end of the day", "UTC", now, u"2026-11-21T23:59:59.999"_s, Lifetime::Today);
        row("at midnight", "UTC", now, u"2026-11-22T00:00:00"_s, Lifetime::Week);
        row("late on the 7th day", "UTC", now, u"2026-11-28T23:59:59.999"_s, Lifetime::Week);
        row("on the 8th day", "UTC", now, u"2026-11-29T00:00:00"_s, Lifetime::Soon);
        row("late on the 30th day", "UTC", now, u"2026-12-21T23:59:59.999"_s, Lifetime::Soon);
        row("on the 31st day", "UTC", now, u"2026-12-22T00:00:00"_s, Lifetime::Active);
        row("in a year", "UTC", now, u"2027-11-21T10:00:00"_s, Lifetime::Active);

        // The same moments are other days there: 22 Nov has begun in Apia, and lasts till 11:00
        // UTC.
        row("Apia: still today", "Pacific/Apia", u"2026-11-21T11:00:00"_s,
            u"2026-11-22T10:59:59.999"_s, Lifetime::Today);
        row("UTC: tomorrow", "UTC", u"2026-11-21T11:00:00"_s, u"2026-11-22T10:59:59.999"_s,
            Lifetime::Week);
        row("Apia: the 8th day", "Pacific/Apia", u"2026-11-21T11:00:00"_s, u"2026-11-29T11:00:00"_s,
            Lifetime::Soon);
        row("half hours, at midnight", "America/St_Johns", u"2026-11-21T12:00:00"_s,
            u"2026-11-22T03:29:59.999"_s, Lifetime::Today);
        row("half hours, after it", "America/St_Johns", u"2026-11-21T12:00:00"_s,
            u"2026-11-22T03:30:00"_s, Lifetime::Week);

        // Clocks go forward on 28 Mar 2027 at 01:00 UTC, and back on 31 Oct 2027.
        row("a day of 23 hours, its last moment", "Europe/Berlin", u"2027-03-27T23:30:00"_s,
            u"2027-03-28T21:59:59.999"_s, Lifetime::Today);
        row("a day of 23 hours, the next", "Europe/Berlin", u"2027-03-27T23:30:00"_s,
            u"2027-03-28T22:00:00"_s, Lifetime::Week);
        row("seven days over it, the last moment", "Europe/Berlin", u"2027-03-22T12:00:00"_s,
            u"2027-03-29T21:59:59.999"_s, Lifetime::Week);
        row("seven days over it, the next", "Europe/Berlin", u"2027-03-22T12:00:00"_s,
            u"2027-03-29T22:00:00"_s, Lifetime::Soon);
        row("a day of 25 hours, its last moment", "Europe/Berlin", u"2027-10-30T22:30:00"_s,
            u"2027-10-31T22:59:59.999"_s, Lifetime::Today);
        row("a day of 25 hours, the next", "Europe/Berlin", u"2027-10-30T22:30:00"_s,
            u"2027-10-31T23:00:00"_s, Lifetime::Week);
        row("thirty days over it, the last moment", "Europe/Berlin", u"2027-10-10T12:00:00"_s,
            u"2027-11-09T22:59:59.999"_s, Lifetime::Soon);
        row("thirty days over it, the next", "Europe/Berlin", u"2027-10-10T12:00:00"_s,
            u"2027-11-09T23:00:00"_s, Lifetime::Active);
        // 30 December 2011 did not exist in Apia.
        row("a day that does not exist", "Pacific/Apia", u"2011-12-30T09:00:00"_s,
            u"2011-12-30T11:00:00"_s, Lifetime::Week);
        row("no zone", "", now, u"2026-11-21T23:00:00"_s, Lifetime::Today);
        row("no zone, tomorrow", "", now, u"2026-11-22T23:00:00"_s, Lifetime::Week);
    }

    void theStatusFollowsTheCalendarOfTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, end);
        QFETCH(Lifetime, expected);
        const test::FixedClock clock(utc(now), zone.isEmpty() ? QTimeZone() : QTimeZone(zone));
        QCOMPARE(int(lifetime(endingAt(utc(end)), clock)), int(expected));
        // In whichever zone the moment is written.
        const QDateTime elsewhere = utc(end).toTimeZone(QTimeZone("Asia/Kathmandu"));
        QCOMPARE(int(lifetime(endingAt(elsewhere), clock)), int(expected));
    }

    void whatHasNoMomentIsNotGuessed_data()
    {
        const QDateTime end = utc(u"2026-11-23T00:00:00"_s);
        QTest::addColumn<LifeFacts>("facts");
        QTest::addColumn<Lifetime>("expected");
        const auto row = [](const char *name, const LifeFacts &facts, Lifetime expected) {
            QTest::addRow("%s", name) << facts << expected;
        };
        row("never", { { std::nullopt, true } }, Lifetime::Never);
        row("not told", { { std::nullopt, false } }, Lifetime::Unknown);
        row("a moment that was not told", { { end, false } }, Lifetime::Unknown);
        row("asked for, not told", { { std::nullopt, false, AskedEnd{ end } } }, Lifetime::Unknown);
        row("asked for never, not told", { { std::nullopt, false, AskedEnd{} } },
            Lifetime::Unknown);
        row("unreadable", { { QDateTime(), true } }, Lifetime::Unknown);
        row("found somewhere", { { std::nullopt, false }, Fate::Unchanged, false },
            Lifetime::UnknownOrigin);
        row("found somewhere, with an end", { { end, true }, Fate::Unchanged, false },
            Lifetime::Week);
        row("not in the list", { { end, true }, Fate::NotListed }, Lifetime::NotListed);
        row("never, not in the list", { { std::nullopt, true }, Fate::NotListed },
            Lifetime::NotListed);
        row("ended without a list that has it",
            { { utc(u"2026-11-20T00:00:00"_s), true }, Fate::NotListed }, Lifetime::Expired);
        row("replaced", { { end, true }, Fate::Replaced }, Lifetime::Replaced);
        row("gone", { { std::nullopt, true }, Fate::Gone }, Lifetime::Gone);
        row("deleted here", { { end, true }, Fate::DeletedHere }, Lifetime::DeletedHere);
    }

    void whatHasNoMomentIsNotGuessed()
    {
        QFETCH(LifeFacts, facts);
        QFETCH(Lifetime, expected);
        const test::FixedClock clock;
        QCOMPARE(int(lifetime(facts, clock)), int(expected));
    }

    void itFollowsAClockThatJumpsAndAnotherZone()
    {
        test::FixedClock clock(utc(u"2026-11-21T23:59:59.999"_s));
        const LifeFacts facts = endingAt(utc(u"2026-11-22T12:00:00"_s));
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Week));
        clock.advance(std::chrono::milliseconds(1)); // midnight
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Today));
        clock.set(utc(u"2026-11-22T12:00:00"_s));
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Expired));
        clock.set(utc(u"2026-10-01T00:00:00"_s)); // back
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Active));
        clock.set(utc(u"2026-11-22T11:00:00"_s));
        clock.setZone(QTimeZone("Pacific/Apia"));
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Today)); // 23 Nov there, for both
        clock.set(utc(u"2026-11-22T09:30:00"_s));
        QCOMPARE(int(lifetime(facts, clock)), int(Lifetime::Week)); // 22 and 23 Nov there
    }

    void aListMaySayLateWhatWasMade()
    {
        const QDateTime made = utc(u"2026-11-21T23:55:00"_s);
        QVERIFY(!isListDelayOver(made, made));
        QVERIFY(!isListDelayOver(made, utc(u"2026-11-22T00:04:59"_s)));
        QVERIFY(isListDelayOver(made, utc(u"2026-11-22T00:05:00"_s)));
        QVERIFY(!isListDelayOver(made, utc(u"2026-11-21T12:00:00"_s))); // a clock that jumps
    }

    void groupsHoldWhatTheirNamesSay()
    {
        using enum LifetimeGroup;
        const auto in = [](LifetimeGroup group) {
            QList<int> found;
            for (const Lifetime each : inOrder) {
                if (isIn(each, group))
                    found.append(int(each));
            }
            return found;
        };
        const auto these = [](std::initializer_list<Lifetime> wanted) {
            QList<int> list;
            for (const Lifetime each : wanted)
                list.append(int(each));
            return list;
        };
        QCOMPARE(in(Active), these({ Lifetime::Active }));
        QCOMPARE(in(Soon), these({ Lifetime::Today, Lifetime::Week, Lifetime::Soon }));
        QCOMPARE(in(ThisWeek), these({ Lifetime::Today, Lifetime::Week }));
        QCOMPARE(in(Expired), these({ Lifetime::Expired }));
        QCOMPARE(in(Never), these({ Lifetime::Never }));
        QCOMPARE(in(Unknown),
                 these({ Lifetime::Unknown, Lifetime::UnknownOrigin, Lifetime::NotListed }));
        QCOMPARE(in(Replaced), these({ Lifetime::Replaced }));
        QCOMPARE(in(Gone), these({ Lifetime::Gone }));
        QCOMPARE(in(DeletedHere), these({ Lifetime::DeletedHere }));
        QList<int> over;
        for (const Lifetime each : inOrder) {
            if (isOver(each))
                over.append(int(each));
        }
        QCOMPARE(over,
                 these({ Lifetime::Expired, Lifetime::Replaced, Lifetime::Gone,
                         Lifetime::DeletedHere }));
    }

    void expiredComesFirstAndNeverLastOfWhatIsKnown()
    {
        const QDateTime now = test::FixedClock().now();
        std::vector<LifeFacts> facts{ endingAt(now.addYears(-1)),
                                      endingAt(now),
                                      endingAt(now.addSecs(1)),
                                      endingAt(now.addDays(3)),
                                      endingAt(now.addDays(20)),
                                      endingAt(now.addYears(1)),
                                      endingAt(utc(u"9999-12-31T23:59:59.999"_s)),
                                      { { std::nullopt, true } },
                                      { { std::nullopt, false } },
                                      { { std::nullopt, false }, Fate::Unchanged, false },
                                      { { now.addDays(3), true }, Fate::Replaced } };
        std::vector<qint64> order;
        for (const LifeFacts &each : facts)
            order.push_back(lifetimeOrder(each));
        QVERIFY(std::is_sorted(order.begin(), order.end(), std::less_equal<>()));
        // An end that nobody will live to see must not get among those of another status.
        const QDateTime far = QDateTime::fromMSecsSinceEpoch(qint64(1) << 54, Qt::UTC);
        QVERIFY(far.isValid());
        QVERIFY(lifetimeOrder(endingAt(far)) < lifetimeOrder({ { std::nullopt, true } }));
        const QDateTime old = QDateTime::fromMSecsSinceEpoch(-(qint64(1) << 54), Qt::UTC);
        QVERIFY(lifetimeOrder({ { old, true }, Fate::Replaced })
                > lifetimeOrder({ { std::nullopt, false } }));
        // What is deleted stays where the user has deleted it.
        for (const Fate fate : { Fate::NotListed, Fate::Gone, Fate::DeletedHere })
            QCOMPARE(lifetimeOrder({ { old, true }, fate }), lifetimeOrder(endingAt(old)));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestLifetime)
#include "tst_lifetime.moc"
