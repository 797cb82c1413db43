// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/datepopup.h"

#include <QDateEdit>

#include <functional>

namespace keyturn {

/// A field for a date, with Keyturn's own calendar behind its button; Alt+Down and F4 open it, too.
/// The field itself takes any date: what may be chosen is limited in the calendar alone, because
/// QDateEdit would silently replace a typed date that is outside of its range.
class DateField final : public QDateEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    /// `choices` is asked each time the calendar opens.
    DateField(std::function<DateChoices()> choices, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect buttonRect() const;
    void openCalendar();

    std::function<DateChoices()> m_choices;
};

} // namespace keyturn
