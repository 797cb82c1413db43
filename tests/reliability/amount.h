// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace keyturn::test {

/// How often a part repeats its work: `brief` times in the suite, `full` times when its figure is
/// measured.
[[nodiscard]] inline int amount(int brief, int full)
{
    return qEnvironmentVariableIsSet("KEYTURN_LONG") ? full : brief;
}

/// The random numbers for faults: the same in each run, unless KEYTURN_SEED is set.
[[nodiscard]] inline QRandomGenerator faults()
{
    bool isSet = false;
    const int seed = qEnvironmentVariableIntValue("KEYTURN_SEED", &isSet);
    return QRandomGenerator(isSet ? quint32(seed) : 1U);
}

/// Prints a line for the README of this folder.
inline void measured(const QByteArray &text)
{
    std::printf("measured: %s\n", text.constData());
    std::fflush(stdout);
}

} // namespace keyturn::test
