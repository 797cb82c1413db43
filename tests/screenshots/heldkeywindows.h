// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The pages and dialogs of services that list no keys, signed in at a service in memory. `theme`
/// must outlive the windows.
[[nodiscard]] std::vector<Window> heldKeyWindows(Theme &theme);

} // namespace keyturn::gallery
