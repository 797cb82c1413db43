// SPDX-License-Identifier: MIT
#include "ui/style/selectionpaint.h"

#include "ui/style/palette.h"

#include <QPainter>
#include <QPalette>
#include <QRect>
#include <QStyle>

namespace keyturn {

void paintSelectionBar(QPainter *painter, const QRect &rect, int inset, const QPalette &palette,
                       Qt::LayoutDirection direction)
{
    constexpr int width = 3;
    const QRect bar = QStyle::visualRect(
        direction, rect, QRect(rect.x(), rect.y() + inset, width, rect.height() - 2 * inset));
    painter->fillRect(bar, colours(palette).accent);
}

} // namespace keyturn
