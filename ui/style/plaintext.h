// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace keyturn {

/// Paints one line of text at the leading edge of `rect`, vertically centred, elided if it does not
/// fit. `direction` is the layout direction of the widget and decides which edge that is. The order
/// of the characters follows from the text itself, so that an English name or an id reads the same
/// in a right-to-left window.
void paintLine(QPainter *painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction);

/// Makes a tooltip that shows `text` as it is. QToolTip guesses whether a text is HTML, and the
/// guess cannot be turned off. Here the text is escaped and wrapped in a tag, so that QToolTip
/// always takes it for HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace keyturn
