// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The rotation of an API key, step by step. `theme` must outlive the windows.
[[nodiscard]] std::vector<Window> rotateWindows(Theme &theme);

} // namespace keyturn::gallery
