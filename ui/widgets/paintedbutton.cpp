// SPDX-License-Identifier: MIT
#include "ui/widgets/paintedbutton.h"

#include <QEvent>

namespace keyturn {

PaintedButton::PaintedButton(QSizePolicy::Policy horizontal, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(horizontal, QSizePolicy::Fixed);
}

bool PaintedButton::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return handled;
}

} // namespace keyturn
