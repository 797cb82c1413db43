// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialinput.h"
#include "ui/style/palette.h"
#include "ui/text/errortext.h"

#include <QString>

/// The texts of a credential's form, for every use of the form in one place: the labels of the
/// fields, the placeholders, the hints below the fields, and what is said when a field is empty or
/// wrong.
namespace keyturn::inputtext {

using Use = CredentialInput::Use;
using Field = CredentialInput::Field;

/// The label, with a mnemonic. Empty for a form in a list: there the placeholder names the field.
[[nodiscard]] QString label(Use use, Field field);
/// The field's name for assistive technology. `number` is the number of the form in a list, or 0 if
/// there is only one form.
[[nodiscard]] QString name(Use use, Field field, int number);
[[nodiscard]] QString placeholder(const CredentialInput &input, Field field);

/// The hint below a field while it is filled in; with an empty text there is none.
struct Hint
{
    Tone tone = Tone::Neutral;
    QString text;
};
[[nodiscard]] Hint hint(const CredentialInput &input, Field field);

/// The server's address, if an address was entered that ends with the path of one of the service's
/// requests, as it stands in its documentation; otherwise empty.
[[nodiscard]] QString addressWithoutRequest(const CredentialInput &input, Field field);

/// Why a form cannot be accepted yet; `field` is the answer of CredentialInput::problem(). The
/// message has no title if the hint below the field has said the same.
[[nodiscard]] Message problem(const CredentialInput &input, Field field);
/// The same in one sentence, for a form in a list.
[[nodiscard]] QString sentence(const CredentialInput &input, Field field);

/// A name for an entry that the user has not named.
[[nodiscard]] QString suggestedName(const CredentialInput &input);

} // namespace keyturn::inputtext
