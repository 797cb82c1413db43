// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <array>

namespace keyturn {

/// One table. Columns have no declared type: SQLite then keeps every value exactly as it was bound
/// (https://www.sqlite.org/datatype3.html). The last column, "checksum", is not listed.
struct Table
{
    QLatin1StringView name;
    QLatin1StringView columns;
    int columnCount = 0;
    QLatin1StringView constraints;

    [[nodiscard]] QString definition() const;
};

namespace schema {

/// "Ktrn", in the file's header: tells our file from another program's.
inline constexpr int applicationId = 0x4B74726E;
inline constexpr int version = 1;

extern const Table connection;
extern const Table organization;
extern const Table vault;
extern const Table intent;
extern const Table knownId;
extern const Table cachedList;
extern const Table cachedRow;
extern const Table alias;

[[nodiscard]] std::array<const Table *, 8> tables();

/// The statements that lead from version `from` to the next one; 0 is an empty file. A step that
/// changes a table rebuilds it, so that its text in the file is the one that definition() gives.
[[nodiscard]] QStringList stepFrom(int from);

} // namespace schema
} // namespace keyturn
