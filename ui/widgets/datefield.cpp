// SPDX-License-Identifier: MIT
#include "ui/widgets/datefield.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionComboBox>

namespace keyturn {

DateField::DateField(std::function<DateChoices()> choices, QWidget *parent)
    : QDateEdit(parent)
    , m_choices(std::move(choices))
{
    setCalendarPopup(true); // for the button; Qt's own calendar is never opened
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    setDisplayFormat(format.contains(QLatin1String("yyyy")) ? format
                                                            : QStringLiteral("yyyy-MM-dd"));
    setToolTip(tr("Alt+Down opens a calendar"));
}

QRect DateField::buttonRect() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (altDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QDateEdit::keyPressEvent(event);
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && buttonRect().contains(event->position().toPoint()))
        openCalendar();
    else
        QDateEdit::mousePressEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new DatePopup(m_choices(), date(), this);
    connect(popup, &DatePopup::chosen, this, &QDateEdit::setDate);
    popup->openBeside(*this);
}

} // namespace keyturn
