// SPDX-License-Identifier: MIT
#include "snippets/fileswaps.h"

#include <QDir>
#include <QPointer>

#include <map>

namespace keyturn {

/// The swaps that can be undone, by path.
class FileSwaps::Worker final : public QObject
{
public:
    [[nodiscard]] Result<Found, Problem> find(const QString &path, const Secret &oldValue,
                                              const Secret &newValue)
    {
        const QString file =
            path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
        auto found = FileSwap::find(file, oldValue, newValue);
        if (found) {
            const Found told{ found->file(), found->places(), found->insideOthers(), false };
            m_swaps.insert_or_assign(path, std::move(*found));
            return told;
        }
        if (found.error() == Problem::NotFound) {
            // An earlier run may have swapped it and ended before that was noted.
            if (const auto swapped = FileSwap::find(file, newValue, oldValue))
                return Found{ swapped->file(), swapped->places(), swapped->insideOthers(), true };
        }
        return failure(found.error());
    }

    [[nodiscard]] Result<Done, Problem> swap(const QString &path)
    {
        const auto known = m_swaps.find(path);
        return known == m_swaps.end() ? failure(Problem::NotFound) : known->second.swap();
    }

    [[nodiscard]] Result<Done, Problem> undo(const QString &path)
    {
        const auto known = m_swaps.find(path);
        return known == m_swaps.end() ? failure(Problem::NotFound) : known->second.undo();
    }

    [[nodiscard]] Result<bool, Problem> canUndo(const QString &path) const
    {
        const auto known = m_swaps.find(path);
        return known != m_swaps.end() && known->second.isAsSwapped();
    }

    void forget() { m_swaps.clear(); }

private:
    std::map<QString, FileSwap> m_swaps;
};

FileSwaps::FileSwaps(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("keyturn-files"));
    m_worker->moveToThread(&m_thread);
}

FileSwaps::~FileSwaps()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker; // its thread is over
}

template <typename T, typename Work> TypedReply<T, FileSwaps::Problem> *FileSwaps::run(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    auto *reply = new TypedReply<T, Problem>(this);
    QMetaObject::invokeMethod(
        m_worker,
        [this, waiting = QPointer(reply), work = std::move(work)] {
            // `this` is alive, because ~FileSwaps() waits for this thread. The reply may have been
            // deleted.
            QMetaObject::invokeMethod(
                this,
                [waiting, result = work()]() mutable {
                    if (waiting)
                        waiting->settle(std::move(result));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return reply;
}

TypedReply<FileSwaps::Found, FileSwaps::Problem> *
FileSwaps::find(const QString &path, const Secret &oldValue, const Secret &newValue)
{
    // Shared, because a queued call is copied.
    const auto values =
        std::make_shared<std::pair<Secret, Secret>>(oldValue.clone(), newValue.clone());
    return run<Found>([worker = m_worker, path, values] {
        return worker->find(path, values->first, values->second);
    });
}

TypedReply<Done, FileSwaps::Problem> *FileSwaps::swap(const QString &path)
{
    return run<Done>([worker = m_worker, path] { return worker->swap(path); });
}

TypedReply<Done, FileSwaps::Problem> *FileSwaps::undo(const QString &path)
{
    return run<Done>([worker = m_worker, path] { return worker->undo(path); });
}

TypedReply<bool, FileSwaps::Problem> *FileSwaps::canUndo(const QString &path)
{
    if (m_thread.isRunning())
        return run<bool>([worker = m_worker, path] { return worker->canUndo(path); });
    auto *reply = new TypedReply<bool, Problem>(this);
    reply->settle(false); // nothing was swapped so far
    return reply;
}

void FileSwaps::forget()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->forget(); }, Qt::QueuedConnection);
}

} // namespace keyturn
