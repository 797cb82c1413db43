// SPDX-License-Identifier: MIT
#include "api/credentialcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyturn::codec {

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestSecret = 4096;

auto protocolError(const QString &path)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.detail = path;
    return failure(std::move(error));
}

Result<QJsonDocument, ApiError> parse(const QByteArray &body)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    ApiError error;
    error.kind = Kind::NotJson;
    error.detail = u"not JSON at byte %1"_s.arg(problem.offset);
    return failure(std::move(error));
}

/// A name, or a number that names something: exact up to 64 bits, empty for anything else.
QString identifier(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    constexpr qint64 none = -1;
    const qint64 number = value.toInteger(none);
    return number == none ? QString() : QString::number(number);
}

/// Where the closing quote of the string is that opens at `at`.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return at;
}

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (!std::isspace(static_cast<unsigned char>(json.at(at))))
            return json.at(at) == ':';
    }
    return false;
}

/// QJsonDocument takes the last of equal keys without a word, others take the first: two secrets
/// would be one too many. `json` is known to be valid, so strings and brackets are all that matter.
bool hasDuplicateKeys(const QByteArray &json)
{
    std::vector<QSet<QString>> open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (isFollowedByColon(json, end)) {
                const QByteArray quoted = '[' + json.mid(at, end - at + 1) + ']';
                const QString key = QJsonDocument::fromJson(quoted).array().at(0).toString();
                if (open.back().contains(key))
                    return true;
                open.back().insert(key);
            }
            at = end;
        }
    }
    return false;
}

bool isMore(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

/// No service documents how it splits these lists, so every usual sign of a further page counts.
bool saysMore(const QJsonObject &object, qsizetype count)
{
    for (const auto key :
         { "next"_L1, "next_cursor"_L1, "nextCursor"_L1, "next_page"_L1, "nextPage"_L1,
           "next_page_token"_L1, "nextPageToken"_L1, "next_url"_L1, "nextUrl"_L1, "has_more"_L1,
           "hasMore"_L1, "has_next"_L1, "hasNext"_L1, "has_next_page"_L1, "hasNextPage"_L1 }) {
        if (isMore(object.value(key)))
            return true;
    }
    for (const auto key : { "total"_L1, "total_count"_L1, "totalCount"_L1, "count"_L1 }) {
        if (object.value(key).toDouble() > double(count))
            return true;
    }
    return false;
}

bool saysMoreAnywhere(const QJsonObject &object, qsizetype count)
{
    if (saysMore(object, count))
        return true;
    for (const auto key : { "links"_L1, "_links"_L1, "meta"_L1, "pagination"_L1, "paging"_L1,
                            "page_info"_L1, "pageInfo"_L1 }) {
        if (saysMore(object.value(key).toObject(), count))
            return true;
    }
    return false;
}

bool holdsObjectsOnly(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(),
                       [](const auto &item) { return item.isObject(); });
}

/// Empty arrays of problems must not be taken for an empty list of credentials.
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

/// What `object` says of a credential, over what `credential` holds already.
void readFields(const QJsonObject &object, const FieldNames &fields, Credential &credential)
{
    if (object.value(fields.name).isString())
        credential.name = object.value(fields.name).toString();
    if (object.contains(fields.createdAt))
        credential.createdAt = readMoment(object.value(fields.createdAt)).value;
    if (object.contains(fields.expiresAt)) {
        const Moment moment = readMoment(object.value(fields.expiresAt));
        credential.expiresAt = moment.value;
        credential.expiryKnown = moment.known;
    }
}

/// The object that has that key: this one, or the only one of those right below it.
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

bool isSecretText(const QString &text, const QString &prefix)
{
    return text.size() > prefix.size() && text.size() <= longestSecret && text.startsWith(prefix)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
}

QString idInside(const QString &secret, const KindProfile &kind)
{
    const qsizetype end = kind.idEnd.isEmpty() ? -1 : secret.indexOf(kind.idEnd);
    return end > 0 ? secret.left(end) : QString();
}

Moment momentFromNumber(double number)
{
    // The years 2000 to 2200, as seconds and as milliseconds: the two do not meet.
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

Result<CredentialList, ApiError> readList(const QByteArray &body, const KindProfile &kind)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    CredentialList list;
    const auto items =
        document->isArray() ? std::make_optional(document->array()) : findItems(document->object());
    if (!items)
        return protocolError(u"no list"_s);
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QJsonObject object = items->at(i).toObject();
        Credential credential;
        credential.kind = kind.kind;
        credential.id = identifier(object.value(kind.fields.id));
        if (credential.id.isEmpty())
            return protocolError(u"[%1].%2"_s.arg(i).arg(kind.fields.id));
        readFields(object, kind.fields, credential);
        list.items.push_back(std::move(credential));
    }
    list.complete = !saysMoreAnywhere(document->object(), items->size());
    return list;
}

Result<CreatedCredential, ApiError> readCreated(const QByteArray &body, const KindProfile &kind,
                                                const CredentialDraft &draft)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    if (hasDuplicateKeys(body))
        return protocolError(u"a key that is there twice"_s);
    const auto object = objectWith(document->object(), kind.fields.secret);
    const QString secret = object ? object->value(kind.fields.secret).toString() : QString();
    if (!isSecretText(secret, kind.prefix))
        return protocolError(kind.fields.secret);

    CreatedCredential created;
    Credential &credential = created.credential;
    credential.kind = kind.kind;
    credential.name = draft.name;
    credential.expiresAt = draft.expiresAt;
    credential.id = identifier(object->value(kind.fields.id));
    if (credential.id.isEmpty())
        credential.id = identifier(document->object().value(kind.fields.id));
    if (credential.id.isEmpty())
        credential.id = idInside(secret, kind);
    readFields(document->object(), kind.fields, credential);
    readFields(*object, kind.fields, credential);
    created.secret = Secret::fromText(secret);
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

QByteArray writeDraft(const CredentialDraft &draft, const KindProfile &kind)
{
    QJsonObject object{ { kind.fields.name, draft.name } };
    // Never is said, not left to a default that may change.
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
