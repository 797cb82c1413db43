// SPDX-License-Identifier: MIT
#include "ui/widgets/datepopup.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/datecalendar.h"
#include "ui/widgets/popupplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace keyturn {

namespace {

constexpr int daySide = 32;

bool isAllowed(const DateChoices &choices, const QDate &date)
{
    return (!choices.first.isValid() || date >= choices.first)
        && (!choices.last.isValid() || date <= choices.last);
}

} // namespace

DatePopup::DatePopup(const DateChoices &choices, const QDate &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_calendar(new DateCalendar(choices.today, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the field's button closes and nothing else
    setAccessibleName(tr("Choose a date"));
    if (choices.first.isValid())
        m_calendar->setMinimumDate(choices.first);
    if (choices.last.isValid())
        m_calendar->setMaximumDate(choices.last);
    m_calendar->setSelectedDate(chosen);
    const QFontMetrics fm(textFont(TextStyle::Strong));
    const int side = metrics::atLeast(daySide, fm, 8);
    m_calendar->setMinimumSize(8 * side, 7 * side);
    setTextStyle(m_title, TextStyle::Strong);
    m_title->setAlignment(Qt::AlignCenter);

    // The arrows point to where the months lie.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    auto *before = makeArrow(isMirrored ? Qt::RightArrow : Qt::LeftArrow, tr("Previous month"));
    auto *after = makeArrow(isMirrored ? Qt::LeftArrow : Qt::RightArrow, tr("Next month"));
    auto *head = new QHBoxLayout;
    head->addWidget(before);
    head->addWidget(m_title, 1);
    head->addWidget(after);
    auto *month = new QVBoxLayout;
    month->setSpacing(metrics::tiny);
    month->addLayout(head);
    month->addWidget(m_calendar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::medium);
    if (QWidget *presets = makePresets(choices))
        layout->addWidget(presets);
    layout->addLayout(month);

    connect(before, &QToolButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(after, &QToolButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DatePopup::updateTitle);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
    updateTitle();
}

QToolButton *DatePopup::makeArrow(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(button, ButtonRole::Quiet);
    return button;
}

QWidget *DatePopup::makePresets(const DateChoices &choices)
{
    if (choices.presets.empty())
        return nullptr;
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    for (const DateChoices::Preset &preset : choices.presets) {
        auto *button = new QPushButton(preset.text, column);
        button->setAutoDefault(false);
        button->setEnabled(isAllowed(choices, preset.date));
        setButtonRole(button, ButtonRole::Quiet);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, date = preset.date] { choose(date); });
    }
    layout->addStretch(1);
    return column;
}

void DatePopup::openBeside(const QWidget &field)
{
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished(); // the style may make them larger
    layout()->activate();
    setGeometry(popupPlace(field, sizeHint()));
    show();
    m_calendar->view()->setFocus(Qt::PopupFocusReason);
}

void DatePopup::updateTitle()
{
    const QLocale locale;
    m_title->setText(locale.standaloneMonthName(m_calendar->monthShown()) + u' '
                     + QString::number(m_calendar->yearShown()));
}

/// By Enter, by a click and by both of a double click: only the first counts.
void DatePopup::choose(const QDate &date)
{
    if (!isVisible())
        return;
    close();
    Q_EMIT chosen(date);
}

void DatePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    painter.fillRect(rect(), c.page);
    painter.setPen(c.outline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace keyturn
