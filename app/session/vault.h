// SPDX-License-Identifier: MIT
#pragma once

#include "core/compactlist.h"
#include "keychain/keychain.h"
#include "session/fingerprints.h"
#include "session/lateoutcomes.h"
#include "store/store.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace keyturn {

class Clock;

/// Where a credential belongs; a vault entry is found by its place and id.
struct VaultPlace
{
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;

    [[nodiscard]] bool has(const VaultRecord &record) const
    {
        return record.serviceId == serviceId && record.serverUrl == serverUrl
            && record.organizationId == organizationId && record.kind == kind;
    }

    bool operator==(const VaultPlace &) const = default;
};

/// Why the vault has failed; exactly one of the members is set.
struct VaultError
{
    std::optional<KeychainError> keychain; ///< the keychain failed
    /// The keychain has the value, but Keyturn's index could not be written.
    std::optional<StoreError> store;

    /// True if the keychain may have done what it was asked to, or may still do it: nobody waits
    /// for it any longer, or nobody could look.
    [[nodiscard]] bool isUndecided() const
    {
        return keychain
            && (keychain->mayHaveActed || keychain->kind == KeychainError::Kind::TimedOut
                || keychain->kind == KeychainError::Kind::Canceled);
    }
};

/// The credentials that are kept on this computer. The keychain has their values, and the vault an
/// index of them, which says what each is and where it works. The store keeps the index. What the
/// keychain does only after a request was given up is taken over all the same, with keptLate() and
/// removedLate(); cancelling a reply of keep() or forget() gives the request up.
/// Many members: half of them look entries up or report changes.
class Vault final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Vault)

public:
    Vault(Keychain &keychain, Store &store, QObject *parent);

    [[nodiscard]] Keychain &keychain() { return m_keychain; }

    /// Reads the index; the store must be open.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] const CompactList<VaultRecord> &entries() const { return m_entries; }
    /// The entry, or nullptr. The pointer is valid until entries() changes. Until then it takes
    /// memory: whoever goes through many entries reads them from entries().
    [[nodiscard]] const VaultRecord *find(const QString &uuid) const;
    /// True if the entry is on the list or is being added to it.
    [[nodiscard]] bool isKnown(const QString &uuid) const;
    /// Those whose id is known.
    [[nodiscard]] std::vector<VaultRecord> entriesAt(const VaultPlace &place) const;
    /// The service's ids of all entries at that place that have one.
    [[nodiscard]] QSet<QString> idsAt(const VaultPlace &place) const;
    [[nodiscard]] const VaultRecord *findAt(const VaultPlace &place,
                                            const QString &credentialId) const;

    /// Done means: the value was read back from the keychain and is equal, and the index is on
    /// disk. The fingerprint is added a little later. Until the index is on disk, and after a
    /// failure, an intent is open, so that Rescue finds a value that the keychain stored after all.
    /// If the store has failed, the keychain has the value (VaultError::store).
    [[nodiscard]] TypedReply<Done, VaultError> *keep(const VaultRecord &record,
                                                     const Secret &secret);
    /// Call when the user no longer waits for a keep() that has not finished: it goes on, and
    /// keptLate() tells its success.
    void letGo(const QString &uuid);

    /// The same without an intent: nothing is written to disk before the keychain has stored the
    /// value. If the keychain stores the value only after Keyturn has ended, Adoption finds it at a
    /// later start.
    [[nodiscard]] TypedReply<Done, VaultError> *keepWithoutIntent(const VaultRecord &record,
                                                                  const Secret &secret);

    /// Writes only the index, for a secret that is in the keychain already.
    [[nodiscard]] TypedReply<Done, VaultError> *keepIndex(const VaultRecord &record);

    /// Changes the index of an entry: its name, note, tags or the result of a check. The change is
    /// applied to the newest record, even if that is still being written, so that no concurrent
    /// change is lost. Fails if the entry does not exist any more.
    using Change = std::function<void(VaultRecord &record)>;
    [[nodiscard]] TypedReply<Done, VaultError> *update(const QString &uuid, const Change &change);

    /// Records the outcome of a request that was made with the entry's credential, as a check
    /// would: at the time `when` (UTC) with the result `outcome`. What an earlier check found
    /// besides its outcome is not changed. Does nothing for an entry that does not exist.
    void noteUse(const QString &uuid, CheckOutcome outcome, const QDateTime &when);
    /// The last check of the record is one of noteUse(): nobody has asked for it.
    [[nodiscard]] bool isLastCheckAUse(const VaultRecord &record) const;

    /// Says what the user, or the service, was given of an entry; tells it with givenOut().
    enum class GivenOut
    {
        Copied,
        Revealed,
        SavedToFile,
        Exchanged, ///< for an access token
    };
    void noteGivenOut(const QString &uuid, GivenOut how)
    {
        if (const VaultRecord *entry = find(uuid))
            Q_EMIT givenOut(VaultRecord(*entry), how);
    }

    /// Rows of the list, which hold no values, are in a file now.
    void noteExported(int rows) { Q_EMIT exported(rows); }

    /// Reads the value. If the keychain has lost it or holds another value, the index is changed
    /// accordingly before the reply finishes.
    [[nodiscard]] KeychainReply<Secret> *secret(const QString &uuid);

    /// Reads every entry once, one after the other, to bring the index up to date. Stops at the
    /// first error that concerns the keychain as a whole.
    struct Audit
    {
        int lost = 0;
        int changed = 0;
    };
    [[nodiscard]] KeychainReply<Audit> *audit();

    /// The uuid of an entry with that value, or an empty text. Entries without a fingerprint, or
    /// with one made under another key, are not found.
    [[nodiscard]] KeychainReply<QString> *findSame(const Secret &secret);

    /// Marks an entry as replaced by another one. `when` is in UTC.
    [[nodiscard]] TypedReply<Done, VaultError> *supersede(const QString &uuid,
                                                          const QDateTime &when);

    /// Removes an entry from the keychain (verified), then from the index.
    [[nodiscard]] TypedReply<Done, VaultError> *forget(const QString &uuid);
    /// True if the keychain may still remove the entry: its removal is under way or was given up.
    /// keep() with the same uuid writes the value then, and again as often as it is found gone.
    [[nodiscard]] bool mayBeRemoved(const QString &uuid) const
    {
        return m_forgetting.contains(uuid) || m_late.mayBeRemoved(uuid);
    }

