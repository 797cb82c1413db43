// SPDX-License-Identifier: MIT
#include "ui/widgets/popupplace.h"

#include "ui/style/metrics.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace keyturn {

QRect popupPlace(const QWidget &anchor, const QSize &size)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QSize fitting = size.boundedTo(screen.size());
    const QRect from(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const int left = anchor.layoutDirection() == Qt::RightToLeft
        ? from.right() + 1 - fitting.width()
        : from.left();
    const int below = from.bottom() + 1 + metrics::tiny;
    const int above = from.top() - metrics::tiny - fitting.height();
    const bool isAbove = below + fitting.height() > screen.bottom() + 1 && above >= screen.top();
    const QPoint place(
        std::clamp(left, screen.left(), screen.right() + 1 - fitting.width()),
        std::clamp(isAbove ? above : below, screen.top(), screen.bottom() + 1 - fitting.height()));
    return { place, fitting };
}

} // namespace keyturn
