// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace keyturn {

/// What can stand between "{{" and "}}" in a snippet's text; schema.md says what becomes of it.
enum class SnippetPlaceholder
{
    None, ///< text that stays as it is
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

/// A stretch of a snippet's text.
struct SnippetPiece
{
    SnippetPlaceholder placeholder = SnippetPlaceholder::None;
    QString text; ///< of None; the path of Url and AuthUrl ("/core/agents")

    bool operator==(const SnippetPiece &) const = default;
};

/// The pieces in order, or why the text cannot be read: the end of a sentence that begins with its
/// place. A path is not checked here.
[[nodiscard]] Result<std::vector<SnippetPiece>, QString> snippetPieces(const QString &text);

} // namespace keyturn
