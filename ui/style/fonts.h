// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

namespace keyturn {

/// The type scale, relative to the desktop's font: no family and no size of ours.
enum class TextStyle
{
    Body,
    Medium, ///< body, half bold: buttons, form labels
    Strong, ///< body, semibold: the name of something
    Secondary, ///< a little smaller: hints, foot lines
    Badge, ///< as secondary, half bold
    Caption, ///< header cells, subtitles of cards
    CaptionMedium,
    Small, ///< sidebar headings and counts
    SmallMedium,
    PanelTitle, ///< of an empty or failed page
    DialogTitle,
    PageTitle,
    WelcomeTitle,
    Monospace, ///< ids in tables
    MonospaceBody, ///< secrets in dialogs
};

[[nodiscard]] QFont textFont(TextStyle style);

/// Gives a widget a font of the scale; it follows when the desktop's font changes.
void setTextStyle(QWidget *widget, TextStyle style);

/// Every widget that setTextStyle() touched gets its font anew.
void refreshTextStyles();

} // namespace keyturn
