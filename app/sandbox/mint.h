// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/secret.h"

#include <QByteArrayList>
#include <QString>

namespace keyturn::sandbox {

/// The public beginning of a credential's value and what the lists show of it.
struct Identity
{
    QString listedId; ///< "ak_7f3a90b2": what lists show and what a deletion names
    QString valuePrefix; ///< "ak_7f3a90b2c4d1e5f6.": opens every value of this credential
};

/// New random public parts. Keys look like the documented `ak_<id>.<secret>`; of tokens only the
/// `pat_` is documented, the rest is assumed.
[[nodiscard]] Identity mintIdentity(CredentialKind kind);

/// "org_" and 20 random characters. The form is taken from an example, no rule is published.
[[nodiscard]] QString mintOrganizationId();

/// A full value: the prefix and 192 random bits.
[[nodiscard]] Secret mintSecret(const QString &valuePrefix);

/// A value without a prefix: that many hexadecimal digits, of which 32 to 80 are sensible. Neither
/// Appcircle nor anyformat documents what its keys look like. Digits can never open like a key of
/// another service.
[[nodiscard]] Secret mintOpaque(qsizetype digits);

/// "6f1c0f5e-8f0b-4a55-9a3e-0d5f6f4b7a01".
[[nodiscard]] QString mintGuid();

/// 32 hexadecimal digits, not secret.
[[nodiscard]] QString mintRequestId();

/// What the state keeps of a value. A plain SHA-256 without salt or stretching is right for
/// values of 128 random bits and more: there is no dictionary to try. It would not be for
/// passwords.
[[nodiscard]] QByteArray fingerprint(QByteArrayView value);

/// A new value without a prefix, whose fingerprint joins those of its key.
[[nodiscard]] Secret addOpaque(QByteArrayList &fingerprints, qsizetype digits);

} // namespace keyturn::sandbox
