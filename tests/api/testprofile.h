// SPDX-License-Identifier: MIT
#pragma once

#include "services/serviceprofile.h"

namespace keyturn::test {

/// A service with two kinds, made without a file: these tests must not depend on how profiles are
/// read.
inline ServiceProfile testProfile()
{
    const FieldNames fields{ .id = QStringLiteral("key_id"),
                             .name = QStringLiteral("name"),
                             .createdAt = QStringLiteral("created_at"),
                             .expiresAt = QStringLiteral("expires_at"),
                             .secret = QStringLiteral("pat_key") };
    KindProfile key;
    key.kind = CredentialKind::ApiKey;
    key.prefix = QStringLiteral("ak_");
    key.idEnd = QStringLiteral(".");
    key.fields = fields;
    const QString keys = QStringLiteral("/admin/keys");
    key.endpoints = { { Operation::List, { "GET", keys, true } },
                      { Operation::Create, { "POST", keys, false } },
                      { Operation::Delete, { "DELETE", keys + QStringLiteral("/{id}"), true } } };

    KindProfile token = key;
    token.kind = CredentialKind::Token;
    token.prefix = QStringLiteral("pat_");
    token.idEnd.clear();
    token.organizationHeader = "X-Test-Org";
    const QString tokens = QStringLiteral("/admin/pats");
    const QString one = tokens + QStringLiteral("/{id}");
    token.endpoints = { { Operation::List, { "GET", tokens, true } },
                        { Operation::Create, { "POST", tokens, true } },
                        { Operation::Rename, { "PATCH", one, true } },
                        { Operation::Delete, { "DELETE", one, true } } };

    ServiceProfile profile;
    profile.id = QStringLiteral("test");
    profile.name = QStringLiteral("Test");
    profile.kinds = { key, token };
    profile.probes = { { { "GET", QStringLiteral("/admin/me/scopes"), false }, {} },
                       { { "GET", QStringLiteral("/core/agents"), false },
                         QStringLiteral("limit=1") } };
    profile.organizationMissingText = QStringLiteral("missing organization claim");
    return profile;
}

} // namespace keyturn::test
