// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace keyturn {

/// One line at the leading edge of `rect`, in its middle, elided where it does not fit. `direction`
/// is the widget's: it decides about the edge. The order of the characters follows from the text
/// itself, so that an English name or an id reads the same in a right-to-left window.
void paintLine(QPainter *painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction);

/// A tooltip that shows `text` as it is. Tooltips guess whether they got HTML and have no setter to
/// stop them, so the text is escaped and wrapped: the guess is then always "HTML".
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace keyturn
