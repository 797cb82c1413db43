// SPDX-License-Identifier: MIT
#include "api/jsonreading.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cctype>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace keyturn::codec {

namespace {

using Kind = ApiError::Kind;

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (!std::isspace(static_cast<unsigned char>(json.at(at))))
            return json.at(at) == ':';
    }
    return false;
}

bool isInNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isHugeNumber(const QByteArray &token)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    bool fits = false;
    std::ignore = token.toDouble(&fits);
    return !fits && number.match(QString::fromLatin1(token)).hasMatch();
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

/// No service documents how its lists are split into pages, so every usual sign of a further page
/// counts.
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

} // namespace

qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at, json.size());
}

ApiError protocolError(const QString &path)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.detail = path;
    return error;
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

QByteArray withoutHugeNumbers(const QByteArray &body)
{
    QByteArray result;
    for (qsizetype at = 0; at < body.size();) {
        const bool isText = body.at(at) == '"';
        qsizetype end = isText ? std::min(endOfString(body, at) + 1, body.size()) : at;
        while (!isText && end < body.size() && isInNumber(body.at(end)))
            ++end;
        const bool isNumber = !isText && end > at;
        end = std::max(end, at + 1);
        const QByteArray token = body.mid(at, end - at);
        result += isNumber && isHugeNumber(token) ? QByteArray("null") : token;
        at = end;
    }
    return result;
}

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

QString identifier(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    constexpr qint64 none = -1;
    const qint64 number = value.toInteger(none);
    return number == none ? QString() : QString::number(number);
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

} // namespace keyturn::codec
