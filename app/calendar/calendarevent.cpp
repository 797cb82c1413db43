// SPDX-License-Identifier: MIT
#include "calendar/calendarevent.h"

#include <libical/ical.h>
#include <memory>

namespace keyturn {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype utcTime(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

icalcomponent *alarm(const QByteArray &text, int days)
{
    icalcomponent *made = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(made, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_null_duration();
    trigger.duration.is_neg = 1;
    trigger.duration.days = unsigned(days);
    add(made, icalproperty_new_trigger(trigger));
    add(made, icalproperty_new_description(text.constData()));
    return made;
}

icalcomponent *eventOf(const CalendarEvent &event, const std::vector<int> &alarmDays)
{
    const QByteArray summary = event.summary.toUtf8();
    icalcomponent *made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(made, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(made, icalproperty_new_dtstamp(utcTime(event.changedAt)));
    add(made, icalproperty_new_sequence(event.sequence));
    add(made, icalproperty_new_dtstart(utcTime(event.end)));
    add(made, icalproperty_new_summary(summary.constData()));
    if (!event.description.isEmpty())
        add(made, icalproperty_new_description(event.description.toUtf8().constData()));
    add(made, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // the user stays free
    for (const int days : alarmDays)
        icalcomponent_add_component(made, alarm(summary, days));
    return made;
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEvent> &events, const std::vector<int> &alarmDays)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    add(calendar.get(), icalproperty_new_prodid("-//Keyturn//Keyturn//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), eventOf(event, alarmDays));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace keyturn
