// SPDX-License-Identifier: MIT
#pragma once

#include "core/activitykey.h"
#include "core/annotation.h"
#include "core/compactlist.h"
#include "core/records.h"
#include "core/reply.h"
#include "core/reviewverdict.h"
#include "core/rotation.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace keyturn {

/// Why the store has failed.
struct StoreError
{
    enum class Kind
    {
        NotWritable, ///< the file or its folder is read-only, or belongs to another user
        NotAFile, ///< a link, a folder or a device is where the file should be
        Full,
        Damaged,
        TooNew, ///< a newer version of Keyturn has written the file; the file was not changed
        Closed,
        Failed
    };
    Kind kind = Kind::Failed;
    QString detail; ///< for the log

    bool operator==(const StoreError &) const = default;
};

template <typename T> using StoreReply = TypedReply<T, StoreError>;

class StoreWorker;
struct ReminderRecord;

/// Keyturn's local state in one SQLite file (WAL, synchronous=FULL, mode 0600 in a folder of mode
/// 0700): connections, the vault's index, intents, the rows last seen, aliases, what the user said
/// about rows. Never contains a secret.
///
/// All work is done in a thread of its own, in the order of the calls. If a reply says Done, the
/// change is on disk.
///
/// Many members: one for each question, and each is a transaction.
class Store final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Store)

