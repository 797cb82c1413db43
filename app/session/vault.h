// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"
#include "vault/keychain.h"

#include <QPointer>
#include <QSet>

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
    [[nodiscard]] QSet<QString> idsAt(const VaultPlace &place) const;
    [[nodiscard]] const VaultRecord *findAt(const VaultPlace &place,
                                            const QString &credentialId) const;

    /// Done means: read back from the keychain and equal, and in the index on disk.
    [[nodiscard]] TypedReply<Done, VaultError> *keep(const VaultRecord &record,
                                                     const Secret &secret);

    /// The index alone, for a secret that is in the keychain already.
    [[nodiscard]] TypedReply<Done, VaultError> *keepIndex(const VaultRecord &record);

    [[nodiscard]] KeychainReply<Secret> *secret(const QString &uuid);

    /// From the keychain first (verified), then from the index.
    [[nodiscard]] TypedReply<Done, VaultError> *forget(const QString &uuid);

Q_SIGNALS:
    void changed();
    void loadFailed(const QString &detail);

private:
    using VaultReply = TypedReply<Done, VaultError>;
    void index(const VaultRecord &record, const QPointer<VaultReply> &reply);

    Keychain &m_keychain;
    Store &m_store;
    std::vector<VaultRecord> m_entries;
};

} // namespace keyturn
