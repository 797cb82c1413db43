// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "services/serviceprofile.h"

#include <QString>

namespace keyturn {

/// The snippets for one kind of value, and the names that they use.
struct SnippetSet
{
    QString variable; ///< the environment variable that holds the secret
    QString organizationVariable; ///< stands for an organization that is not known
    QString organizationHeader;
    std::vector<SnippetTemplate> snippets;
};

[[nodiscard]] SnippetSet snippetsFor(const KindProfile &kind);
/// For the access token that an exchange yields.
[[nodiscard]] SnippetSet snippetsFor(const Exchange &exchange);

/// What a snippet's placeholders stand for, without the secret.
struct SnippetValues
{
    QString variable; ///< the environment variable that holds the secret
    QString organizationVariable; ///< stands for an organization that is not known
    QString organizationHeader;
    QString serverUrl;
    QString authUrl;
    QString credentialId; ///< the service's id, or the name where it goes by that
    QString organizationId; ///< no secret; empty: not known
    QString hint; ///< the masked value
};

/// A text that is ready to be pasted.
struct Snippet
{
    Secret text;
    bool isMasked = false; ///< the hint stands where the value belongs: to look at, not to use
    bool holdsSecret = false; ///< to be treated as the secret itself
};

enum class SnippetError
{
    NotRepresentable, ///< a character that the language, or an HTTP header, cannot hold
    BadTemplate, ///< a placeholder that the reader of profiles would have refused
};

/// The snippet that reads the secret from its environment variable. Where it is the value that is
/// set (.env, export) the hint is shown, and the snippet is masked.
[[nodiscard]] Result<Snippet, SnippetError> renderSnippet(const SnippetTemplate &snippet,
                                                          const SnippetValues &values);

/// The snippet with the value in it.
[[nodiscard]] Result<Snippet, SnippetError>
renderSnippet(const SnippetTemplate &snippet, const SnippetValues &values, const Secret &secret);

} // namespace keyturn
