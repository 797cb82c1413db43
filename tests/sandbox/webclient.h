// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>

#include <utility>

namespace keyturn::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

using FormFields = QList<std::pair<QString, QString>>;

struct WebAnswer
{
    int status = 0; ///< 0: there was no answer
    QByteArray body;
    Headers headers;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// `detail` as text; empty if it is not a text.
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// An HTTP client that shares no code with Keyturn's own.
class WebClient final
{
public:
    explicit WebClient(QString base = {})
        : m_base(std::move(base))
    {
    }

    void setBase(const QString &base) { m_base = base; }

    [[nodiscard]] WebAnswer ask(const QByteArray &verb, const QString &path, const Headers &headers,
                                const QByteArray &body = {});

    /// With "Content-Type: application/json".
    [[nodiscard]] WebAnswer askJson(const QByteArray &verb, const QString &path, Headers headers,
                                    const QJsonObject &body);

    /// With "Content-Type: application/x-www-form-urlencoded".
    [[nodiscard]] WebAnswer askForm(const QString &path, const FormFields &fields,
                                    Headers headers = {});

    [[nodiscard]] static QByteArray formOf(const FormFields &fields);
    [[nodiscard]] static Headers withKey(const QByteArray &key);
    [[nodiscard]] static Headers withToken(const QByteArray &token, const QByteArray &organization);

private:
    QNetworkAccessManager m_network;
    QString m_base;
};

} // namespace keyturn::test
