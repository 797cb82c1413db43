// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/sandboxaccounts.h"
#include "session/sandboxprocess.h"
#include "session/session.h"
#include "session/signins.h"
#include "session/signout.h"
#include "store/storefixture.h"
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

/// Everything below the session, real but for the keychain, the clock and the service.
struct Ground
{
    Ground();

    /// Opens the store; false when it cannot.
    [[nodiscard]] bool open();
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("keyturn.db")); }
    /// Waits until the store has done all that it was asked so far.
    [[nodiscard]] bool settleStore();
    [[nodiscard]] std::vector<IntentRecord> openIntents();
    [[nodiscard]] std::vector<VaultRecord> vaultOnDisk();
    [[nodiscard]] std::vector<ConnectionRecord> connectionsOnDisk();
    /// From now on the store cannot write rows of that table.
    void refuseRowsOf(const QString &table) const;
    /// And now it can again.
    void allowRowsOf(const QString &table) const;

    QTemporaryDir folder;
    FixedClock clock;
    FakeKeychain keychain;
    Store store;
    Vault vault;
    ServiceCatalog catalog;
};

/// The sign-ins of a program on that ground; another one there is a later start of the program.
struct Accounts
{
    explicit Accounts(Ground &ground)
        : Accounts(ground, ground.catalog)
    {
    }
    Accounts(Ground &ground, ServiceCatalog &catalog);

    [[nodiscard]] Session *session() { return current.session(); }
    /// Reads the records; false when that takes too long.
    [[nodiscard]] bool load();

    SignIns signIns;
    CurrentSession current;
    KeepSignIn keeping;
    SignOut signOut;
    SandboxProcess process;
    SandboxAccounts sandbox;
};

/// A session with one service, signed in with an organization key or a token.
struct Bench : Ground
{
    explicit Bench(CredentialKind signedInWith = CredentialKind::ApiKey);

    [[nodiscard]] Listing &keys() { return *session->listing(CredentialKind::ApiKey); }
    [[nodiscard]] Listing &tokens() { return *session->listing(CredentialKind::Token); }
    [[nodiscard]] qsizetype posts() { return service.server().count("POST"); }
    /// A vault record of a credential of the organization.
    [[nodiscard]] VaultRecord vaultRecord(const QString &uuid, const QString &credentialId);
    /// Reads the list of keys; false when that fails.
    [[nodiscard]] bool load(Listing &listing);

    FakeService service;
    std::unique_ptr<Session> session;
};

/// The names of the rows, sorted.
[[nodiscard]] QStringList namesIn(Listing &listing);

} // namespace keyturn::test
