// SPDX-License-Identifier: MIT
#include "ui/widgets/panel.h"

#include "ui/style/keyturnstyle.h"
#include "ui/style/palette.h"

#include <QPainter>

namespace keyturn {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    paintRounded(&painter, rect(), 9, c.sidebar, c.outline);
}

} // namespace keyturn
