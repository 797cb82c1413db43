// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The page of what was done, in the program's window. `theme` must outlive the windows.
[[nodiscard]] std::vector<Window> activityWindows(Theme &theme);

} // namespace keyturn::gallery
