// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QString>

namespace keyturn::kindtext {

/// "API Keys", "Account → Tokens": the page and its entry in the sidebar.
[[nodiscard]] QString page(CredentialKind kind);
/// "API Key", "Personal Access Key": the same where the service lists none and the page has the one
/// that is held here.
[[nodiscard]] QString heldPage(CredentialKind kind);
/// Under the page's title. `organization` is already safe to show.
[[nodiscard]] QString pageSubtitle(CredentialKind kind, const QString &organization);
/// "Key list", "Token list": what a screen reader calls the table.
[[nodiscard]] QString list(CredentialKind kind);
/// "Create API Key", "New token": button, menu entry and dialog title.
[[nodiscard]] QString create(CredentialKind kind);
/// "Delete key", "Delete token"
[[nodiscard]] QString remove(CredentialKind kind);
/// "API key", "Token"
[[nodiscard]] QString noun(CredentialKind kind);
/// "Copy your key now", "Copy your token now"
[[nodiscard]] QString copyNow(CredentialKind kind);
/// "7 keys", "1 token"
[[nodiscard]] QString count(CredentialKind kind, int count);

} // namespace keyturn::kindtext
