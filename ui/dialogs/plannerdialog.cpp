// SPDX-License-Identifier: MIT
#include "ui/dialogs/plannerdialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/listtext.h"
#include "session/keyplace.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/placetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/planchart.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChart = 860;
constexpr std::size_t mostNames = 8;

ExpiryPlan planOf(const PlannerDialog::Parts &parts)
{
    const QLocale locale;
    return { parts.keys.ending(), { locale.firstDayOfWeek(), locale.weekdays() }, parts.clock };
}

/// What the colours of the bars mean.
QWidget *makeSample(bool isWeekend, const QString &text, QWidget *parent)
{
    const int side = metrics::iconSize(QFontMetrics(textFont(TextStyle::Secondary))) - 4;
    QPixmap picture(QSize(side, side) * parent->devicePixelRatioF());
    picture.setDevicePixelRatio(parent->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    PlanChart::paintSample(&painter, QRect(0, 0, side, side), isWeekend, parent->palette());
    painter.end();
    auto *sample = new QWidget(parent);
    auto *layout = new QHBoxLayout(sample);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    auto *image = new QLabel(sample);
    image->setPixmap(picture);
    auto *label = new QLabel(text, sample);
    setTextStyle(label, TextStyle::Secondary);
    layout->addWidget(image);
    layout->addWidget(label);
    return sample;
}

} // namespace

PlannerDialog::PlannerDialog(Parts parts, QWidget *parent)
    : GuardedDialog(parent)
    , m_parts(parts)
    , m_export({ parts.keys, parts.reminders, parts.catalog }, *this, nullptr)
    , m_minute(parts.clock, this)
    , m_plan(planOf(parts))
{
    setWindowTitle(tr("Expiry planner"));
    build();
    connect(&m_parts.keys, &KnownKeys::changed, this, &PlannerDialog::update);
    connect(&m_minute, &MinuteTimer::ticked, this, &PlannerDialog::update);
    update();
    resize(sizeHint()); // Qt would open it with two thirds of the screen at most
    m_chart->setFocus();
}

void PlannerDialog::build()
{
    QVBoxLayout *layout =
        addLayout(std::min(widestChart, screen()->availableSize().width() - 2 * metrics::huge));
    const Heading heading = addHeading(layout, this);
    heading.title->setText(tr("Expiry planner"));
    m_subtitle = heading.subtitle;
    m_chart = new PlanChart(this);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_chart);
    addLegend(layout);
    m_week = new Paragraph(this);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_week);
    m_message = addMessage(layout);
    auto *calendar = new QPushButton(tr("&Add to calendar…"), this);
    calendar->setAutoDefault(false);
    calendar->setToolTip(tr("Write all ends into a file for your calendar, with alarms"));
    auto *edge = new QWidget(this);
    auto *edgeLayout = new QHBoxLayout(edge);
    edgeLayout->setContentsMargins({});
    edgeLayout->addWidget(calendar);
    edgeLayout->addStretch(1);
    const Buttons buttons = addButtons(layout, edge, tr("&Show"));
    buttons.cancel->setText(tr("&Close"));
    m_show = buttons.accept;
    connect(buttons.cancel, &QPushButton::clicked, this, &PlannerDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { choose(m_chart->currentBar()); });
    connect(calendar, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_export.ask();
    });
    connect(&m_export, &CalendarExport::told, this, [this](Tone tone, const Message &message) {
        m_message->show(tone, message.title, message.text);
    });
    connect(m_chart, &PlanChart::currentBarChanged, this, &PlannerDialog::updateWeek);
    connect(m_chart, &PlanChart::barChosen, this, &PlannerDialog::choose);
}

