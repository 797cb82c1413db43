// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace keyturn {

/// Where the parts of a credential's cells stand. Pure: rectangles and widths in, rectangles out.
namespace credentialcell {

struct NameParts
{
    QRect text;
    QRect warning; ///< null: none
    QRect chip; ///< null: none
};

struct NameWidths
{
    int text = 0;
    int warning = 0; ///< 0: none
    int chip = 0; ///< 0: none
    int height = 0; ///< of the chip
};

/// The name gives way first: the mark and the chip stay as long as there is room for them.
[[nodiscard]] NameParts nameParts(const QRect &content, const NameWidths &widths,
                                  Qt::LayoutDirection direction);

/// What stands beside a name.
struct NameMarks
{
    bool warns = false; ///< a warning sign
    QString chip; ///< empty: none
};

[[nodiscard]] NameWidths nameWidths(const QStyleOptionViewItem &option, const NameMarks &marks);

/// In the painter's colour and the option's font.
void paintName(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
               const NameMarks &marks);

/// How wide a name wants to be with what stands beside it.
[[nodiscard]] int nameWidth(const QStyleOptionViewItem &option, const NameMarks &marks);

struct IconAndText
{
    QRect icon;
    QRect text;
};

[[nodiscard]] IconAndText iconAndText(const QRect &content, int iconSide,
                                      Qt::LayoutDirection direction);

/// How wide an icon and a text want to be.
[[nodiscard]] int iconAndTextWidth(const QFontMetrics &fm, int iconSide, const QString &text);

} // namespace credentialcell

} // namespace keyturn
