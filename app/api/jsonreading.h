// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/apierror.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

/// Functions that every reader of a service's JSON needs; without side effects.
namespace keyturn::codec {

/// The context of texts about what an answer holds.
struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

/// An error for JSON of an unexpected structure; `path` is the place.
[[nodiscard]] ApiError protocolError(const QString &path);

/// The document, or a NotJson error.
[[nodiscard]] Result<QJsonDocument, ApiError> parse(const QByteArray &body);

/// `body` with null in place of every number that is too large for a double. JSON allows such
/// numbers (RFC 8259, 6), but Qt 6.4.2 refuses the whole document.
[[nodiscard]] QByteArray withoutHugeNumbers(const QByteArray &body);

/// True if an object has the same key twice. QJsonDocument silently takes the last one and other
/// parsers take the first, so there could be two different secrets. `json` must be valid.
[[nodiscard]] bool hasDuplicateKeys(const QByteArray &json);

/// A text, or a number that serves as an id (exact up to 64 bits); empty for anything else.
[[nodiscard]] QString identifier(const QJsonValue &value);

/// True if any usual sign says that this page, with `count` items, is not the last.
[[nodiscard]] bool saysMoreAnywhere(const QJsonObject &object, qsizetype count);

/// The position of the closing quote of the string that begins at `at`; the end of the text if
/// there is no such quote.
[[nodiscard]] qsizetype endOfString(QByteArrayView json, qsizetype at);

} // namespace keyturn::codec
