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

/// Delivers the value later, from the keychain or from a flow that still has it. Called only if the
/// value itself is wanted. The owner of the reply must outlive the caller.
using SecretSource = std::function<KeychainReply<Secret> *()>;

/// A credential to be used in snippets, without its value.
struct UseSubject
{
    QString name; ///< name given by the user or the service; raw text
    QString serverUrl; ///< for snippets
    QString authUrl; ///< address of the exchange; empty if there is none
    QString organizationId; ///< if empty, snippets name a variable instead
    QString credentialId; ///< the service's id (at Appcircle an API key's name)
    QString hint; ///< the masked value
    SecretSource secret;
};

/// For an entry of the vault or a key of the session. Nothing if the service's profile is gone,
/// which tells how the credential is used, or if its server is not known.
[[nodiscard]] std::optional<UseSubject> useSubject(const VaultRecord &record, SecretSource secret,
                                                   const ServiceCatalog &catalog,
                                                   const SignIns &signIns);

/// For an access token that the session's service has made; the caller sets the name.
[[nodiscard]] UseSubject useSubject(const AccessToken &token, SecretSource secret,
                                    const Session &session);

} // namespace keyturn
