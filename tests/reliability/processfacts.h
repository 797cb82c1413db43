// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QtGlobal>

#include <unistd.h>

namespace keyturn::test {

/// What the system says about this process.
struct ProcessFacts
{
    [[nodiscard]] static qint64 residentBytes()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    }

    [[nodiscard]] static qsizetype openDescriptors()
    {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
            .size();
    }
};

} // namespace keyturn::test
