// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/apierror.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What every reader of a service's JSON needs. Pure functions.
namespace keyturn::codec {

/// JSON of a shape that was not expected; `path` says where.
[[nodiscard]] ApiError protocolError(const QString &path);

/// The document, or NotJson.
[[nodiscard]] Result<QJsonDocument, ApiError> parse(const QByteArray &body);

/// As `body`, but with null for every number that is too large for a double: JSON allows those (RFC
/// 8259, 6), Qt 6.4.2 refuses the whole document.
[[nodiscard]] QByteArray withoutHugeNumbers(const QByteArray &body);

/// QJsonDocument takes the last of equal keys without a word, others take the first: two secrets
/// would be one too many. `json` is known to be valid.
[[nodiscard]] bool hasDuplicateKeys(const QByteArray &json);

/// A name, or a number that names something: exact up to 64 bits, empty for anything else.
[[nodiscard]] QString identifier(const QJsonValue &value);

/// Some usual sign says that this page with `count` items is not the last.
[[nodiscard]] bool saysMoreAnywhere(const QJsonObject &object, qsizetype count);

/// Visible ASCII, not empty, at most `longest` characters: safe in a header.
[[nodiscard]] bool isVisibleAscii(const QString &text, qsizetype longest);

} // namespace keyturn::codec
