// SPDX-License-Identifier: MIT
#pragma once

#include "session/importflow.h"
#include "ui/text/errortext.h"

/// What the user is told about a text or a file from which credentials are imported.
namespace keyturn::importtext {

/// Why nothing can be read from the text.
[[nodiscard]] Message problem(ImportProblem problem);
/// For a text that could be read but holds nothing that is taken without asking.
[[nodiscard]] Message nothingFound(const ImportText &found);
/// For a file that is no UTF-8.
[[nodiscard]] QString readAsLatin1();
/// What stands where, and why it was left out: "PORT · line 3 · a number". `text`: the number of
/// the text among those that were read; 0 where there is only one.
[[nodiscard]] QString leftOut(const LeftOutValue &value, int text);
/// What was done to a value on its way out of the text; empty: nothing.
[[nodiscard]] QString treated(Treatments treatments);

} // namespace keyturn::importtext
