// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "main/options.h"
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
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowstate.h"

#include <QObject>

#include <memory>

namespace keyturn {

/// The program, put together: builds every concrete part and starts them in order. The window is
/// painted before the database, the keychain or the network is touched.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// Where things are; tests put them elsewhere.
    struct Places
    {
        QString dataFolder; ///< database and sandbox state
        QString configFolder; ///< window state and the user's service profiles
        QString keychainProgram; ///< keyturn-keychain
        QString sandboxProgram; ///< keyturn-sandbox
        HttpClient::Limits limits = {}; ///< of every request to a service
    };
    [[nodiscard]] static Places standardPlaces();

    /// `keychain`: borrowed; the real one is built when it is null.
    Application(Options options, const Places &places, Keychain *keychain);
    ~Application() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] SignIns &signIns() { return m_signIns; }
    [[nodiscard]] CurrentSession &current() { return m_current; }
    [[nodiscard]] SecretClipboard &clipboard() { return m_clipboard; }
    [[nodiscard]] Vault &vault() { return m_vault; }

    void show();

private:
    void begin();
    void handleOpened(const Result<Store::Opened, StoreError> &opened);

    Options m_options;
    SystemClock m_clock;
    Theme m_theme;
    WindowState m_windowState;
    ServiceCatalog m_catalog;
    Store m_store;
    std::unique_ptr<Keychain> m_ownKeychain;
    Vault m_vault;
    SignIns m_signIns;
    CurrentSession m_current;
    KeepSignIn m_keeping;
    SignOut m_signOut;
    Rescue m_rescue;
    SandboxProcess m_sandbox;
    SandboxAccounts m_sandboxAccounts;
    SecretClipboard m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace keyturn
