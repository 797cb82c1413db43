// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The program's own windows and dialogs, with a service and a keychain in memory. `theme` must
/// outlive the windows.
[[nodiscard]] std::vector<Window> programWindows(Theme &theme);

} // namespace keyturn::gallery
