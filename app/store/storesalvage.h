// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"

namespace keyturn {

/// All that can still be read of a store's file, damaged or not: the rows whose checksum is right,
/// in the columns of today. Lists that were only cached are left out: the service has them.
class StoreSalvage final
{
public:
    /// Reads a copy of the file, which is not changed. A file that cannot be read holds nothing.
    [[nodiscard]] static StoreSalvage of(const QString &file);

    /// Nothing is missing from any table.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isEmpty() const;

    /// Puts the rows into the tables of `into`, a new file that is open. Of tables that are not
    /// complete here `copy` gives what is missing: where this one is whole, what is not in it was
    /// removed on purpose.
    [[nodiscard]] Result<Done, StoreError> restore(StoreDatabase &into,
                                                   const StoreSalvage &copy) const;

private:
    using Content = StoreDatabase::Readable;

    void read(StoreDatabase &database);
    [[nodiscard]] Result<Done, StoreError> fill(StoreDatabase &into,
                                                const StoreSalvage &copy) const;

    std::vector<Content> m_tables; ///< in the order of schema::tables; empty: nothing could be read
};

} // namespace keyturn
