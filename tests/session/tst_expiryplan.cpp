// SPDX-License-Identifier: MIT
#include "session/expiryplan.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

const QList<Qt::DayOfWeek> mondayToFriday{ Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday,
                                           Qt::Friday };

KnownKey keyEnding(const QDateTime &end)
{
    KnownKey key;
    key.key.life.end.at = end;
    return key;
}

QDateTime utc(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

class TestExpiryPlan final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginWhereTheCountryBeginsThem_data()
    {
        QTest::addColumn<Qt::DayOfWeek>("first");
        QTest::addColumn<QDate>("day");
        QTest::addRow("Monday") << Qt::Monday << QDate(2026, 11, 16);
        QTest::addRow("Saturday") << Qt::Saturday << QDate(2026, 11, 21);
        QTest::addRow("Sunday") << Qt::Sunday << QDate(2026, 11, 15);
    }

    void weeksBeginWhereTheCountryBeginsThem()
    {
        QFETCH(Qt::DayOfWeek, first);
        QFETCH(QDate, day);
        const FixedClock clock; // Saturday 21 November 2026
        const ExpiryPlan plan({}, { first, mondayToFriday }, clock);
        QCOMPARE(plan.weeks().front().days, (DaySpan{ day, day.addDays(6) }));
        QVERIFY(plan.weeks().back().days.contains(QDate(2027, 11, 21)));
        for (std::size_t i = 1; i < plan.weeks().size(); ++i)
            QCOMPARE(plan.weeks()[i].days.first, plan.weeks()[i - 1].days.last.addDays(1));
        QCOMPARE(plan.count(), 0);
    }

    void anEndIsOnTheDayThatItHasHere()
    {
        FixedClock clock;
        // On Sunday evening in UTC, and on Monday in Tokyo.
        const std::vector<KnownKey> keys{ keyEnding(utc(2027, 1, 3, 20)) };
        const ExpiryPlan here(keys, { Qt::Monday, mondayToFriday }, clock);
        QCOMPARE(here.weeks()[6].keys.size(), std::size_t(1));
        QCOMPARE(here.weeks()[6].onWeekend, 1);
        clock.setZone(QTimeZone("Asia/Tokyo"));
        const ExpiryPlan there(keys, { Qt::Monday, mondayToFriday }, clock);
        QCOMPARE(there.weeks()[7].keys.size(), std::size_t(1));
        QCOMPARE(there.weeks()[7].onWeekend, 0);
        QCOMPARE(there.weeks()[7].days.first, QDate(2027, 1, 4));
    }

    void daylightSavingMovesNoWeek()
    {
        FixedClock clock(utc(2027, 3, 20), QTimeZone("Europe/Berlin"));
        // The clocks go forward on Sunday 28 March: the last minute of that day, and the first of
        // the next one.
        const QDateTime last(QDate(2027, 3, 28), QTime(21, 59), Qt::UTC);
        const ExpiryPlan plan({ keyEnding(last), keyEnding(last.addSecs(60)) },
                              { Qt::Monday, mondayToFriday }, clock);
        QCOMPARE(plan.weeks()[1].keys.size(), std::size_t(1));
        QCOMPARE(plan.weeks()[1].onWeekend, 1);
        QCOMPARE(plan.weeks()[2].keys.size(), std::size_t(1));
        QCOMPARE(plan.weeks()[2].onWeekend, 0);
    }

    void anotherCountryHasAnotherWeekend()
    {
        const FixedClock clock;
        const std::vector<KnownKey> keys{ keyEnding(utc(2027, 1, 8)) }; // a Friday
        const QList<Qt::DayOfWeek> sundayToThursday{ Qt::Sunday, Qt::Monday, Qt::Tuesday,
                                                     Qt::Wednesday, Qt::Thursday };
        const ExpiryPlan plan(keys, { Qt::Saturday, sundayToThursday }, clock);
        QCOMPARE(plan.count(), 1);
        for (const ExpiryPlan::Week &week : plan.weeks())
            QCOMPARE(week.onWeekend, int(week.keys.size()));
    }

    void aPileUpIsMoreThanTwiceTheAverage()
    {
        const FixedClock clock;
        std::vector<KnownKey> keys;
        for (int week = 0; week < 50; ++week) {
            keys.push_back(keyEnding(clock.now().addDays(7 * week + 3)));
            keys.push_back(keyEnding(clock.now().addDays(7 * week + 3)));
        }
        const auto pileUps = [&] {
            const ExpiryPlan plan(keys, { Qt::Monday, mondayToFriday }, clock);
            QStringList marked;
            for (const ExpiryPlan::Week &week : plan.weeks()) {
                if (week.isPileUp)
                    marked.append(QString::number(week.keys.size()));
            }
            return marked.join(u' ');
        };
        QCOMPARE(pileUps(), QString());
        for (int more = 0; more < 3; ++more)
            keys.push_back(keyEnding(clock.now().addDays(73)));
        QCOMPARE(pileUps(), u"5"_s);
        keys.clear(); // two keys are no pile-up, however few there are
        for (int more = 0; more < 2; ++more)
            keys.push_back(keyEnding(clock.now().addDays(73)));
        QCOMPARE(pileUps(), QString());
    }

    void whatHasEndedOrIsTooFarIsNotPlanned()
    {
        const FixedClock clock; // Saturday at ten
        const ExpiryPlan plan({ keyEnding(utc(2026, 11, 20)), keyEnding(utc(2026, 11, 21)),
                                keyEnding(utc(2028, 1, 1)) },
                              { Qt::Monday, mondayToFriday }, clock);
        QCOMPARE(plan.count(), 1);
        QCOMPARE(plan.weeks().front().keys.size(), std::size_t(1));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestExpiryPlan)
#include "tst_expiryplan.moc"
