// SPDX-License-Identifier: MIT
#include "ui/widgets/datecalendar.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/announce.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextCharFormat>

namespace keyturn {

DateCalendar::DateCalendar(const QDate &today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_today(today)
    , m_view(findChild<QAbstractItemView *>())
{
    setAccessibleName(tr("Calendar"));
    setNavigationBarVisible(false); // it cannot be given our colours; DatePopup has a header
    setDateEditEnabled(false); // a digit would open a field above the days
    setGridVisible(false);
    setHorizontalHeaderFormat(ShortDayNames);
    setVerticalHeaderFormat(firstDayOfWeek() == Qt::Monday ? ISOWeekNumbers : NoVerticalHeader);
    setFocusProxy(m_view);
    applyColours();
    nameDate();
    connect(this, &QCalendarWidget::selectionChanged, this, [this] {
        const QString before = m_view->accessibleName();
        nameDate();
        // Qt 6.4 emits twice for one key; without the focus nobody has moved.
        if (m_view->accessibleName() != before && m_view->hasFocus())
            announce(m_view);
    });
}

void DateCalendar::nameDate()
{
    m_view->setAccessibleName(QLocale().toString(selectedDate(), QLocale::LongFormat));
}

void DateCalendar::applyColours()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const Colours &c = colours(palette());
    QTextCharFormat header;
    header.setForeground(c.secondary);
    header.setBackground(c.page);
    header.setFont(textFont(TextStyle::Small));
    setHeaderTextFormat(header);
    // QCalendarWidget's own format is red, on every ground.
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        setWeekdayTextFormat(day, header);
    QPalette own = palette();
    own.setColor(QPalette::Base, c.page);
    m_view->setPalette(own);
}

void DateCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyColours();
}

void DateCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Colours &c = colours(palette());
    const bool isAllowed = date >= minimumDate() && date <= maximumDate();
    const bool isChosen = isAllowed && date == selectedDate();
    const int side = std::min(rect.width(), rect.height()) - 2;
    const QRect box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                    side, side);
    painter->fillRect(rect, c.page);
    if (isChosen)
        paintRounded(painter, box, metrics::radius, c.accent);
    else if (date == m_today)
        paintRounded(painter, box, metrics::radius, {}, c.accent);
    QColor text = date.month() == monthShown() ? c.text : c.secondary;
    if (!isAllowed)
        text = palette().color(QPalette::Disabled, QPalette::WindowText);
    else if (isChosen)
        text = c.onAccent;
    painter->setFont(textFont(isChosen ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(text);
    painter->drawText(box, Qt::AlignCenter, QLocale().toString(date.day()));
}

} // namespace keyturn
