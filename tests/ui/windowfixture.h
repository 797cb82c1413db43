// SPDX-License-Identifier: MIT
#pragma once

#include "support/programfixture.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowstate.h"

namespace keyturn::test {

/// The program with what its windows need besides, and its window once it is asked for.
class WindowFixture : public ProgramFixture
{
    Q_DISABLE_COPY_MOVE(WindowFixture)

public:
    /// `theme`: of the program that runs already; null makes one that is light. `profile`: as
    /// Surroundings'.
    explicit WindowFixture(Theme *theme = nullptr, const QByteArray &profile = {});
    ~WindowFixture();

    /// Signs in with a key that the service lists as `ownId`, if at all.
    Session &signIn(const QString &ownId = QStringLiteral("ak_own"));

    [[nodiscard]] Session &session() { return *current.session(); }
    [[nodiscard]] Listing &listing() { return *session().listing(CredentialKind::ApiKey); }
    /// Reads the list and waits for it.
    [[nodiscard]] bool loadList();

    /// The window, shown and active; the rows are loaded when a session is open.
    [[nodiscard]] bool showMainWindow();

    /// After a dialog has gone: a display without a window manager hands the focus to nobody.
    [[nodiscard]] bool returnToWindow();

    /// What windows work with.
    [[nodiscard]] VaultPage::Parts pageParts();
    [[nodiscard]] EntryDialog::Parts entryParts(const VaultModel &model);

    /// Where the canary can be read in what a program or a person gets out of the windows; empty
    /// when nowhere.
    [[nodiscard]] static QString canaryFound();

    VaultChecks checks;
    SecretClipboard clipboard;
    std::unique_ptr<Theme> ownTheme;
    Theme &theme;
    WindowState windowState;
    std::unique_ptr<MainWindow> window;
};

/// Names as nobody should choose them: markup, direction marks, control characters, lookalikes.
[[nodiscard]] QStringList hostileNames();

} // namespace keyturn::test
