// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"
#include "store/storefile.h"
#include "store/storerows.h"
#include "store/storeschema.h"

#include <QObject>
#include <QSqlDatabase>

namespace keyturn {

/// The SQL behind Store: blocking, on the thread it lives on, one connection of its own. Every
/// operation is one transaction and answers Closed while the file is not open.
class StoreWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWorker)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    explicit StoreWorker(QString file);
    ~StoreWorker() override;

    [[nodiscard]] Outcome<Store::Opened> open();

    [[nodiscard]] Outcome<std::vector<ConnectionRecord>> connections();
    [[nodiscard]] Outcome<Done> saveConnection(const ConnectionRecord &connection);
    [[nodiscard]] Outcome<Done> removeConnection(const QString &uuid);

    [[nodiscard]] Outcome<std::vector<VaultRecord>> vaultEntries();
    [[nodiscard]] Outcome<Done> saveVaultEntry(const VaultRecord &entry);
    [[nodiscard]] Outcome<Done> removeVaultEntry(const QString &uuid);

    [[nodiscard]] Outcome<Done> recordIntent(const IntentRecord &intent);
    [[nodiscard]] Outcome<Done> settleIntent(const QString &uuid);
    [[nodiscard]] Outcome<std::vector<IntentRecord>> openIntents();

    [[nodiscard]] Outcome<Done> cacheRows(const ListKey &key, const CachedRows &rows);
    [[nodiscard]] Outcome<CachedRows> cachedRows(const ListKey &key);

    [[nodiscard]] Outcome<QHash<QString, QString>> aliases(const ListKey &key);
    [[nodiscard]] Outcome<Done> saveAlias(const ListKey &key, const QString &id,
                                          const QString &alias);

private:
    template <typename T, typename Work> [[nodiscard]] Outcome<T> read(Work work);
    template <typename Work> [[nodiscard]] Outcome<Done> write(Work work);
    template <typename T, typename Work>
    [[nodiscard]] Outcome<T> transact(const QString &begin, Work work);

    [[nodiscard]] Outcome<Done> openFile();
    [[nodiscard]] Outcome<Done> connectAndCheck(storefile::Found found);
    [[nodiscard]] Outcome<Done> checkAndMigrate(int version);
    [[nodiscard]] Outcome<Done> migrate(int version);
    [[nodiscard]] Outcome<Done> checkContent(int version);
    [[nodiscard]] Outcome<Done> checkSchema(int version);
    void close();

    [[nodiscard]] Outcome<Done> execute(const QString &sql, const Row &bindings = {});
    [[nodiscard]] Outcome<std::vector<Row>> query(const QString &sql, const Row &bindings = {});
    [[nodiscard]] Outcome<qint64> number(const QString &sql);
    /// Rows of a table, checksums verified and taken off. `tail`: "WHERE … ORDER BY …".
    [[nodiscard]] Outcome<std::vector<Row>> select(const Table &table, const QString &tail = {},
                                                   const Row &bindings = {});
    template <typename Record>
    [[nodiscard]] Outcome<std::vector<Record>> withMore(const Table &table,
                                                        std::vector<Record> records);
    [[nodiscard]] Outcome<Done> insert(const Table &table, const std::vector<Row> &rows);

    const QString m_file;
    const QString m_connectionName;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace keyturn
