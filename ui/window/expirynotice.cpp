// SPDX-License-Identifier: MIT
#include "ui/window/expirynotice.h"

#include "core/clock.h"
#include "core/listtext.h"
#include "models/timetext.h"
#include "session/keyplace.h"
#include "ui/text/placetext.h"
#include "ui/text/remindertext.h"
#include "ui/widgets/datepopup.h"
#include "ui/widgets/popupplace.h"
#include "ui/windowstate.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPlaces = 2;

} // namespace

ExpiryNotice::ExpiryNotice(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_minute(parts.clock, this)
{
    connect(&m_parts.reminders, &Reminders::changed, this, &ExpiryNotice::update);
    connect(&m_minute, &MinuteTimer::ticked, this, &ExpiryNotice::update);
    update();
}

ExpiryNotice::~ExpiryNotice()
{
    delete m_menu;
}

void ExpiryNotice::update()
{
    const auto places = placesOf(m_parts.reminders.shown());
    if (places.empty() || m_parts.windowState.expiryNoticeClosedOn() == m_parts.clock.today()) {
        m_parts.notices.end(Notices::Topic::Expiry);
        return;
    }
    std::vector<Notices::Action> actions;
    for (const KeyPlace &place : places) {
        if (actions.size() < mostPlaces)
            actions.push_back({ placetext::show(place, places, m_parts.signIns, m_parts.catalog),
                                [this, list = place.list] { show(list); } });
    }
    if (places.size() == 1)
        actions.front().text = tr("Show");
    m_snoozeAction = int(actions.size());
    actions.push_back({ tr("Snooze"), [this] { openSnoozes(); } });
    actions.push_back({ tr("Planner…"), [this] { Q_EMIT plannerRequested(); } });
    m_parts.notices.tell(
        Notices::Topic::Expiry,
        { Tone::Neutral,
          { remindertext::title(m_parts.reminders.shown(), m_parts.clock), text(places) },
          actions,
          MessageStrip::Closing::ByUser,
          [this] { m_parts.windowState.closeExpiryNotice(m_parts.clock.today()); } });
}

QString ExpiryNotice::text(const std::vector<KeyPlace> &places) const
{
    QStringList where;
    for (const KeyPlace &place : places)
        where.append(whereOf(place, places));
    QStringList sentences{ remindertext::names(m_parts.reminders.shown()),
                           ListText::sentence(where) };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ExpiryNotice::whereOf(const KeyPlace &place, const std::vector<KeyPlace> &places) const
{
    const QString number = QLocale().toString(place.count);
    return place.list
        //: %1 is a number, %2 an organization and its service
        ? tr("%1 in the list of %2 as it was read last")
              .arg(number, placetext::list(*place.list, places, m_parts.signIns, m_parts.catalog))
        : tr("%1 in the vault").arg(number);
}

void ExpiryNotice::showFirst()
{
    const auto places = placesOf(m_parts.reminders.shown());
    if (!places.empty())
        show(places.front().list);
}

void ExpiryNotice::show(const std::optional<ListKey> &list)
{
    const std::vector<KnownKey> &keys = m_parts.reminders.shown();
    const bool isAllThisWeek =
        std::all_of(keys.begin(), keys.end(), [&list, this](const KnownKey &key) {
            return key.list != list
                || isIn(lifetime(key.key.life, m_parts.clock), LifetimeGroup::ThisWeek);
        });
    Q_EMIT showRequested(list, isAllThisWeek ? LifetimeGroup::ThisWeek : LifetimeGroup::Soon);
}

QWidget *ExpiryNotice::snoozeButton() const
{
    return m_parts.notices.button(Notices::Topic::Expiry, m_snoozeAction);
}

void ExpiryNotice::openSnoozes()
{
    const QWidget *button = snoozeButton();
    delete m_menu;
    m_menu = new QMenu(&m_parts.notices);
    m_menu->setAccessibleName(tr("Snooze"));
    const QDate today = m_parts.clock.today();
    addSnooze(tr("&1 day"), today.addDays(1));
    addSnooze(tr("1 &week"), today.addDays(7));
    connect(m_menu->addAction(tr("&Until a date…")), &QAction::triggered, this,
            &ExpiryNotice::openCalendar);
    m_menu->popup(popupPlace(*button, m_menu->sizeHint()).topLeft());
}

void ExpiryNotice::addSnooze(const QString &text, const QDate &until)
{
    const std::vector<KnownKey> &keys = m_parts.reminders.shown();
    const auto ended = std::count_if(keys.begin(), keys.end(), [&until, this](const KnownKey &key) {
        return key.end().toTimeZone(m_parts.clock.zone()).date() < until;
    });
    QString label = text;
    if (ended > 0)
        //: %1 is a time, %2 says how many keys
        label = tr("%1 (%2)").arg(text, tr("%Ln will have expired", nullptr, int(ended)));
    connect(m_menu->addAction(label), &QAction::triggered, this, [this, until] { snooze(until); });
}

void ExpiryNotice::openCalendar()
{
    DateChoices choices{ m_parts.clock.today() };
    choices.first = choices.today.addDays(1);
    QDateTime last;
    for (const KnownKey &key : m_parts.reminders.shown())
        last = last.isValid() ? std::max(last, key.end()) : key.end();
    // Later there is nothing left to be reminded of.
    choices.last = std::max(choices.first, last.toTimeZone(m_parts.clock.zone()).date());
    auto *popup = new DatePopup(choices, choices.first, &m_parts.notices);
    connect(popup, &DatePopup::chosen, this, &ExpiryNotice::snooze);
    popup->openBeside(*snoozeButton());
}

void ExpiryNotice::snooze(const QDate &until)
{
    auto *reply = m_parts.reminders.snooze(until);
    connect(reply, &Reply::finished, this, [this, reply, until] {
        const auto kept = reply->takeResult();
        if (kept) {
            m_parts.notices.tell(
                Notices::Topic::Work,
                { Tone::Neutral,
                  { tr("Snoozed until %1")
                        .arg(timetext::date(QDateTime(until, QTime(0, 0), m_parts.clock.zone()),
                                            m_parts.clock)),
                    tr("Until then Keyturn does not remind you of these keys. Their lists still "
                       "say when they expire.") },
                  {},
                  MessageStrip::Closing::ByUser });
            return;
        }
        m_parts.notices.tell(Notices::Topic::Work,
                             { Tone::Warning,
                               { tr("Snoozed only until Keyturn is closed"),
                                 //: %1 is a sentence without its full stop: "The disk is full"
                                 tr("%1. The reminder comes back when Keyturn is started again.")
                                     .arg(errortext::store(kept.error()).title) },
                               {},
                               MessageStrip::Closing::ByUser });
    });
}

} // namespace keyturn
