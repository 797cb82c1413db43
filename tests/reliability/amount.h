// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace keyturn::test {

/// How often a test repeats its work: `brief` times in the suite, `full` times when the figures of
/// this folder's README are measured (KEYTURN_LONG is set).
[[nodiscard]] inline int amount(int brief, int full)
{
    return qEnvironmentVariableIsSet("KEYTURN_LONG") ? full : brief;
}

/// A generator of the random numbers that choose the faults. They are the same in each run, unless
/// KEYTURN_SEED sets another seed.
[[nodiscard]] inline QRandomGenerator faults()
{
    bool isSet = false;
    const int seed = qEnvironmentVariableIntValue("KEYTURN_SEED", &isSet);
    return QRandomGenerator(isSet ? quint32(seed) : 1U);
}

/// Prints a figure that was measured, for this folder's README.
inline void measured(const QByteArray &text)
{
    std::printf("measured: %s\n", text.constData());
    std::fflush(stdout);
}

} // namespace keyturn::test
