// SPDX-License-Identifier: MIT
#include "models/timetext.h"

#include "core/clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace keyturn::timetext {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteSecs = 60;
constexpr qint64 hourSecs = 60 * minuteSecs;
constexpr qint64 halfDaySecs = 12 * hourSecs;

// The source texts with a count are written for two and more. For one there is a sentence of its
// own, so that the texts are correct without a translation, too.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(timetext)
};

QString unknown()
{
    return Text::tr("Unknown");
}

QDateTime local(const QDateTime &moment, const Clock &clock)
{
    return moment.toTimeZone(clock.zone());
}

QString formatted(const QDateTime &localMoment, const QString &format)
{
    return QLocale().toString(localMoment, format);
}

QString longDate(const QDateTime &localMoment)
{
    return formatted(localMoment, Text::tr("ddd d MMM yyyy", "date format of QLocale::toString()"));
}

QString clockTime(const QDateTime &localMoment)
{
    return formatted(localMoment, Text::tr("HH:mm", "time format of QLocale::toString()"));
}

enum class Padding
{
    Short,
    Full
};

/// "UTC+1", "UTC-3:30", "UTC"; with Padding::Full "UTC+01:00".
QString offsetText(const QDateTime &localMoment, Padding padding)
{
    const int minutes = localMoment.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const QString sign = minutes < 0 ? u"-"_s : u"+"_s;
    const int hours = std::abs(minutes) / 60;
    const QString rest = u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    if (padding == Padding::Full)
        return "UTC"_L1 + sign + u"%1"_s.arg(hours, 2, 10, QLatin1Char('0')) + rest;
    return "UTC"_L1 + sign + QString::number(hours) + (minutes % 60 == 0 ? QString() : rest);
}

QString daysAgo(int days)
{
    if (days == 0)
        return Text::tr("today", "inside a sentence");
    if (days == 1)
        return Text::tr("yesterday", "inside a sentence");
    return Text::tr("%Ln days ago", nullptr, days);
}

/// "today", "tomorrow", "in 90 days", "9 days ago".
QString distance(const QDateTime &moment, const Clock &clock)
{
    const int days = calendarDaysUntil(moment, clock);
    if (days <= 0)
        return daysAgo(-days);
    if (days == 1)
        return Text::tr("tomorrow", "inside a sentence");
    return Text::tr("in %Ln days", nullptr, days);
}

QString expired(int daysPast)
{
    if (daysPast <= 0)
        return Text::tr("Expired today");
    if (daysPast == 1)
        return Text::tr("Expired yesterday");
    return Text::tr("Expired %Ln days ago", nullptr, daysPast);
}

QString expiresSoon(int days)
{
    if (days <= 0)
        return Text::tr("Expires today");
    if (days == 1)
        return Text::tr("Expires tomorrow");
    return Text::tr("Expires in %Ln days", nullptr, days);
}

Lifetime lifetimeOf(const std::optional<QDateTime> &expiresAt, bool expiryKnown, const Clock &clock)
{
    return lifetime({ { expiresAt, expiryKnown } }, clock);
}

QString words(Lifetime status, const std::optional<QDateTime> &end, const Clock &clock)
{
    switch (status) {
    case Lifetime::Expired:
        return expired(-calendarDaysUntil(*end, clock));
    case Lifetime::Today:
    case Lifetime::Week:
    case Lifetime::Soon:
        return expiresSoon(calendarDaysUntil(*end, clock));
    case Lifetime::Active:
        return Text::tr("Active until %1", "a date").arg(date(*end, clock));
    case Lifetime::Never:
        return Text::tr("Never expires");
    case Lifetime::Unknown:
        return Text::tr("End unknown");
    case Lifetime::UnknownOrigin:
        return Text::tr("Unknown origin");
    case Lifetime::NotListed:
        return Text::tr("Not in the list yet");
    case Lifetime::Replaced:
        return Text::tr("Replaced");
    case Lifetime::Gone:
        return Text::tr("Gone");
    case Lifetime::DeletedHere:
        return Text::tr("Deleted");
    }
    Q_UNREACHABLE();
}

/// `told`: what is said of the end without the one that was asked for.
QString withAsked(const QString &told, const KnownEnd &end, const Clock &clock)
{
    if (!end.isUnconfirmed() && !end.isOtherThanAsked())
        return told;
    const auto &asked = end.asked->at;
    if (end.isUnconfirmed()) {
        return asked ? Text::tr("Asked for %1, not confirmed", "a date").arg(date(*asked, clock))
                     : Text::tr("Asked never to expire, not confirmed");
    }
    //: %1 is "Never expires" or when it expires, %2 a date
    return asked ? Text::tr("%1, asked for %2").arg(told, date(*asked, clock))
                 //: %1 says when it expires
                 : Text::tr("%1, asked never to expire").arg(told);
}

} // namespace

QString date(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    return formatted(local(moment, clock),
                     Text::tr("d MMM yyyy", "date format of QLocale::toString()"));
}

QString shortDate(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid() || local(moment, clock).date().year() != clock.today().year())
        return date(moment, clock);
    return formatted(local(moment, clock), Text::tr("d MMM", "date format of QLocale::toString()"));
}

