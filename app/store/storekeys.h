// SPDX-License-Identifier: MIT
#pragma once

#include "store/storevalue.h"

namespace keyturn {

/// The values of the first columns of a table: those of its key.
[[nodiscard]] inline Row keyOf(const QString &text)
{
    return { Stored<QString>::write(text) };
}

[[nodiscard]] inline Row keyOf(const ListKey &key)
{
    return { Stored<QString>::write(key.connectionUuid), Stored<QString>::write(key.organizationId),
             Stored<CredentialKind>::write(key.kind) };
}

} // namespace keyturn
