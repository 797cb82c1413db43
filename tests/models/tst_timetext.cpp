// SPDX-License-Identifier: MIT
#include "modelfixture.h"
#include "models/timetext.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QLocale>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyturn::KnownEnd)

namespace keyturn::test {

namespace {

const QByteArray utcZone = "UTC";
const QByteArray stJohns = "America/St_Johns"; // UTC-3:30; UTC-2:30 in summer
const QByteArray berlin = "Europe/Berlin";

FixedClock clockIn(const QByteArray &zone, const QDateTime &now)
{
    return FixedClock(now, QTimeZone(zone));
}

} // namespace

class TimeTextTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void expirySaysHowFarItIs_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("expiresAt");
        QTest::addColumn<QString>("expected");
        // The clock shows Sat 21 Nov 2026, 10:00 in UTC and 06:30 in St. John's.
        QTest::addRow("nine days past")
            << utcZone << utc(2026, 11, 12, 23) << u"Expired 9 days ago"_s;
        QTest::addRow("two days past") << utcZone << utc(2026, 11, 19) << u"Expired 2 days ago"_s;
        QTest::addRow("yesterday")
            << utcZone << utc(2026, 11, 20, 23, 59, 59) << u"Expired yesterday"_s;
        QTest::addRow("this morning") << utcZone << utc(2026, 11, 21) << u"Expired today"_s;
        QTest::addRow("this moment") << utcZone << utc(2026, 11, 21, 10) << u"Expired today"_s;
        QTest::addRow("in a second")
            << utcZone << utc(2026, 11, 21, 10, 0, 1) << u"Expires today"_s;
        QTest::addRow("tonight") << utcZone << utc(2026, 11, 21, 23, 59, 59) << u"Expires today"_s;
        QTest::addRow("tomorrow") << utcZone << utc(2026, 11, 22) << u"Expires tomorrow"_s;
        QTest::addRow("two days") << utcZone << utc(2026, 11, 23) << u"Expires in 2 days"_s;
        QTest::addRow("30 days") << utcZone << utc(2026, 12, 21, 10) << u"Expires in 30 days"_s;
        QTest::addRow("30 days, at their end")
            << utcZone << utc(2026, 12, 21, 23, 59, 59) << u"Expires in 30 days"_s;
        QTest::addRow("later") << utcZone << utc(2026, 12, 22) << u"22 Dec 2026"_s;
        QTest::addRow("90 days") << utcZone << utc(2027, 2, 19, 23) << u"19 Feb 2027"_s;
        QTest::addRow("west: yesterday, not today")
            << stJohns << utc(2026, 11, 21, 3, 29, 59) << u"Expired yesterday"_s;
        QTest::addRow("west: today") << stJohns << utc(2026, 11, 21, 3, 30) << u"Expired today"_s;
        QTest::addRow("west: tonight, tomorrow in UTC")
            << stJohns << utc(2026, 11, 22, 3, 29, 59) << u"Expires today"_s;
        QTest::addRow("west: tomorrow")
            << stJohns << utc(2026, 11, 22, 3, 30) << u"Expires tomorrow"_s;
        QTest::addRow("west: date of the day there")
            << stJohns << utc(2027, 2, 19, 3) << u"18 Feb 2027"_s;
    }

    void expirySaysHowFarItIs()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, expiresAt);
        QFETCH(QString, expected);
        const auto clock = clockIn(zone, utc(2026, 11, 21, 10));
        QCOMPARE(timetext::expiry(expiresAt, true, clock), expected);
    }

    void whatWasAskedForIsNotWhatIs_data()
    {
        const QDateTime end = utc(2027, 2, 19, 23);
        QTest::addColumn<KnownEnd>("known");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("shortly");
        QTest::addRow("as asked") << KnownEnd{ end, true, AskedEnd{ end } } << u"19 Feb 2027"_s
                                  << u"19 Feb 2027"_s;
        QTest::addRow("not confirmed")
            << KnownEnd{ {}, false, AskedEnd{ end } } << u"Asked for 19 Feb 2027, not confirmed"_s
            << u"Asked for 19 Feb 2027, not confirmed"_s;
        QTest::addRow("never, not confirmed")
            << KnownEnd{ {}, false, AskedEnd{} } << u"Asked never to expire, not confirmed"_s
            << u"Asked never to expire, not confirmed"_s;
        QTest::addRow("never instead")
            << KnownEnd{ {}, true, AskedEnd{ end } } << u"Never expires, asked for 19 Feb 2027"_s
            << u"Never, asked for 19 Feb 2027"_s;
        QTest::addRow("sooner") << KnownEnd{ utc(2026, 11, 23), true, AskedEnd{ end } }
                                << u"Expires in 2 days, asked for 19 Feb 2027"_s
                                << u"In 2 days, asked for 19 Feb 2027"_s;
        QTest::addRow("an end instead of never")
            << KnownEnd{ end, true, AskedEnd{} } << u"19 Feb 2027, asked never to expire"_s
            << u"19 Feb 2027, asked never to expire"_s;
        QTest::addRow("unknown") << KnownEnd{ end, false } << u"Unknown"_s << u"Unknown"_s;
    }

    void whatWasAskedForIsNotWhatIs()
    {
        QFETCH(KnownEnd, known);
        const FixedClock clock;
        QTEST(timetext::expiry(known, clock), "expected");
        QTEST(timetext::shortExpiry(known, clock), "shortly");
    }

    void shortFormsLeaveOutWhatTheHeadingSays()
    {
        const FixedClock clock; // Sat 21 Nov 2026, 10:00 UTC
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 12), true, clock), u"9 days ago"_s);
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 20), true, clock), u"Yesterday"_s);
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 21), true, clock), u"Today"_s);
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 21, 12), true, clock), u"Today"_s);
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 22), true, clock), u"Tomorrow"_s);
        QCOMPARE(timetext::shortExpiry(utc(2026, 11, 26), true, clock), u"In 5 days"_s);
        QCOMPARE(timetext::shortExpiry(utc(2027, 2, 19), true, clock), u"19 Feb 2027"_s);
        QCOMPARE(timetext::shortExpiry({}, true, clock), u"Never"_s);
        QCOMPARE(timetext::shortExpiry({}, false, clock), u"Unknown"_s);
        QCOMPARE(timetext::shortDate(utc(2026, 1, 2), clock), u"2 Jan"_s);
        QCOMPARE(timetext::shortDate(utc(2025, 12, 31), clock), u"31 Dec 2025"_s);
        QCOMPARE(timetext::shortDate({}, clock), u"Unknown"_s);
    }

    void aChangeOfAnEndNamesBothEnds()
    {
        const FixedClock clock;
        const QDateTime before(QDate(2027, 2, 19), QTime(10, 0), Qt::UTC);
        const QDateTime now(QDate(2027, 5, 20), QTime(12, 0), Qt::UTC);
        QCOMPARE(timetext::fromTo({ before, now }, clock), u"from 19 Feb 2027 to 20 May 2027"_s);
        QCOMPARE(timetext::fromTo({ before, {} }, clock), u"from 19 Feb 2027 to never"_s);
        QCOMPARE(timetext::fromTo({ {}, now }, clock), u"from never to 20 May 2027"_s);
        const QString oneDay = timetext::fromTo({ before, before.addSecs(3600) }, clock);
        QVERIFY2(oneDay.count("19 Feb 2027, "_L1) == 2, qPrintable(oneDay));
    }

    void expiryTellsNeverFromUnknown()
    {
        const FixedClock clock;
        QCOMPARE(timetext::expiry({}, true, clock), u"Never expires"_s);
        QCOMPARE(timetext::expiry({}, false, clock), u"Unknown"_s);
        QCOMPARE(timetext::expiry(QDateTime(), true, clock), u"Unknown"_s);
    }

    void aStatusNeedsNoHeading_data()
    {
        using Fate = LifeFacts::Fate;
        const QDateTime end = utc(2027, 2, 19, 23);
        QTest::addColumn<LifeFacts>("facts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const LifeFacts &facts, const QString &expected) {
            QTest::addRow("%s", name) << facts << expected;
        };
        row("active", { { end, true } }, u"Active until 19 Feb 2027"_s);
        row("soon", { { utc(2026, 11, 26), true } }, u"Expires in 5 days"_s);
        row("today", { { utc(2026, 11, 21, 12), true } }, u"Expires today"_s);
        row("expired", { { utc(2026, 11, 12), true } }, u"Expired 9 days ago"_s);
        row("never", { { {}, true } }, u"Never expires"_s);
        row("not told", { { {}, false } }, u"End unknown"_s);
        row("not confirmed", { { {}, false, AskedEnd{ end } } },
            u"Asked for 19 Feb 2027, not confirmed"_s);
        row("another than asked for", { { end, true, AskedEnd{} } },
            u"Active until 19 Feb 2027, asked never to expire"_s);
        row("found", { { {}, false }, Fate::Unchanged, false }, u"Unknown origin"_s);
        row("replaced", { { end, true, AskedEnd{} }, Fate::Replaced }, u"Replaced"_s);
        row("gone", { { end, true }, Fate::Gone }, u"Gone"_s);
        row("deleted here", { { end, true }, Fate::DeletedHere }, u"Deleted"_s);
    }

    void aStatusNeedsNoHeading()
    {
        QFETCH(LifeFacts, facts);
        const FixedClock clock;
        QTEST(timetext::status(facts, clock), "expected");
    }

    void exactNamesBothClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("expected");
        QTest::addRow("UTC") << utcZone << utc(2027, 2, 19, 22, 59, 59)
                             << u"Fri 19 Feb 2027, 22:59:59, UTC\n2027-02-19 22:59:59 UTC"_s;
        QTest::addRow("Berlin") << berlin << utc(2027, 2, 19, 22, 59, 59)
                                << u"Fri 19 Feb 2027, 23:59:59, UTC+01:00\n"
                                   "2027-02-19 22:59:59 UTC"_s;
        QTest::addRow("St. John's, winter")
            << stJohns << utc(2027, 2, 20, 3, 29, 59)
            << u"Fri 19 Feb 2027, 23:59:59, UTC-03:30\n2027-02-20 03:29:59 UTC"_s;
        QTest::addRow("St. John's, summer")
            << stJohns << utc(2027, 7, 1, 2, 29, 59)
            << u"Wed 30 Jun 2027, 23:59:59, UTC-02:30\n2027-07-01 02:29:59 UTC"_s;
    }

    void exactNamesBothClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, moment);
        QFETCH(QString, expected);
        QCOMPARE(timetext::exact(moment, clockIn(zone, utc(2026, 11, 21, 10))), expected);
    }

    void resolvedSaysWhichDayAndHowFar_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("expectedShort");
        const auto row = [](const char *tag, const QByteArray &zone, const QDateTime &moment,
                            const QString &date, const QString &offset, const QString &distance) {
            QTest::addRow("%s", tag)
                << zone << moment << u"%1 (your time zone, %2), %3"_s.arg(date, offset, distance)
                << u"%1, %2"_s.arg(date, distance);
        };
        row("Berlin, 90 days", berlin, utc(2027, 2, 19, 22, 59, 59), u"Fri 19 Feb 2027, 23:59"_s,
            u"UTC+1"_s, u"in 90 days"_s);
        row("Berlin, over the change to summer time", berlin, utc(2027, 3, 31, 21, 59, 59),
            u"Wed 31 Mar 2027, 23:59"_s, u"UTC+2"_s, u"in 130 days"_s);
        row("UTC, tomorrow", utcZone, utc(2026, 11, 22, 23, 59, 59), u"Sun 22 Nov 2026, 23:59"_s,
            u"UTC"_s, u"tomorrow"_s);
        row("UTC, today", utcZone, utc(2026, 11, 21, 23, 59, 59), u"Sat 21 Nov 2026, 23:59"_s,
            u"UTC"_s, u"today"_s);
        row("UTC, yesterday", utcZone, utc(2026, 11, 20), u"Fri 20 Nov 2026, 00:00"_s, u"UTC"_s,
            u"yesterday"_s);
        row("UTC, past", utcZone, utc(2026, 11, 12), u"Thu 12 Nov 2026, 00:00"_s, u"UTC"_s,
            u"9 days ago"_s);
        row("St. John's, 2 days", stJohns, utc(2026, 11, 24, 3, 29, 59),
            u"Mon 23 Nov 2026, 23:59"_s, u"UTC-3:30"_s, u"in 2 days"_s);
        row("St. John's, summer", stJohns, utc(2027, 6, 2, 2, 29, 59), u"Tue 1 Jun 2027, 23:59"_s,
            u"UTC-2:30"_s, u"in 192 days"_s);
    }

    void resolvedSaysWhichDayAndHowFar()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, moment);
        QFETCH(QString, expected);
        QFETCH(QString, expectedShort);
        const auto clock = clockIn(zone, utc(2026, 11, 21, 10));
        QCOMPARE(timetext::resolved(moment, clock), expected);
        QCOMPARE(timetext::resolvedShort(moment, clock), expectedShort);
    }

    void agoCountsBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("expected");
        QTest::addRow("now") << utcZone << utc(2026, 11, 21, 10) << u"just now"_s;
        QTest::addRow("59 seconds") << utcZone << utc(2026, 11, 21, 9, 59, 1) << u"just now"_s;
        QTest::addRow("a server clock that is fast")
            << utcZone << utc(2026, 11, 21, 10, 0, 59) << u"just now"_s;
        QTest::addRow("a server clock that is wrong")
            << utcZone << utc(2026, 11, 21, 10, 1) << u"21 Nov 2026"_s;
        QTest::addRow("a minute") << utcZone << utc(2026, 11, 21, 9, 59) << u"1 minute ago"_s;
        QTest::addRow("minutes") << utcZone << utc(2026, 11, 21, 9, 56, 1) << u"3 minutes ago"_s;
        QTest::addRow("almost an hour")
            << utcZone << utc(2026, 11, 21, 9, 0, 1) << u"59 minutes ago"_s;
        QTest::addRow("an hour") << utcZone << utc(2026, 11, 21, 9) << u"1 hour ago"_s;
        QTest::addRow("hours") << utcZone << utc(2026, 11, 21, 7, 30) << u"2 hours ago"_s;
        QTest::addRow("last night") << utcZone << utc(2026, 11, 20, 23) << u"11 hours ago"_s;
        QTest::addRow("yesterday") << utcZone << utc(2026, 11, 20, 22) << u"yesterday"_s;
        QTest::addRow("yesterday, early") << utcZone << utc(2026, 11, 20) << u"yesterday"_s;
        QTest::addRow("two days") << utcZone << utc(2026, 11, 19, 23) << u"2 days ago"_s;
        QTest::addRow("days") << utcZone << utc(2026, 11, 9) << u"12 days ago"_s;
        QTest::addRow("west: the day there counts")
            << stJohns << utc(2026, 11, 20, 3) << u"2 days ago"_s;
    }

    void agoCountsBack()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, moment);
        QFETCH(QString, expected);
        QCOMPARE(timetext::ago(moment, clockIn(zone, utc(2026, 11, 21, 10))), expected);
    }

    void theLanguageOfTheDesktopNamesTheMonths()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        const auto clock = clockIn(berlin, utc(2026, 11, 21, 10));
        QCOMPARE(timetext::date(utc(2027, 3, 19), clock), u"19 M\u00E4rz 2027"_s);
        QVERIFY(timetext::exact(utc(2027, 3, 19), clock).endsWith(u"\n2027-03-19 00:00:00 UTC"_s));
    }

    void anInvalidMomentIsUnknown()
    {
        const FixedClock clock;
        const QDateTime invalid;
        QCOMPARE(timetext::date(invalid, clock), u"Unknown"_s);
        QCOMPARE(timetext::exact(invalid, clock), u"Unknown"_s);
        QCOMPARE(timetext::resolved(invalid, clock), u"Unknown"_s);
        QCOMPARE(timetext::resolvedShort(invalid, clock), u"Unknown"_s);
        QCOMPARE(timetext::ago(invalid, clock), u"Unknown"_s);
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::TimeTextTest)
#include "tst_timetext.moc"
