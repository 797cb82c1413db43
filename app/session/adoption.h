// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

namespace keyturn {

class SignIns;

/// Finds entries of the keychain that have Keyturn's names but are in none of its lists, for
/// example after the file with the lists was lost, and puts them on the vault's list when the user
/// asks for it. Their values are not read before that.
class Adoption final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Adoption)

public:
    /// All references are borrowed and must outlive this object.
    Adoption(const ServiceCatalog &catalog, Vault &vault, const SignIns &signIns, Store &store,
             QObject *parent);

    /// Call once, after the lists of the vault and of the sign-ins were read: with empty lists
    /// every entry would look like a stray. The keychain is asked as soon as it is ready, and again
    /// whenever it becomes ready, until it has answered once.
    void begin();

    /// The entries that are in no list, the oldest first.
    [[nodiscard]] const KeychainEntries &strays() const { return m_strays; }

    /// Reads the values and puts all strays on the vault's list, each with `name` as its name. What
    /// the value does not tell stays unknown: the server (unless a sign-in uses the entry), the
    /// organization, the end, and for a value without a known prefix also the service. Stops at the
    /// first failure. Does nothing while an earlier call is still at work.
    void adopt(const QString &name);

Q_SIGNALS:
    void found(); ///< emitted once, if strays() is not empty
    void notListable(); ///< this kind of keychain cannot list its entries
    void adopted(int count); ///< strays() is empty now; `count` entries were listed
    /// strays() has the entries that were not listed.
    void failed(const keyturn::VaultError &error);

private:
    void look();
    void readIntents(KeychainEntries entries);
    void compare(KeychainEntries entries, const std::vector<IntentRecord> &intents);
    [[nodiscard]] bool isKnown(const QString &key) const;
    void adoptNext();
    void take(const KeychainEntry &entry, const Secret &secret);
    void list(const KeychainEntry &entry, const Secret &secret);
    void handleListed(const KeychainEntry &entry, const Result<Done, VaultError> &listed);
    [[nodiscard]] VaultRecord recordFor(const KeychainEntry &entry, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    const SignIns &m_signIns;
    Store &m_store;
    KeychainEntries m_strays;
    QString m_name; ///< the name for the entries that are being listed
    int m_adopted = 0;
    bool m_isLooking = false;
    bool m_hasLooked = false;
    bool m_isAdopting = false;
};

} // namespace keyturn
