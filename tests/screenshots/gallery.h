// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace keyturn {
class Theme;
}

namespace keyturn::gallery {

/// A window of the gallery. The factory makes it anew for every variant, after palette, language
/// and direction are set; it resizes the window to the size of the picture.
struct Window
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// The list that the gallery renders. To add windows, add them here. `theme` outlives them.
[[nodiscard]] std::vector<Window> windows(Theme &theme);

} // namespace keyturn::gallery
