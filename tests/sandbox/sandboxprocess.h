// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace keyturn::test {

/// The real keyturn-sandbox as a child process. It ends with this object at the latest.
class SandboxProcess final
{
public:
    SandboxProcess();
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// Waits for the line on standard output; false if the program ended instead.
    [[nodiscard]] bool start(const QStringList &arguments);

    /// Waits until the program has ended without being asked to.
    [[nodiscard]] bool hasEnded();

    /// Sends SIGTERM and waits for the end.
    [[nodiscard]] bool stop();

    [[nodiscard]] const QJsonObject &line() const { return m_line; }
    [[nodiscard]] QString url() const { return text("url"); }
    [[nodiscard]] QByteArray key() const { return text("credential").toUtf8(); }
    [[nodiscard]] QByteArray token() const { return text("token").toUtf8(); }
    /// The id of the token's organization with this name; empty if there is none.
    [[nodiscard]] QByteArray organization(const QString &name) const;

    /// The announced account of a service; empty if there is none.
    [[nodiscard]] QJsonObject account(const QString &service, const QString &kind) const;
    [[nodiscard]] QByteArray accountKey(const QString &service, const QString &kind) const
    {
        return account(service, kind).value(QStringLiteral("credential")).toString().toUtf8();
    }

    /// The text on standard output after the first line.
    [[nodiscard]] QByteArray laterOutput();
    [[nodiscard]] QByteArray errorOutput();

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    [[nodiscard]] QString text(const char *field) const;

    QProcess m_process;
    QJsonObject m_line;
    QByteArray m_errors;
};

} // namespace keyturn::test
