// SPDX-License-Identifier: MIT
#include "keychain/helperprocess.h"

#include "keychain/helperprotocol.h"

#include <QFileInfo>
#include <QTimer>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr int graceMs = 200;
constexpr int killMs = 500;

} // namespace

HelperProcess::HelperProcess(const QString &program, QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(program);
    // The messages of the keychain's libraries cannot be checked for secrets, so they are not
    // shown.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::received);
    connect(&m_process, &QProcess::errorOccurred, this, &HelperProcess::onError);
    connect(&m_process, &QProcess::finished, this, &HelperProcess::onFinished);
}

HelperProcess::~HelperProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(graceMs))
        return;
    m_process.kill();
    m_process.waitForFinished(killMs);
}

void HelperProcess::start()
{
    m_process.start();
}

void HelperProcess::send(const Secret &message)
{
    m_process.write(message.reveal().data(), message.size());
}

Secret HelperProcess::takeMessage()
{
    const QByteArray prefix = m_process.peek(messagePrefix);
    if (prefix.size() < messagePrefix || m_process.bytesAvailable() < messageLength(prefix))
        return {};
    std::vector<char> bytes(std::size_t(messageLength(prefix)));
    m_process.read(bytes.data(), qint64(bytes.size()));
    return Secret(std::move(bytes));
}

void HelperProcess::abandon()
{
    deleteWhenEnded();
    m_process.kill();
}

void HelperProcess::leave()
{
    deleteWhenEnded();
    m_process.closeWriteChannel();
    QTimer::singleShot(killMs, this, [this] { m_process.kill(); });
}

void HelperProcess::deleteWhenEnded()
{
    disconnect();
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (m_process.state() == QProcess::NotRunning)
            deleteLater();
    });
}

void HelperProcess::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows a crash or a broken pipe and reports it
    const QString name = QFileInfo(m_process.program()).fileName();
    Q_EMIT ended(End::NotStarted,
                 u"the helper program "_s % name % u" is missing or cannot be started"_s);
}

void HelperProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    Q_EMIT ended(End::Ended,
                 status == QProcess::CrashExit
                     ? u"the helper program crashed"_s
                     : u"the helper program left with code "_s % QString::number(exitCode));
}

} // namespace keyturn
