// SPDX-License-Identifier: MIT
#pragma once

#include "main/options.h"
#include "main/program.h"
#include "ui/preferenceeffects.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowstate.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace keyturn {

/// The program and its window; starts everything in the right order. The window is painted before
/// the database, the keychain or the network is used.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    [[nodiscard]] static Program::Places standardPlaces();
    /// The language that the user chose in an earlier run; see useLanguage().
    [[nodiscard]] static QString savedLanguage(const Program::Places &places);

    /// `clock` and `keychain` are borrowed and must outlive this object.
    Application(Options options, const Program::Places &places, const Clock &clock,
                Keychain &keychain);
    ~Application() override;

    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] SecretClipboard &clipboard() { return m_clipboard; }

    void show();
    /// Call when the user has started Keyturn again: brings the window to the front, opens the
    /// sandbox if `options` ask for it, and follows their link, as soon as no dialog is open.
    /// `activationToken` is what the desktop gave to that start, or empty.
    void showAgain(const Options &options, const QByteArray &activationToken);
    /// Closes the window, which asks if something would be lost.
    void close() { m_window->close(); }

private:
    void makeWindow();
    void begin();
    void beginWork();
    void changeLanguage(const QString &choice);
    void openSandboxWhenFree();
    void watchMemory();

    Options m_options;
    Theme m_theme;
    WindowState m_windowState;
    Preferences m_preferences;
    NetworkUse m_network;
    Program m_program;
    SecretClipboard m_clipboard;
    PreferenceEffects m_effects;
    QTimer m_listsRead; ///< runs while lists are being read
    std::optional<StoreError> m_storeError; ///< why Keyturn's own file is not open
    std::unique_ptr<MainWindow> m_window;
};

/// What a window of the program needs.
[[nodiscard]] MainWindow::Parts windowParts(Program &program, SecretClipboard &clipboard,
                                            Preferences &preferences, const NetworkUse &network,
                                            WindowState &windowState);

} // namespace keyturn
