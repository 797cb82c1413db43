// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace keyturn::test {

/// How often a part repeats what it does: a few times in the suite, often where its figure is made.
[[nodiscard]] inline int amount(int brief, int full)
{
    return qEnvironmentVariableIsSet("KEYTURN_LONG") ? full : brief;
}

/// The same faults in each run, unless KEYTURN_SEED says otherwise.
[[nodiscard]] inline QRandomGenerator faults()
{
    bool isSet = false;
    const int seed = qEnvironmentVariableIntValue("KEYTURN_SEED", &isSet);
    return QRandomGenerator(isSet ? quint32(seed) : 1U);
}

/// A line for the README of this folder.
inline void measured(const QByteArray &text)
{
    std::printf("measured: %s\n", text.constData());
    std::fflush(stdout);
}

} // namespace keyturn::test
