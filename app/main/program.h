// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/rescue.h"
#include "session/sandboxaccounts.h"
#include "session/sandboxprocess.h"
#include "session/signins.h"
#include "session/signout.h"
#include "session/vault.h"
#include "store/store.h"

#include <QObject>

namespace keyturn {

/// Everything below the window, put together in one place for the application and for the tests.
/// Clock and keychain come from outside; nothing here knows a widget.
class Program final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)

public:
    /// Where things are; tests put them elsewhere.
    struct Places
    {
        QString dataFolder; ///< database and sandbox state
        QString configFolder; ///< the user's service profiles, and what the window keeps
        QString sandboxProgram; ///< keyturn-sandbox
        HttpClient::Limits limits = {}; ///< of every request to a service
    };

    /// Touches neither the database nor the keychain. `clock` and `keychain` are borrowed and
    /// outlive this object.
    Program(const Places &places, const Clock &clock, Keychain &keychain, QObject *parent);

    /// Opens the database, then reads the vault's list and the sign-ins, and looks for what was
    /// being created when Keyturn ended without warning.
    void begin();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] HttpClient::Limits limits() const { return m_limits; }
    [[nodiscard]] ServiceCatalog &catalog() { return m_catalog; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] SignIns &signIns() { return m_signIns; }
    [[nodiscard]] CurrentSession &current() { return m_current; }
    [[nodiscard]] KeepSignIn &keeping() { return m_keeping; }
    [[nodiscard]] SignOut &signOut() { return m_signOut; }
    [[nodiscard]] Rescue &rescue() { return m_rescue; }
    [[nodiscard]] SandboxAccounts &sandbox() { return m_sandbox; }

Q_SIGNALS:
    void storeFailed(const keyturn::StoreError &error);
    void storeSetAside(const QString &file); ///< it was damaged; its new path

private:
    void handleOpened(const Result<Store::Opened, StoreError> &opened);

    const Clock &m_clock;
    const HttpClient::Limits m_limits;
    ServiceCatalog m_catalog;
    Store m_store;
    Vault m_vault;
    SignIns m_signIns;
    CurrentSession m_current;
    KeepSignIn m_keeping;
    SignOut m_signOut;
    Rescue m_rescue;
    SandboxProcess m_sandboxProcess;
    SandboxAccounts m_sandbox;
};

} // namespace keyturn
