// SPDX-License-Identifier: MIT
#pragma once

#include "session/importflow.h"
#include "ui/text/errortext.h"

/// What the user is told about a text or a file from which credentials are imported.
namespace keyturn::importtext {

/// Why nothing can be read from the text.
[[nodiscard]] Message problem(ImportProblem problem);
/// For a text that could be read but holds nothing that may be a credential.
[[nodiscard]] QString nothingFound(const ImportText &found);
[[nodiscard]] QString skipped(int lines);
/// Which variables were left out, and why; empty if none were.
[[nodiscard]] QString leftOut(const std::vector<LeftOutValue> &values);

} // namespace keyturn::importtext
