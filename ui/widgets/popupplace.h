// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QWidget;

namespace keyturn {

/// Where a popup of that size belongs that `anchor` opens: below it at its leading edge, above it
/// if there is room only there, and never outside of the screen.
[[nodiscard]] QRect popupPlace(const QWidget &anchor, const QSize &size);

} // namespace keyturn
