// SPDX-License-Identifier: MIT
#pragma once

#include "snippets/fileswap.h"
#include "ui/text/localerrortext.h"

namespace keyturn::swaptext {

/// Why a value was not swapped in a file. `path` is raw.
[[nodiscard]] Message problem(FileSwap::Problem problem, const QString &path);

/// Why a swap was not undone.
[[nodiscard]] Message undoProblem(FileSwap::Problem problem, const QString &path);

} // namespace keyturn::swaptext
