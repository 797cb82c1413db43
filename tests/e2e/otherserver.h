// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>

namespace keyturn::test {

/// Runs otherserver.py: a service that shares no code with Keyturn or its sandbox.
class OtherServer final
{
public:
    /// `options` are those of otherserver.py; the key and the token are added.
    explicit OtherServer(const QStringList &options);
    ~OtherServer();

    [[nodiscard]] bool isRunning() const { return m_port > 0; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString organization() const { return m_organization; }

    /// The requests so far: verb, path, kind ("ak", "pat"), organization ("" for none).
    [[nodiscard]] const QList<QJsonObject> &requests();
    [[nodiscard]] qsizetype count(const QString &verb, const QString &path);

private:
    QProcess m_process;
    QList<QJsonObject> m_requests;
    QString m_organization;
    int m_port = 0;
};

} // namespace keyturn::test
