// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace keyturn::test {

/// What the whole program does in its own process, with the real keychain, before it is killed.
/// With the action "look", it reports what it says at its next start.
struct VictimOrders
{
    QString home; ///< folder of its files
    QString address; ///< address of the service
    QString action; ///< connect, create, rename, delete, import, replace, rotate, look
    QString name; ///< unique name of what is created, renamed and so on
    /// The step of the flow at which the process kills itself; empty: it does not.
    QString killAt = {};
    int killAfter = 0; ///< milliseconds after that step
    bool keeps = true; ///< true: store in the keychain; false: do not use the keychain at all

    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] static VictimOrders of(const QStringList &arguments);
};

/// The value of the old key with that id, for the action "rotate".
[[nodiscard]] QString rotatedValue(const QString &id);

inline constexpr const char *victimSwitch = "--victim";

/// main() of that process. Each line of its output is a word: "ready" when it waits for the file
/// "go" in its home, "pressed", "shown", "done"; "creating", "swapping", "swapped" and "retiring"
/// in a rotation. With "look" the output is a JSON object.
int runVictim(int argc, char *argv[]);

} // namespace keyturn::test
