// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/secret.h"

#include <QString>

namespace keyturn::sandbox {

struct Organization
{
    QString id;
    QString name;

    bool operator==(const Organization &) const = default;
};

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
