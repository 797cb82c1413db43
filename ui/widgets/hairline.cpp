// SPDX-License-Identifier: MIT
#include "ui/widgets/hairline.h"

#include "ui/style/palette.h"

#include <QPainter>

namespace keyturn {

HairLine::HairLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours(palette()).line);
}

} // namespace keyturn
