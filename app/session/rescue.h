// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

namespace keyturn {

/// Looks at the start for credentials that were being created when Keyturn ended unexpectedly. If
/// the secret had reached the keychain, the credential is added to the vault's list. For the others
/// nobody knows whether the service has made them; the user is told of them.
class Rescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rescue)

public:
    /// All references are borrowed and must outlive this object.
    Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, const Clock &clock,
           QObject *parent);

    /// Call once, after the vault was loaded. An intent that began after this object was made
    /// belongs to an open dialog and is left alone.
    void run();

    /// The credentials that may have been created, in the order in which they were asked for.
    [[nodiscard]] const std::vector<IntentRecord> &unknown() const { return m_unknown; }

    /// To be called when the user has seen them: they are not mentioned again.
    void forgetUnknown();

Q_SIGNALS:
    void rescued(const QString &name); ///< raw text; the secret is in the vault now
    void unknownFound(); ///< emitted once, when unknown() is complete, and only if it is not empty

private:
    void next();
    void handle(const IntentRecord &intent, const Result<Secret, KeychainError> &secret);
    void keep(const IntentRecord &intent, const Secret &secret);
    [[nodiscard]] VaultRecord recordFor(const IntentRecord &intent, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    Store &m_store;
    QDateTime m_since;
    std::vector<IntentRecord> m_open; ///< still to be looked at; the last one is next
    std::vector<IntentRecord> m_unknown;
};

} // namespace keyturn
