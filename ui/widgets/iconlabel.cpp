// SPDX-License-Identifier: MIT
#include "ui/widgets/iconlabel.h"

#include "ui/style/metrics.h"

#include <QPainter>

namespace keyturn {

IconLabel::IconLabel(Icon icon, int size, QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
{
    setForegroundRole(role);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_size * metrics::iconSize(fontMetrics()) / 16;
    return { side, side };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, palette().color(foregroundRole()));
}

} // namespace keyturn
