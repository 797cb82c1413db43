// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "core/result.h"
#include "sandbox/webmessage.h"

namespace keyturn::sandbox::anyreach {

/// An error in the documented envelope: {"detail": "…"}.
[[nodiscard]] Answer problem(int status, const QString &detail);

/// A 422 with an array of objects in `detail`. Only the text form is documented; the service looks
/// like FastAPI, whose validation errors have this form (assumed). The sandbox sends both forms
/// (see draftFrom()), so that a client is tested with both.
[[nodiscard]] Answer invalid(const QStringList &location, const QString &message,
                             const QString &type);

/// The JSON object in the body, or the answer to send instead: 400 if the body is not JSON.
[[nodiscard]] Result<QJsonObject, Answer> objectFrom(const Request &request);

/// The name in a body: a text, not blank, of at most 255 characters (the limit is assumed).
[[nodiscard]] Result<QString, Answer> nameFrom(const QJsonObject &body);

/// The name and the expiry in a body. `expires_at` is documented as an "epoch timestamp".
/// Milliseconds are assumed, because the documented example is midnight of a New Year in
/// milliseconds.
[[nodiscard]] Result<CredentialDraft, Answer> draftFrom(const QJsonObject &body,
                                                        const Clock &clock);

/// A credential as lists show it: key_id, name, expires_at and created_at. No type is documented
/// for the times. Assumed: expires_at is the number that was sent, and created_at is ISO 8601 as in
/// other resources.
[[nodiscard]] QJsonObject toJson(const Credential &credential);

} // namespace keyturn::sandbox::anyreach
