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

/// A window of the gallery. `make` is called for every variant, after the palette, language and
/// direction were set; it resizes the window to the size of the picture.
struct Window
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// The windows that the gallery renders; new windows are added here. `theme` must outlive them.
[[nodiscard]] std::vector<Window> windows(Theme &theme);

} // namespace keyturn::gallery
