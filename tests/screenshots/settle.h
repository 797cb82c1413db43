// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {
class Store;
}

namespace keyturn::gallery {

/// Waits until the program has come to rest: the store has done all that it was asked, and after
/// that neither the network nor the keychain nor a layout has stirred for a moment. Clocks that
/// tick and pictures that move do not count.
void settle(Store &store);

} // namespace keyturn::gallery
