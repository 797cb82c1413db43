// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace keyturn {

/// One table. Columns have no declared type: SQLite then keeps every value exactly as it was bound
/// (https://www.sqlite.org/datatype3.html). The last column, "checksum", is not listed.
struct Table
{
    QLatin1StringView name;
    QLatin1StringView columns;
    int columnCount = 0;
    QLatin1StringView constraints;
    int since = 1; ///< the version of the schema that it came with

    [[nodiscard]] QString definition() const;
};

namespace schema {

/// "Ktrn", in the file's header: tells our file from another program's.
inline constexpr int applicationId = 0x4B74726E;
inline constexpr int version = 2;

extern const Table connection;
extern const Table organization;
extern const Table vault;
extern const Table intent;
extern const Table knownId;
extern const Table cachedList;
extern const Table cachedRow;
extern const Table alias;
extern const Table connectionMore; ///< what version 2 knows of a connection besides
extern const Table vaultMore; ///< what version 2 knows of a vault entry besides

/// Those of that version of the schema.
[[nodiscard]] std::vector<const Table *> tables(int ofVersion = version);

/// The statements that lead from version `from` to the next one; 0 is an empty file. A step that
/// changes a table rebuilds it, so that its text in the file is the one that definition() gives.
[[nodiscard]] QStringList stepFrom(int from);

} // namespace schema
} // namespace keyturn
