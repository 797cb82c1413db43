// SPDX-License-Identifier: MIT
#include "sandbox/anyreachbody.h"

#include <QJsonDocument>

#include <limits>

namespace keyturn::sandbox::anyreach {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumName = 255;
// The last moment that most date types can hold.
constexpr qint64 endOfYear9999 = 253'402'300'799'999;

Answer wrongType(const QString &field, const QString &type)
{
    return invalid({ u"body"_s, field }, u"Input should be a valid %1"_s.arg(type),
                   type % u"_type"_s);
}

/// The "expires_at" of a body; no moment means "never".
Result<std::optional<QDateTime>, Answer> expiryFrom(const QJsonObject &body, const Clock &clock)
{
    const QJsonValue value = body.value("expires_at"_L1);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    constexpr qint64 notWhole = std::numeric_limits<qint64>::min();
    const qint64 milliseconds = value.toInteger(notWhole);
    if (milliseconds == notWhole)
        return failure(wrongType(u"expires_at"_s, u"integer"_s));
    // A timestamp in seconds, read as milliseconds, lies in January 1970 and is refused here, too.
    if (milliseconds <= clock.now().toMSecsSinceEpoch())
        return failure(problem(422, u"expires_at must be in the future (epoch milliseconds)"_s));
    if (milliseconds > endOfYear9999)
        return failure(problem(422, u"expires_at is out of range"_s));
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

Answer problem(int status, const QString &detail)
{
    return Answer::json(status, QJsonObject{ { u"detail"_s, detail } });
}

Answer invalid(const QStringList &location, const QString &message, const QString &type)
{
    const QJsonObject entry{ { u"loc"_s, QJsonArray::fromStringList(location) },
                             { u"msg"_s, message },
                             { u"type"_s, type } };
    return Answer::json(422, QJsonObject{ { u"detail"_s, QJsonArray{ entry } } });
}

Result<QJsonObject, Answer> objectFrom(const Request &request)
{
    // The type must be "application/json", with or without parameters. A form is refused even if
    // its body can be parsed as JSON.
    const QByteArray type = request.header("content-type").split(';').constFirst().trimmed();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError
        || type.compare("application/json", Qt::CaseInsensitive) != 0)
        return failure(problem(400, u"The request body must be JSON"_s));
    if (!document.isObject())
        return failure(invalid({ u"body"_s }, u"Input should be a valid object"_s,
                               u"model_attributes_type"_s));
    return document.object();
}

Result<QString, Answer> nameFrom(const QJsonObject &body)
{
    const QJsonValue value = body.value("name"_L1);
    if (value.isUndefined())
        return failure(invalid({ u"body"_s, u"name"_s }, u"Field required"_s, u"missing"_s));
    if (!value.isString())
        return failure(wrongType(u"name"_s, u"string"_s));
    const QString name = value.toString();
    if (name.trimmed().isEmpty())
        return failure(problem(422, u"name must not be empty"_s));
    if (name.toUcs4().size() > maximumName)
        return failure(invalid({ u"body"_s, u"name"_s },
                               u"String should have at most %1 characters"_s.arg(maximumName),
                               u"string_too_long"_s));
    return name;
}

Result<CredentialDraft, Answer> draftFrom(const QJsonObject &body, const Clock &clock)
{
    auto name = nameFrom(body);
    if (!name)
        return failure(std::move(name.error()));
    auto expiry = expiryFrom(body, clock);
    if (!expiry)
        return failure(std::move(expiry.error()));
    return CredentialDraft{ *name, *expiry };
}

QJsonObject toJson(const Credential &credential)
{
    QJsonObject object{ { u"key_id"_s, credential.id },
                        { u"name"_s, credential.name },
                        { u"expires_at"_s, QJsonValue::Null } };
    if (credential.expiresAt)
        object.insert("expires_at"_L1, credential.expiresAt->toMSecsSinceEpoch());
    if (credential.createdAt)
        object.insert("created_at"_L1, credential.createdAt->toString(Qt::ISODateWithMs));
    return object;
}

} // namespace keyturn::sandbox::anyreach
