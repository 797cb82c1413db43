// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// To be called before anything else in main(): no debugger, no core file, and no messages of
/// libraries on the pipes of a process that holds secrets.
void harden();

} // namespace keyturn
