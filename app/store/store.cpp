// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "store/storeworker.h"

#include <QPointer>

namespace keyturn {

using namespace Qt::StringLiterals;

Store::Store(QString file, QObject *parent)
    : QObject(parent)
    , m_worker(new StoreWorker(std::move(file)))
    , m_run(m_worker->run())
{
    m_thread.setObjectName(u"keyturn-store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    // Queued after the work under way. Calling QThread::quit() directly could overtake it.
    QMetaObject::invokeMethod(
        m_worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T, typename... Parameters, typename... Arguments>
StoreReply<T> *Store::run(Result<T, StoreError> (StoreWorker::*work)(Parameters...),
                          Arguments &&...arguments)
{
    auto *reply = new StoreReply<T>(this);
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, waiting = QPointer(reply), work,
         ... arguments = std::forward<Arguments>(arguments)] {
            // `this` is alive, because ~Store() waits for this thread. The reply may have been
            // deleted.
            QMetaObject::invokeMethod(
                this,
                [waiting, result = (worker->*work)(arguments...)]() mutable {
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
    return run(&StoreWorker::open);
}

StoreReply<std::vector<ConnectionRecord>> *Store::connections()
{
    return run(&StoreWorker::connections);
}

StoreReply<Done> *Store::saveConnection(const ConnectionRecord &connection)
{
    return run(&StoreWorker::saveConnection, connection);
}

StoreReply<Done> *Store::removeConnection(const QString &uuid)
{
    return run(&StoreWorker::removeConnection, uuid);
}

StoreReply<CompactList<VaultRecord>> *Store::vaultEntries()
{
    return run(&StoreWorker::vaultEntries);
}

StoreReply<Done> *Store::saveVaultEntry(const VaultRecord &entry)
{
    return run(&StoreWorker::saveVaultEntry, entry);
}

StoreReply<Done> *Store::removeVaultEntry(const QString &uuid)
{
    return run(&StoreWorker::removeVaultEntry, uuid);
}

StoreReply<Done> *Store::recordIntent(const IntentRecord &intent)
{
    return run(&StoreWorker::recordIntent, intent);
}

StoreReply<Done> *Store::settleIntent(const QString &uuid)
{
    return run(&StoreWorker::settleIntent, uuid);
}

StoreReply<Done> *Store::noteInHand(const QString &uuid)
{
    return run(&StoreWorker::noteInHand, uuid);
}

StoreReply<std::vector<IntentRecord>> *Store::leftIntents()
{
    return run(&StoreWorker::leftIntents);
}

StoreReply<std::vector<IntentRecord>> *Store::openIntents()
{
    return run(&StoreWorker::openIntents);
}

StoreReply<Done> *Store::cacheRows(const ListKey &key, CachedRows rows)
{
    return run(&StoreWorker::cacheRows, key, std::move(rows));
}

StoreReply<CachedRows> *Store::cachedRows(const ListKey &key)
{
    return run(&StoreWorker::cachedRows, key);
}

StoreReply<QHash<QString, QString>> *Store::aliases(const ListKey &key)
{
    return run(&StoreWorker::aliases, key);
}

StoreReply<Done> *Store::saveAlias(const ListKey &key, const QString &id, const QString &alias)
{
    return run(&StoreWorker::saveAlias, key, id, alias);
}

StoreReply<std::vector<RotationRecord>> *Store::rotations()
{
    return run(&StoreWorker::rotations);
}

StoreReply<Done> *Store::saveRotation(const RotationRecord &rotation)
{
    return run(&StoreWorker::saveRotation, rotation);
}

StoreReply<Done> *Store::removeRotation(const QString &uuid)
{
    return run(&StoreWorker::removeRotation, uuid);
}

StoreReply<QHash<QString, Annotation>> *Store::annotations(const ListKey &key)
{
    return run(&StoreWorker::annotations, key);
}

StoreReply<Done> *Store::saveAnnotations(const ListKey &key,
                                         const QHash<QString, Annotation> &annotations)
{
    return run(&StoreWorker::saveAnnotations, key, annotations);
}

StoreReply<std::vector<GoneRow>> *Store::goneRows(const ListKey &key)
{
    return run(&StoreWorker::goneRows, key);
}

StoreReply<Done> *Store::saveGoneRows(const ListKey &key, const std::vector<GoneRow> &rows)
{
    return run(&StoreWorker::saveGoneRows, key, rows);
}

StoreReply<std::vector<ReviewedKey>> *Store::reviewed(const ListKey &key)
{
    return run(&StoreWorker::reviewed, key);
}

StoreReply<Done> *Store::saveReviewed(const ListKey &key, const ReviewedKey &reviewed)
{
    return run(&StoreWorker::saveReviewed, key, reviewed);
}

StoreReply<Done> *Store::forgetReviewed(const ListKey &key)
{
    return run(&StoreWorker::forgetReviewed, key);
}

StoreReply<ActivityEntry> *Store::appendActivity(const ActivityEntry &entry)
{
    auto *reply = run(&StoreWorker::appendActivity, entry);
    connect(reply, &Reply::finished, this, &Store::activityAppended);
    return reply;
}

StoreReply<ActivityEntry> *Store::appendActivityOnce(const ActivityEntry &entry,
                                                     const QDateTime &since)
{
    auto *reply = run(&StoreWorker::appendActivityOnce, entry, since);
    connect(reply, &Reply::finished, this, &Store::activityAppended);
    return reply;
}

StoreReply<std::vector<ActivityEntry>> *Store::activity()
{
    return run(&StoreWorker::activity);
}

StoreReply<ActivityPart> *Store::activityBefore(int number, int most)
{
    return run(&StoreWorker::activityBefore, number, most);
}

StoreReply<std::vector<ActivityEntry>> *Store::activityOf(const ActivityKey &key, int most)
{
    return run(&StoreWorker::activityOf, key, most);
}

StoreReply<ActivityVerdict> *Store::verifyActivity()
{
    return run(&StoreWorker::verifyActivity);
}

StoreReply<Done> *Store::cutActivity(const QDateTime &moment)
{
    return run(&StoreWorker::cutActivity, moment);
}

StoreReply<std::vector<ReminderRecord>> *Store::reminders()
{
    return run(&StoreWorker::reminders);
}

StoreReply<Done> *Store::saveReminders(const std::vector<ReminderRecord> &records)
{
    return run(&StoreWorker::saveReminders, records);
}

StoreReply<Done> *Store::forgetReminders(const QDateTime &moment)
{
    return run(&StoreWorker::forgetReminders, moment);
}

} // namespace keyturn
