// SPDX-License-Identifier: MIT
#pragma once

#include "core/credentialtext.h"
#include "core/expiry.h"
#include "core/serverurl.h"
#include "session/vault.h"
#include "snippets/envfile.h"
#include "snippets/snippet.h"

#include <QString>

#include <optional>

namespace keyturn {

/// A message to the user: `title` says in a few words what happened, `text` what it means and what
/// to do.
struct Message
{
    QString title;
    QString text;

    bool operator==(const Message &) const = default;
};

/// Sentences about what can fail on this computer: the keychain, Keyturn's own file, the user's
/// input.
namespace errortext {

[[nodiscard]] Message keychain(const KeychainError &error);
/// What is wrong with the keychain as a whole; nothing if no fault is known.
[[nodiscard]] std::optional<Message> keychainState(KeychainState state);
/// For a value that was to be kept, or may be kept all the same.
[[nodiscard]] Message vault(const VaultError &error);
/// For an entry that could not be removed from the vault; the others are about writing and reading.
[[nodiscard]] Message removal(const VaultError &error);
[[nodiscard]] Message store(const StoreError &error);
/// Explains why the store could not be opened, and what does not work without it. `folder` is the
/// folder of the store's file.
[[nodiscard]] Message storeUnopened(const StoreError &error, const QString &folder);
/// Says that a new file has replaced a damaged or missing one, and what could be recovered.
[[nodiscard]] Message storeReplaced(const Store::Opened &opened);
/// `fileName` is the unescaped name of the file, without its folder.
[[nodiscard]] Message envFile(envfile::Problem problem, const QString &fileName);
[[nodiscard]] Message snippet(SnippetError error);
[[nodiscard]] QString expiry(ExpiryError error);
[[nodiscard]] QString serverUrl(ServerUrlError error);
[[nodiscard]] QString credential(CredentialTextError error);

} // namespace errortext
} // namespace keyturn
