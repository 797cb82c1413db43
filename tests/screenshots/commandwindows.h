// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The command palette, and what the menu Help opens. `theme` must outlive the windows.
[[nodiscard]] std::vector<Window> commandWindows(Theme &theme);

} // namespace keyturn::gallery
