// SPDX-License-Identifier: MIT
#pragma once

namespace keyturn {

// With the GNU C library, what was freed stays with the process. Both do nothing with another one.

/// Call first of all: one heap for all threads. Each thread's own would keep what was read for
/// others and freed by them.
void useOneHeap();

/// Gives the system back what lies free between what is used; takes a few milliseconds at most. To
/// be called when long lists were read.
void giveBackFreeMemory();

} // namespace keyturn
