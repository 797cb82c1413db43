// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <chrono>
#include <memory>

namespace keyturn {

/// The real keychain, used through a child process (keyturn-keychain), which is the only one that
/// uses QtKeychain. Requests and answers are messages on the child's standard input and output
/// (helperprotocol.h); nothing is passed in arguments or the environment. QtKeychain runs one job
/// at a time in a process, cannot cancel it, and may hang for ever because of a prompt or a stopped
/// daemon. A child process can be ended and started again, so that a hanging job does not affect
/// other jobs.
///
/// The child is started with the first request and ends when there was none for a while: the next
/// one starts another. It gets one request at a time, and the times of Limits count for that
/// request only.
///
/// A request that was given up may still be carried out by the keychain later. Whoever has asked
/// looks for what has become of it: see LateOutcomes.
class HelperKeychain final : public Keychain
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperKeychain)

public:
    struct Limits
    {
        /// After this time the state becomes Waiting. The user is to be told within 3 s.
        std::chrono::milliseconds waiting{ 2'500 };
        /// After this time the reply is TimedOut and the child is ended.
        std::chrono::milliseconds giveUp{ 120'000 };
        /// After this time without a request, the child ends: its libraries take several megabytes.
        std::chrono::milliseconds idle{ 3'000 };
    };

    /// `program` is the path of keyturn-keychain.
    HelperKeychain(QString program, QObject *parent);
    ~HelperKeychain() override; ///< ends the child; takes less than a second

    /// The path of keyturn-keychain: beside the running program (in a build folder), otherwise
    /// where `cmake --install` puts it.
    [[nodiscard]] static QString defaultProgram();
    /// The same for a program in `folder`.
    [[nodiscard]] static QString programFor(const QString &folder);

    void setLimits(Limits limits);

    [[nodiscard]] KeychainReply<Done> *check() override;
    [[nodiscard]] KeychainReply<Done> *write(const QString &key, const Secret &secret) override;
    [[nodiscard]] KeychainReply<Secret> *read(const QString &key) override;
    [[nodiscard]] KeychainReply<Done> *remove(const QString &key) override;
    [[nodiscard]] KeychainReply<KeychainEntries> *entries() override;
    [[nodiscard]] std::shared_ptr<void> keepReady() override;

    /// Stops waiting for a prompt: ends the child, and every request in the queue ends as Canceled.
    void cancelAll();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyturn
