// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "services/serviceprofile.h"

#include <QString>

namespace keyturn {

/// The snippets for one kind of credential, and the names that they use.
struct SnippetSet
{
    QString variable; ///< name of the environment variable that holds the secret
    QString organizationVariable; ///< name of a variable, used if the organization is not known
    QString organizationHeader;
    std::vector<SnippetTemplate> snippets;
};

[[nodiscard]] SnippetSet snippetsFor(const KindProfile &kind);
/// The snippets for the access token that an exchange returns.
[[nodiscard]] SnippetSet snippetsFor(const Exchange &exchange);

/// The values for a snippet's placeholders, without the secret.
struct SnippetValues
{
    QString variable; ///< name of the environment variable that holds the secret
    QString organizationVariable; ///< name of a variable, used if the organization is not known
    QString organizationHeader;
    QString serverUrl;
    QString authUrl;
    QString credentialId; ///< the service's id, or the name if the service uses names as ids
    QString organizationId; ///< not secret; empty if not known
    QString hint; ///< the masked value
};

/// A text to be pasted.
struct Snippet
{
    Secret text;
    bool isMasked = false; ///< shows the hint in place of the value: to be read, not to be used
    bool holdsSecret = false; ///< must be treated like the secret itself
};

/// Why a snippet cannot be rendered.
enum class SnippetError
{
    NotRepresentable, ///< a character that the language, or an HTTP header, cannot hold
    BadTemplate, ///< an unknown placeholder, which the reader of profiles should have refused
};

/// The snippet that reads the secret from its environment variable. A snippet that sets the
/// variable (.env, export) shows the hint instead of the value and is marked as masked.
[[nodiscard]] Result<Snippet, SnippetError> renderSnippet(const SnippetTemplate &snippet,
                                                          const SnippetValues &values);

/// The snippet with the value in it.
[[nodiscard]] Result<Snippet, SnippetError>
renderSnippet(const SnippetTemplate &snippet, const SnippetValues &values, const Secret &secret);

} // namespace keyturn
