// SPDX-License-Identifier: MIT
#include "api/credentialcodec.h"

#include "api/jsonreading.h"
#include "api/secretjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn::codec {

namespace {

constexpr qsizetype longestSecret = 4096;

bool holdsObjectsOnly(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(),
                       [](const auto &item) { return item.isObject(); });
}

/// An empty array of problems must not be read as an empty list of credentials.
bool isAboutProblems(const QString &key)
{
    return key == "errors"_L1 || key == "error"_L1 || key == "detail"_L1 || key == "warnings"_L1
        || key == "messages"_L1;
}

std::optional<QJsonArray> findItems(const QJsonObject &object)
{
    for (const auto key :
         { "items"_L1, "data"_L1, "results"_L1, "records"_L1, "keys"_L1, "api_keys"_L1,
           "apiKeys"_L1, "tokens"_L1, "pats"_L1, "organization_pats"_L1, "credentials"_L1 }) {
        if (object.value(key).isArray())
            return object.value(key).toArray();
    }
    std::optional<QJsonArray> found;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray() || isAboutProblems(it.key())
            || !holdsObjectsOnly(it.value().toArray()))
            continue;
        if (found)
            return std::nullopt;
        found = it.value().toArray();
    }
    return found;
}

/// A profile may leave the name of a field out; an empty name is no field's.
bool has(const QJsonObject &object, const QString &field)
{
    return !field.isEmpty() && object.contains(field);
}

/// Adds the members of `object` to `credential`; members that are missing leave it as it is.
void readFields(const QJsonObject &object, const FieldNames &fields, Credential &credential)
{
    if (object.value(fields.name).isString())
        credential.name = object.value(fields.name).toString();
    if (has(object, fields.createdAt))
        credential.createdAt = readMoment(object.value(fields.createdAt)).value;
    if (has(object, fields.expiresAt)) {
        const Moment moment = readMoment(object.value(fields.expiresAt));
        credential.expiresAt = moment.value;
        credential.expiryKnown = moment.known;
    }
}

/// The object that has the key: this one, or the only one directly below it.
std::optional<QJsonObject> objectWith(const QJsonObject &object, const QString &key)
{
    if (object.contains(key))
        return object;
    std::optional<QJsonObject> found;
    for (const QJsonValue &value : object) {
        if (!value.toObject().contains(key))
            continue;
        if (found)
            return std::nullopt;
        found = value.toObject();
    }
    return found;
}

bool holds(const Secret &secret, const QString &text)
{
    return !text.isEmpty() && secret.equals(Secret::fromText(text));
}

bool isSecretText(QByteArrayView text, const QByteArray &prefix)
{
    return text.size() > prefix.size() && text.size() <= longestSecret && text.startsWith(prefix);
}

Moment momentFromNumber(double number)
{
    // The years 2000 to 2200, in seconds and in milliseconds. The two ranges do not overlap.
    constexpr double first = 946'684'800;
    constexpr double last = 7'289'654'400;
    double milliseconds = 0;
    if (number >= first && number < last)
        milliseconds = number * 1000;
    else if (number >= first * 1000 && number < last * 1000)
        milliseconds = number;
    else
        return { std::nullopt, false };
    return { QDateTime::fromMSecsSinceEpoch(std::llround(milliseconds), Qt::UTC), true };
}

Moment momentFromText(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{9,16}$"_s);
    if (digits.match(text).hasMatch())
        return momentFromNumber(text.toDouble());
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    moment = moment.toUTC();
    if (!moment.isValid() || moment.date().year() < 2000 || moment.date().year() > 2200)
        return { std::nullopt, false };
    return { moment, true };
}

} // namespace

Moment readMoment(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return momentFromNumber(value.toDouble());
    if (value.isString())
        return momentFromText(value.toString().trimmed());
    return { std::nullopt, false };
}

Result<CredentialList, ApiError> readList(const QByteArray &body, const KindProfile &kind,
                                          const Secret &signedInWith)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    return readList(*document, kind, signedInWith);
}

