// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/connectflow.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/replaceflow.h"
#include "session/sandboxaccounts.h"
#include "session/sandboxprocess.h"
#include "session/signins.h"
#include "session/signout.h"
#include "session/vault.h"
#include "session/vaultchecks.h"
#include "store/store.h"
#include "support/fakekeychain.h"
#include "support/fakeservice.h"
#include "support/fixedclock.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowstate.h"

#include <QTemporaryDir>

#include <memory>

namespace keyturn::test {

/// The whole program below its windows, signed in at a service and with a keychain that do as they
/// are told. Only the clock stands.
class SessionFixture final
{
public:
    /// `theme`: of the program that runs already; null makes one that is light.
    explicit SessionFixture(Theme *theme = nullptr);
    ~SessionFixture();
    Q_DISABLE_COPY_MOVE(SessionFixture)

    /// Opens the database, which every session needs; false when it does not open.
    [[nodiscard]] bool openStore();

    /// Signs in with a key that the service lists as `ownId`, if at all.
    Session &signIn(const QString &ownId = QStringLiteral("ak_own"));

    [[nodiscard]] Session &session() { return *current.session(); }
    [[nodiscard]] Listing &listing() { return *session().listing(CredentialKind::ApiKey); }
    /// What flows and windows work with.
    [[nodiscard]] ConnectFlow::Parts connectParts() { return { catalog, signIns, keeping, clock }; }
    [[nodiscard]] ReplaceFlow::Parts replaceParts()
    {
        return { catalog, signIns, current, keeping, vault, clock };
    }
    [[nodiscard]] VaultChecks::Parts checkParts() { return { catalog, signIns, vault, clock }; }

    /// Reads the list and waits for it.
    [[nodiscard]] bool loadList();

    /// The window, shown and active; the rows are loaded when a session is open.
    [[nodiscard]] bool showMainWindow();

    /// After a dialog has gone: a display without a window manager hands the focus to nobody.
    [[nodiscard]] bool returnToWindow();

    QTemporaryDir folder;
    FixedClock clock;
    FakeService service;
    FakeKeychain keychain;
    ServiceCatalog catalog;
    Store store;
    Vault vault;
    SignIns signIns;
    CurrentSession current;
    KeepSignIn keeping;
    SignOut signOut;
    SandboxProcess process;
    SandboxAccounts sandbox;
    SecretClipboard clipboard;
    std::unique_ptr<Theme> ownTheme;
    Theme &theme;
    WindowState windowState;
    std::unique_ptr<MainWindow> window;
};

/// Names as nobody should choose them: markup, direction marks, control characters, lookalikes.
[[nodiscard]] QStringList hostileNames();

} // namespace keyturn::test
