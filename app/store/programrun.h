// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace keyturn {

/// One run of the program, as other runs can know it. Each run holds a lock on a file of its own
/// as long as it lives, so that whether it still lives can be tested. Times are not compared: the
/// clock may have been set back.
class ProgramRun final
{
    Q_DISABLE_COPY_MOVE(ProgramRun)

public:
    /// `folder` is where the lock files are; it need not exist yet.
    explicit ProgramRun(QString folder);
    ~ProgramRun(); ///< ends the run: its file is removed

    [[nodiscard]] const QString &id() const { return m_id; }

    /// Takes the lock, and removes the files of runs that were killed. The folder must exist.
    void begin();

    /// True for this run, and for another one that has begun and whose process still runs.
    [[nodiscard]] bool isAlive(const QString &id) const;

private:
    [[nodiscard]] QString fileOf(const QString &id) const;

    const QString m_folder;
    const QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace keyturn