Result<CredentialList, ApiError> readList(const QJsonDocument &document, const KindProfile &kind,
                                          const Secret &signedInWith)
{
    CredentialList list;
    const auto items =
        document.isArray() ? std::make_optional(document.array()) : findItems(document.object());
    if (!items)
        return failure(protocolError(AnswerText::tr("no list")));
    std::vector<Credential> rows;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QJsonObject object = items->at(i).toObject();
        Credential credential;
        credential.kind = kind.kind;
        credential.id = identifier(object.value(kind.fields.id));
        // A field that is null means that the credential never expires. A missing field says
        // nothing about its end.
        credential.expiryKnown = has(object, kind.fields.expiresAt);
        readFields(object, kind.fields, credential);
        if (kind.isValue(credential.id) || holds(signedInWith, credential.id))
            return failure(protocolError(AnswerText::tr("[%1].%2: a key, not its id")
                                             .arg(QString::number(i), kind.fields.id)));
        if (credential.id.isEmpty())
            list.leaveOut({ LeftOutRow::Reason::NoId, credential.name, int(i) + 1 });
        else
            rows.push_back(std::move(credential));
    }
    list.append(std::move(rows));
    // If no row at all has an id, the form of the list is unknown; the rows are not to blame.
    if (list.items.empty() && !list.leftOut.empty())
        return failure(protocolError(u"[0].%1"_s.arg(kind.fields.id)));
    if (saysMoreAnywhere(document.object(), items->size()))
        list.complete = false;
    return list;
}

Result<CreatedCredential, ApiError> readCreated(const QByteArray &body, const KindProfile &kind,
                                                const CredentialDraft &draft)
{
    SecretJson json(body, kind.fields.secret.toUtf8());
    const auto document = parse(json.text());
    if (!document)
        return failure(document.error());
    if (hasDuplicateKeys(json.text()))
        return failure(protocolError(AnswerText::tr("a key that is there twice")));
    const auto object = objectWith(document->object(), kind.fields.secret);
    Secret secret = object ? json.take(object->value(kind.fields.secret)) : Secret();
    if (!isSecretText(secret.reveal(), kind.prefix.toUtf8()))
        return failure(protocolError(kind.fields.secret));

    CreatedCredential created;
    Credential &credential = created.credential;
    credential.kind = kind.kind;
    credential.name = draft.name;
    credential.expiryKnown = false; // until this answer or a list tells the end
    credential.id = identifier(object->value(kind.fields.id));
    if (credential.id.isEmpty())
        credential.id = identifier(document->object().value(kind.fields.id));
    // An id is shown, copied and stored. What is a value must not pass for one.
    if (kind.isValue(credential.id) || holds(secret, credential.id))
        credential.id.clear();
    if (credential.id.isEmpty())
        credential.id = kind.idInside(secret.reveal());
    readFields(document->object(), kind.fields, credential);
    readFields(*object, kind.fields, credential);
    created.secret = std::move(secret);
    return created;
}

Credential readRenamed(const QByteArray &body, const KindProfile &kind, const Credential &fallback)
{
    Credential credential = fallback;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const auto inner = objectWith(object, kind.fields.id))
        readFields(*inner, kind.fields, credential);
    return credential;
}

Result<Verification, ApiError> readVerification(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    Verification verification;
    const QJsonArray array =
        document->isArray() ? document->array() : document->object().value("scopes"_L1).toArray();
    for (const QJsonValue &scope : array) {
        if (!scope.isString())
            return Verification{};
        verification.scopes.append(scope.toString());
    }
    verification.scopesKnown = !verification.scopes.isEmpty();
    return verification;
}

Result<ServiceHealth, ApiError> readHealth(const QByteArray &body, const HealthEndpoint &endpoint)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    const QJsonValue word = document->object().value(endpoint.field);
    if (!word.isString())
        return failure(protocolError(endpoint.field));
    const QString text = word.toString();
    return ServiceHealth{ text.compare(endpoint.value, Qt::CaseInsensitive) == 0, text };
}

QByteArray writeDraft(const CredentialDraft &draft, const KindProfile &kind)
{
    QJsonObject object{ { kind.fields.name, draft.name } };
    // "Never" is sent explicitly, because a service's default may change.
    if (kind.takesEnd())
        object.insert(kind.fields.expiresAt,
                      draft.expiresAt ? QJsonValue(draft.expiresAt->toMSecsSinceEpoch())
                                      : QJsonValue(QJsonValue::Null));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray writeName(const QString &name, const KindProfile &kind)
{
    return QJsonDocument(QJsonObject{ { kind.fields.name, name } }).toJson(QJsonDocument::Compact);
}

} // namespace keyturn::codec
