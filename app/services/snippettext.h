// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace keyturn {

/// What may stand between "{{" and "}}" in a snippet's text; schema.md says what replaces it.
enum class SnippetPlaceholder
{
    None, ///< literal text
    Variable,
    Value,
    Secret,
    Bearer,
    Authorization,
    Id,
    Organization,
    OrganizationHeader,
    Url,
    AuthUrl,
};

/// A piece of a snippet's text.
struct SnippetPiece
{
    SnippetPlaceholder placeholder = SnippetPlaceholder::None;
    QString text; ///< the literal text; for Url and AuthUrl the path ("/core/agents")

    bool operator==(const SnippetPiece &) const = default;
};

/// Splits a snippet's text into pieces. An error is the end of a sentence that begins with the
/// place of the fault. Paths are not checked here.
[[nodiscard]] Result<std::vector<SnippetPiece>, QString> snippetPieces(const QString &text);

} // namespace keyturn
