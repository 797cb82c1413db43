// SPDX-License-Identifier: MIT
#include "session/sandboxprocess.h"

#include "services/serviceprofile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

/// Nothing if a part is missing or has a kind that this version does not know.
std::optional<SandboxProcess::Account> accountFrom(const QJsonObject &entry)
{
    const auto kind = kindFromKey(entry.value("kind"_L1).toString());
    const QString service = entry.value("service"_L1).toString();
    const QString credential = entry.value("credential"_L1).toString();
    if (!kind || service.isEmpty() || credential.isEmpty())
        return std::nullopt;
    const QJsonObject organization = entry.value("organization"_L1).toObject();
    return SandboxProcess::Account{ service,
                                    *kind,
                                    entry.value("id"_L1).toString(),
                                    { organization.value("id"_L1).toString(),
                                      organization.value("name"_L1).toString() },
                                    Secret::fromText(credential) };
}

} // namespace

SandboxProcess::SandboxProcess(QString program, QString stateFolder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_stateFolder(std::move(stateFolder))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::handleFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("Keyturn is not completely installed: its program “keyturn-sandbox” is missing "
                    "or cannot be started. Install Keyturn again."));
    });
}

SandboxProcess::~SandboxProcess()
{
    m_ending = true;
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(300))
        m_process.kill();
    m_process.waitForFinished(300);
}

QString SandboxProcess::defaultProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"keyturn-sandbox.exe"_s;
#else
    const QString name = u"keyturn-sandbox"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

void SandboxProcess::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_hasFailed = false;
    QStringList arguments{ u"--until-stdin-closes"_s };
    if (m_stateFolder.isEmpty())
        arguments << u"--in-memory"_s;
    else
        arguments << u"--state-dir"_s << m_stateFolder;
    m_process.start(m_program, arguments);
}

Secret SandboxProcess::takeKey()
{
    return std::move(m_key);
}

Secret SandboxProcess::takeToken()
{
    return std::move(m_token);
}

std::vector<SandboxProcess::Account> SandboxProcess::takeAccounts()
{
    return std::exchange(m_accounts, {});
}

void SandboxProcess::readLine()
{
    if (isRunning() || m_hasFailed || !m_process.canReadLine())
        return;
    QByteArray line = m_process.readLine();
    readInfo(QJsonDocument::fromJson(line).object());
    line.fill('\0');
    if (m_address.url.isEmpty() || m_key.isEmpty()) {
        m_address = {};
        m_accounts.clear();
        fail(tr("The sandbox server started but did not say where it is."));
        return;
    }
    Q_EMIT ready();
}

void SandboxProcess::readInfo(const QJsonObject &info)
{
    m_key = Secret::fromText(info.value("credential"_L1).toString());
    m_token = Secret::fromText(info.value("token"_L1).toString());
    m_address.url = info.value("url"_L1).toString();
    m_address.keyOrganization = {
        QString(), info.value("organization"_L1).toObject().value("name"_L1).toString()
    };
    const QJsonArray organizations = info.value("organizations"_L1).toArray();
    for (const QJsonValue &value : organizations) {
        const QJsonObject organization = value.toObject();
        m_address.tokenOrganizations.push_back(
            { organization.value("id"_L1).toString(), organization.value("name"_L1).toString() });
    }
    m_accounts.clear(); // left from an earlier start
    const QJsonArray accounts = info.value("accounts"_L1).toArray();
    for (const QJsonValue &value : accounts) {
        if (auto account = accountFrom(value.toObject()))
            m_accounts.push_back(std::move(*account));
    }
}

void SandboxProcess::handleFinished()
{
    m_address = {};
    if (!m_ending && !m_hasFailed)
        fail(tr("The sandbox server stopped. Start it again to go on."));
}

void SandboxProcess::fail(const QString &reason)
{
    m_hasFailed = true;
    // A program that gives no usable answer would only be in the way of the next one.
    m_process.kill();
    Q_EMIT failed(reason);
}

} // namespace keyturn
