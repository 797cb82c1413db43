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

/// Clicks the button with that text, in the language that is set, as soon as there is one in the
/// topmost window; gives up after five seconds.
void clickSaid(const char *context, const char *text);

} // namespace keyturn::gallery
