// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace keyturn::metrics {

// Distances in device-independent pixels. They do not change with the font.
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int pageMargin = 28;
inline constexpr int dialogMargin = 24;
inline constexpr int dialogWidth = 496;
inline constexpr int sidebarWidth = 232;

inline constexpr int radius = 7;
inline constexpr int badgeRadius = 6;
inline constexpr int cardRadius = 10;
inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 2; ///< between a ring and an outline inside it

inline constexpr int cellPadding = 12;
inline constexpr int closeCellPadding = 7; ///< for tables in which many columns share a row
inline constexpr int leadingCellPadding = pageMargin;
inline constexpr int copyColumnWidth = 26; ///< room for the "copy" button before it
inline constexpr int menuColumnWidth = 40; ///< room for the "more" button at the end of a row

// Heights: what the design says, or more where the font needs more.
inline int atLeast(int designed, const QFontMetrics &fm, int padding)
{
    return std::max(designed, fm.height() + padding);
}
inline int buttonHeight(const QFontMetrics &fm)
{
    return atLeast(32, fm, 16);
}
inline int dialogFieldHeight(const QFontMetrics &fm)
{
    return atLeast(36, fm, 20);
}
inline int navigationHeight(const QFontMetrics &fm)
{
    return atLeast(34, fm, 18);
}
inline int chipHeight(const QFontMetrics &fm)
{
    return atLeast(26, fm, 10);
}
inline int headerHeight(const QFontMetrics &fm)
{
    return atLeast(32, fm, 16);
}
inline int rowHeight(const QFontMetrics &fm)
{
    return atLeast(38, fm, 20);
}
inline int menuItemHeight(const QFontMetrics &fm)
{
    return atLeast(30, fm, 12);
}

/// The width of one line of text, without mnemonic marks. Qt rounds the fractional widths of the
/// characters: without the additional pixel a text might not fit into its own width.
inline int textWidth(const QFontMetrics &fm, const QString &text)
{
    return fm.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width() + 1;
}

/// The same for a text from outside (a name, an id), in which "&" is an ordinary character.
inline int plainTextWidth(const QFontMetrics &fm, const QString &text)
{
    return fm.horizontalAdvance(text) + 1;
}

/// The size of an icon beside text: never smaller than the text.
inline int iconSize(const QFontMetrics &fm)
{
    return atLeast(16, fm, -1);
}

} // namespace keyturn::metrics
