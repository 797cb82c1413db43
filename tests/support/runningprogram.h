// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "main/application.h"

#include <QModelIndex>
#include <QStringList>

class QTableView;

namespace keyturn::test {

/// The program put together as main() does, in a folder of the test, and what tests look at in its
/// window. UiRobot operates it.
class RunningProgram final
{
public:
    struct SignIn
    {
        QString address;
        QString credential;
        QString organizationId = {}; ///< typed if the dialog asks for it
        QString accountName = {};
    };

    /// `keychain` is borrowed.
    RunningProgram(const QString &home, Keychain &keychain, HttpClient::Limits limits = {});
    RunningProgram(const Program::Places &places, Keychain &keychain);

    [[nodiscard]] Application &application() { return m_application; }
    [[nodiscard]] MainWindow &window() { return m_application.window(); }

    /// Shows the window and waits until it is active and the records are read.
    [[nodiscard]] bool start();
    /// A virtual display has no window manager that returns the focus after a dialog.
    [[nodiscard]] bool focusWindow();

    /// Opens the dialog from the welcome page or the switcher's menu.
    [[nodiscard]] bool openConnect();
    [[nodiscard]] static bool fillIn(const SignIn &signIn);
    /// Signs in: waits until the dialog has closed and the first list is there.
    [[nodiscard]] bool signIn(const SignIn &signIn);

    /// The table of the page that is shown, or nullptr.
    [[nodiscard]] QTableView *table();
    /// The names in the table, sorted.
    [[nodiscard]] QStringList names();
    [[nodiscard]] QModelIndex rowOf(const QString &name);
    [[nodiscard]] bool select(const QString &name);
    /// Presses F2, types the new name and presses Enter.
    [[nodiscard]] bool rename(const QString &from, const QString &to);
    /// Presses Delete, and `button` in the dialog.
    [[nodiscard]] bool remove(const QString &name, const QString &button);

    /// The text of the switcher: name, service, account.
    [[nodiscard]] QString switcherText();
    /// Opens the switcher's list and clicks the entry that has this in "name (details)".
    [[nodiscard]] bool pickFromSwitcher(const QString &entry);

    /// Replaces the text of a field from the clipboard, which is empty afterwards.
    [[nodiscard]] static bool paste(const QString &field, const QString &text);

    [[nodiscard]] static bool waitForNoDialog();

private:
    SystemClock m_clock;
    Application m_application;
};

/// The contents of all files below that folder.
[[nodiscard]] QByteArray contentsBelow(const QString &folder);

} // namespace keyturn::test
