// SPDX-License-Identifier: MIT
#pragma once

#include "api/serviceanswers.h"
#include "core/result.h"
#include "net/apierror.h"
#include "services/serviceprofile.h"

#include <QByteArray>
#include <QJsonDocument>

namespace keyturn {

/// Reads and writes the JSON of a service. Reading is tolerant where the service's format is not
/// known, and strict where a secret is concerned. Functions without side effects; errors have
/// Kind::NotJson or Kind::Protocol and the path in `detail`.
namespace codec {

/// Reads a list: a bare array, or an object that contains exactly one array of objects, or one
/// under a usual name. Unknown keys are ignored. Items without an id are left out
/// (CredentialList::leftOut). If no item has one, the list is a Protocol error that names the field
/// of the id. `complete` is false if items are left out, or if there is a sign of further pages (a
/// non-empty next, next_cursor, has_more …). A list in which an id is a value, or the one that is
/// signed in with, is refused as a Protocol error, because ids are shown, copied and stored.
[[nodiscard]] Result<CredentialList, ApiError>
readList(const QByteArray &body, const KindProfile &kind, const Secret &signedInWith);
[[nodiscard]] Result<CredentialList, ApiError>
readList(const QJsonDocument &document, const KindProfile &kind, const Secret &signedInWith);

/// Reads the answer to a create: an object with the field of the secret, at the top or one level
/// below. The secret must be visible ASCII and begin with the kind's prefix; an object with
/// duplicate keys is refused. A missing id, or one that is the secret, is taken from the secret
/// (the part before KindProfile::idEnd), a missing name from the draft. An expiry that the answer
/// does not tell is not known: that it was asked for does not make it so.
[[nodiscard]] Result<CreatedCredential, ApiError>
readCreated(const QByteArray &body, const KindProfile &kind, const CredentialDraft &draft);

/// Reads the answer to a renaming. Fields that are missing, or an empty body, are taken from
/// `fallback`.
[[nodiscard]] Credential readRenamed(const QByteArray &body, const KindProfile &kind,
                                     const Credential &fallback);

/// Reads the answer to a probe. Any JSON array or object means that the credential works; HTML or
/// the like does not. Scopes are read from an array of strings, bare or under "scopes". An empty
/// array says nothing about scopes, because it may be an empty list of anything.
[[nodiscard]] Result<Verification, ApiError> readVerification(const QByteArray &body);

/// Reads what the service says about its own state. An answer without that text is a Protocol
/// error.
[[nodiscard]] Result<ServiceHealth, ApiError> readHealth(const QByteArray &body,
                                                         const HealthEndpoint &endpoint);

[[nodiscard]] QByteArray writeDraft(const CredentialDraft &draft, const KindProfile &kind);
[[nodiscard]] QByteArray writeName(const QString &name, const KindProfile &kind);

/// A moment that is written as epoch seconds, epoch milliseconds (a number or digits in a string)
/// or ISO 8601 (UTC if it has no offset). Years outside 2000..2200 are refused (not `known`). If it
/// is null or absent, there is no moment, and that is `known`.
struct Moment
{
    std::optional<QDateTime> value; ///< UTC
    bool known = true;
};
[[nodiscard]] Moment readMoment(const QJsonValue &value);

} // namespace codec
} // namespace keyturn
