// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"

namespace keyturn {

/// All that can still be read from a store's file, damaged or not: the rows with a right checksum,
/// converted to the columns of this version. Cached lists are left out, because they can be read
/// from the service again.
class StoreSalvage final
{
public:
    /// Reads a temporary copy of the file; the file itself is not changed. The result is empty if
    /// the file cannot be read.
    [[nodiscard]] static StoreSalvage of(const QString &file);

    /// True if all rows of all tables could be read.
    [[nodiscard]] bool isComplete() const;
    /// True if no row of any table could be read.
    [[nodiscard]] bool isEmpty() const;

    /// Puts the rows into the tables of `into`, a new file that is open. Tables that are not
    /// complete here are filled up from `copy`. Complete tables are not: a row that they do not
    /// have was removed on purpose, and `copy` may still have it.
    [[nodiscard]] Result<Done, StoreError> restore(StoreDatabase &into,
                                                   const StoreSalvage &copy) const;

private:
    using Content = StoreDatabase::Readable;

    void read(StoreDatabase &database);
    [[nodiscard]] Result<Done, StoreError> fill(StoreDatabase &into,
                                                const StoreSalvage &copy) const;

    /// In the order of schema::tables; empty if nothing could be read.
    std::vector<Content> m_tables;
};

} // namespace keyturn
