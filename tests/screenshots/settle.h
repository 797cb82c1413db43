// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {
class Store;
}

namespace keyturn::gallery {

/// Waits until the program is at rest: the store has done all its work, and after that nothing has
/// happened for a moment in the network, the keychain or a layout. Running clocks and animations do
/// not count.
void settle(Store &store);

} // namespace keyturn::gallery
