// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>

namespace keyturn::test {

/// Acts as a user: finds controls by the name that a screen reader would say, in the active window,
/// and operates them with real clicks and keys. Every function waits up to five seconds for what it
/// needs and returns whether it worked; callers check with QVERIFY.
class UiRobot final
{
public:
    /// The visible control with that accessible name in the topmost modal window (in any window if
    /// there is none), or nullptr.
    [[nodiscard]] static QWidget *look(const QString &name);
    /// Like look(), but waits for the control.
    [[nodiscard]] static QWidget *find(const QString &name);

    [[nodiscard]] static bool click(const QString &name);
    /// Replaces the text of a field, key by key.
    [[nodiscard]] static bool type(const QString &field, const QString &text);
    /// Chooses an entry of a combo box by its text, with the keyboard.
    [[nodiscard]] static bool choose(const QString &comboBox, const QString &entry);
    /// Sends keys to the widget that has the focus.
    static void press(const QKeySequence &keys);

    /// The text of the field, label or button with that accessible name.
    [[nodiscard]] static QString textOf(const QString &name);

    /// True if a visible label or control contains this text.
    [[nodiscard]] static bool sees(const QString &text);
    [[nodiscard]] static bool waitToSee(const QString &text);
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &condition);

    /// All visible texts, for the message of a failure.
    [[nodiscard]] static QString everythingSeen();

    [[nodiscard]] static QString accessibleName(const QWidget *widget);

    /// Letters that mean two things: with Alt in the window, or alone in one of its menus.
    [[nodiscard]] static QStringList doubleMnemonics(const QWidget &window);
};

} // namespace keyturn::test
