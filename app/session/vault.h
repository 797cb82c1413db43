// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"
#include "session/fingerprints.h"
#include "store/store.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>
#include <vector>

namespace keyturn {

class Clock;

/// Where a credential belongs: what its vault entry is found by.
struct VaultPlace
{
    QString serviceId;
    QString serverUrl;
    QString organizationId;
    CredentialKind kind = CredentialKind::ApiKey;

    bool operator==(const VaultPlace &) const = default;
};

struct VaultError
{
    std::optional<KeychainError> keychain; ///< the keychain failed
    std::optional<StoreError> store; ///< the keychain has it, Keyturn's own index does not
};

/// The credentials in the desktop's keychain, with Keyturn's own index of them. The secret is
/// written first and the index after it, so that the index never names what is not there.
class Vault final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Vault)

public:
    Vault(Keychain &keychain, Store &store, QObject *parent);

    [[nodiscard]] Keychain &keychain() { return m_keychain; }

    /// Reads the index. Call once the store is open.
    void load();

    [[nodiscard]] const std::vector<VaultRecord> &entries() const { return m_entries; }
    [[nodiscard]] const VaultRecord *find(const QString &uuid) const;
    [[nodiscard]] QSet<QString> idsAt(const VaultPlace &place) const;
    [[nodiscard]] const VaultRecord *findAt(const VaultPlace &place,
                                            const QString &credentialId) const;

    /// Done means: read back from the keychain and equal, and in the index on disk. Its fingerprint
    /// follows.
    [[nodiscard]] TypedReply<Done, VaultError> *keep(const VaultRecord &record,
                                                     const Secret &secret);

    /// The index alone, for a secret that is in the keychain already.
    [[nodiscard]] TypedReply<Done, VaultError> *keepIndex(const VaultRecord &record);

    /// Changes what the index says of an entry: its name, note, tags, what a check has shown. The
    /// change is made to the newest record, be it still on its way to the disk, so that of two
    /// changes at once none is lost. Fails for an entry that is not there any more.
    using Change = std::function<void(VaultRecord &record)>;
    [[nodiscard]] TypedReply<Done, VaultError> *update(const QString &uuid, const Change &change);

    /// Looks at the entry on the way: the index learns when the keychain lost it or has another
    /// value, before the reply finishes.
    [[nodiscard]] KeychainReply<Secret> *secret(const QString &uuid);

    /// Reads every entry once, one after the other, for the sake of the index. Ends at the first
    /// error that says more of the keychain than of the entry.
    struct Audit
    {
        int lost = 0;
        int changed = 0;
    };
    [[nodiscard]] KeychainReply<Audit> *audit();

    /// The uuid of an entry with that value, or an empty text. Entries of another keychain or whose
    /// fingerprint is not known yet are not found.
    [[nodiscard]] KeychainReply<QString> *findSame(const Secret &secret);

    /// Marks an entry whose place another one has taken.
    [[nodiscard]] TypedReply<Done, VaultError> *supersede(const QString &uuid,
                                                          const QDateTime &when);

    /// From the keychain first (verified), then from the index.
    [[nodiscard]] TypedReply<Done, VaultError> *forget(const QString &uuid);

Q_SIGNALS:
    void changed();
    void loadFailed(const QString &detail);

private:
    using VaultReply = TypedReply<Done, VaultError>;
    void index(VaultRecord record, const QPointer<VaultReply> &reply,
               std::function<void()> then = {});
    void place(const VaultRecord &record);
    [[nodiscard]] const VaultRecord *newest(const QString &uuid) const;
    void look(const QString &uuid, const Secret &secret, std::function<void()> then);
    void takeFingerprint(const QString &uuid, const QString &fingerprint);
    void mark(const QString &uuid, EntryCondition condition);
    void auditNext(QStringList uuids, Audit audit, const QPointer<KeychainReply<Audit>> &reply);

    Keychain &m_keychain;
    Store &m_store;
    Fingerprints m_fingerprints;
    std::vector<VaultRecord> m_entries;
    struct Saving
    {
        VaultRecord newest;
        int underWay = 0;
    };
    QHash<QString, Saving> m_saving; ///< what is on its way to the disk
    QSet<QString> m_forgetting; ///< what is learned of these is of no more use
};

} // namespace keyturn
