// SPDX-License-Identifier: MIT
#include "sandbox/webmessage.h"

#include <QJsonDocument>

namespace keyturn::sandbox {

QByteArray nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    case Verb::Other:
        break;
    }
    return {};
}

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

QByteArray Request::bearer() const
{
    constexpr QByteArrayView scheme("bearer ");
    const QByteArray value = header("authorization");
    if (value.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(scheme.size()).trimmed();
}

Answer Answer::json(int status, const QJsonObject &object)
{
    return { status, QJsonDocument(object).toJson(QJsonDocument::Compact), {} };
}

Answer Answer::json(int status, const QJsonArray &array)
{
    return { status, QJsonDocument(array).toJson(QJsonDocument::Compact), {} };
}

Answer Answer::html(int status, const QString &page)
{
    return { status, page.toUtf8(), {}, "text/html; charset=utf-8" };
}

Answer Answer::empty(int status)
{
    return { status, {}, {} };
}

Answer Answer::with(const QByteArray &name, const QByteArray &value) const
{
    Answer answer = *this;
    answer.headers.append({ name, value });
    return answer;
}

Answer Answer::asBearerWanted() const
{
    return with("WWW-Authenticate", "Bearer");
}

} // namespace keyturn::sandbox
