// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"
#include "store/storefile.h"

namespace keyturn {

/// Opens the store's file: makes it when there is none, checks all that it holds, takes over one of
/// an earlier version, and sets one aside that is damaged or not Keyturn's.
class StoreOpening final
{
    Q_DISABLE_COPY_MOVE(StoreOpening)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// `database`: borrowed, closed; it is open when run() succeeded.
    StoreOpening(StoreDatabase &database, QString file);

    [[nodiscard]] Outcome<Store::Opened> run();

private:
    [[nodiscard]] Outcome<Done> openFile();
    [[nodiscard]] Outcome<Done> connectAndCheck(storefile::Found found);
    [[nodiscard]] Outcome<Done> checkAndTakeOver(int version);
    [[nodiscard]] Outcome<Done> takeOver(int version);
    [[nodiscard]] Outcome<Done> writeHeader();
    [[nodiscard]] Outcome<Done> checkContent(int version);
    [[nodiscard]] Outcome<Done> checkSchema(int version);

    StoreDatabase &m_database;
    const QString m_file;
};

} // namespace keyturn
