// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace keyturn::test {

/// Runs tests/support/faulty-secretservice.py on the session bus of the test, sets its fault, and
/// reads which entries it really holds.
class FaultyService final
{
    Q_DISABLE_COPY_MOVE(FaultyService)

public:
    FaultyService() = default;
    ~FaultyService() { stop(); }

    /// Sets the fault, one of those listed in the script. It takes effect with the next call.
    void setMode(const QString &mode)
    {
        QFile file(m_folder.filePath(QStringLiteral("mode")));
        if (!file.open(QIODevice::WriteOnly) || file.write(mode.toUtf8()) < 0)
            qFatal("cannot tell the service its fault");
    }

    /// Starts the service and waits until its name is on the bus.
    [[nodiscard]] bool start()
    {
        stop();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral("/usr/bin/python3"),
            { QStringLiteral(KEYTURN_TEST_SUPPORT "/faulty-secretservice.py"), m_folder.path() });
        return QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000);
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// The value that the service really holds under this key; empty if there is no such entry.
    [[nodiscard]] QString held(const QString &key) const
    {
        QFile file(m_folder.filePath(QStringLiteral("entries.json")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject rows = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &row : rows) {
            if (row[QLatin1StringView("attributes")][QLatin1StringView("user")] == key)
                return row[QLatin1StringView("value")].toString();
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace keyturn::test
