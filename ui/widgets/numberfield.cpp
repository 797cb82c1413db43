// SPDX-License-Identifier: MIT
#include "ui/widgets/numberfield.h"

#include <QKeyEvent>

namespace keyturn {

NumberField::NumberField(qsizetype number, QWidget *parent)
    : QLineEdit(parent)
    , m_number(QString::number(number))
{
    setAccessibleName(tr("Number"));
}

bool NumberField::isRight() const
{
    return text().trimmed() == m_number;
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

} // namespace keyturn
