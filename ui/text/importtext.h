// SPDX-License-Identifier: MIT
#pragma once

#include "session/importflow.h"
#include "ui/text/errortext.h"

/// What is said of a text or a file that credentials are imported from.
namespace keyturn::importtext {

/// Why nothing can be read out of it.
[[nodiscard]] Message problem(ImportProblem problem);
/// It could be read, and nothing in it may be a credential.
[[nodiscard]] QString nothingFound(const ImportText &found);
[[nodiscard]] QString skipped(int lines);
/// Which variables were left out and why; empty: none.
[[nodiscard]] QString leftOut(const std::vector<LeftOutValue> &values);

} // namespace keyturn::importtext
