// SPDX-License-Identifier: MIT
#include "core/minutetimer.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace keyturn;
using namespace std::chrono_literals;

class TestMinuteTimer final : public test::TestCase
{
    Q_OBJECT

private:
    static int waitOf(const MinuteTimer &timer) { return timer.findChild<QTimer *>()->interval(); }

    static QDateTime at(int hour, int minute, int second, int milliseconds = 0)
    {
        return QDateTime(QDate(2026, 11, 21), QTime(hour, minute, second, milliseconds), Qt::UTC);
    }

private Q_SLOTS:
    void itWaitsForTheFullMinuteAndNeverLonger_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<int>("wait");
        const QDateTime none;
        QTest::newRow("just begun") << at(10, 0, 0) << none << 60'000;
        QTest::newRow("nearly over") << at(10, 0, 59, 999) << none << 1;
        QTest::newRow("the moment is nearer") << at(10, 0, 10) << at(10, 0, 30) << 20'000;
        QTest::newRow("the moment is later") << at(10, 0, 10) << at(10, 1, 30) << 50'000;
        QTest::newRow("the moment is past") << at(10, 0, 10) << at(10, 0, 9) << 50'000;
        QTest::newRow("the moment is now") << at(10, 0, 10) << at(10, 0, 10) << 50'000;
        QTest::newRow("before midnight") << at(23, 59, 30) << at(23, 59, 59, 999) << 29'999;
    }

    void itWaitsForTheFullMinuteAndNeverLonger()
    {
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, moment);
        const test::FixedClock clock(now);
        MinuteTimer timer(clock, nullptr);
        timer.setMoment(moment);
        // One more, so that the time has come for certain.
        const QTimer *inner = timer.findChild<QTimer *>();
        QVERIFY(inner->isActive() && inner->isSingleShot());
        QCOMPARE(inner->timerType(), Qt::PreciseTimer);
        QFETCH(int, wait);
        QCOMPARE(waitOf(timer), wait + 1);
    }

    void allAreDueAtTheSameInstant()
    {
        test::FixedClock clock(at(10, 0, 3));
        const MinuteTimer first(clock, nullptr);
        clock.advance(31s);
        const MinuteTimer second(clock, nullptr);
        QCOMPARE(waitOf(second), waitOf(first) - 31'000);
    }

    void itTicksAgainAndAgainAndOnceForAMoment()
    {
        test::FixedClock clock(at(10, 0, 59, 990));
        MinuteTimer timer(clock, nullptr);
        QSignalSpy ticked(&timer, &MinuteTimer::ticked);
        QTRY_VERIFY(ticked.count() >= 2);
        clock.set(at(10, 1, 0));
        timer.setMoment(at(10, 1, 0, 10));
        ticked.clear();
        QTRY_COMPARE(ticked.count(), 1);
        QCOMPARE(waitOf(timer), 60'001); // the clock stands still, and the moment is forgotten
    }

    void aClockThatWasSetIsReadAgainWithinAMinute()
    {
        test::FixedClock clock(at(10, 0, 59, 995));
        MinuteTimer timer(clock, nullptr);
        QSignalSpy ticked(&timer, &MinuteTimer::ticked);
        clock.set(at(3, 20, 15)); // back, or after a suspension in the night
        QTRY_COMPARE(ticked.count(), 1);
        QCOMPARE(waitOf(timer), 45'001);
    }

    void theReceiverMaySetTheNextMoment()
    {
        test::FixedClock clock(at(10, 0, 59, 995));
        MinuteTimer timer(clock, nullptr);
        connect(&timer, &MinuteTimer::ticked, this, [&] {
            clock.set(at(10, 1, 0));
            timer.setMoment(at(10, 1, 20));
        });
        QSignalSpy ticked(&timer, &MinuteTimer::ticked);
        QTRY_COMPARE(ticked.count(), 1);
        QCOMPARE(waitOf(timer), 20'001);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestMinuteTimer)
#include "tst_minutetimer.moc"
