// SPDX-License-Identifier: MIT
#include "core/expiry.h"
#include "support/fixedclock.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <limits>

using namespace keyturn;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(keyturn::KnownEnd)

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs).toUTC();
}

/// The moment as ISO text, "never", or the name of the error, so that a failing row can be read.
QString outcome(const Result<std::optional<QDateTime>, ExpiryError> &result)
{
    if (result)
        return *result ? (*result)->toString(Qt::ISODateWithMs) : u"never"_s;
    switch (result.error()) {
    case ExpiryError::NotChosen:
        return u"not chosen"_s;
    case ExpiryError::InvalidDate:
        return u"invalid date"_s;
    case ExpiryError::NotInFuture:
        return u"not in future"_s;
    case ExpiryError::TooFar:
        return u"too far"_s;
    case ExpiryError::NeverNotAllowed:
        return u"never not allowed"_s;
    }
    return {};
}

} // namespace

class TestExpiry final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDayEndsWithTheLocalDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *zone, const QString &now, int days,
                            const QString &expected) {
            QTest::newRow(name) << QByteArray(zone) << now << days << expected + u'Z';
        };
        row("UTC", "UTC", u"2026-11-21T10:00:00"_s, 90, u"2027-02-19T23:59:59.999"_s);
        row("UTC, last moment of a day", "UTC", u"2026-11-21T23:59:59.999"_s, 1,
            u"2026-11-22T23:59:59.999"_s);
        row("UTC, first moment of a day", "UTC", u"2026-11-22T00:00:00"_s, 1,
            u"2026-11-23T23:59:59.999"_s);
        row("UTC, leap day", "UTC", u"2028-02-28T12:00:00"_s, 1, u"2028-02-29T23:59:59.999"_s);
        row("St John's in winter", "America/St_Johns", u"2026-11-21T10:00:00"_s, 90,
            u"2027-02-20T03:29:59.999"_s);
        row("St John's, still the day before", "America/St_Johns", u"2026-11-21T02:00:00"_s, 1,
            u"2026-11-22T03:29:59.999"_s);
        row("St John's in summer", "America/St_Johns", u"2026-06-01T10:00:00"_s, 1,
            u"2026-06-03T02:29:59.999"_s);
        row("St John's, clocks went forward", "America/St_Johns", u"2026-03-07T12:00:00"_s, 1,
            u"2026-03-09T02:29:59.999"_s);
        row("St John's, 23:01 twice", "America/St_Johns", u"2010-11-05T12:00:00"_s, 1,
            u"2010-11-07T03:29:59.999"_s);
        row("Berlin, day before spring", "Europe/Berlin", u"2027-03-26T12:00:00"_s, 1,
            u"2027-03-27T22:59:59.999"_s);
        row("Berlin, 23 hours", "Europe/Berlin", u"2027-03-27T12:00:00"_s, 1,
            u"2027-03-28T21:59:59.999"_s);
        row("Berlin, 25 hours", "Europe/Berlin", u"2026-10-24T12:00:00"_s, 1,
            u"2026-10-25T22:59:59.999"_s);
        row("Berlin, day after autumn", "Europe/Berlin", u"2026-10-25T12:00:00"_s, 1,
            u"2026-10-26T22:59:59.999"_s);
        row("Berlin, across spring", "Europe/Berlin", u"2027-03-01T12:00:00"_s, 30,
            u"2027-03-31T21:59:59.999"_s);
        row("Apia", "Pacific/Apia", u"2026-11-21T10:00:00"_s, 1, u"2026-11-22T10:59:59.999"_s);
        row("Apia, already tomorrow", "Pacific/Apia", u"2026-11-21T11:00:00"_s, 1,
            u"2026-11-23T10:59:59.999"_s);
        row("Apia, the day that never was", "Pacific/Apia", u"2011-12-29T20:00:00"_s, 1,
            u"2011-12-30T09:59:59.999"_s);
        row("Apia, the day after it", "Pacific/Apia", u"2011-12-29T20:00:00"_s, 2,
            u"2011-12-31T09:59:59.999"_s);
        row("Sao Paulo, next day has no midnight", "America/Sao_Paulo", u"2018-11-02T12:00:00"_s, 1,
            u"2018-11-04T02:59:59.999"_s);
        row("Sao Paulo, day without midnight", "America/Sao_Paulo", u"2018-11-03T12:00:00"_s, 1,
            u"2018-11-05T01:59:59.999"_s);
        row("Sao Paulo, 23:00 twice", "America/Sao_Paulo", u"2019-02-15T12:00:00"_s, 1,
            u"2019-02-17T02:59:59.999"_s);
        row("Cairo, next day has no midnight", "Africa/Cairo", u"2024-04-24T12:00:00"_s, 1,
            u"2024-04-25T21:59:59.999"_s);
        row("Cairo, day without midnight", "Africa/Cairo", u"2024-04-25T12:00:00"_s, 1,
            u"2024-04-26T20:59:59.999"_s);
        row("Cairo, 23:00 twice", "Africa/Cairo", u"2024-10-30T12:00:00"_s, 1,
            u"2024-10-31T21:59:59.999"_s);
        row("Havana, midnight twice", "America/Havana", u"2024-11-01T12:00:00"_s, 1,
            u"2024-11-03T03:59:59.999"_s);
        row("Nuuk, a day without 23 o'clock", "America/Godthab", u"2026-03-27T12:00:00"_s, 1,
            u"2026-03-29T00:59:59.999"_s);
    }

    void aDayEndsWithTheLocalDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(int, days);
        QVERIFY(QTimeZone(zone).isValid());
        const test::FixedClock clock(utc(now), QTimeZone(zone));
        const auto result = ExpiryRules().resolve(ExpiryChoice::inDays(days), clock);
        QTEST(outcome(result), "expected");
        QCOMPARE((*result)->timeSpec(), Qt::UTC);
    }

    /// In every zone: the moment belongs to the day, and a millisecond later the day is over.
    void theMomentIsTheLastOfItsDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             { "UTC", "America/St_Johns", "Europe/Berlin", "Pacific/Apia", "America/Sao_Paulo",
               "Africa/Cairo", "America/Havana", "Asia/Beirut", "Asia/Kathmandu",
               "Australia/Lord_Howe", "America/Asuncion", "America/Godthab", "Pacific/Kiritimati" })
            QTest::newRow(zone) << QByteArray(zone);
    }

    void theMomentIsTheLastOfItsDay()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone place(zone);
        QDate day(2022, 1, 1);
        for (; day < QDate(2028, 1, 1); day = day.addDays(1)) {
            const test::FixedClock clock(day.startOfDay(place).toUTC(), place);
            const QDateTime end = **ExpiryRules().resolve(ExpiryChoice::inDays(1), clock);
            const QDate last = end.toTimeZone(place).date();
            QCOMPARE(last, day.addDays(1));
            QCOMPARE(end.addMSecs(1).toTimeZone(place).date(), last.addDays(1));
            QCOMPARE(calendarDaysUntil(end, clock), 1);
        }
    }

    void aDateMeansItsEnd_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tomorrow") << QDate(2026, 11, 22) << u"2026-11-22T22:59:59.999Z"_s;
        QTest::newRow("in summer") << QDate(2027, 7, 1) << u"2027-07-01T21:59:59.999Z"_s;
        QTest::newRow("last of all") << QDate(9999, 12, 31) << u"9999-12-31T22:59:59.999Z"_s;
        QTest::newRow("beyond") << QDate(10000, 1, 1) << u"too far"_s;
        QTest::newRow("today") << QDate(2026, 11, 21) << u"not in future"_s;
        QTest::newRow("yesterday") << QDate(2026, 11, 20) << u"not in future"_s;
        QTest::newRow("long ago") << QDate(1970, 1, 1) << u"not in future"_s;
        QTest::newRow("no date") << QDate() << u"invalid date"_s;
        QTest::newRow("31 February") << QDate(2027, 2, 31) << u"invalid date"_s;
    }

    void aDateMeansItsEnd()
    {
        QFETCH(QDate, date);
        const test::FixedClock clock(utc(u"2026-11-21T10:00:00"_s), QTimeZone("Europe/Berlin"));
        QTEST(outcome(ExpiryRules().resolve(ExpiryChoice::onDate(date), clock)), "expected");
    }

    void aDateThatTheZoneNeverHadIsRefused()
    {
        const test::FixedClock clock(utc(u"2011-12-29T20:00:00"_s), QTimeZone("Pacific/Apia"));
        const auto choice = ExpiryChoice::onDate(QDate(2011, 12, 30));
        QCOMPARE(outcome(ExpiryRules().resolve(choice, clock)), u"invalid date"_s);
    }

    void anUntouchedChoiceIsNoChoice()
    {
        const test::FixedClock clock;
        QCOMPARE(outcome(ExpiryRules().resolve(ExpiryChoice(), clock)), u"not chosen"_s);
        QVERIFY(!ExpiryChoice().isNever());
    }

    void neverIsAChoiceOfItsOwn()
    {
        const test::FixedClock clock;
        ExpiryRules rules;
        QCOMPARE(outcome(rules.resolve(ExpiryChoice::never(), clock)), u"never"_s);
        rules.neverAllowed = false;
        QCOMPARE(outcome(rules.resolve(ExpiryChoice::never(), clock)), u"never not allowed"_s);
    }

    void daysThatAreNoneAreRefused_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0 << u"not in future"_s;
        QTest::newRow("minus one") << -1 << u"not in future"_s;
        QTest::newRow("smallest") << std::numeric_limits<int>::min() << u"not in future"_s;
        QTest::newRow("largest") << std::numeric_limits<int>::max() << u"too far"_s;
    }

    void daysThatAreNoneAreRefused()
    {
        QFETCH(int, days);
        const test::FixedClock clock;
        QTEST(outcome(ExpiryRules().resolve(ExpiryChoice::inDays(days), clock)), "expected");
    }

    void theMaximumIsTheLastDayAllowed()
    {
        const test::FixedClock clock;
        ExpiryRules rules;
        rules.maximumDays = 90;
        const QDate last = *rules.lastDay(clock);
        QCOMPARE(last, QDate(2027, 2, 19));
        QVERIFY(rules.resolve(ExpiryChoice::inDays(90), clock).has_value());
        QVERIFY(rules.resolve(ExpiryChoice::onDate(last), clock).has_value());
        QCOMPARE(outcome(rules.resolve(ExpiryChoice::inDays(91), clock)), u"too far"_s);
        QCOMPARE(outcome(rules.resolve(ExpiryChoice::onDate(last.addDays(1)), clock)),
                 u"too far"_s);
    }

    void aCustomDateBeginsTomorrow()
    {
        const test::FixedClock clock;
        QCOMPARE(ExpiryRules::firstDay(clock), QDate(2026, 11, 22));
        QCOMPARE(ExpiryRules().lastDay(clock), std::nullopt);
        const auto choice = ExpiryChoice::onDate(ExpiryRules::firstDay(clock));
        QVERIFY(ExpiryRules().resolve(choice, clock).has_value());
    }

    void theSameChoiceResolvesAnewWhenTheDayHasChanged()
    {
        test::FixedClock clock(utc(u"2026-11-21T23:59:00"_s));
        const auto tomorrow = ExpiryChoice::onDate(QDate(2026, 11, 22));
        const auto oneDay = ExpiryChoice::inDays(1);
        QCOMPARE(outcome(ExpiryRules().resolve(oneDay, clock)), u"2026-11-22T23:59:59.999Z"_s);
        clock.advance(std::chrono::minutes(2));
        QCOMPARE(outcome(ExpiryRules().resolve(oneDay, clock)), u"2026-11-23T23:59:59.999Z"_s);
        QCOMPARE(outcome(ExpiryRules().resolve(tomorrow, clock)), u"not in future"_s);
    }

    void anInvalidZoneIsAnErrorAndNoGuess()
    {
        const test::FixedClock clock(utc(u"2026-11-21T10:00:00"_s), QTimeZone());
        QCOMPARE(outcome(ExpiryRules().resolve(ExpiryChoice::inDays(1), clock)), u"invalid date"_s);
    }

    void aChoiceTellsWhatItIs()
    {
        QCOMPARE(ExpiryChoice::inDays(7).days(), std::optional(7));
        QCOMPARE(ExpiryChoice::never().days(), std::nullopt);
        QVERIFY(ExpiryChoice::never().isNever());
        QVERIFY(ExpiryChoice::onDate(QDate(2027, 1, 1)).isCustomDate());
        QVERIFY(!ExpiryChoice::inDays(7).isCustomDate());
        QVERIFY(ExpiryChoice::inDays(7) == ExpiryChoice::inDays(7));
        QVERIFY(!(ExpiryChoice::inDays(7) == ExpiryChoice::inDays(8)));
        QVERIFY(!(ExpiryChoice() == ExpiryChoice::never()));
    }

    void anEndIsComparedWithWhatWasAskedFor_data()
    {
        using Moment = std::optional<QDateTime>;
        const QDateTime end = utc(u"2027-02-19T22:59:59"_s).addMSecs(999);
        QTest::addColumn<KnownEnd>("known");
        QTest::addColumn<bool>("unconfirmed");
        QTest::addColumn<bool>("other");
        const auto row = [](const char *name, const KnownEnd &known, bool unconfirmed, bool other) {
            QTest::newRow(name) << known << unconfirmed << other;
        };
        row("nobody asked", { end, true }, false, false);
        row("nothing known", { Moment(), false }, false, false);
        row("not told", { Moment(), false, AskedEnd{ end } }, true, false);
        row("not told, asked for never", { Moment(), false, AskedEnd{} }, true, false);
        row("as asked", { end, true, AskedEnd{ end } }, false, false);
        row("in whole seconds", { end.addMSecs(-999), true, AskedEnd{ end } }, false, false);
        row("a second earlier", { end.addMSecs(-1000), true, AskedEnd{ end } }, false, true);
        row("later", { end.addDays(1), true, AskedEnd{ end } }, false, true);
        row("never instead of a moment", { Moment(), true, AskedEnd{ end } }, false, true);
        row("a moment instead of never", { end, true, AskedEnd{} }, false, true);
        row("never as asked", { Moment(), true, AskedEnd{} }, false, false);
    }

    void anEndIsComparedWithWhatWasAskedFor()
    {
        QFETCH(KnownEnd, known);
        QTEST(known.isUnconfirmed(), "unconfirmed");
        QTEST(known.isOtherThanAsked(), "other");
    }

    void daysAreCountedByTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *zone, const QString &now,
                            const QString &moment, int expected) {
            QTest::newRow(name) << QByteArray(zone) << now << moment << expected;
        };
        row("later today", "UTC", u"2026-11-21T10:00:00"_s, u"2026-11-21T23:59:59.999"_s, 0);
        row("earlier today", "UTC", u"2026-11-21T10:00:00"_s, u"2026-11-21T00:00:00"_s, 0);
        row("tomorrow in a minute", "UTC", u"2026-11-21T23:59:30"_s, u"2026-11-22T00:00:30"_s, 1);
        row("yesterday a minute ago", "UTC", u"2026-11-21T00:00:30"_s, u"2026-11-20T23:59:30"_s,
            -1);
        row("local, not UTC", "America/St_Johns", u"2026-11-21T10:00:00"_s,
            u"2026-11-22T03:29:59.999"_s, 0);
        row("a day of 23 hours", "Europe/Berlin", u"2027-03-27T23:00:00"_s,
            u"2027-03-28T22:00:00"_s, 1);
        row("90 days", "Europe/Berlin", u"2026-11-21T10:00:00"_s, u"2027-02-19T22:59:59.999"_s, 90);
    }

    void daysAreCountedByTheCalendar()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, moment);
        const test::FixedClock clock(utc(now), QTimeZone(zone));
        QTEST(calendarDaysUntil(utc(moment), clock), "expected");
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestExpiry)
#include "tst_expiry.moc"
