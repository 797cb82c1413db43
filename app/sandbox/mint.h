// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/secret.h"

#include <QByteArrayList>
#include <QString>

namespace keyturn::sandbox {

/// The public parts of a credential: its id in lists and the beginning of its value.
struct Identity
{
    QString listedId; ///< "ak_7f3a90b2": shown in lists, and the id for a deletion
    QString valuePrefix; ///< "ak_7f3a90b2c4d1e5f6.": every value of this credential begins with it
};

/// Makes new random public parts. Keys look like the documented `ak_<id>.<secret>`. For tokens only
/// the beginning `pat_` is documented; the rest is assumed.
[[nodiscard]] Identity mintIdentity(CredentialKind kind);

/// "org_" and 20 random characters. The form is that of a published example; there is no published
/// rule.
[[nodiscard]] QString mintOrganizationId();

/// A full value: the prefix and 192 random bits.
[[nodiscard]] Secret mintSecret(const QString &valuePrefix);

/// A value without a prefix: that many hexadecimal digits (use 32 to 80). Neither Appcircle nor
/// anyformat documents the form of a key. Hexadecimal digits cannot look like the prefix of another
/// service's key.
[[nodiscard]] Secret mintOpaque(qsizetype digits);

/// A new GUID, such as "6f1c0f5e-8f0b-4a55-9a3e-0d5f6f4b7a01".
[[nodiscard]] QString mintGuid();

/// 32 random hexadecimal digits; not secret.
[[nodiscard]] QString mintRequestId();

/// What the state keeps of a value: its SHA-256, without salt or stretching. That is enough for
/// values of 128 random bits and more, which no dictionary contains. It would not be enough for
/// passwords.
[[nodiscard]] QByteArray fingerprint(QByteArrayView value);

/// Makes a value without a prefix and adds its fingerprint to those of the key.
[[nodiscard]] Secret addOpaque(QByteArrayList &fingerprints, qsizetype digits);

} // namespace keyturn::sandbox
