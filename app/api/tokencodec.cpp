// SPDX-License-Identifier: MIT
#include "api/tokencodec.h"

#include "api/jsonreading.h"
#include "api/secretjson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keyturn::codec {

namespace {

using Kind = ApiError::Kind;

/// More than servers accept in a header. A JWT with many roles has several thousand characters.
constexpr qsizetype longestToken = 16'384;

/// A short-lived token cannot end later, or have ended earlier, than this. In seconds.
constexpr double tenYears = 10 * 365 * 86'400.0;

/// Like parse(), but a number that Qt cannot hold does not make the whole document invalid.
Result<QJsonDocument, ApiError> parseTolerantly(QByteArray &body)
{
    QJsonParseError problem;
    std::ignore = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::IllegalNumber)
        body = withoutHugeNumbers(body);
    return parse(body);
}

std::optional<QDateTime> endAfter(const QJsonValue &seconds, const QDateTime &now)
{
    static const QRegularExpression digits(u"^[0-9]{1,12}$"_s);
    double count = seconds.toDouble(0);
    if (seconds.isString() && digits.match(seconds.toString()).hasMatch())
        count = seconds.toString().toDouble();
    if (!(count > 0 && count < tenYears))
        return std::nullopt;
    return now.addMSecs(std::llround(count * 1000));
}

} // namespace

QByteArray writeForm(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (name.isEmpty() || value.isEmpty())
            continue;
        if (!form.isEmpty())
            form += '&';
        form += name.toUtf8().toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return form;
}

Result<AccessToken, ApiError> readToken(const QByteArray &body, const QDateTime &now)
{
    SecretJson split(body, "access_token");
    QByteArray json = split.text();
    const auto document = parseTolerantly(json);
    if (!document)
        return failure(document.error());
    if (hasDuplicateKeys(json))
        return failure(protocolError(AnswerText::tr("a key that is there twice")));
    const QJsonObject object = document->object();
    AccessToken token;
    token.value = split.take(object.value("access_token"_L1));
    if (token.value.isEmpty() || token.value.size() > longestToken)
        return failure(protocolError(u"access_token"_s));
    token.endsAt = endAfter(object.value("expires_in"_L1), now);
    if (!token.endsAt)
        token.endsAt = readJwtEnd(token.value.reveal(), now);
    return token;
}

std::optional<QDateTime> readJwtEnd(QByteArrayView token, const QDateTime &now)
{
    const QByteArrayList parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const QJsonValue seconds = QJsonDocument::fromJson(*payload).object().value("exp"_L1);
    const auto current = double(now.toSecsSinceEpoch());
    if (!seconds.isDouble() || !(std::abs(seconds.toDouble() - current) < tenYears))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds.toDouble() * 1000), Qt::UTC);
}

Result<OrganizationList, ApiError> readOrganizations(const QByteArray &body,
                                                     const OrganizationsEndpoint &endpoint)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    const QJsonObject object = document->object();
    const bool isBare = endpoint.listField.isEmpty();
    if (isBare ? !document->isArray() : !object.value(endpoint.listField).isArray())
        return failure(protocolError(isBare ? AnswerText::tr("no list") : endpoint.listField));
    const QJsonArray items =
        isBare ? document->array() : object.value(endpoint.listField).toArray();
    OrganizationList list;
    for (const QJsonValue &item : items) {
        const QJsonObject fields = item.toObject();
        ListedOrganization organization;
        organization.id = identifier(fields.value(endpoint.idField));
        organization.name = fields.value(endpoint.nameField).toString();
        if (!endpoint.parentField.isEmpty())
            organization.parentId = identifier(fields.value(endpoint.parentField));
        if (!organization.id.isEmpty())
            list.items.push_back(std::move(organization));
    }
    list.complete = !saysMoreAnywhere(object, items.size());
    return list;
}

} // namespace keyturn::codec
