// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

class QString;

namespace keyturn {

/// Why a text cannot be a credential. Blank: there is white space inside.
enum class CredentialTextError
{
    Empty,
    Blank,
    ControlCharacter,
    NotAscii,
    TooLong
};

/// Turns pasted or typed text into a credential that may be sent in a header. White space around it
/// is removed; every other character must be visible ASCII ('!' to '~', RFC 9110 field-vchar), so
/// that a value can neither split nor extend a header. At most 4096 characters. Quotes and a
/// leading "Bearer " are never removed silently: quotes are kept, the space after "Bearer" is
/// refused as Blank.
[[nodiscard]] Result<Secret, CredentialTextError> credentialFromText(const QString &text);

/// The masked form of a credential for tables and dialogs: "ak_7f3a90b2…k9Qd". If the value begins
/// with `prefix`, the part before its first '.' is shown, up to 11 characters, and the last four
/// characters. Without a '.' everything after the prefix is secret: "pat_…x41M". A value that does
/// not begin with `prefix` shows only its end: "…k9Qd". The last four are left out if they would
/// give too much away: for a value of fewer than 16 characters (only the prefix is shown then), and
/// if fewer than 8 characters follow the '.'.
[[nodiscard]] QString credentialHint(const Secret &secret, const QString &prefix);

} // namespace keyturn
