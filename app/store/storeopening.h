// SPDX-License-Identifier: MIT
#pragma once

#include "store/storedatabase.h"
#include "store/storefile.h"

namespace keyturn {

/// Opens the store's file: makes it if there is none, checks its whole content, converts a file of
/// an earlier version, and moves a file aside that is damaged or not Keyturn's. A new file then
/// takes its place, filled with what can still be read from the damaged file and its copies.
class StoreOpening final
{
    Q_DISABLE_COPY_MOVE(StoreOpening)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    /// `database` is borrowed and must be closed; it is open after run() has succeeded.
    StoreOpening(StoreDatabase &database, QString file);

    /// Blocks for up to 5 s while another process opens the same file, and fails after that. The
    /// database is closed after a failure.
    [[nodiscard]] Outcome<Store::Opened> run();

private:
    [[nodiscard]] Outcome<Store::Opened> replaceDamaged();
    [[nodiscard]] Outcome<Store::Opened> restore(Store::Opened opened);
    [[nodiscard]] Outcome<Done> openFile();
    [[nodiscard]] Outcome<Done> connectAndCheck(storefile::Found found);
    [[nodiscard]] Outcome<Done> checkAndTakeOver(int version);
    void keepBeforeTakingOver(int version);
    [[nodiscard]] Outcome<Done> takeOver(int version);
    [[nodiscard]] Outcome<Done> writeHeader();
    [[nodiscard]] Outcome<Done> checkContent(int version);
    [[nodiscard]] Outcome<Done> checkSchema(int version);

    StoreDatabase &m_database;
    const QString m_file;
    bool m_isVersionAlone = false; ///< see Store::Opened
};

} // namespace keyturn
