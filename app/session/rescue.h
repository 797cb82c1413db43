// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

#include <QSet>

namespace keyturn {

/// Looks for what earlier runs of Keyturn left open: credentials that were being created, and
/// values that the keychain had not stored when Keyturn ended. If the keychain has the secret now,
/// the credential is added to the vault's list. For the other creates nobody knows whether the
/// service has made the credential. They are reported to the user: at once if the keychain cannot
/// be asked, otherwise after it was asked. It is asked again whenever it becomes ready.
class Rescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rescue)

public:
    /// All references are borrowed and must outlive this object.
    Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, QObject *parent);

    /// Call after the vault was loaded. Leaves alone the creates that this run, or another run that
    /// is still alive, works on.
    void run();

    /// The credentials that may have been created, in the order in which they were asked for.
    [[nodiscard]] const std::vector<IntentRecord> &unknown() const { return m_unknown; }

    /// Call when the user has seen unknown(): these creates are not reported again. If the keychain
    /// could not be asked about one of them, its secret is still looked for later.
    void forgetUnknown();
    /// The same for one of them; does nothing if it is not among them.
    void forget(const QString &uuid);

Q_SIGNALS:
    void rescued(const QString &name); ///< raw text; the secret is in the vault now
    void unknownChanged(); ///< unknown() has gained or lost an entry
    /// What became of a create that was asked for, and of which nobody was told: the credential was
    /// made, or nobody can say whether it was. May be told again at each start.
    void lookedInto(const keyturn::IntentRecord &intent, bool isMade);

private:
    void lookAt(std::vector<IntentRecord> intents);
    void next();
    void handle(const IntentRecord &intent, const Result<Secret, KeychainError> &secret);
    void handleKeychainState(KeychainState state);
    void keep(const IntentRecord &intent, const Secret &secret);
    void dropTwin(const IntentRecord &intent);
    void list(const IntentRecord &intent, const VaultRecord &record);
    void tellAllOpen();
    void tell(const IntentRecord &intent);
    void untell(const QString &uuid);
    void tellOutcome(const IntentRecord &intent, bool isMade);
    [[nodiscard]] VaultRecord recordFor(const IntentRecord &intent, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    Store &m_store;
    bool m_hasRun = false;
    bool m_isLooking = false;
    std::vector<IntentRecord> m_open; ///< still to be looked at; the last one is next
    std::vector<IntentRecord> m_unknown;
    /// Uuids of intents that the keychain was asked about and has no entry for.
    QSet<QString> m_absent;
    QSet<QString> m_forgotten; ///< uuids of intents that the user has seen and closed
};

} // namespace keyturn
