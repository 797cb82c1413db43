// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// What is said of keys that end soon, and the planner. `theme` must outlive the windows.
[[nodiscard]] std::vector<Window> reminderWindows(Theme &theme);

} // namespace keyturn::gallery
