// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace keyturn {

/// What a badge, a message or a line of text says about its matter. Never told by colour alone:
/// every place that uses a tone has words, and most have an icon.
enum class Tone
{
    Neutral,
    Good,
    Warning,
    Bad
};

enum class Ground
{
    Light,
    Dark
};

/// The colours of one scheme, by meaning. Every text colour reaches 4.5 : 1 on each ground that it
/// is used on (tests/ui/tst_palette.cpp).
struct Colours
{
    QColor sidebar;
    QColor page;
    QColor field;
    QColor text;
    QColor secondary;
    QColor line; ///< hair lines: between rows, around cards
    QColor fieldLine; ///< around what can be operated
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor selectedText;
    QColor hover;
    QColor textSelection; ///< selected characters in a field
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

/// The colours that belong to a widget's palette: our light or dark ones when it is ours, else
/// (the user's high-contrast palette) ones derived from its roles. The reference stays valid.
[[nodiscard]] const Colours &colours(const QPalette &palette);

/// Our palette. Roles that have no obvious meaning: PlaceholderText is secondary text,
/// AlternateBase the sidebar's ground, BrightText the colour for bad news, Link the accent.
[[nodiscard]] QPalette keyturnPalette(Ground ground);

/// For a desktop that asks for more contrast without bringing a palette that has it.
[[nodiscard]] QPalette highContrastPalette(Ground ground);

/// A palette chosen for contrast; it wins over ours.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

[[nodiscard]] Ground groundOf(const QPalette &palette);

/// By the formula of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

/// `share` of `over` on `under`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace keyturn
