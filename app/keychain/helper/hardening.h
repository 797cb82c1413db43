// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// Before anything else in main(): no debugger, no core file and no chatter of libraries on the
/// pipes of a process that holds secrets.
void harden();

} // namespace keyturn
