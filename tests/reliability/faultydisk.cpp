// SPDX-License-Identifier: MIT
#include "reliability/faultydisk.h"

#include <cstdlib>

namespace keyturn::test {

/// The real file stands behind this one, in the same piece of memory.
struct FaultyDisk::File
{
    sqlite3_file base;

    static sqlite3_file *real(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }
};

FaultyDisk *FaultyDisk::s_disk = nullptr;

FaultyDisk::FaultyDisk()
    : m_real(sqlite3_vfs_find(nullptr))
{
    if (s_disk)
        std::abort();
    s_disk = this;
    m_vfs = *m_real;
    m_vfs.pNext = nullptr;
    m_vfs.zName = "keyturn-faulty";
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = &FaultyDisk::open;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
    s_disk = nullptr;
}

void FaultyDisk::breakAt(int change, Fault fault, Lasting lasting)
{
    mend();
    m_fault = fault;
    m_lasting = lasting;
    m_breakAt = change;
}

void FaultyDisk::mend()
{
    m_breakAt = 0;
    m_changes = 0;
    m_hasFailed = false;
}

int FaultyDisk::failureOf(Change change)
{
    const int number = ++m_changes;
    if (m_breakAt == 0 || number < m_breakAt || (m_hasFailed && m_lasting == Lasting::Once))
        return SQLITE_OK;
    int code = SQLITE_OK;
    switch (m_fault) {
    case Fault::Full:
        code = change == Change::Write ? SQLITE_FULL : SQLITE_OK;
        break;
    case Fault::WriteError:
        code = change == Change::Write   ? SQLITE_IOERR_WRITE
            : change == Change::Truncate ? SQLITE_IOERR_TRUNCATE
                                         : SQLITE_OK;
        break;
    case Fault::HalfWritten:
        code = change == Change::Write ? SQLITE_IOERR_WRITE : SQLITE_OK;
        break;
    case Fault::SyncError:
        code = change == Change::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
        break;
    }
    if (code != SQLITE_OK)
        m_hasFailed = true;
    return code;
}

int FaultyDisk::open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = s_disk->m_real->xOpen(s_disk->m_real, name, File::real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = methods();
    return code;
}

const sqlite3_io_methods *FaultyDisk::methods()
{
    static sqlite3_io_methods methods = {};
    methods.iVersion = 2; // without memory mapping, which would go past xWrite
    methods.xClose = [](sqlite3_file *file) {
        return File::real(file)->pMethods->xClose(File::real(file));
    };
    methods.xRead = [](sqlite3_file *file, void *data, int size, sqlite3_int64 at) {
        return File::real(file)->pMethods->xRead(File::real(file), data, size, at);
    };
    methods.xWrite = [](sqlite3_file *file, const void *data, int size, sqlite3_int64 at) {
        sqlite3_file *real = File::real(file);
        const int code = s_disk->failureOf(Change::Write);
        if (code != SQLITE_OK) {
            if (s_disk->m_fault == Fault::HalfWritten)
                real->pMethods->xWrite(real, data, size / 2, at);
            return code;
        }
        return real->pMethods->xWrite(real, data, size, at);
    };
    methods.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
        const int code = s_disk->failureOf(Change::Truncate);
        return code != SQLITE_OK ? code
                                 : File::real(file)->pMethods->xTruncate(File::real(file), size);
    };
    methods.xSync = [](sqlite3_file *file, int flags) {
        const int code = s_disk->failureOf(Change::Sync);
        return code != SQLITE_OK ? code
                                 : File::real(file)->pMethods->xSync(File::real(file), flags);
    };
    methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
        return File::real(file)->pMethods->xFileSize(File::real(file), size);
    };
    methods.xLock = [](sqlite3_file *file, int level) {
        return File::real(file)->pMethods->xLock(File::real(file), level);
    };
    methods.xUnlock = [](sqlite3_file *file, int level) {
        return File::real(file)->pMethods->xUnlock(File::real(file), level);
    };
    methods.xCheckReservedLock = [](sqlite3_file *file, int *isReserved) {
        return File::real(file)->pMethods->xCheckReservedLock(File::real(file), isReserved);
    };
    methods.xFileControl = [](sqlite3_file *file, int operation, void *argument) {
        return File::real(file)->pMethods->xFileControl(File::real(file), operation, argument);
    };
    methods.xSectorSize = [](sqlite3_file *file) {
        return File::real(file)->pMethods->xSectorSize(File::real(file));
    };
    methods.xDeviceCharacteristics = [](sqlite3_file *file) {
        return File::real(file)->pMethods->xDeviceCharacteristics(File::real(file));
    };
    methods.xShmMap = [](sqlite3_file *file, int region, int size, int extend,
                         void volatile **memory) {
        return File::real(file)->pMethods->xShmMap(File::real(file), region, size, extend, memory);
    };
    methods.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) {
        return File::real(file)->pMethods->xShmLock(File::real(file), offset, count, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *file) {
        File::real(file)->pMethods->xShmBarrier(File::real(file));
    };
    methods.xShmUnmap = [](sqlite3_file *file, int remove) {
        return File::real(file)->pMethods->xShmUnmap(File::real(file), remove);
    };
    return &methods;
}

} // namespace keyturn::test
