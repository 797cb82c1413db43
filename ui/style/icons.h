// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QIcon>
#include <QStyle>

#include <optional>

class QPainter;

namespace keyturn {

/// Keyturn's own symbolic icons: line drawings in one colour.
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

/// The path of the resource that holds the SVG drawing.
[[nodiscard]] QString iconFile(Icon icon);

/// An icon in the text colour that the application's palette has when the icon is painted, dimmed
/// when disabled. Buttons painted by KeyturnStyle use their own text colour instead.
[[nodiscard]] QIcon icon(Icon icon);

/// The same in the colour of a tone: the icon of a message.
[[nodiscard]] QIcon icon(Icon icon, Tone tone);

/// Keyturn's icon in place of one of a style; null if it has none.
[[nodiscard]] QIcon standardIcon(QStyle::StandardPixmap standard);

/// Tells which of Keyturn's icons `icon` is, if any.
[[nodiscard]] std::optional<Icon> keyturnIcon(const QIcon &icon);

/// `size` is in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio);

/// Paints the icon in the middle of `rect`, as large as the shorter side of `rect`.
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour);

} // namespace keyturn
