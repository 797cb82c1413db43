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
    QString id; ///< by which the exchange names the credential; mostly there is none
    Organization organization; ///< id empty: the service never tells it
    Secret value;
};

} // namespace keyturn::sandbox
