// SPDX-License-Identifier: MIT
#include "calendar/calendarevent.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace keyturn;
using namespace keyturn::test;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, 999), Qt::UTC);
}

CalendarEvent eventOf(const QString &summary)
{
    return { u"4d0a6f0e-7c55-4a5b-9a53-3d1f1c1c8a27"_s,
             2,
             utc(2026, 11, 27, 2, 3, 4),
             utc(2027, 3, 28, 21, 59, 59),
             summary,
             u"Anyreach · Acme; Voice, Ltd"_s };
}

Component parsed(const QByteArray &text)
{
    return { icalparser_parse_string(text.constData()), icalcomponent_free };
}

} // namespace

class TestCalendar final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addRow("plain") << u"“CI pipeline” expires"_s;
        QTest::addRow("what has to be escaped") << u"a\\b;c,d:e\"f\nEND:VEVENT\nX:1"_s;
        QTest::addRow("long") << QString(300, u'x');
        QTest::addRow("long, of several bytes")
            << QString(100, u'é') + u"\U0001F511"_s.repeated(50);
    }

    void anotherProgramReadsWhatWasMeant()
    {
        QFETCH(QString, summary);
        const QByteArray text = calendarText({ eventOf(summary) }, { 1, 7, 14, 30 });
        const Component calendar = parsed(text);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent *read =
            icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), summary);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(read)), eventOf({}).uid);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read)), eventOf({}).description);
        QCOMPARE(icalcomponent_get_sequence(read), 2);
        const icaltimetype start = icalcomponent_get_dtstart(read);
        QVERIFY(icaltime_is_utc(start));
        QCOMPARE(qint64(icaltime_as_timet(start)), eventOf({}).end.toSecsSinceEpoch());
        QCOMPARE(qint64(icaltime_as_timet(icalcomponent_get_dtstamp(read))),
                 eventOf({}).changedAt.toSecsSinceEpoch());
        QList<int> days;
        for (icalcomponent *alarm = icalcomponent_get_first_component(read, ICAL_VALARM_COMPONENT);
             alarm; alarm = icalcomponent_get_next_component(read, ICAL_VALARM_COMPONENT)) {
            const icaltriggertype trigger = icalproperty_get_trigger(
                icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
            QVERIFY(icaltime_is_null_time(trigger.time));
            days.append(-icaldurationtype_as_int(trigger.duration) / 86400);
        }
        QCOMPARE(days, (QList{ 1, 7, 14, 30 }));
    }

    void linesAreFoldedBetweenCharacters()
    {
        const QByteArray text =
            calendarText({ eventOf(QString(200, u'é') + u"\U0001F511"_s.repeated(60)) }, { 1 });
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(text.count('\n'), text.count("\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with the \r
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter),
                     line.constData());
        }
    }

    void manyEventsAreOneCalendar()
    {
        std::vector<CalendarEvent> events;
        for (int i = 0; i < 1000; ++i) {
            events.push_back(eventOf(u"key %1"_s.arg(i)));
            events.back().uid = QString::number(i);
        }
        const Component calendar = parsed(calendarText(events, { 1, 7 }));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1000);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestCalendar)
#include "tst_calendar.moc"
