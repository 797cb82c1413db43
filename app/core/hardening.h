// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// Keeps secrets out of core dumps and away from other programs of the same user, as far as the
/// system allows: release builds on Linux write no core file and cannot be traced (ptrace). Does
/// nothing on other systems, in debug builds (developers need the debugger), and inside Flatpak or
/// Snap (their portals must be able to look at the process).
void hardenProcess();

} // namespace keyturn
