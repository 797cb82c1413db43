// SPDX-License-Identifier: MIT
#pragma once

#include "screenshots/gallery.h"

namespace keyturn::gallery {

/// The windows of the vault, with a vault in a temporary folder. `theme` must outlive them.
[[nodiscard]] std::vector<Window> vaultWindows(Theme &theme);

} // namespace keyturn::gallery