Q_SIGNALS:
    /// entries() has changed.
    void changed();
    /// An entry was put on the list (`before` has no uuid) or has changed.
    void entryWritten(const keyturn::VaultRecord &before, const keyturn::VaultRecord &now);
    void entryRemoved(const keyturn::VaultRecord &entry);
    /// The index could not be read: entries() is empty and isLoaded() stays false. `detail` is for
    /// the log.
    void loadFailed(const QString &detail);
    void givenOut(const keyturn::VaultRecord &entry, keyturn::Vault::GivenOut how);
    void exported(int rows); ///< see noteExported()
    /// A value that nobody waits for any longer is in the keychain and on the list now.
    void keptLate(const QString &uuid);
    /// An entry was removed after its removal had been given up. `name` is raw text.
    void removedLate(const QString &name);

private:
    using VaultReply = TypedReply<Done, VaultError>;
    void write(const VaultRecord &record, const std::shared_ptr<Secret> &secret,
               const QPointer<VaultReply> &reply);
    void index(const VaultRecord &record, const QPointer<VaultReply> &reply,
               std::function<void()> then = {});
    void takeLate(const VaultRecord &record);
    void unlist(const QString &uuid, const QPointer<VaultReply> &reply);
    void removeLate(const QString &uuid);
    void keepMissing(const VaultRecord &record, const Secret &secret);
    void place(const VaultRecord &record);
    [[nodiscard]] std::optional<VaultRecord> present(const QString &uuid) const;
    [[nodiscard]] std::optional<VaultRecord> newest(const QString &uuid) const;
    void tellChange();
    void look(const QString &uuid, const Secret &secret, std::function<void()> then);
    void takeFingerprint(const QString &uuid, const QString &fingerprint);
    void mark(const QString &uuid, EntryCondition condition);
    void auditNext(QStringList uuids, Audit audit, const QPointer<KeychainReply<Audit>> &reply);

    Keychain &m_keychain;
    Store &m_store;
    Fingerprints m_fingerprints;
    LateOutcomes m_late;
    CompactList<VaultRecord> m_entries;
    mutable std::unordered_map<QString, VaultRecord> m_found; ///< what find() has given out
    bool m_isLoaded = false;
    struct Saving
    {
        VaultRecord newest;
        int underWay = 0;
    };
    QHash<QString, QDateTime> m_usedAt; ///< when noteUse() was called last, by uuid
    QHash<QString, Saving> m_saving; ///< records that are being written to disk, by uuid
    QSet<QString> m_keeping; ///< uuids of entries that are being written to the keychain
    QSet<QString> m_letGo; ///< those of them that nobody waits for any longer
    /// Uuids of entries that are being removed; later results for them are ignored.
    QSet<QString> m_forgetting;
};

} // namespace keyturn
