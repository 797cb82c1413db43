// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>

namespace keyturn::test {

/// A user: finds controls by the name that a screen reader would say, in the window that takes
/// input now, and works them with real clicks and keys. Every function waits up to five seconds for
/// what it needs and says whether it worked; callers check with QVERIFY.
class UiRobot final
{
public:
    /// A visible control of that accessible name in the topmost modal window (or in any if there is
    /// none), or nullptr.
    [[nodiscard]] static QWidget *look(const QString &name);
    /// As look(), but waits until it is there.
    [[nodiscard]] static QWidget *find(const QString &name);

    [[nodiscard]] static bool click(const QString &name);
    /// Replaces the text of a field, key by key.
    [[nodiscard]] static bool type(const QString &field, const QString &text);
    /// Picks an entry of a combo box by its text, with the keyboard.
    [[nodiscard]] static bool choose(const QString &comboBox, const QString &entry);
    /// Sends keys to whatever has the focus.
    static void press(const QKeySequence &keys);

    /// The text of a field, label or button of that accessible name.
    [[nodiscard]] static QString textOf(const QString &name);

    /// Some visible label or control shows this text (part of it is enough).
    [[nodiscard]] static bool sees(const QString &text);
    [[nodiscard]] static bool waitToSee(const QString &text);
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &condition);

    /// All texts that are visible now, for a failure's message.
    [[nodiscard]] static QString everythingSeen();

    [[nodiscard]] static QString accessibleName(const QWidget *widget);
};

} // namespace keyturn::test
