// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QProcess>

namespace keyturn::test {

/// keyturn-bench-service as a process of its own.
class BenchService final
{
    Q_DISABLE_COPY_MOVE(BenchService)

public:
    explicit BenchService(int keys)
    {
        m_process.start(QCoreApplication::applicationDirPath()
                            + QStringLiteral("/keyturn-bench-service"),
                        { QString::number(keys) });
        m_address = line();
    }
    ~BenchService()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Empty if it does not run.
    [[nodiscard]] const QString &address() const { return m_address; }
    /// Gives one key in a hundred another name.
    [[nodiscard]] bool change()
    {
        m_process.write("change\n");
        return line() == QStringLiteral("changed");
    }

private:
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QString m_address;
};

} // namespace keyturn::test
