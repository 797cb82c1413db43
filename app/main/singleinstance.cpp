// SPDX-License-Identifier: MIT
#include "main/singleinstance.h"

#include "core/applink.h"
#include "store/storefile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

#ifdef Q_OS_LINUX
#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMessage = 8192;
constexpr QByteArrayView taken = "taken\n";

/// True if the process at the other end of the socket runs under this user. The address is in the
/// abstract namespace, where every user may listen and connect.
bool isOfThisUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == geteuid();
#else
    Q_UNUSED(socket) // the server lets only this user connect (UserAccessOption)
    return true;
#endif
}

QByteArray messageOf(const Options &options)
{
    // The desktop gives this token to the process that the user started. A window can be raised
    // only with such a token.
    const QJsonObject message{
        { u"sandbox"_s, options.sandbox },
        // One that is too long stays so, and is refused by the first process.
        { u"link"_s, options.link.left(AppLink::longest + 1) },
        { u"activationToken"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN") },
    };
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_lock(QDir(m_dataFolder).filePath(u"instance.lock"_s))
{
    m_lock.setStaleLockTime(0); // no lock expires by age: it ends only with its process
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Outcome SingleInstance::begin(const Options &options,
                                              std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    while (!becomeFirst()) {
        if (handOver(options, std::chrono::milliseconds(deadline.remainingTime())))
            return Outcome::HandedOver;
        if (deadline.hasExpired())
            return Outcome::NoAnswer;
    }
    return Outcome::First;
}

bool SingleInstance::becomeFirst()
{
    // Waits up to 50 ms for the lock, because the other process may be about to end. If the folder
    // cannot be written, nothing is stored in it and two processes do no harm, so this one goes on.
    if (storefile::prepareFolder(QDir(m_dataFolder).filePath(u"instance.lock"_s))
        && !m_lock.tryLock(50) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    return true;
}

void SingleInstance::listen()
{
    if (m_server)
        return;
    m_server = new QLocalServer(this);
#ifdef Q_OS_LINUX
    // An abstract address is not a file, so nothing stays behind when the process is killed.
    m_server->setSocketOptions(QLocalServer::AbstractNamespaceOption);
#else
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(address());
#endif
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
    // If listening fails, a second start cannot hand over its options and ends with NoAnswer.
    std::ignore = m_server->listen(address());
}

bool SingleInstance::handOver(const Options &options, std::chrono::milliseconds longest) const
{
    QLocalSocket socket;
#ifdef Q_OS_LINUX
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
#endif
    socket.connectToServer(address());
    const int milliseconds = int(longest.count());
    if (!socket.waitForConnected(milliseconds) || !isOfThisUser(socket))
        return false;
    socket.write(messageOf(options));
    return socket.waitForBytesWritten(milliseconds) && socket.waitForReadyRead(milliseconds)
        && socket.readLine(longestMessage) == taken;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOfThisUser(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        readFrom(socket);
    }
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestMessage)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine(longestMessage)).object();
    Options options;
    options.sandbox = message.value("sandbox"_L1).toBool();
    options.link = message.value("link"_L1).toString();
    socket->write(taken.toByteArray());
    socket->disconnectFromServer();
    Q_EMIT startedAgain(options, message.value("activationToken"_L1).toString().toUtf8());
}

QString SingleInstance::address() const
{
    const QByteArray folder = QFileInfo(m_dataFolder).absoluteFilePath().toUtf8();
    return u"keyturn-%1"_s.arg(QString::fromLatin1(
        QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(32)));
}

} // namespace keyturn
