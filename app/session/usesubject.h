// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "keychain/keychain.h"

#include <QString>

#include <functional>
#include <optional>

namespace keyturn {

class ServiceCatalog;
class Session;
class SignIns;
struct AccessToken;
struct VaultRecord;

/// Hands out the value, later: from the keychain, or from a flow that still has it. Asked only
/// when the value itself is wanted. The reply's owner outlives the one who asks.
using SecretSource = std::function<KeychainReply<Secret> *()>;

/// What is to be used, without its value.
struct UseSubject
{
    QString name; ///< raw, as the user or the service calls it
    QString serverUrl; ///< goes into snippets
    QString authUrl; ///< where keys are exchanged; empty where there is no exchange
    QString organizationId; ///< empty: snippets name a variable instead
    QString credentialId; ///< what the service knows it by (an Appcircle API key's name)
    QString hint; ///< the masked value
    SecretSource secret;
};

/// An entry of the vault, or a key of the session. Nothing when the service's file is gone, and
/// with it what the service says of the credential's use.
[[nodiscard]] std::optional<UseSubject> useSubject(const VaultRecord &record, SecretSource secret,
                                                   const ServiceCatalog &catalog,
                                                   const SignIns &signIns);

/// An access token that the session's service has made; its name is left to who shows it.
[[nodiscard]] UseSubject useSubject(const AccessToken &token, SecretSource secret,
                                    const Session &session);

} // namespace keyturn
