// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

class QPainter;
class QPalette;
class QRect;

namespace keyturn {

/// The bar at the beginning of what is selected, along the leading edge of `rect` and as high as
/// it but for `inset` at both ends. The ground of a selection keeps the colours of texts readable
/// on it, so that it differs little from the page: the bar is what is seen.
void paintSelectionBar(QPainter *painter, const QRect &rect, int inset, const QPalette &palette,
                       Qt::LayoutDirection direction);

} // namespace keyturn
