// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "services/serviceprofile.h"

#include <QString>

#include <optional>
#include <vector>

namespace keyturn {

/// A part of a text that a snippet's program puts together: literal text or an environment
/// variable.
struct SnippetPart
{
    enum class Kind
    {
        Literal,
        Variable
    };

    Kind kind = Kind::Literal;
    QString text; ///< the literal text, or the variable's name
};

/// The secret as text, with every character; nothing if the secret is not UTF-8.
[[nodiscard]] std::optional<QString> exactText(const Secret &secret);

/// The text as a literal of the language that yields exactly these characters; nothing if the
/// language cannot express them (NUL, half of a surrogate pair). Where a language has escapes,
/// everything except printable ASCII is escaped, so that no invisible character is in a program.
/// Env: a form that a POSIX shell, envtext::parse() and the common dotenv libraries read in the
/// same way, as far as they agree: bare or in single quotes; in double quotes only if the text
/// contains "'".
[[nodiscard]] std::optional<QString> quoted(SnippetLanguage language, const QString &text);

/// An expression of the language that joins the parts; without a variable among them it is a
/// literal. Files of the language Env have no variables: nothing if there is one.
[[nodiscard]] std::optional<QString> expression(SnippetLanguage language,
                                                const std::vector<SnippetPart> &parts);

} // namespace keyturn
