// SPDX-License-Identifier: MIT
#include "api/errorcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keyturn::codec {

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype longestText = 4096;

/// "body.name: field required": the form in which FastAPI says what is wrong with a field.
QString textOfProblem(const QJsonObject &problem)
{
    QStringList place;
    const QJsonArray steps = problem.value("loc"_L1).toArray();
    for (const QJsonValue &step : steps)
        place.append(step.toVariant().toString());
    QString message;
    for (const auto key : { "msg"_L1, "message"_L1, "detail"_L1, "title"_L1 }) {
        if (message.isEmpty())
            message = problem.value(key).toString();
    }
    return place.isEmpty() ? message : place.join(u'.') + ": "_L1 + message;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return textOfProblem(value.toObject());
    QStringList lines;
    const QJsonArray problems = value.toArray();
    for (const QJsonValue &problem : problems)
        lines.append(problem.isString() ? problem.toString() : textOfProblem(problem.toObject()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString textOf(const QJsonObject &body)
{
    for (const auto key : { "detail"_L1, "error"_L1, "message"_L1, "error_description"_L1,
                            "errors"_L1, "title"_L1 }) { // RFC 9457: title says less than detail
        const QString text = textOf(body.value(key));
        if (!text.isEmpty())
            return text.left(longestText);
    }
    return {};
}

/// A service may quote the credential that it refuses. The text that is shown and stored must not
/// contain it: of each word that begins like a credential only the part up to its public id is
/// left.
QString withoutCredentials(QString text, const ServiceProfile &profile)
{
    for (const KindProfile &kind : profile.kinds) {
        if (kind.prefix.isEmpty())
            continue;
        const QString tail = u"[!-~]{8,}"_s;
        const QString shown = kind.idEnd.isEmpty() ? QRegularExpression::escape(kind.prefix)
                                                   : QRegularExpression::escape(kind.prefix)
                + u"[A-Za-z0-9_-]*"_s + QRegularExpression::escape(kind.idEnd);
        text.replace(QRegularExpression(u"\\b("_s + shown + u")"_s + tail), u"\\1…"_s);
    }
    return text;
}

QString codeOf(const QJsonObject &body)
{
    const QString code = body.value("error_code"_L1).toString();
    return code.isEmpty() ? body.value("code"_L1).toString() : code;
}

Kind kindOf(int status, const QString &text, const ServiceProfile &profile)
{
    switch (status) {
    case 400:
    case 422:
        return Kind::Invalid;
    case 401:
        return !profile.organizationMissingText.isEmpty()
                && text.contains(profile.organizationMissingText, Qt::CaseInsensitive)
            ? Kind::OrganizationMissing
            : Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 405:
        return Kind::MethodNotAllowed;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 && status < 600 ? Kind::ServerFault : Kind::UnexpectedStatus;
    }
}

/// True for answers after which the server may still have done what it was asked.
bool leavesOpen(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

} // namespace

ApiError readError(const HttpAnswer &answer, const HttpCall &call, const ServiceProfile &profile,
                   const Endpoint &endpoint)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    ApiError error;
    error.httpStatus = answer.status;
    error.request = QString::fromLatin1(call.verb) + u' ' + call.path;
    error.serverText = withoutCredentials(textOf(body), profile);
    error.serverCode = withoutCredentials(codeOf(body), profile);
    error.kind = kindOf(answer.status, error.serverText, profile);
    error.retryAfter = answer.retryAfter;
    error.assumedAddress = endpoint.assumed;
    error.outcomeUnknown = call.changesSomething() && leavesOpen(answer.status);
    return error;
}

} // namespace keyturn::codec
