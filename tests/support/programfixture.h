// SPDX-License-Identifier: MIT
#pragma once

#include "main/program.h"
#include "session/connectflow.h"
#include "session/replaceflow.h"
#include "session/vaultchecks.h"
#include "support/canary.h"
#include "support/fakekeychain.h"
#include "support/fakeservice.h"
#include "support/fixedclock.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace keyturn::test {

/// Waits until `isTrue` is true; checks it whenever `signal` is emitted. Runs a real event loop:
/// see awaited().
template <typename Object, typename Signal, typename Predicate>
[[nodiscard]] bool waitUntil(const Object *object, Signal signal, Predicate isTrue,
                             int milliseconds = 15'000)
{
    QSignalSpy spy(object, signal);
    const QDeadlineTimer deadline(milliseconds);
    while (!isTrue() && !deadline.hasExpired())
        spy.wait(int(std::min<qint64>(deadline.remainingTime(), 500)));
    return isTrue();
}

/// What a program runs in: real files in their own folder, a clock that stands still, and a
/// keychain and a service that do as they are told.
struct Surroundings
{
    /// `profile` is the text of the file of a service that the user has added.
    explicit Surroundings(const QByteArray &profile = {});

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("keyturn.sqlite")); }
    [[nodiscard]] Program::Places places() const;
    /// Makes the database refuse that operation on rows of that table.
    void refuse(const QString &table, const QString &operation = QStringLiteral("INSERT")) const;
    /// Ends that.
    void allow(const QString &table) const;

    QTemporaryDir folder;
    FixedClock clock;
    FakeKeychain keychain;
    FakeService service;
};

/// The program without its window, put together as the application does.
struct ProgramParts
{
    explicit ProgramParts(Surroundings &around);

    /// Opens the database; false if that fails.
    [[nodiscard]] bool open();
    /// Reads the vault's list and the sign-ins; false if that takes too long.
    [[nodiscard]] bool load();
    [[nodiscard]] Session *session() { return current.session(); }

    /// Waits until the store has done everything that it was asked so far.
    [[nodiscard]] bool settleStore();
    [[nodiscard]] std::vector<IntentRecord> openIntents();
    [[nodiscard]] std::vector<VaultRecord> vaultOnDisk();
    [[nodiscard]] std::vector<ConnectionRecord> connectionsOnDisk();

    /// Stores a value in the keychain and on the vault's list.
    [[nodiscard]] bool keep(const VaultRecord &record, const QString &value);

    /// What flows need.
    [[nodiscard]] ConnectFlow::Parts connectParts();
    [[nodiscard]] ReplaceFlow::Parts replaceParts();
    [[nodiscard]] VaultChecks::Parts checkParts();

    Program program;
    ServiceCatalog &catalog;
    Store &store;
    Vault &vault;
    SignIns &signIns;
    CurrentSession &current;
    KeepSignIn &keeping;
    SignOut &signOut;
    Rescue &rescue;
    SandboxAccounts &sandbox;
};

/// The first start, and what it runs in.
struct ProgramFixture : Surroundings, ProgramParts
{
    explicit ProgramFixture(const QByteArray &profile = {});
};

/// A later start of the program, with the same files and the same keychain.
struct LaterStart : ProgramParts
{
    explicit LaterStart(ProgramFixture &earlier);

    /// Opens the database and reads its content.
    [[nodiscard]] bool load() { return open() && ProgramParts::load(); }
};

} // namespace keyturn::test
