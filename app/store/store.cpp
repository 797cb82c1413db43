// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "store/storeworker.h"

#include <QPointer>

namespace keyturn {

using namespace Qt::StringLiterals;

Store::Store(QString file, QObject *parent)
    : QObject(parent)
    , m_worker(new StoreWorker(std::move(file)))
{
    m_thread.setObjectName(u"keyturn-store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    // Queued behind the work under way: QThread::quit() from here could overtake it.
    QMetaObject::invokeMethod(
        m_worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T, typename Work> StoreReply<T> *Store::run(Work work)
{
    auto *reply = new StoreReply<T>(this);
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, waiting = QPointer(reply), work = std::move(work)] {
            // ~Store() waits for this thread, so that `this` lives; the reply may be gone.
            QMetaObject::invokeMethod(
                this,
                [waiting, result = work(*worker)]() mutable {
                    if (waiting)
                        waiting->settle(std::move(result));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return reply;
}

StoreReply<Store::Opened> *Store::open()
{
    return run<Opened>([](StoreWorker &worker) { return worker.open(); });
}

StoreReply<std::vector<ConnectionRecord>> *Store::connections()
{
    return run<std::vector<ConnectionRecord>>(
        [](StoreWorker &worker) { return worker.connections(); });
}

StoreReply<Done> *Store::saveConnection(const ConnectionRecord &connection)
{
    return run<Done>(
        [connection](StoreWorker &worker) { return worker.saveConnection(connection); });
}

StoreReply<Done> *Store::removeConnection(const QString &uuid)
{
    return run<Done>([uuid](StoreWorker &worker) { return worker.removeConnection(uuid); });
}

StoreReply<std::vector<VaultRecord>> *Store::vaultEntries()
{
    return run<std::vector<VaultRecord>>([](StoreWorker &worker) { return worker.vaultEntries(); });
}

StoreReply<Done> *Store::saveVaultEntry(const VaultRecord &entry)
{
    return run<Done>([entry](StoreWorker &worker) { return worker.saveVaultEntry(entry); });
}

StoreReply<Done> *Store::removeVaultEntry(const QString &uuid)
{
    return run<Done>([uuid](StoreWorker &worker) { return worker.removeVaultEntry(uuid); });
}

StoreReply<Done> *Store::recordIntent(const IntentRecord &intent)
{
    return run<Done>([intent](StoreWorker &worker) { return worker.recordIntent(intent); });
}

StoreReply<Done> *Store::settleIntent(const QString &uuid)
{
    return run<Done>([uuid](StoreWorker &worker) { return worker.settleIntent(uuid); });
}

StoreReply<std::vector<IntentRecord>> *Store::openIntents()
{
    return run<std::vector<IntentRecord>>([](StoreWorker &worker) { return worker.openIntents(); });
}

StoreReply<Done> *Store::cacheRows(const ListKey &key, const CachedRows &rows)
{
    return run<Done>([key, rows](StoreWorker &worker) { return worker.cacheRows(key, rows); });
}

StoreReply<CachedRows> *Store::cachedRows(const ListKey &key)
{
    return run<CachedRows>([key](StoreWorker &worker) { return worker.cachedRows(key); });
}

StoreReply<QHash<QString, QString>> *Store::aliases(const ListKey &key)
{
    return run<QHash<QString, QString>>([key](StoreWorker &worker) { return worker.aliases(key); });
}

StoreReply<Done> *Store::saveAlias(const ListKey &key, const QString &id, const QString &alias)
{
    return run<Done>(
        [key, id, alias](StoreWorker &worker) { return worker.saveAlias(key, id, alias); });
}

} // namespace keyturn
