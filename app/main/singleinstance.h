// SPDX-License-Identifier: MIT
#pragma once

#include "main/options.h"

#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalServer;
class QLocalSocket;

namespace keyturn {

/// Sees to it that a user's Keyturn runs once for each data folder: a second start hands its
/// options to the first, which shows its window. A lock file decides which start is the first; it
/// ends with its process, however that ends. Both sides talk only to a process of the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Outcome
    {
        First, ///< this process is to go on
        HandedOver, ///< the first process has taken the options
        NoAnswer, ///< there is another process, but it does not answer
    };

    /// How long a first process may take to answer. Only tests use a shorter time.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);

    SingleInstance(QString dataFolder, QObject *parent);
    ~SingleInstance() override;

    /// Call once. Blocks for up to `longest` if there is another process.
    [[nodiscard]] Outcome begin(const Options &options,
                                std::chrono::milliseconds longest = patience);

Q_SIGNALS:
    /// Another start has handed over its options. `activationToken` is what it got from the desktop
    /// for its window, or empty.
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
