// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QIcon>

#include <optional>

class QPainter;

namespace keyturn {

/// Our symbolic icons: line drawings in one colour.
enum class Icon
{
    Key,
    User,
    Vault,
    Activity,
    Gear,
    Search,
    Plus,
    Refresh,
    Copy,
    Eye,
    EyeOff,
    Ok,
    Clock,
    Warn,
    Infinity,
    Close,
    ChevronDown,
    Calendar,
    Lock,
    More,
    Trash,
    Pencil,
    Shield,
    Link,
    Info,
};
inline constexpr int iconCount = static_cast<int>(Icon::Info) + 1;

/// The resource that holds the drawing.
[[nodiscard]] QString iconFile(Icon icon);

/// Drawn in the application palette's text colour at the time of painting, dimmed when disabled.
/// Buttons of our style draw it in their own text colour.
[[nodiscard]] QIcon icon(Icon icon);

/// Drawn in the colour of a tone instead: the icon of a message box.
[[nodiscard]] QIcon icon(Icon icon, Tone tone);

/// Which of ours an icon is, if any.
[[nodiscard]] std::optional<Icon> keyturnIcon(const QIcon &icon);

/// `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio);

/// In the middle of `rect`, as large as its shorter side.
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour);

} // namespace keyturn
