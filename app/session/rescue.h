// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/vault.h"

namespace keyturn {

/// Looks at the start for credentials that were being created when Keyturn ended without warning.
/// One whose secret had reached the keychain is put on the vault's list; of the others nobody here
/// knows whether the service made them, so the user is told.
class Rescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rescue)

public:
    /// All are borrowed and outlive this object.
    Rescue(const ServiceCatalog &catalog, Vault &vault, Store &store, const Clock &clock,
           QObject *parent);

    /// Once, after the vault was loaded. An intent that began after this object was made belongs to
    /// a dialog that is open, and is left alone.
    void run();

    /// Created perhaps; in the order in which they were asked for.
    [[nodiscard]] const std::vector<IntentRecord> &unknown() const { return m_unknown; }

    /// The user has looked: they are not mentioned again.
    void forgetUnknown();

Q_SIGNALS:
    void rescued(const QString &name); ///< raw text; its secret is in the vault now
    void unknownFound(); ///< once, when unknown() is complete and not empty

private:
    void next();
    void handle(const IntentRecord &intent, const Result<Secret, KeychainError> &secret);
    void keep(const IntentRecord &intent, const Secret &secret);
    [[nodiscard]] VaultRecord recordFor(const IntentRecord &intent, const Secret &secret) const;

    const ServiceCatalog &m_catalog;
    Vault &m_vault;
    Store &m_store;
    QDateTime m_since;
    std::vector<IntentRecord> m_open; ///< still to be looked at, the last one first
    std::vector<IntentRecord> m_unknown;
};

} // namespace keyturn
