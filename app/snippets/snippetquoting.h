// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "services/serviceprofile.h"

#include <QString>

#include <optional>
#include <vector>

namespace keyturn {

/// A stretch of a text that a snippet's program puts together: literal, or an environment variable.
struct SnippetPart
{
    enum class Kind
    {
        Literal,
        Variable
    };

    Kind kind = Kind::Literal;
    QString text; ///< the characters, or the variable's name
};

/// The secret's characters, every one of them; nothing when it is not UTF-8.
[[nodiscard]] std::optional<QString> exactText(const Secret &secret);

/// The text as a literal of the language that yields exactly these characters; nothing when the
/// language has none: for NUL, for half a surrogate pair. Where a language has escapes, everything
/// but printable ASCII is escaped, so that nothing invisible stands in a program.
/// Env: what a POSIX shell, envtext::parse() and the common dotenv libraries read alike as far as
/// they agree: bare, or in single quotes, and in double quotes only when there is a "'" inside.
[[nodiscard]] std::optional<QString> quoted(SnippetLanguage language, const QString &text);

/// An expression of the language for the parts one after the other: a literal when no variable is
/// among them. A file of the language Env has no variables: nothing then.
[[nodiscard]] std::optional<QString> expression(SnippetLanguage language,
                                                const std::vector<SnippetPart> &parts);

} // namespace keyturn
