// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "core/result.h"
#include "sandbox/webmessage.h"

namespace keyturn::sandbox::anyreach {

/// The documented error envelope: {"detail": "…"}.
[[nodiscard]] Answer problem(int status, const QString &detail);

/// 422 with an array of objects in `detail`. Only the text form is documented; the service has the
/// marks of FastAPI, whose validation errors look like this (assumed). The sandbox sends both forms
/// (see draftFrom), so that a client meets both.
[[nodiscard]] Answer invalid(const QStringList &location, const QString &message,
                             const QString &type);

/// The JSON object in the body, or what to answer instead: 400 if it is no JSON.
[[nodiscard]] Result<QJsonObject, Answer> objectFrom(const Request &request);

/// The name in a body: text, not blank, at most 255 characters (the limit is assumed).
[[nodiscard]] Result<QString, Answer> nameFrom(const QJsonObject &body);

/// Name and expiry in a body. `expires_at` is an "epoch timestamp"; its unit is assumed to be the
/// millisecond, because the documented example is midnight of a New Year in milliseconds.
[[nodiscard]] Result<CredentialDraft, Answer> draftFrom(const QJsonObject &body,
                                                        const Clock &clock);

/// What lists carry: key_id, name, expires_at and created_at. No type is documented for the times:
/// expires_at is what was sent, created_at is ISO 8601 like that of other resources (assumed).
[[nodiscard]] QJsonObject toJson(const Credential &credential);

} // namespace keyturn::sandbox::anyreach
