// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "main/application.h"

#include <QModelIndex>
#include <QStringList>

class QTableView;

namespace keyturn::test {

/// The program as main() puts it together, in a folder of the test's own, and what tests look at in
/// its window. It is worked with UiRobot.
class RunningProgram final
{
public:
    struct SignIn
    {
        QString address;
        QString credential;
        QString organizationId = {}; ///< typed where it is asked for
        QString accountName = {};
    };

    /// `keychain` is borrowed.
    RunningProgram(const QString &home, Keychain &keychain, HttpClient::Limits limits = {});

    [[nodiscard]] Application &application() { return m_application; }
    [[nodiscard]] MainWindow &window() { return m_application.window(); }

    /// Shows the window and waits until it takes input and the records are read.
    [[nodiscard]] bool start();
    /// A virtual display has no window manager that hands the focus back after a dialog.
    [[nodiscard]] bool focusWindow();

    /// From the welcome page or the switcher's menu to the press of "Connect".
    [[nodiscard]] bool openConnect();
    [[nodiscard]] static bool fillIn(const SignIn &signIn);
    /// The whole of it, until the dialog is gone and the first list is there.
    [[nodiscard]] bool signIn(const SignIn &signIn);

    /// The table of the page that is shown, or nullptr.
    [[nodiscard]] QTableView *table();
    /// The names in it, sorted.
    [[nodiscard]] QStringList names();
    [[nodiscard]] QModelIndex rowOf(const QString &name);
    [[nodiscard]] bool select(const QString &name);
    /// F2, the new name, Enter.
    [[nodiscard]] bool rename(const QString &from, const QString &to);
    /// Delete, and "yes" in the dialog.
    [[nodiscard]] bool remove(const QString &name, const QString &button);

    /// What the switcher says: name, service, account.
    [[nodiscard]] QString switcherText();
    /// Opens the switcher's menu and clicks the entry of which this is a part.
    [[nodiscard]] bool pickFromSwitcher(const QString &entry);

    /// Replaces a field's text from the clipboard, which is empty after that.
    [[nodiscard]] static bool paste(const QString &field, const QString &text);

    [[nodiscard]] static bool waitForNoDialog();

private:
    SystemClock m_clock;
    Application m_application;
};

/// Everything in the files below that folder.
[[nodiscard]] QByteArray contentsBelow(const QString &folder);

} // namespace keyturn::test
