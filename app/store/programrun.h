// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace keyturn {

/// One run of the program, as it can be recognized by other runs. Each run holds a lock on a file
/// of its own as long as it lives. Other runs test that lock to learn whether this run is alive.
/// Times would be misleading, because the clock may have been set back.
class ProgramRun final
{
    Q_DISABLE_COPY_MOVE(ProgramRun)

public:
    /// `folder` is the folder of the lock files; it need not exist before begin().
    explicit ProgramRun(QString folder);
    ~ProgramRun(); ///< ends the run and removes its lock file

    [[nodiscard]] const QString &id() const { return m_id; }

    /// Takes the lock. Also removes the lock files of runs that were killed. The folder must exist.
    void begin();

    /// True for the id of this run, even before begin(), and of another run that has begun and
    /// whose process is still alive.
    [[nodiscard]] bool isAlive(const QString &id) const;

private:
    [[nodiscard]] QString fileOf(const QString &id) const;

    const QString m_folder;
    const QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace keyturn
