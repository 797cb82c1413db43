// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;

class TestClock final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemClockSpeaksUtc()
    {
        const SystemClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now >= before);
        QVERIFY(now <= QDateTime::currentDateTimeUtc());
    }

    void theSystemZoneIsTheOneOfTheEnvironment()
    {
        const SystemClock clock;
        QVERIFY(clock.zone().isValid());
        QCOMPARE(clock.zone().offsetFromUtc(QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC)),
                 qgetenv("TZ") == "America/St_Johns" ? -12600 : 0);
    }

    void todayIsTheDayOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("today");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 21);
        QTest::newRow("already tomorrow") << QByteArray("Pacific/Apia") << QDate(2026, 11, 22);
        QTest::newRow("half hours") << QByteArray("America/St_Johns") << QDate(2026, 11, 21);
    }

    void todayIsTheDayOfTheZone()
    {
        QFETCH(QByteArray, zone);
        const test::FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(11, 0), Qt::UTC),
                                     QTimeZone(zone));
        QTEST(clock.today(), "today");
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestClock)
#include "tst_clock.moc"
