// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"

#include <QString>

namespace keyturn {
class Session;
}

namespace keyturn::kindtext {

/// "API Keys", "Account → Tokens": the title of the page, and its entry in the sidebar.
[[nodiscard]] QString page(CredentialKind kind);
/// "API Key", "Personal Access Key": the same for a service that lists no credentials. The page
/// then shows the one credential that Keyturn holds.
[[nodiscard]] QString heldPage(CredentialKind kind);
/// An organization's name for the middle of a sentence, safe to show. `name` is raw text; for an
/// empty name the text says that the organization has none.
[[nodiscard]] QString organization(const QString &name);
/// The line below the page's title. `organization` must already be safe to show (DisplayText).
[[nodiscard]] QString pageSubtitle(CredentialKind kind, const QString &organization);
/// The same for a service that lists no credentials (heldPage()).
[[nodiscard]] QString heldSubtitle(const Session &session, CredentialKind kind);
/// "Key list", "Token list": the name of the table for screen readers.
[[nodiscard]] QString list(CredentialKind kind);
/// "Create API Key", "New token": text of the button, the menu entry and the dialog's title.
[[nodiscard]] QString create(CredentialKind kind);
/// "Delete key", "Delete token"
[[nodiscard]] QString remove(CredentialKind kind);
/// The same for several: "Delete 3 keys"
[[nodiscard]] QString remove(CredentialKind kind, int number);
/// "&Rename", or "&Local name" where only this computer learns the new name.
[[nodiscard]] QString rename(bool isLocal);
/// "API key", "Token"
[[nodiscard]] QString noun(CredentialKind kind);
/// "Copy your key now", "Copy your token now"
[[nodiscard]] QString copyNow(CredentialKind kind);
/// "7 keys", "1 token"
[[nodiscard]] QString count(CredentialKind kind, int count);

/// What is to be done in the browser, in which the service's page was opened. `service` is safe to
/// show; `place` says where on the page, and may be empty.
[[nodiscard]] QString makeInBrowser(const QString &service, const QString &place);
[[nodiscard]] QString deleteInBrowser(const QString &service, const QString &place);

} // namespace keyturn::kindtext
