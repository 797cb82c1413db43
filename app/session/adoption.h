// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

namespace keyturn {

class SignIns;

/// Finds the entries of the keychain that stand under Keyturn's names and in none of its lists, as
/// after the loss of its file, and puts them on the vault's list when the user says so. Their
/// values are read then, and not before.
class Adoption final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Adoption)

public:
    /// All are borrowed and outlive this object.
    Adoption(const ServiceCatalog &catalog, Vault &vault, const SignIns &signIns, Store &store,
             QObject *parent);

    /// Once, when the lists of the vault and of the sign-ins are read: without them every entry
    /// would be one that nobody knows. Asks the keychain as soon as it is ready, until it has told.
    void begin();

    /// In the order in which they were kept.
    [[nodiscard]] const KeychainEntries &strays() const { return m_strays; }

    /// Reads the values and lists all of them. What no value tells is left open: the service of one
    /// without a known prefix, the organization, the end. `name`: for each.
    void adopt(const QString &name);

Q_SIGNALS:
    void found(); ///< strays() is not empty
    void notListable(); ///< the keychain cannot say what it holds
    void adopted(int count); ///< strays() is empty
    void failed(const keyturn::VaultError &error); ///< strays() are what is left

private:
    void look();
    void readIntents(KeychainEntries entries);
    void compare(KeychainEntries entries, const std::vector<IntentRecord> &intents);
    [[nodiscard]] bool isKnown(const QString &key) const;
    void adoptNext();
    void list(const KeychainEntry &entry, const Secret &secret);
    void handleListed(const KeychainEntry &entry, const Result<Done, VaultError> &listed);
    [[nodiscard]] VaultRecord recordFor(const KeychainEntry &entry, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    const SignIns &m_signIns;
    Store &m_store;
    KeychainEntries m_strays;
    QString m_name; ///< of those being adopted
    int m_adopted = 0;
    bool m_isLooking = false;
    bool m_hasLooked = false;
    bool m_isAdopting = false;
};

} // namespace keyturn
