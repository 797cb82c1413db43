// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace keyturn::sandbox {

enum class Verb
{
    Get,
    Post,
    Patch,
    Delete,
    Other
};

/// "GET"; empty for Verb::Other.
[[nodiscard]] QByteArray nameOf(Verb verb);

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// A request as the routes see it: nothing of QtHttpServer in it.
struct Request
{
    Verb verb = Verb::Other;
    QStringList path; ///< percent-decoded segments; "/a/b" is {a, b}, "/a/b/" is {a, b, ""}
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    QString parameter; ///< what the path has where its pattern has "{}": see Router

    /// Trimmed; empty if there is none. Names are compared without case (RFC 9110, 5.1).
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// The value after "Bearer ", whatever the case of that word (RFC 9110, 11.1). Empty if the
    /// header is missing or names another scheme.
    [[nodiscard]] QByteArray bearer() const;
};

/// An answer: JSON, a page, or nothing.
struct Answer
{
    int status = 200;
    QByteArray body;
    HeaderList headers;
    QByteArray type = "application/json"; ///< of the body, if there is one

    [[nodiscard]] static Answer json(int status, const QJsonObject &object);
    [[nodiscard]] static Answer json(int status, const QJsonArray &array);
    [[nodiscard]] static Answer html(int status, const QString &page);
    [[nodiscard]] static Answer empty(int status);

    /// The same with one header more.
    [[nodiscard]] Answer with(const QByteArray &name, const QByteArray &value) const;

    /// The same with the header that says how to authenticate (RFC 9110, 11.6.1).
    [[nodiscard]] Answer asBearerWanted() const;
};

} // namespace keyturn::sandbox
