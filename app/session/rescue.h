// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

#include <QSet>

namespace keyturn {

/// Looks for what an earlier run of Keyturn left open: credentials that were being created, and
/// values that the keychain had not taken when Keyturn ended. If the secret has reached the
/// keychain, the credential is added to the vault's list. For the other creates nobody knows
/// whether the service has made them; the user is told of them, at once if the keychain cannot be
/// asked. Whenever the keychain becomes ready, it is asked again.
class Rescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rescue)

public:
    /// All references are borrowed and must outlive this object.
    Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, QObject *parent);

    /// Call after the vault was loaded. What this run, or another one that is still running, works
    /// on is left alone.
    void run();

    /// The credentials that may have been created, in the order in which they were asked for.
    [[nodiscard]] const std::vector<IntentRecord> &unknown() const { return m_unknown; }

    /// To be called when the user has seen them: they are not mentioned again. If the keychain
    /// could not be asked for one of them, its secret is still looked for later.
    void forgetUnknown();

Q_SIGNALS:
    void rescued(const QString &name); ///< raw text; the secret is in the vault now
    void unknownChanged(); ///< unknown() has changed

private:
    void lookAt(std::vector<IntentRecord> intents);
    void next();
    void handle(const IntentRecord &intent, const Result<Secret, KeychainError> &secret);
    void handleKeychainState(KeychainState state);
    void keep(const IntentRecord &intent, const Secret &secret);
    void tellAllOpen();
    void tell(const IntentRecord &intent);
    void untell(const QString &uuid);
    [[nodiscard]] VaultRecord recordFor(const IntentRecord &intent, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    Store &m_store;
    bool m_hasRun = false;
    bool m_isLooking = false;
    std::vector<IntentRecord> m_open; ///< still to be looked at; the last one is next
    std::vector<IntentRecord> m_unknown;
    QSet<QString> m_absent; ///< uuids of those that the keychain certainly does not have
    QSet<QString> m_forgotten; ///< uuids of those that the user does not want to hear of again
};

} // namespace keyturn
