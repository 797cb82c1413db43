// SPDX-License-Identifier: MIT
#include "ui/widgets/expirypicker.h"

#include "core/clock.h"
#include "models/timetext.h"
#include "session/createpreset.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/statusline.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace std::chrono_literals;

namespace {

constexpr int customDateItem = -1;
constexpr int neverItem = 0;

} // namespace

ExpiryPicker::ExpiryPicker(const ExpiryOffer &offer, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_presets(new ChoiceBox(this))
    , m_dateLabel(new QLabel(tr("Custom &date"), this))
    , m_date(new DateField([this, offer] { return choices(offer); }, this))
    , m_resolved(new StatusLine(this))
{
    m_rules.maximumDays = offer.maximumDays;
    m_rules.neverAllowed = offer.never;
    m_presets->setAccessibleName(tr("Expiration"));
    m_presets->setObjectName(QStringLiteral("expiration"));
    m_date->setAccessibleName(tr("Custom date"));
    m_date->setObjectName(QStringLiteral("customDate"));
    m_date->setDate(m_clock.today().addDays(initialDays(offer)));
    m_dateLabel->setBuddy(m_date);
    setTextStyle(m_dateLabel, TextStyle::Medium);
    m_resolved->setObjectName(QStringLiteral("resolvedExpiry"));
    m_resolved->describe(m_presets);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_presets);
    layout->addWidget(m_dateLabel);
    layout->addWidget(m_date);
    layout->addWidget(m_resolved);

    fill(offer);
    connect(m_presets, &QComboBox::currentIndexChanged, this, &ExpiryPicker::handleChange);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryPicker::handleChange);
    m_dayChange.setSingleShot(true);
    m_dayChange.setTimerType(Qt::PreciseTimer);
    connect(&m_dayChange, &QTimer::timeout, this, &ExpiryPicker::updateResolved);
    connect(&m_dayChange, &QTimer::timeout, this, &ExpiryPicker::awaitDayChange);
    awaitDayChange();
    handleChange();
}

/// What the calendar offers: the days that the rules allow, and the service's presets.
DateChoices ExpiryPicker::choices(const ExpiryOffer &offer) const
{
    const QDate today = m_clock.today();
    DateChoices found{ today, ExpiryRules::firstDay(m_clock),
                       m_rules.lastDay(m_clock).value_or(QDate()) };
    for (const int days : offer.presetDays)
        found.presets.push_back({ tr("%Ln day(s)", nullptr, days), today.addDays(days) });
    return found;
}

/// Starts the timer for the beginning of the user's next day, so that the shown moment is the one
/// that would be sent. It waits a minute at most, because the clock or the time zone may be set in
/// the meantime.
void ExpiryPicker::awaitDayChange()
{
    const QDateTime next = m_clock.today().addDays(1).startOfDay(m_clock.zone());
    const auto left = std::chrono::milliseconds(m_clock.now().msecsTo(next));
    m_dayChange.start(next.isValid() ? std::clamp<std::chrono::milliseconds>(left, 1ms, 1min)
                                     : std::chrono::milliseconds(1min));
}

void ExpiryPicker::fill(const ExpiryOffer &offer)
{
    for (const int days : offer.presetDays)
        m_presets->addItem(tr("%Ln day(s)", nullptr, days), days);
    if (offer.customDate)
        m_presets->addItem(tr("Custom Date…"), customDateItem);
    if (offer.never)
        m_presets->addItem(tr("Never"), neverItem);
    const int preset = m_presets->findData(initialDays(offer));
    m_presets->setCurrentIndex(preset >= 0 ? preset : 0);
}

ExpiryChoice ExpiryPicker::choice() const
{
    const QVariant preset = m_presets->currentData();
    if (!preset.isValid())
        return {};
    switch (preset.toInt()) {
    case customDateItem:
        return ExpiryChoice::onDate(m_date->date());
    case neverItem:
        return ExpiryChoice::never();
    default:
        return ExpiryChoice::inDays(preset.toInt());
    }
}

void ExpiryPicker::setChoice(const ExpiryChoice &choice)
{
    if (const auto date = choice.date()) {
        m_date->setDate(*date);
        m_presets->setCurrentIndex(m_presets->findData(customDateItem));
    } else if (choice.isNever()) {
        m_presets->setCurrentIndex(m_presets->findData(neverItem));
    } else if (const auto days = choice.days()) {
        m_presets->setCurrentIndex(m_presets->findData(*days));
    }
}

std::optional<ExpiryError> ExpiryPicker::error() const
{
    const auto resolved = m_rules.resolve(choice(), m_clock);
    return resolved ? std::nullopt : std::optional(resolved.error());
}

QWidget *ExpiryPicker::focusTarget() const
{
    return m_presets;
}

void ExpiryPicker::handleChange()
{
    const bool isCustom = choice().isCustomDate();
    m_dateLabel->setVisible(isCustom);
    m_date->setVisible(isCustom);
    updateResolved();
    Q_EMIT choiceChanged();
}

void ExpiryPicker::updateResolved()
{
    const auto resolved = m_rules.resolve(choice(), m_clock);
    Icon icon = Icon::Calendar;
    Tone tone = Tone::Neutral;
    QString text;
    if (!resolved) {
        icon = Icon::Warn;
        tone = Tone::Bad;
        text = errortext::expiry(resolved.error());
    } else if (!*resolved) {
        icon = Icon::Warn;
        tone = Tone::Warning;
        text = tr("Never expires. No event will ever force a rotation.");
    } else {
        //: %1 is a moment like "Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days"
        text = tr("Expires %1").arg(timetext::resolved(**resolved, m_clock));
    }
    m_resolved->setStatus(tone, icon, text);
}

} // namespace keyturn
