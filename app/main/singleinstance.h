// SPDX-License-Identifier: MIT
#pragma once

#include "main/options.h"

#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalServer;
class QLocalSocket;

namespace keyturn {

/// Makes sure that Keyturn runs only once for each user and data folder: a second start hands its
/// options to the first process, which shows its window. A lock file decides which process is the
/// first. The lock ends with its process, even if that is killed. Both sides talk only to processes
/// of the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Outcome
    {
        First, ///< this is the only process: it goes on
        HandedOver, ///< the first process has taken the options: this one must end
        NoAnswer, ///< there is another process, but it does not answer in time
    };

    /// How long begin() waits for the first process. Only tests use a shorter time.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);

    /// `dataFolder` gets the lock file; begin() makes the folder if it does not exist.
    SingleInstance(QString dataFolder, QObject *parent);
    ~SingleInstance() override;

    /// Call once, before the data folder is used. Blocks for up to `longest` if another process has
    /// the lock.
    [[nodiscard]] Outcome begin(const Options &options,
                                std::chrono::milliseconds longest = patience);

    /// Lets other processes hand over their options from now on: those that were started before
    /// wait for it. Call it after Outcome::First, when the first window is shown; further calls do
    /// nothing.
    void listen();

Q_SIGNALS:
    /// Another process has handed over its options. `activationToken` is the token that the desktop
    /// gave it for showing a window (XDG_ACTIVATION_TOKEN), or empty.
    void startedAgain(const keyturn::Options &options, const QByteArray &activationToken);

private:
    [[nodiscard]] bool becomeFirst();
    [[nodiscard]] bool handOver(const Options &options, std::chrono::milliseconds longest) const;
    void welcome();
    void readFrom(QLocalSocket *socket);
    [[nodiscard]] QString address() const;

    const QString m_dataFolder;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace keyturn
