// SPDX-License-Identifier: MIT
#include "ui/widgets/panel.h"

#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QPainter>

namespace keyturn {

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(palette());
    paintRounded(&painter, rect(), metrics::cardRadius, c.sidebar, c.fieldLine);
}

} // namespace keyturn
