// SPDX-License-Identifier: MIT
#include "ui/widgets/numberfield.h"

#include <QKeyEvent>
#include <QLocale>

namespace keyturn {

NumberField::NumberField(qsizetype number, QWidget *parent)
    : QLineEdit(parent)
    , m_number(number)
{
    setAccessibleName(tr("Number"));
}

bool NumberField::isRight() const
{
    const QString typed = text().trimmed();
    return typed == QString::number(m_number) || typed == QLocale().toString(m_number);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

} // namespace keyturn
