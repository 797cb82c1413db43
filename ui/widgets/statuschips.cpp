// SPDX-License-Identifier: MIT
#include "ui/widgets/statuschips.h"

#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>

#include <utility>

namespace keyturn {

StatusChips::StatusChips(FlowLayout &layout, QWidget &area)
    : QObject(&area)
{
    using enum LifetimeGroup;
    const auto add = [this, &layout, &area](std::optional<LifetimeGroup> group, const QString &text,
                                            bool isAlwaysThere) {
        auto *chip = new FilterChip(text, &area);
        chip->setChecked(!group);
        chip->setVisible(isAlwaysThere);
        layout.addWidget(chip);
        m_chips.push_back({ group, chip, isAlwaysThere });
        connect(chip, &FilterChip::toggled, this,
                [this, group, chip, isAlwaysThere](bool isChecked) {
                    if (isChecked)
                        Q_EMIT chosen(group);
                    else if (!isAlwaysThere && chip->count() == 0)
                        chip->hide(); // it was there because it was chosen
                });
    };
    add(std::nullopt, tr("All"), true);
    add(Active, tr("Active"), true);
    add(Soon, tr("Expires soon"), true);
    add(ThisWeek, tr("This week", "expires within 7 days"), false);
    add(Expired, tr("Expired"), true);
    add(Never, tr("Never", "expires"), true);
    add(Unknown, tr("Unknown", "when it expires"), false);
    add(Replaced, tr("Replaced"), false);
    add(Gone, tr("Gone"), false);
    add(DeletedHere, tr("Deleted here"), false);
    addDays(layout, area);
}

void StatusChips::addDays(FlowLayout &layout, QWidget &area)
{
    m_days = new FilterChip({}, &area);
    m_days->hide();
    layout.addWidget(m_days);
    connect(m_days, &FilterChip::toggled, this, [this](bool isChosen) {
        if (isChosen)
            return;
        m_days->hide();
        Q_EMIT daysChosen({});
    });
}

void StatusChips::chooseEnds(const EndChoice &ends)
{
    if (const auto *days = std::get_if<DaySpan>(&ends))
        chooseDays(*days);
    else
        choose(std::optional(std::get<LifetimeGroup>(ends)));
}

void StatusChips::chooseDays(const DaySpan &days)
{
    const QLocale locale;
    const QString first = locale.toString(days.first, tr("d MMM yyyy"));
    const QString last = locale.toString(days.last, tr("d MMM yyyy"));
    //: a filter; %1 and %2 are the first and the last day of a week
    m_days->setText(tr("Ends %1 – %2").arg(first, last));
    m_days->setAccessibleName(m_days->text());
    m_days->updateGeometry();
    m_days->show();
    m_days->setChecked(true);
    Q_EMIT chosen({}); // the days alone decide
    Q_EMIT daysChosen(days);
}

void StatusChips::setCounts(int all, const std::function<int(LifetimeGroup)> &count,
                            bool isComplete)
{
    for (const Chip &chip : m_chips) {
        const int number = chip.group ? count(*chip.group) : all;
        chip.button->setCount(isComplete ? number : -1);
        // What the user has chosen does not vanish: it says 0.
        chip.button->setVisible(chip.isAlwaysThere || number > 0 || chip.button->isChecked());
    }
}

void StatusChips::choose(std::optional<LifetimeGroup> group)
{
    for (const Chip &chip : m_chips) {
        if (chip.group != group)
            continue;
        chip.button->setVisible(true);
        chip.button->setChecked(true);
    }
}

} // namespace keyturn
