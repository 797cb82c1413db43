// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/activitylog.h"
#include "session/adoption.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/leftretirements.h"
#include "session/reminders.h"
#include "session/rescue.h"
#include "session/rotations.h"
#include "session/sandboxaccounts.h"
#include "session/sandboxprocess.h"
#include "session/signins.h"
#include "session/signout.h"
#include "session/vault.h"
#include "store/store.h"

#include <QObject>

namespace keyturn {

/// Everything below the window, put together for the application and for the tests. The clock and
/// the keychain are passed in; no class in here uses a widget.
class Program final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)

public:
    /// The places of files and programs; tests use their own.
    struct Places
    {
        QString dataFolder; ///< folder of the database and the sandbox's state
        QString configFolder; ///< folder of the user's service profiles and the window's settings
        QString sandboxProgram; ///< path of keyturn-sandbox
        HttpClient::Limits limits = {}; ///< for every request to a service
    };

    /// Does not use the database or the keychain yet. `clock` and `keychain` are borrowed and must
    /// outlive this object.
    Program(const Places &places, const Clock &clock, Keychain &keychain, QObject *parent);

    /// Opens the database, reads the vault's index and the sign-ins, and looks for credentials that
    /// were being created when Keyturn ended unexpectedly. Emits storeOpened() or storeFailed();
    /// may be called again after storeFailed().
    void begin();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] HttpClient::Limits limits() const { return m_limits; }
    [[nodiscard]] ServiceCatalog &catalog() { return m_catalog; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] SignIns &signIns() { return m_signIns; }
    [[nodiscard]] CurrentSession &current() { return m_current; }
    [[nodiscard]] KeepSignIn &keeping() { return m_keeping; }
    [[nodiscard]] SignOut &signOut() { return m_signOut; }
    [[nodiscard]] Rescue &rescue() { return m_rescue; }
    [[nodiscard]] Adoption &adoption() { return m_adoption; }
    [[nodiscard]] KnownKeys &knownKeys() { return m_knownKeys; }
    [[nodiscard]] Reminders &reminders() { return m_reminders; }
    [[nodiscard]] Rotations &rotations() { return m_rotations; }
    [[nodiscard]] ActivityLog &activity() { return m_activity; }
    [[nodiscard]] SandboxAccounts &sandbox() { return m_sandbox; }

Q_SIGNALS:
    /// Emitted by each begin(), one of the two. After storeFailed() nothing that is changed lasts
    /// longer than the program.
    void storeFailed(const keyturn::StoreError &error);
    void storeOpened(const keyturn::Store::Opened &opened);

private:
    void watchLists();
    void handleOpened(const Result<Store::Opened, StoreError> &opened);

    const Clock &m_clock;
    const QString m_dataFolder;
    const HttpClient::Limits m_limits;
    ServiceCatalog m_catalog;
    Store m_store;
    Vault m_vault;
    SignIns m_signIns;
    CurrentSession m_current;
    KeepSignIn m_keeping;
    SignOut m_signOut;
    Rescue m_rescue;
    Adoption m_adoption;
    KnownKeys m_knownKeys;
    Reminders m_reminders;
    Rotations m_rotations;
    LeftRetirements m_leftRetirements;
    ActivityLog m_activity;
    SandboxProcess m_sandboxProcess;
    SandboxAccounts m_sandbox;
};

} // namespace keyturn
