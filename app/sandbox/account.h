// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "sandbox/state.h"

namespace keyturn::sandbox {

/// A working credential of a service that has its own organizations and people.
struct Account
{
    QLatin1StringView service;
    CredentialKind kind = CredentialKind::ApiKey;
    QString id; ///< the id by which the exchange names the credential; empty for most credentials
    Organization organization; ///< the id is empty if the service never tells it
    Secret value;
};

} // namespace keyturn::sandbox
