// SPDX-License-Identifier: MIT
#pragma once

#include <QCalendarWidget>

namespace keyturn {

/// A month in the program's look. Days that cannot be chosen are grey. The first day of the week is
/// that of the locale; where weeks begin on Monday they have their ISO numbers.
class DateCalendar final : public QCalendarWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateCalendar)

public:
    /// `today` is outlined.
    DateCalendar(const QDate &today, QWidget *parent);

    /// What has the keyboard focus: the arrow keys move by days and weeks, the Page keys by months,
    /// Home and End to the ends of a month. Its accessible name is the chosen date.
    [[nodiscard]] QWidget *view() const { return m_view; }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
    void nameDate();

    QDate m_today;
    QWidget *m_view = nullptr;
    bool m_isApplying = false;
};

} // namespace keyturn