public:
    /// What was found when the file was opened.
    struct Opened
    {
        bool quarantined = false; ///< the file was damaged; it was renamed and a new one was made
        /// The only fault of that file is a version number that is higher than its tables. Either
        /// the number is damaged or a newer Keyturn wrote it; everything was taken over.
        bool isVersionAlone = false;
        QString quarantineFile = {}; ///< the new path of the damaged file
        /// The time of the copy (UTC) that the new file was filled from; invalid if no copy was
        /// needed or none was readable.
        QDateTime copiedAt = {};
        bool missing = false; ///< there was no file, but there are copies of an earlier one
        /// Entries of the vault that were recovered from the damaged file or a copy.
        int restoredEntries = 0;
        int restoredSignIns = 0; ///< the same for sign-ins

        /// True if a new file was made in place of a damaged or missing one.
        [[nodiscard]] bool isReplaced() const { return quarantined || missing; }
    };

    /// `file` is the path of the database. It is not touched before open().
    Store(QString file, QObject *parent);
    ~Store() override; ///< waits for the work under way

    /// Opens the file, and makes it if there is none. A damaged file is replaced
    /// (Opened::quarantined); after an error the store stays closed, every other call fails with
    /// Closed, and open() may be called again.
    [[nodiscard]] StoreReply<Opened> *open();

    /// The id of this run of the program. Intents that it records carry the id as their owner.
    [[nodiscard]] const QString &ownRun() const { return m_run; }

    /// The one opened last comes first.
    [[nodiscard]] StoreReply<std::vector<ConnectionRecord>> *connections();
    /// Replaces the one with the same uuid.
    [[nodiscard]] StoreReply<Done> *saveConnection(const ConnectionRecord &connection);
    /// Also removes that connection's rows, aliases, notes and reviews. The vault's entries stay.
    [[nodiscard]] StoreReply<Done> *removeConnection(const QString &uuid);

    [[nodiscard]] StoreReply<CompactList<VaultRecord>> *vaultEntries(); ///< newest first
    /// Replaces the one with the same uuid.
    [[nodiscard]] StoreReply<Done> *saveVaultEntry(const VaultRecord &entry);
    [[nodiscard]] StoreReply<Done> *removeVaultEntry(const QString &uuid);

    /// Done means that the intent is committed and synced, so that the request may be sent. An
    /// intent is never overwritten: a second one with the same uuid fails (Failed).
    [[nodiscard]] StoreReply<Done> *recordIntent(const IntentRecord &intent);
    /// Removes an intent whose outcome is known. Done also if there is no such intent.
    [[nodiscard]] StoreReply<Done> *settleIntent(const QString &uuid);
    /// Notes that the user has the secret elsewhere (IntentRecord::isInHand). Succeeds also if
    /// there is no such intent.
    [[nodiscard]] StoreReply<Done> *noteInHand(const QString &uuid);
    /// All open intents, those of running programs included. The oldest comes first.
    [[nodiscard]] StoreReply<std::vector<IntentRecord>> *openIntents();
    /// The open intents that were recorded by runs that are over; intents of runs that are still
    /// alive (this run or another) are left out. The oldest intent comes first.
    [[nodiscard]] StoreReply<std::vector<IntentRecord>> *leftIntents();

    /// Replaces the rows last seen of this list.
    [[nodiscard]] StoreReply<Done> *cacheRows(const ListKey &key, CachedRows rows);
    [[nodiscard]] StoreReply<CachedRows> *
    cachedRows(const ListKey &key); ///< fetchedAt is invalid if there are none

    /// The local names of credentials that the service cannot rename: id to alias.
    [[nodiscard]] StoreReply<QHash<QString, QString>> *aliases(const ListKey &key);
    /// An empty alias removes the present one.
    [[nodiscard]] StoreReply<Done> *saveAlias(const ListKey &key, const QString &id,
                                              const QString &alias);

    /// Those that have not ended. The oldest comes first.
    [[nodiscard]] StoreReply<std::vector<RotationRecord>> *rotations();
    /// Replaces the one with the same uuid.
    [[nodiscard]] StoreReply<Done> *saveRotation(const RotationRecord &rotation);
    [[nodiscard]] StoreReply<Done> *removeRotation(const QString &uuid);

    /// What the user has said about the rows of this list, by their ids.
    [[nodiscard]] StoreReply<QHash<QString, Annotation>> *annotations(const ListKey &key);
    /// Others of the list stay. An empty annotation removes the present one.
    [[nodiscard]] StoreReply<Done> *saveAnnotations(const ListKey &key,
                                                    const QHash<QString, Annotation> &annotations);
    /// The rows that this list had, until they are dismissed.
    [[nodiscard]] StoreReply<std::vector<GoneRow>> *goneRows(const ListKey &key);
    /// Replaces those of this list.
    [[nodiscard]] StoreReply<Done> *saveGoneRows(const ListKey &key,
                                                 const std::vector<GoneRow> &rows);

    /// What the review of this list that is under way has come to.
    [[nodiscard]] StoreReply<std::vector<ReviewedKey>> *reviewed(const ListKey &key);
    /// Replaces the one of the same credential.
    [[nodiscard]] StoreReply<Done> *saveReviewed(const ListKey &key, const ReviewedKey &reviewed);
    /// That review is over.
    [[nodiscard]] StoreReply<Done> *forgetReviewed(const ListKey &key);

    /// Adds an entry at the end of the log; its number and its hash are given here. The reply has
    /// the entry as it was written.
    [[nodiscard]] StoreReply<ActivityEntry> *appendActivity(const ActivityEntry &entry);
    /// The same, unless an entry since then (UTC) tells the same deed about a key of that name, and
    /// how it ended: that it is unclear is no news then. The reply's entry has no number if it was
    /// not added.
    [[nodiscard]] StoreReply<ActivityEntry> *appendActivityOnce(const ActivityEntry &entry,
                                                                const QDateTime &since);
    /// The log as far as it can be read, the oldest entry first.
    [[nodiscard]] StoreReply<std::vector<ActivityEntry>> *activity();
    /// At most `most` entries before the entry `number`, the newest one first; 0 begins at the
    /// newest one of all.
    [[nodiscard]] StoreReply<ActivityPart> *activityBefore(int number, int most);
    /// At most `most` entries about that key, the newest one first.
    [[nodiscard]] StoreReply<std::vector<ActivityEntry>> *activityOf(const ActivityKey &key,
                                                                     int most);
    /// Whether the log was touched, and where.
    [[nodiscard]] StoreReply<ActivityVerdict> *verifyActivity();
    /// Cuts off the entries before `moment` (UTC), up to the first younger one; what is left can
    /// still be verified. A log that was touched is not cut (Failed): that would hide it.
    [[nodiscard]] StoreReply<Done> *cutActivity(const QDateTime &moment);

    /// What was told of ends so far.
    [[nodiscard]] StoreReply<std::vector<ReminderRecord>> *reminders();
    /// All of them or none; each replaces the one of the same subject.
    [[nodiscard]] StoreReply<Done> *saveReminders(const std::vector<ReminderRecord> &records);
    /// Forgets what is about ends before `moment` (UTC).
    [[nodiscard]] StoreReply<Done> *forgetReminders(const QDateTime &moment);

Q_SIGNALS:
    void activityAppended(); ///< appendActivity() has ended: there may be a new entry

private:
    template <typename T, typename... Parameters, typename... Arguments>
    [[nodiscard]] StoreReply<T> *run(Result<T, StoreError> (StoreWorker::*work)(Parameters...),
                                     Arguments &&...arguments);

    QThread m_thread;
    StoreWorker *m_worker = nullptr; ///< lives in m_thread
    QString m_run;
};

} // namespace keyturn
