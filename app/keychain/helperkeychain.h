// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <chrono>
#include <memory>

namespace keyturn {

/// The real keychain, asked through a child process (keyturn-keychain) that alone talks to
/// QtKeychain. Requests and answers are lines of JSON on the child's standard input and output,
/// never arguments or environment. QtKeychain's jobs are serial in a process, cannot be cancelled
/// and may hang for ever on a prompt or a stopped daemon; a child can be ended and started again,
/// so one hung job costs one job.
///
/// The child starts with the first request, not with this object. One request at a time is with
/// the child; the clock of Limits runs for that one alone.
///
/// A write that was given up may still be carried out by the keychain later. Its key is remembered,
/// with a digest of the value; after the next successful check an entry with just that value is
/// removed again. A new write to the key forgets it, and so does the end of the program.
class HelperKeychain final : public Keychain
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperKeychain)

public:
    struct Limits
    {
        std::chrono::milliseconds waiting{ 3'000 }; ///< then the state is Waiting
        std::chrono::milliseconds giveUp{ 120'000 }; ///< then TimedOut and the child is ended
    };

    /// `program`: path of keyturn-keychain.
    HelperKeychain(QString program, QObject *parent);
    ~HelperKeychain() override; ///< ends the child; takes less than a second

    /// keyturn-keychain beside the running program, as in a build folder, else where
    /// `cmake --install` puts it.
    [[nodiscard]] static QString defaultProgram();
    /// The same for a program in that folder.
    [[nodiscard]] static QString programFor(const QString &folder);

    void setLimits(Limits limits);

    [[nodiscard]] KeychainReply<Done> *check() override;
    [[nodiscard]] KeychainReply<Done> *write(const QString &key, const Secret &secret) override;
    [[nodiscard]] KeychainReply<Secret> *read(const QString &key) override;
    [[nodiscard]] KeychainReply<Done> *remove(const QString &key) override;

    /// Stops waiting for a prompt: ends the child; every request under way ends as Canceled.
    void cancelAll();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyturn
