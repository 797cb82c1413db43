// SPDX-License-Identifier: MIT
#include "core/credential.h"

namespace keyturn {

using namespace Qt::StringLiterals;

QString kindKey(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return u"api-key"_s;
    case CredentialKind::Token:
        return u"token"_s;
    case CredentialKind::PersonalAccessKey:
        return u"personal-access-key"_s;
    }
    return {};
}

std::optional<CredentialKind> kindFromKey(const QString &key)
{
    for (const auto kind :
         { CredentialKind::ApiKey, CredentialKind::Token, CredentialKind::PersonalAccessKey }) {
        if (kindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace keyturn
