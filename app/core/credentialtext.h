// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

class QString;

namespace keyturn {

enum class CredentialTextError
{
    Empty,
    Blank,
    ControlCharacter,
    NotAscii,
    TooLong
};

/// A pasted or typed credential as it may go into a header: surrounding white space trimmed, then
/// every character must be visible ASCII ('!' to '~', RFC 9110 field-vchar), so that nothing can
/// split or extend a header. At most 4096 characters. Quotes and a "Bearer " in front are the
/// user's to remove: they are refused as Blank or kept as they are, never silently rewritten.
[[nodiscard]] Result<Secret, CredentialTextError> credentialFromText(const QString &text);

/// The masked form for tables and dialogs: "ak_7f3a90b2…k9Qd". The part before the first '.' is
/// shown up to 11 characters when `prefix` opens the value, plus the last four. Values shorter than
/// 16 characters show their prefix only, because four of so few would give too much away; so does
/// the part behind the '.' when it has fewer than 8. Without a '.' all that follows the prefix is
/// secret: "pat_…x41M". Without the prefix: "…k9Qd".
[[nodiscard]] QString credentialHint(const Secret &secret, const QString &prefix);

} // namespace keyturn
