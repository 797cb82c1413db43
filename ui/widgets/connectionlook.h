// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace keyturn {

/// What a connection looks like wherever it is shown: a coloured tile with an initial, and two
/// lines of text. The texts must be safe to show already (DisplayText).
struct ConnectionLook
{
    QString name;
    QString details = {}; ///< may be empty
    int colour = 0; ///< an index for tileColour()

    /// A colour on which white text is readable. The colours repeat after seven.
    [[nodiscard]] static QColor tileColour(int index);

    [[nodiscard]] static int tileSide();
    /// The height that the tile and the texts need.
    [[nodiscard]] static int height();

    void paintTile(QPainter *painter, const QRect &rect) const;
    /// Paints the two lines into `room`, in the direction and colours of `widget`.
    void paintTexts(QPainter *painter, const QRect &room, const QWidget &widget) const;
};

} // namespace keyturn
