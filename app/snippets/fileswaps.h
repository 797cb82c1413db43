// SPDX-License-Identifier: MIT
#pragma once

#include "core/reply.h"
#include "snippets/fileswap.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace keyturn {

/// Swaps values in files on a thread of its own, so that nothing waits for a slow disk. What was
/// swapped can be undone until it is forgotten.
class FileSwaps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSwaps)

public:
    using Problem = FileSwap::Problem;

    /// What a file has to do with the two values.
    struct Found
    {
        QString file; ///< what a link points to
        QList<FileSwap::Place> places;
        int insideOthers = 0; ///< see FileSwap
        bool isNew = false; ///< the places have the new value already
    };

    explicit FileSwaps(QObject *parent);
    ~FileSwaps() override; ///< waits for the work under way

    /// Looks into the file and changes nothing. "~/" stands for the user's home.
    [[nodiscard]] TypedReply<Found, Problem> *find(const QString &path, const Secret &oldValue,
                                                   const Secret &newValue);
    /// Swaps what find() has found last in that file.
    [[nodiscard]] TypedReply<Done, Problem> *swap(const QString &path);
    /// Brings the content before swap() back.
    [[nodiscard]] TypedReply<Done, Problem> *undo(const QString &path);
    /// undo() would bring the content before swap() back: the file is still as that has left it.
    [[nodiscard]] TypedReply<bool, Problem> *canUndo(const QString &path);
    /// Nothing can be undone any more; what was read is no longer held in memory.
    void forget();

private:
    class Worker;

    template <typename T, typename Work> [[nodiscard]] TypedReply<T, Problem> *run(Work work);

    QThread m_thread; ///< started when it is needed first
    Worker *m_worker; ///< lives in m_thread
};

} // namespace keyturn
