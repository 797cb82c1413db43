// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

namespace keyturn {

/// The text styles. They are relative to the desktop's font: Keyturn sets no family and no size.
enum class TextStyle
{
    Body,
    Medium, ///< as Body, in medium weight: buttons, form labels
    Strong, ///< as Body, in semibold: the name of something
    Secondary, ///< a little smaller than Body: hints, foot lines
    Badge, ///< as Secondary, in medium weight
    Caption, ///< header cells, subtitles of cards
    CaptionMedium,
    Small, ///< sidebar headings and counts
    SmallMedium,
    PanelTitle, ///< title of a page that is empty or that failed to load
    DialogTitle,
    PageTitle,
    WelcomeTitle,
    Monospace, ///< ids in tables
    MonospaceBody, ///< secrets in dialogs
};

[[nodiscard]] QFont textFont(TextStyle style);

/// Gives a widget the font of a text style. The font is adapted when the desktop's font changes.
void setTextStyle(QWidget *widget, TextStyle style);

/// Sets the font of every widget again that was passed to setTextStyle().
void refreshTextStyles();

} // namespace keyturn