void PlannerDialog::addLegend(QVBoxLayout *layout)
{
    auto *legend = new QWidget(this);
    auto *row = new FlowLayout(legend);
    row->setContentsMargins({});
    row->setSpacing(metrics::large);
    row->addWidget(makeSample(false, tr("On a working day"), legend));
    row->addWidget(makeSample(true, tr("On a weekend"), legend));
    auto *pileUp = new QWidget(legend);
    auto *pileUpLayout = new QHBoxLayout(pileUp);
    pileUpLayout->setContentsMargins({});
    pileUpLayout->setSpacing(metrics::small);
    auto *image = new QLabel(pileUp);
    image->setPixmap(
        icon(Icon::Warn).pixmap(metrics::iconSize(QFontMetrics(textFont(TextStyle::Secondary)))));
    auto *text = new QLabel(tr("Pile-up: more than twice as many as in an average week"), pileUp);
    setTextStyle(text, TextStyle::Secondary);
    pileUpLayout->addWidget(image);
    pileUpLayout->addWidget(text);
    row->addWidget(pileUp);
    layout->addSpacing(metrics::small);
    layout->addWidget(legend);
}

void PlannerDialog::update()
{
    m_plan = planOf(m_parts);
    const int count = m_plan.count();
    m_subtitle->setText(count == 0 ? tr("No key that Keyturn knows ends in the next twelve months.")
                            : count == 1
                            ? tr("One key ends in the next twelve months.")
                            : tr("%Ln keys end in the next twelve months.", nullptr, count));
    std::vector<PlanChart::Bar> bars;
    for (const ExpiryPlan::Week &week : m_plan.weeks())
        bars.push_back({ week.days.first, int(week.keys.size()), week.onWeekend, week.isPileUp,
                         nameOf(week) });
    m_chart->setBars(bars);
    updateWeek();
}

void PlannerDialog::updateWeek()
{
    const int current = m_chart->currentBar();
    if (current < 0 || current >= int(m_plan.weeks().size()))
        return;
    const ExpiryPlan::Week &week = m_plan.weeks()[std::size_t(current)];
    m_week->setTexts(nameOf(week), keysOf(week));
    m_show->setEnabled(!week.keys.empty());
}

QString PlannerDialog::nameOf(const ExpiryPlan::Week &week) const
{
    //: %1 is the first day of a week
    const QString title =
        tr("Week of %1").arg(QLocale().toString(week.days.first, tr("d MMM yyyy")));
    const int count = int(week.keys.size());
    if (count == 0)
        return tr("%1: no key ends").arg(title);
    QStringList facts{ count == 1 ? tr("one key ends") : tr("%Ln keys end", nullptr, count) };
    if (week.onWeekend > 0)
        facts.append(tr("%Ln on a weekend", nullptr, week.onWeekend));
    if (week.isPileUp)
        facts.append(tr("a pile-up"));
    //: %1 is a week, %2 what happens in it
    return tr("%1: %2").arg(title, ListText::joined(facts));
}

QString PlannerDialog::keysOf(const ExpiryPlan::Week &week) const
{
    QStringList keys;
    for (const KnownKey &key : week.keys) {
        if (std::size_t(keys.size()) == mostNames) {
            keys.append(tr("%Ln more", nullptr, int(week.keys.size() - mostNames)));
            break;
        }
        const QDate day = key.end().toTimeZone(m_parts.clock.zone()).date();
        const QString name = key.name.trimmed().isEmpty()
            ? tr("a key without a name")
            : tr("“%1”").arg(DisplayText(key.name).inSentence());
        //: the name of a key, and the day on which it ends
        keys.append(tr("%1 on %2").arg(name, QLocale().toString(day, tr("ddd d MMM"))));
    }
    return ListText::joined(keys);
}

void PlannerDialog::choose(int week)
{
    if (week < 0 || week >= int(m_plan.weeks().size()))
        return;
    const ExpiryPlan::Week &chosen = m_plan.weeks()[std::size_t(week)];
    const std::vector<KeyPlace> places = placesOf(chosen.keys);
    if (places.empty())
        return;
    if (places.size() == 1) {
        show(places.front(), chosen.days);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const KeyPlace &place : places) {
        const QString text = placetext::show(place, places, m_parts.signIns, m_parts.catalog);
        //: where keys are shown, and how many
        connect(menu->addAction(tr("%1 (%2)").arg(text, QLocale().toString(place.seen))),
                &QAction::triggered, this,
                [this, place, days = chosen.days] { show(place, days); });
    }
    menu->popup(m_show->mapToGlobal(QPoint(0, m_show->height())));
}

void PlannerDialog::show(const KeyPlace &place, const DaySpan &days)
{
    Q_EMIT showRequested(place.list, days);
    accept();
}

} // namespace keyturn
