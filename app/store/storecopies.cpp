// SPDX-License-Identifier: MIT
#include "store/storecopies.h"

#include "core/clock.h"
#include "store/storefile.h"

#include <QFileInfo>

namespace keyturn::storecopies {

using namespace Qt::StringLiterals;

namespace {

constexpr int generations = 3;

QString nameOf(const QString &file, int generation)
{
    return file + u".copy-%1"_s.arg(generation);
}

} // namespace

QStringList of(const QString &file)
{
    QStringList copies;
    for (int generation = 1; generation <= generations; ++generation) {
        if (QFileInfo(nameOf(file, generation)).isFile())
            copies.append(nameOf(file, generation));
    }
    return copies;
}

QDateTime timeOf(const QString &copy)
{
    return QFileInfo(copy).lastModified().toUTC();
}

bool isDue(const QString &file)
{
    const QString newest = of(file).value(0);
    // The dates are compared for inequality, because the computer's clock may have been set back.
    return newest.isEmpty() || timeOf(newest).date() != SystemClock().now().date();
}

Result<Done, StoreError> make(StoreDatabase &database, const QString &file)
{
    const QString fresh = file + ".copy-new"_L1;
    storefile::remove(fresh);
    // The file is made here with mode 0600, so that other users cannot read any part of it while
    // SQLite fills it.
    if (auto prepared = storefile::prepareFile(fresh); !prepared)
        return failure(prepared.error());
    if (auto copied = database.copyInto(fresh); !copied) {
        storefile::remove(fresh);
        return copied;
    }
    for (int generation = generations; generation > 1; --generation) {
        const QString older = nameOf(file, generation);
        const QString newer = nameOf(file, generation - 1);
        if (!QFileInfo::exists(newer))
            continue;
        QFile::remove(older);
        QFile::rename(newer, older);
    }
    QFile::remove(nameOf(file, 1)); // exists only if it could not be renamed above
    if (!QFile::rename(fresh, nameOf(file, 1)))
        return failure(StoreError{ StoreError::Kind::NotWritable, u"a copy cannot be named"_s });
    return Done{};
}

} // namespace keyturn::storecopies
