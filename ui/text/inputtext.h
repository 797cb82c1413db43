// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialinput.h"
#include "ui/style/palette.h"
#include "ui/text/errortext.h"

#include <QString>

/// What the fields of a credential's form are called, what stands below them and in them, and what
/// is said when one is empty or wrong: for every form in one place.
namespace keyturn::inputtext {

using Use = CredentialInput::Use;
using Field = CredentialInput::Field;

/// With a mnemonic. Empty where the forms stand in a list: the placeholder says it there.
[[nodiscard]] QString label(Use use, Field field);
/// For assistive technology. `number`: of the form in a list, 0 where there is one form only.
[[nodiscard]] QString name(Use use, Field field, int number);
[[nodiscard]] QString placeholder(const CredentialInput &input, Field field);

/// What stands below a field while it is filled in; an empty text: nothing.
struct Hint
{
    Tone tone = Tone::Neutral;
    QString text;
};
[[nodiscard]] Hint hint(const CredentialInput &input, Field field);

/// Why a form is not taken yet: for CredentialInput::problem(). Without a title where what stands
/// below the field has said it.
[[nodiscard]] Message problem(const CredentialInput &input, Field field);
/// The same as one sentence, for a form in a list.
[[nodiscard]] QString sentence(const CredentialInput &input, Field field);

/// A name for an entry that the user has not named.
[[nodiscard]] QString suggestedName(const CredentialInput &input);

} // namespace keyturn::inputtext
