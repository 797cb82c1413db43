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

/// What is said to the user: what happened in a few words, then what it means and what to do.
struct Message
{
    QString title;
    QString text;

    bool operator==(const Message &) const = default;
};

/// Sentences about what fails on this computer: the keychain, Keyturn's own file, what is entered.
namespace errortext {

[[nodiscard]] Message keychain(const KeychainError &error);
/// What is wrong with the keychain as a whole; nothing when nothing is known to be.
[[nodiscard]] std::optional<Message> keychainState(KeychainState state);
[[nodiscard]] Message vault(const VaultError &error);
[[nodiscard]] Message store(const StoreError &error);
/// `fileName`: as it is, without folder.
[[nodiscard]] Message envFile(envfile::Problem problem, const QString &fileName);
[[nodiscard]] Message snippet(SnippetError error);
[[nodiscard]] QString expiry(ExpiryError error);
[[nodiscard]] QString serverUrl(ServerUrlError error);
[[nodiscard]] QString credential(CredentialTextError error);

} // namespace errortext
} // namespace keyturn
