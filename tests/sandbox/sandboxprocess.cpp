// SPDX-License-Identifier: MIT
#include "sandboxprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 20'000; // milliseconds; sanitizers on a busy machine are slow
}

SandboxProcess::SandboxProcess()
{
    m_process.setProgram(QStringLiteral(KEYTURN_SANDBOX_PROGRAM));
}

SandboxProcess::~SandboxProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool SandboxProcess::start(const QStringList &arguments)
{
    m_process.setArguments(arguments);
    m_process.start();
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        if (timer.hasExpired(patience) || !m_process.waitForReadyRead(patience))
            return false;
    }
    m_line = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_line.isEmpty();
}

bool SandboxProcess::hasEnded()
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
}

bool SandboxProcess::stop()
{
    m_process.terminate();
    return hasEnded();
}

QByteArray SandboxProcess::organization(const QString &name) const
{
    const QJsonArray organizations = m_line.value("organizations"_L1).toArray();
    for (const QJsonValue &value : organizations) {
        const QJsonObject organization = value.toObject();
        if (organization.value("name"_L1).toString() == name)
            return organization.value("id"_L1).toString().toUtf8();
    }
    return {};
}

QJsonObject SandboxProcess::account(const QString &service, const QString &kind) const
{
    const QJsonArray accounts = m_line.value("accounts"_L1).toArray();
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        if (account.value("service"_L1).toString() == service
            && account.value("kind"_L1).toString() == kind)
            return account;
    }
    return {};
}

QByteArray SandboxProcess::laterOutput()
{
    return m_process.readAllStandardOutput();
}

QByteArray SandboxProcess::errorOutput()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

QString SandboxProcess::text(const char *field) const
{
    return m_line.value(QLatin1StringView(field)).toString();
}

} // namespace keyturn::test
