// SPDX-License-Identifier: MIT
#pragma once

#include "store/programrun.h"
#include "store/storeactivity.h"
#include "store/storeannotations.h"
#include "store/storedatabase.h"
#include "store/storereminders.h"

#include <QObject>

namespace keyturn {

/// The blocking implementation of Store, in the thread that it lives in. Every operation is one
/// transaction, and fails with Closed as long as the file is not open.
///
/// Many members: one for each question of Store, and each is a transaction.
class StoreWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWorker)

public:
    template <typename T> using Outcome = Result<T, StoreError>;

    explicit StoreWorker(QString file);

    [[nodiscard]] const QString &run() const { return m_run.id(); }
    [[nodiscard]] Outcome<Store::Opened> open();

    [[nodiscard]] Outcome<std::vector<ConnectionRecord>> connections();
    [[nodiscard]] Outcome<Done> saveConnection(const ConnectionRecord &connection);
    [[nodiscard]] Outcome<Done> removeConnection(const QString &uuid);

    [[nodiscard]] Outcome<CompactList<VaultRecord>> vaultEntries();
    [[nodiscard]] Outcome<Done> saveVaultEntry(const VaultRecord &entry);
    [[nodiscard]] Outcome<Done> removeVaultEntry(const QString &uuid);

    [[nodiscard]] Outcome<Done> recordIntent(const IntentRecord &intent);
    [[nodiscard]] Outcome<Done> settleIntent(const QString &uuid);
    [[nodiscard]] Outcome<Done> noteInHand(const QString &uuid);
    [[nodiscard]] Outcome<std::vector<IntentRecord>> openIntents();
    [[nodiscard]] Outcome<std::vector<IntentRecord>> leftIntents();

    [[nodiscard]] Outcome<Done> cacheRows(const ListKey &key, const CachedRows &rows);
    [[nodiscard]] Outcome<CachedRows> cachedRows(const ListKey &key);

    [[nodiscard]] Outcome<QHash<QString, QString>> aliases(const ListKey &key);
    [[nodiscard]] Outcome<Done> saveAlias(const ListKey &key, const QString &id,
                                          const QString &alias);

    [[nodiscard]] Outcome<std::vector<RotationRecord>> rotations();
    [[nodiscard]] Outcome<Done> saveRotation(const RotationRecord &rotation);
    [[nodiscard]] Outcome<Done> removeRotation(const QString &uuid);

    [[nodiscard]] Outcome<QHash<QString, Annotation>> annotations(const ListKey &key);
    [[nodiscard]] Outcome<Done> saveAnnotations(const ListKey &key,
                                                const QHash<QString, Annotation> &annotations);
    [[nodiscard]] Outcome<std::vector<GoneRow>> goneRows(const ListKey &key);
    [[nodiscard]] Outcome<Done> saveGoneRows(const ListKey &key, const std::vector<GoneRow> &rows);

    [[nodiscard]] Outcome<std::vector<ReviewedKey>> reviewed(const ListKey &key);
    [[nodiscard]] Outcome<Done> saveReviewed(const ListKey &key, const ReviewedKey &reviewed);
    [[nodiscard]] Outcome<Done> forgetReviewed(const ListKey &key);

    [[nodiscard]] Outcome<ActivityEntry> appendActivity(const ActivityEntry &entry);
    [[nodiscard]] Outcome<ActivityEntry> appendActivityOnce(const ActivityEntry &entry,
                                                            const QDateTime &since);
    [[nodiscard]] Outcome<std::vector<ActivityEntry>> activity();
    [[nodiscard]] Outcome<ActivityPart> activityBefore(int number, int most);
    [[nodiscard]] Outcome<std::vector<ActivityEntry>> activityOf(const ActivityKey &key, int most);
    [[nodiscard]] Outcome<ActivityVerdict> verifyActivity();
    [[nodiscard]] Outcome<Done> cutActivity(const QDateTime &moment);

    [[nodiscard]] Outcome<std::vector<ReminderRecord>> reminders();
    [[nodiscard]] Outcome<Done> saveReminders(const std::vector<ReminderRecord> &records);
    [[nodiscard]] Outcome<Done> forgetReminders(const QDateTime &moment);

private:
    template <typename T, typename Work> [[nodiscard]] Outcome<T> read(Work work);
    template <typename Work> [[nodiscard]] Outcome<Done> write(Work work);

    /// The intents whose first columns equal `key`. Must be called inside a transaction.
    [[nodiscard]] Outcome<std::vector<IntentRecord>> loadIntents(const Row &key = {});
    [[nodiscard]] Outcome<Done> addIntent(const IntentRecord &intent);
    void keepCopy(); ///< makes the day's copy if it is missing; see storecopies

    const QString m_file;
    ProgramRun m_run;
    StoreDatabase m_database;
    StoreActivity m_activity;
    StoreReminders m_reminders;
    StoreAnnotations m_annotations;
    bool m_isOpen = false;
};

} // namespace keyturn
