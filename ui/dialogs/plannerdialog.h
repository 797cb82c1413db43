// SPDX-License-Identifier: MIT
#pragma once

#include "session/expiryplan.h"
#include "ui/dialogs/calendarexport.h"
#include "ui/dialogs/guardeddialog.h"

#include <optional>

namespace keyturn {

class Paragraph;
class PlanChart;
class SignIns;
struct KeyPlace;

/// Shows how many keys end in each week of the next twelve months, and leads to those of a week.
class PlannerDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlannerDialog)

public:
    /// Everything is borrowed and must outlive the dialog.
    struct Parts
    {
        const KnownKeys &keys;
        Reminders &reminders;
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const Clock &clock;
    };

    PlannerDialog(Parts parts, QWidget *parent);

    [[nodiscard]] bool outlivesSession() const override { return true; }

Q_SIGNALS:
    /// Keys that end then are to be shown; without a list, those of the vault.
    void showRequested(const std::optional<keyturn::ListKey> &list, const keyturn::EndChoice &ends);

private:
    void build();
    void addLegend(QVBoxLayout *layout);
    void update();
    void updateWeek();
    /// Shows the keys of the week; asks where if they are in several places.
    void choose(int week);
    void show(const KeyPlace &place, const DaySpan &days);
    [[nodiscard]] QString nameOf(const ExpiryPlan::Week &week) const;
    [[nodiscard]] QString keysOf(const ExpiryPlan::Week &week) const;

    Parts m_parts;
    CalendarExport m_export;
    MinuteTimer m_minute; ///< another day begins, or a key ends
    ExpiryPlan m_plan;
    QLabel *m_subtitle = nullptr;
    PlanChart *m_chart = nullptr;
    Paragraph *m_week = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace keyturn
