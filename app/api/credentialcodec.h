// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/result.h"
#include "net/apierror.h"
#include "services/serviceprofile.h"

#include <QByteArray>

namespace keyturn {

/// Reads and writes a service's JSON, tolerantly where SERVICES says "unknown", strictly where a
/// secret is at stake. Pure functions; errors carry Kind::NotJson or Kind::Protocol with the path
/// in `detail`.
namespace codec {

/// A bare array, or an object that holds exactly one array of objects (or is under one of the usual
/// names). Unknown keys are ignored; an item without an id is Protocol. `complete` is false when a
/// sign of further pages is present (a non-empty next, next_cursor, has_more …) .
[[nodiscard]] Result<CredentialList, ApiError> readList(const QByteArray &body,
                                                        const KindProfile &kind);

/// The create reply: an object with the secret field (at the top or one object down). The secret
/// must be a string of visible ASCII that begins with the kind's prefix; duplicate keys in the text
/// are refused. A missing id is taken from the secret (the part before KindProfile::idEnd); name
/// and expiry fall back to the draft.
[[nodiscard]] Result<CreatedCredential, ApiError>
readCreated(const QByteArray &body, const KindProfile &kind, const CredentialDraft &draft);

/// An empty body, or one without the fields, yields `fallback`.
[[nodiscard]] Credential readRenamed(const QByteArray &body, const KindProfile &kind,
                                     const Credential &fallback);

/// Any JSON array or object is a yes; HTML or the like is not. Scopes are read from an array of
/// strings, bare or under "scopes"; an empty one says nothing, it may be an empty list of anything.
[[nodiscard]] Result<Verification, ApiError> readVerification(const QByteArray &body);

/// What the service says of itself; an answer without that text is Protocol.
[[nodiscard]] Result<ServiceHealth, ApiError> readHealth(const QByteArray &body,
                                                         const HealthEndpoint &endpoint);

[[nodiscard]] QByteArray writeDraft(const CredentialDraft &draft, const KindProfile &kind);
[[nodiscard]] QByteArray writeName(const QString &name, const KindProfile &kind);

/// A moment as epoch seconds, epoch milliseconds (number or digits in a string) or ISO 8601
/// (without an offset: UTC). Years outside 2000..2200 are refused. null or absent: no moment and
/// known.
struct Moment
{
    std::optional<QDateTime> value; ///< UTC
    bool known = true;
};
[[nodiscard]] Moment readMoment(const QJsonValue &value);

} // namespace codec
} // namespace keyturn
