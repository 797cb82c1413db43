// SPDX-License-Identifier: MIT
#pragma once

#include "support/programfixture.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/rotationswaps.h"
#include "ui/pages/vaultpage.h"
#include "ui/preferenceeffects.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowstate.h"

namespace keyturn::test {

/// The program and what its windows need, and the window as soon as a test asks for it.
class WindowFixture : public ProgramFixture
{
    Q_DISABLE_COPY_MOVE(WindowFixture)

public:
    /// `theme` is that of a running program; with nullptr a light one is made. `profile`: see
    /// Surroundings.
    explicit WindowFixture(Theme *theme = nullptr, const QByteArray &profile = {});
    ~WindowFixture();

    /// Signs in with a key that the service lists as `ownId`, or does not list if that is empty.
    Session &signIn(const QString &ownId = QStringLiteral("ak_own"));

    [[nodiscard]] Session &session() { return *current.session(); }
    [[nodiscard]] Listing &listing() { return *session().listing(CredentialKind::ApiKey); }
    /// Reads the list and waits for it.
    [[nodiscard]] bool loadList();

    /// Shows and activates the window; if a session is open, waits for its rows.
    [[nodiscard]] bool showMainWindow();
    /// Shows a window and waits until it is active and has its pages.
    [[nodiscard]] static bool show(MainWindow &window);

    /// Gives the focus back after a dialog, because a display without a window manager does not.
    [[nodiscard]] bool returnToWindow();

    /// What windows need.
    [[nodiscard]] VaultPage::Parts pageParts();
    [[nodiscard]] RotateDialog::Parts rotateParts();
    [[nodiscard]] EntryDialog::Parts entryParts(const VaultModel &model);

    /// Says where the canary can be read in what a program or a person gets from the windows; empty
    /// if nowhere.
    [[nodiscard]] static QString canaryFound();

    VaultChecks checks;
    SecretClipboard clipboard;
    std::unique_ptr<Theme> ownTheme;
    Theme &theme;
    WindowState windowState;
    Preferences preferences;
    NetworkUse network;
    PreferenceEffects effects;
    RotationSwaps swaps;
    std::unique_ptr<MainWindow> window;
};

/// Names that cause trouble: with markup, direction marks, control characters, look-alikes.
[[nodiscard]] QStringList hostileNames();

} // namespace keyturn::test
