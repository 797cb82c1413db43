// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QPainter;
class QRect;

namespace keyturn {

/// Paints one line of text at the leading edge of `rect`, vertically centred, elided if it does not
/// fit. `direction` is the layout direction of the widget and decides which edge that is. The order
/// of the characters follows from the text itself, so that an English name or an id reads the same
/// in a right-to-left window.
void paintLine(QPainter *painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction);

/// Paints text as QPainter::drawText() does, but with the order of the characters that
/// follows from the text: in a right-to-left window the "…" of "Import…" would stand before it.
/// `flags` are aligned for the direction of `painter`.
void paintText(QPainter *painter, const QRect &rect, int flags, const QString &text);

/// Aligns a text at the side where the window's lines begin. QLabel puts it where the text's own
/// language begins (Qt 6.4): an English text would stand on the left of a window that goes from
/// right to left. Guarded by tst_style. The direction of the windows is known before they are made
/// and does not change.
void alignAtBeginning(QLabel &label);

/// Makes a tooltip that shows `text` as it is. QToolTip guesses whether a text is HTML, and the
/// guess cannot be turned off. Here the text is escaped and wrapped in a tag, so that QToolTip
/// always takes it for HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace keyturn
