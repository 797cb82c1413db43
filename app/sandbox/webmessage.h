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

/// The verbs that the routes tell apart.
enum class Verb
{
    Get,
    Post,
    Patch,
    Delete,
    Other
};

/// The verb in capitals, such as "GET"; empty for Verb::Other.
[[nodiscard]] QByteArray nameOf(Verb verb);

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// A request as the routes see it, independent of QtHttpServer.
struct Request
{
    Verb verb = Verb::Other;
    QStringList path; ///< percent-decoded segments; "/a/b" is {a, b}, "/a/b/" is {a, b, ""}
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    QString parameter; ///< the segment in place of "{}" in the pattern: see Router

    /// The trimmed value of a header; empty if there is none. The case of the name does not matter
    /// (RFC 9110, 5.1).
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// The value after "Bearer ", in whatever case that word is (RFC 9110, 11.1). Empty if the
    /// header is missing or names another scheme.
    [[nodiscard]] QByteArray bearer() const;
};

/// An answer with JSON, with an HTML page, or without a body.
struct Answer
{
    int status = 200;
    QByteArray body;
    HeaderList headers;
    QByteArray type = "application/json"; ///< content type of the body, if there is one

    [[nodiscard]] static Answer json(int status, const QJsonObject &object);
    [[nodiscard]] static Answer json(int status, const QJsonArray &array);
    [[nodiscard]] static Answer html(int status, const QString &page);
    [[nodiscard]] static Answer empty(int status);

    /// A copy of this answer with one more header.
    [[nodiscard]] Answer with(const QByteArray &name, const QByteArray &value) const;

    /// A copy of this answer with the header that says how to authenticate (RFC 9110, 11.6.1).
    [[nodiscard]] Answer asBearerWanted() const;
};

} // namespace keyturn::sandbox
