// SPDX-License-Identifier: MIT
#pragma once

#include "session/importflow.h"
#include "ui/text/errortext.h"

/// What the user is told about a text or a file from which credentials are imported.
namespace keyturn::importtext {

/// Why nothing can be read from the text.
[[nodiscard]] Message problem(ImportProblem problem);
/// For a text that could be read but has no value that is taken without asking.
[[nodiscard]] Message nothingFound(const ImportText &found);
/// For a text that was pasted without asking for an import, and has no key of a known service: what
/// is in it, and why none of that was taken.
[[nodiscard]] Message notTaken(const ImportText &found);
/// Something in it can be imported if the user asks for it.
[[nodiscard]] bool canBeTaken(const ImportText &found);
/// For a file that is not UTF-8.
[[nodiscard]] QString readAsLatin1();
/// Where a value is and why it was left out: "PORT · line 3 · a number". `text` is the number of
/// its text among those that were read, or 0 if there is only one.
[[nodiscard]] QString leftOut(const LeftOutValue &value, int text);
/// What was done to a value when it was taken out of the text; empty if nothing was.
[[nodiscard]] QString treated(Treatments treatments);

/// Why nobody knows whether what was found is in the vault already.
[[nodiscard]] QString notCompared(const KeychainError &error);
/// For a key that is in the vault, but without what the user has changed in its row since.
[[nodiscard]] Message editsNotSaved();

/// What closing would leave behind.
struct Unsaved
{
    int count = 0; ///< those that are chosen or were not shown
    int notShown = 0; ///< those of them that wait until the user asks for more
    bool isUndecided = false; ///< the keychain may still save some of them
};
/// The question before the dialog is closed.
[[nodiscard]] Message closing(const Unsaved &unsaved);

} // namespace keyturn::importtext
