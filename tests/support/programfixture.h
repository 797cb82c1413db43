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

/// Waits until `isTrue`, looking whenever `signal` is emitted. A real event loop: see awaited().
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

/// What a program runs in: real files in a folder of its own, a clock that stands, a keychain and
/// a service that do as they are told.
struct Surroundings
{
    /// `profile`: of a service that the user has added; its file's text.
    explicit Surroundings(const QByteArray &profile = {});

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("keyturn.sqlite")); }
    [[nodiscard]] Program::Places places() const;
    /// From now on the database refuses that on a row of that table.
    void refuse(const QString &table, const QString &operation = QStringLiteral("INSERT")) const;
    /// And now it does no longer.
    void allow(const QString &table) const;

    QTemporaryDir folder;
    FixedClock clock;
    FakeKeychain keychain;
    FakeService service;
};

/// The program as the application puts it together, without its window.
struct ProgramParts
{
    explicit ProgramParts(Surroundings &around);

    /// Opens the database; false when it cannot.
    [[nodiscard]] bool open();
    /// Reads the vault's list and the sign-ins; false when that takes too long.
    [[nodiscard]] bool load();
    [[nodiscard]] Session *session() { return current.session(); }

    /// Waits until the store has done all that it was asked so far.
    [[nodiscard]] bool settleStore();
    [[nodiscard]] std::vector<IntentRecord> openIntents();
    [[nodiscard]] std::vector<VaultRecord> vaultOnDisk();
    [[nodiscard]] std::vector<ConnectionRecord> connectionsOnDisk();

    /// In the keychain and on the vault's list.
    [[nodiscard]] bool keep(const VaultRecord &record, const QString &value);

    /// What flows work with.
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

/// The first start, and the surroundings that it runs in.
struct ProgramFixture : Surroundings, ProgramParts
{
    explicit ProgramFixture(const QByteArray &profile = {});
};

/// A start of the program after another one, on the same files and with the same keychain.
struct LaterStart : ProgramParts
{
    explicit LaterStart(ProgramFixture &earlier);

    /// Opens the database and reads what is in it.
    [[nodiscard]] bool load() { return open() && ProgramParts::load(); }
};

} // namespace keyturn::test
