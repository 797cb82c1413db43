// SPDX-License-Identifier: MIT
#include "sandbox/formbody.h"

namespace keyturn::sandbox {

namespace {

QString decoded(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

} // namespace

std::optional<FormBody> FormBody::from(const Request &request)
{
    const QByteArray type = request.header("content-type").split(';').constFirst().trimmed();
    if (type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    FormBody body;
    const auto parts = request.body.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        if (!name.isEmpty())
            body.m_fields.append({ decoded(name), decoded(value) });
    }
    return body;
}

QString FormBody::value(QStringView name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList FormBody::values(QStringView name) const
{
    QStringList result;
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            result.append(value);
    }
    return result;
}

} // namespace keyturn::sandbox