QString shortExpiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown, const Clock &clock)
{
    const Lifetime status = lifetimeOf(expiresAt, expiryKnown, clock);
    if (status == Lifetime::Never)
        return Text::tr("Never");
    if (status == Lifetime::Unknown)
        return unknown();
    if (status == Lifetime::Active)
        return date(*expiresAt, clock);
    const int days = calendarDaysUntil(*expiresAt, clock);
    if (days == 0)
        return Text::tr("Today");
    if (days == 1)
        return Text::tr("Tomorrow");
    if (days == -1)
        return Text::tr("Yesterday");
    return days > 0 ? Text::tr("In %Ln days", nullptr, days) : daysAgo(-days);
}

QString expiry(const std::optional<QDateTime> &expiresAt, bool expiryKnown, const Clock &clock)
{
    const Lifetime status = lifetimeOf(expiresAt, expiryKnown, clock);
    if (status == Lifetime::Active)
        return date(*expiresAt, clock);
    if (status == Lifetime::Unknown)
        return unknown();
    return words(status, expiresAt, clock);
}

QString shortExpiry(const KnownEnd &end, const Clock &clock)
{
    return withAsked(shortExpiry(end.at, end.isKnown, clock), end, clock);
}

QString expiry(const KnownEnd &end, const Clock &clock)
{
    return withAsked(expiry(end.at, end.isKnown, clock), end, clock);
}

QString status(const LifeFacts &facts, const Clock &clock)
{
    const Lifetime now = lifetime(facts, clock);
    const QString told = words(now, facts.end.at, clock);
    return facts.fate == LifeFacts::Fate::Unchanged ? withAsked(told, facts.end, clock) : told;
}

QString exact(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    const QDateTime localMoment = local(moment, clock);
    const QString time =
        formatted(localMoment, Text::tr("HH:mm:ss", "time format of QLocale::toString()"));
    const QString localText =
        Text::tr("%1, %2, %3", "date, time, time zone such as UTC+01:00")
            .arg(longDate(localMoment), time, offsetText(localMoment, Padding::Full));
    // The same in every language, to be compared with logs and with what the service sent.
    return localText + u'\n' + moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
}

QString resolved(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    const QDateTime localMoment = local(moment, clock);
    return Text::tr("%1, %2 (your time zone, %3), %4",
                    "date, time, time zone such as UTC+1, \"in 90 days\"")
        .arg(longDate(localMoment), clockTime(localMoment), offsetText(localMoment, Padding::Short),
             distance(moment, clock));
}

QString resolvedShort(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    const QDateTime localMoment = local(moment, clock);
    return Text::tr("%1, %2, %3", "date, time, \"in 90 days\"")
        .arg(longDate(localMoment), clockTime(localMoment), distance(moment, clock));
}

QString ago(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    const qint64 seconds = moment.secsTo(clock.now());
    if (seconds <= -minuteSecs)
        // The moment is in the future: one of the clocks is wrong, and a distance would be untrue.
        return date(moment, clock);
    if (seconds < minuteSecs)
        return Text::tr("just now");
    if (seconds < 2 * minuteSecs)
        return Text::tr("1 minute ago");
    if (seconds < hourSecs)
        return Text::tr("%Ln minutes ago", nullptr, int(seconds / minuteSecs));
    const int days = -calendarDaysUntil(moment, clock);
    if (days > 0 && seconds >= halfDaySecs)
        return daysAgo(days);
    if (seconds < 2 * hourSecs)
        return Text::tr("1 hour ago");
    return Text::tr("%Ln hours ago", nullptr, int(seconds / hourSecs));
}

QString shortTime(const QDateTime &moment, const Clock &clock)
{
    if (!moment.isValid())
        return unknown();
    const QDateTime localMoment = local(moment, clock);
    if (localMoment.date() == clock.today())
        return clockTime(localMoment);
    return Text::tr("%1, %2", "date, time").arg(date(moment, clock), clockTime(localMoment));
}

QString fromTo(const EndChange &change, const Clock &clock)
{
    const bool isOneDay = change.before && change.now
        && local(*change.before, clock).date() == local(*change.now, clock).date();
    const auto shown = [&clock, isOneDay](const std::optional<QDateTime> &end) {
        if (!end)
            return Text::tr("never", "inside a sentence");
        return isOneDay
            ? Text::tr("%1, %2", "date, time").arg(date(*end, clock), clockTime(local(*end, clock)))
            : date(*end, clock);
    };
    //: the ends of a key before and after a change
    return Text::tr("from %1 to %2").arg(shown(change.before), shown(change.now));
}

QString countdown(std::chrono::seconds left)
{
    const auto seconds = std::max<qint64>(0, left.count());
    const auto twoDigits = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const qint64 hours = seconds / hourSecs;
    const qint64 minutes = seconds % hourSecs / minuteSecs;
    const QString rest = twoDigits(seconds % minuteSecs);
    //: Time left: minutes and seconds
    if (hours == 0)
        return Text::tr("%1:%2").arg(QString::number(minutes), rest);
    //: Time left: hours, minutes and seconds
    return Text::tr("%1:%2:%3").arg(QString::number(hours), twoDigits(minutes), rest);
}

} // namespace keyturn::timetext
