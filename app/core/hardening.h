// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

/// Keeps secrets out of core dumps and away from other programs of the same user, as far as the
/// system offers that: in release builds on Linux no core files and no ptrace. Does nothing
/// elsewhere, nothing in debug builds, whose developers need their debugger, and nothing inside
/// Flatpak or Snap, whose portals need to look at the process.
void hardenProcess();

} // namespace keyturn
