// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace keyturn::test {

std::unique_ptr<HelperKeychain> newRealKeychain()
{
    return std::make_unique<HelperKeychain>(HelperKeychain::defaultProgram(), nullptr);
}

bool lockLogin()
{
    return outputOf(u"gdbus"_s,
                    { u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                      u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                      u"org.freedesktop.Secret.Service.Lock"_s,
                      u"['/org/freedesktop/secrets/collection/login']"_s })
        .has_value();
}

bool unlockLogin()
{
    return runKeyringTool({ u"unlock"_s, qEnvironmentVariable("KEYTURN_KEYRING_PASSWORD") });
}

bool restartKeyring()
{
    {
        // Stopped first, so that the daemon answers nothing before it is killed.
        StoppedDaemon daemon;
        daemon.kill();
    }
    // For a moment the bus may still pass calls to the one that is dead.
    const QDeadlineTimer deadline(20'000);
    while (!unlockLogin()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(100);
    }
    static const QRegularExpression number(u"uint32 (\\d+)"_s);
    const auto answer = outputOf(
        u"gdbus"_s,
        { u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
          u"/org/freedesktop/DBus"_s, u"--method"_s,
          u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s });
    const QString pid = number.match(QString::fromUtf8(answer.value_or(QByteArray()))).captured(1);
    return !pid.isEmpty() && qputenv("KEYTURN_KEYRING_PID", pid.toLatin1());
}

bool runKeyringTool(const QStringList &arguments)
{
    // The system's Python, because another one may lack the D-Bus module.
    return outputOf(u"/usr/bin/python3"_s,
                    QStringList{ QStringLiteral(KEYTURN_TEST_SUPPORT "/keyring-tool.py") }
                        + arguments)
        .has_value();
}

QString secretToolListing()
{
    QProcess process;
    // Attributes are printed to standard error.
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"secret-tool"_s, { u"search"_s, u"--all"_s, u"server"_s, u"Keyturn"_s });
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

QStringList storedKeys()
{
    static const QRegularExpression line(u"^attribute\\.user = (.*)$"_s,
                                         QRegularExpression::MultilineOption);
    QStringList keys;
    for (const auto &match : line.globalMatch(secretToolListing()))
        keys.append(match.captured(1));
    keys.sort();
    return keys;
}

QString keyringRoot()
{
    return qEnvironmentVariable("KEYTURN_KEYRING_ROOT");
}

StoppedDaemon::StoppedDaemon()
{
    signal(SIGSTOP);
}

StoppedDaemon::~StoppedDaemon()
{
    goOn();
}

void StoppedDaemon::goOn()
{
    signal(SIGCONT);
}

void StoppedDaemon::kill()
{
    signal(SIGKILL);
}

void StoppedDaemon::signal(int number) const
{
    const auto pid = qEnvironmentVariableIntValue("KEYTURN_KEYRING_PID");
    Q_ASSERT(pid > 1);
    ::kill(pid_t(pid), number);
}

} // namespace keyturn::test
