// SPDX-License-Identifier: MIT
#pragma once

#include "core/credentialtext.h"
#include "core/expiry.h"
#include "core/serverurl.h"
#include "net/apierror.h"
#include "services/servicecatalog.h"
#include "session/createflow.h"
#include "session/openerror.h"
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

/// The one place that turns typed errors into sentences. Text of a server goes in through
/// DisplayText.
namespace errortext {

/// What was being tried when it failed.
enum class Attempt
{
    List,
    Create,
    Rename,
    Delete,
    Connect,
    Verify,
    Exchange, ///< a key for an access token
    ReadOrganizations,
    Health
};

[[nodiscard]] Message api(const ApiError &error, Attempt attempt, const QString &serviceName);
/// Of a check or a sign-in: what a status says about the credential is the profile's to tell.
[[nodiscard]] Message refusedCredential(const ApiError &error, Attempt attempt,
                                        const ServiceProfile &service);
[[nodiscard]] Message keychain(const KeychainError &error);
/// What is wrong with the keychain as a whole; nothing when nothing is known to be.
[[nodiscard]] std::optional<Message> keychainState(KeychainState state);
[[nodiscard]] Message vault(const VaultError &error);
/// Why the sign-in `record` could not be opened. `catalog` tells what became of its service's file.
[[nodiscard]] Message opening(const OpenError &error, const ConnectionRecord &record,
                              const ServiceCatalog &catalog);
[[nodiscard]] Message store(const StoreError &error);
[[nodiscard]] Message refusal(const CreateFlow::Refusal &refusal, const QString &serviceName);
/// `fileName`: as it is, without folder.
[[nodiscard]] Message envFile(envfile::Problem problem, const QString &fileName);
[[nodiscard]] Message snippet(SnippetError error);
[[nodiscard]] QString expiry(ExpiryError error);
[[nodiscard]] QString serverUrl(ServerUrlError error);
[[nodiscard]] QString credential(CredentialTextError error);

} // namespace errortext
} // namespace keyturn
