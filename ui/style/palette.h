// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace keyturn {

/// How good or bad the news is that a badge, a message or a line of text tells. Colour alone never
/// tells it: every place that uses a tone has words, and most have an icon.
enum class Tone
{
    Neutral,
    Good,
    Warning,
    Bad
};

/// Whether a palette is light or dark.
enum class Ground
{
    Light,
    Dark
};

/// The colours of one scheme, named by their meaning. Every text colour has a contrast of at least
/// 4.5 : 1 on each background that it is used on, and what shows a field, the selection or the
/// keyboard's focus has 3 : 1 (tests/ui/tst_palette.cpp, tst_contrast.cpp).
struct Colours
{
    QColor sidebar;
    QColor page;
    QColor field;
    QColor text;
    QColor secondary;
    QColor line; ///< hair lines between rows and around cards
    QColor outline; ///< around buttons and what opens: their words are seen without it
    QColor fieldLine; ///< around fields, check boxes and radio buttons
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor selectedText;
    QColor hover;
    QColor textSelection; ///< background of selected characters in a field
    QColor onTextSelection;
    QColor good;
    QColor goodGround;
    QColor warning;
    QColor warningGround;
    QColor bad;
    QColor badGround;
    QColor neutral;
    QColor neutralGround;

    [[nodiscard]] const QColor &toneText(Tone tone) const;
    [[nodiscard]] const QColor &toneGround(Tone tone) const;
};

/// The colours that go with a widget's palette: Keyturn's light or dark colours if the palette is
/// one of Keyturn's, otherwise (a high-contrast palette of the user) colours derived from the
/// palette's roles. The reference stays valid until the program ends.
[[nodiscard]] const Colours &colours(const QPalette &palette);

/// Keyturn's palette. Roles whose use is not obvious: PlaceholderText is the secondary text colour,
/// AlternateBase the background of the sidebar, BrightText the colour for bad news, Link the
/// accent.
[[nodiscard]] QPalette keyturnPalette(Ground ground);

/// The palette for a desktop that asks for more contrast but brings no high-contrast palette.
[[nodiscard]] QPalette highContrastPalette(Ground ground);

/// True for a palette that was chosen for its contrast; Keyturn keeps it instead of its own.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

[[nodiscard]] Ground groundOf(const QPalette &palette);

/// The contrast of two colours by the formula of WCAG 2.1: from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

/// Mixes `over` into `under`; `share` is the part of `over`, from 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace keyturn
