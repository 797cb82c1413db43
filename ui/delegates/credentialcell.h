// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace keyturn {

/// Computes where the parts of a credential's cells are placed, and paints the name cell. Widths
/// and rectangles go in, rectangles come out.
namespace credentialcell {

/// The rectangles of the parts of a name cell.
struct NameParts
{
    QRect text;
    QRect warning; ///< null: no warning sign
    QRect chip; ///< null: no chip
};

/// The widths that the parts of a name cell need, in pixels.
struct NameWidths
{
    int text = 0;
    int warning = 0; ///< 0: no warning sign
    int chip = 0; ///< 0: no chip
    int height = 0; ///< height of the chip
};

/// Where the room is too small, the name is shortened first: the warning sign and the chip keep
/// their place as long as there is room for them.
[[nodiscard]] NameParts nameParts(const QRect &content, const NameWidths &widths,
                                  Qt::LayoutDirection direction);

/// The marks that are shown beside a name.
struct NameMarks
{
    bool warns = false; ///< show a warning sign
    QString chip; ///< text of the chip; empty: no chip
};

[[nodiscard]] NameWidths nameWidths(const QStyleOptionViewItem &option, const NameMarks &marks);

/// Paints the name and its marks in the painter's pen colour and the option's font.
void paintName(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
               const NameMarks &marks);

/// The width that a name and its marks need to be shown without eliding.
[[nodiscard]] int nameWidth(const QStyleOptionViewItem &option, const NameMarks &marks);

/// The rectangles of an icon and of the text beside it.
struct IconAndText
{
    QRect icon;
    QRect text;
};

[[nodiscard]] IconAndText iconAndText(const QRect &content, int iconSide,
                                      Qt::LayoutDirection direction);

/// The width that an icon and the text beside it need.
[[nodiscard]] int iconAndTextWidth(const QFontMetrics &fm, int iconSide, const QString &text);

} // namespace credentialcell

} // namespace keyturn
