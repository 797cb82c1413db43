// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <sqlite3.h>

namespace keyturn::test {

/// A disk under SQLite that fails at a chosen moment. It is SQLite's default file system
/// (https://www.sqlite.org/vfs.html) from its construction on, for databases that are opened then;
/// it passes everything on to the real one. It counts what changes a file: writes, truncations and
/// syncs of the database and its journal. There can be one at a time.
class FaultyDisk final
{
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

public:
    enum class Fault
    {
        Full, ///< a write finds no room
        WriteError, ///< a write reaches nothing
        HalfWritten, ///< the first half of the data is written
        SyncError, ///< the data may or may not be on disk
    };

    enum class Lasting
    {
        Once,
        UntilMended
    };

    FaultyDisk();
    /// All databases must be closed.
    ~FaultyDisk();

    /// The change with that number from now on (the first is 1) fails, or the first one after it
    /// that can fail in this way.
    void breakAt(int change, Fault fault, Lasting lasting);
    void mend();
    /// The number of changes since breakAt() or mend().
    [[nodiscard]] int changes() const { return m_changes; }
    /// True if a change has failed since breakAt().
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    struct File;
    enum class Change
    {
        Write,
        Truncate,
        Sync
    };

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                    int *outFlags);
    [[nodiscard]] static const sqlite3_io_methods *methods();
    /// SQLITE_OK, or the code with which this change has to fail.
    [[nodiscard]] int failureOf(Change change);

    static FaultyDisk *s_disk;

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs = {};
    // The store works in a thread of its own.
    std::atomic<int> m_changes = 0;
    std::atomic<int> m_breakAt = 0; ///< 0: never
    std::atomic<Fault> m_fault = Fault::Full;
    std::atomic<Lasting> m_lasting = Lasting::Once;
    std::atomic<bool> m_hasFailed = false;
};

} // namespace keyturn::test
