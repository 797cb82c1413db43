// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "core/reply.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace keyturn {

struct StoreError
{
    enum class Kind
    {
        NotWritable,
        Full,
        Damaged,
        TooNew,
        Closed,
        Failed
    };
    Kind kind = Kind::Failed;
    QString detail; ///< for the log

    bool operator==(const StoreError &) const = default;
};

template <typename T> using StoreReply = TypedReply<T, StoreError>;

class StoreWorker;

/// Keyturn's local state in one SQLite file (WAL, synchronous=FULL, mode 0600 in a folder of mode
/// 0700): connections, the vault's index, intents, the rows last seen, aliases. Never a secret.
///
/// All work happens on a thread of its own, in the order of the calls; a reply that is Done is on
/// disk.
class Store final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)

public:
    /// What opening found.
    struct Opened
    {
        bool quarantined = false; ///< the file was damaged: it was moved aside and a new one begun
        QString quarantineFile; ///< its new path
    };

    /// `file`: path of the database. Nothing is touched before open().
    Store(QString file, QObject *parent);
    ~Store() override; ///< waits for the work under way

    [[nodiscard]] StoreReply<Opened> *open();

    [[nodiscard]] StoreReply<std::vector<ConnectionRecord>> *connections(); ///< last opened first
    [[nodiscard]] StoreReply<Done> *saveConnection(const ConnectionRecord &connection); ///< by uuid
    /// Also forgets the rows and aliases of that connection; the vault stays.
    [[nodiscard]] StoreReply<Done> *removeConnection(const QString &uuid);

    [[nodiscard]] StoreReply<std::vector<VaultRecord>> *vaultEntries(); ///< newest first
    [[nodiscard]] StoreReply<Done> *saveVaultEntry(const VaultRecord &entry); ///< by uuid
    [[nodiscard]] StoreReply<Done> *removeVaultEntry(const QString &uuid);

    /// Done means committed and synced: the request may leave. An intent is never overwritten: a
    /// second one of the same uuid is refused (Failed).
    [[nodiscard]] StoreReply<Done> *recordIntent(const IntentRecord &intent);
    [[nodiscard]] StoreReply<Done> *settleIntent(const QString &uuid);
    [[nodiscard]] StoreReply<std::vector<IntentRecord>> *openIntents();

    [[nodiscard]] StoreReply<Done> *cacheRows(const ListKey &key, const CachedRows &rows);
    [[nodiscard]] StoreReply<CachedRows> *
    cachedRows(const ListKey &key); ///< invalid fetchedAt: none

    /// Local names of credentials that the service cannot rename: id to alias.
    [[nodiscard]] StoreReply<QHash<QString, QString>> *aliases(const ListKey &key);
    /// An empty alias removes it.
    [[nodiscard]] StoreReply<Done> *saveAlias(const ListKey &key, const QString &id,
                                              const QString &alias);

private:
    template <typename T, typename... Parameters, typename... Arguments>
    [[nodiscard]] StoreReply<T> *run(Result<T, StoreError> (StoreWorker::*work)(Parameters...),
                                     const Arguments &...arguments);

    QThread m_thread;
    StoreWorker *m_worker = nullptr; ///< lives on m_thread
};

} // namespace keyturn
