// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace keyturn::test {

/// What the whole program is to do in a process of its own, on the real keychain, before it is
/// killed; or, as "look", what it says at its next start.
struct VictimOrders
{
    QString home; ///< the folder of its files
    QString address; ///< of the service
    QString action; ///< connect, create, rename, delete, import, replace, look
    QString name; ///< of what is created, renamed, …: no two alike
    QString killAt = {}; ///< a step of the flow at which it ends itself; empty: it goes on
    int killAfter = 0; ///< milliseconds from there
    bool keeps = true; ///< in the keychain; else the keychain is not asked for anything

    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] static VictimOrders of(const QStringList &arguments);
};

inline constexpr const char *victimSwitch = "--victim";

/// main() of that process. Each line of its output is a word: "ready", when it waits for the file
/// "go" in its home, "pressed", "shown", "done"; and of "look" one JSON object.
int runVictim(int argc, char *argv[]);

} // namespace keyturn::test
