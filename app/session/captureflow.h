// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialfacts.h"
#include "session/vault.h"

namespace keyturn {

/// Takes one credential that was made elsewhere into the vault. Nothing is sent anywhere. All
/// attempts have one uuid, so that none leaves a second entry behind.
///
///     Ready ─┬► Twin ────┐
///            └───────────┴► Keeping ─┬► Kept
///                ▲                   └► NotKept ─┐
///                └──── start() again ────────────┘
class CaptureFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureFlow)

public:
    enum class Step
    {
        Ready,
        Twin, ///< nothing is kept yet: see twin()
        Keeping,
        NotKept, ///< see error()
        Kept, ///< read back from the keychain, and in the list
    };
    Q_ENUM(Step)

    /// What to do where an entry looks like the one that is being taken in.
    enum class Twins
    {
        Ask,
        Keep
    };

    /// Both outlive the flow.
    CaptureFlow(Vault &vault, const Clock &clock, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }

    /// In any step but Keeping and Kept.
    void start(CredentialFacts facts, const KindProfile &kind, const Secret &secret, Twins twins);

    /// The entry that has the same id inside or, where values hold none, looks the same when
    /// masked; nullptr: it is gone.
    [[nodiscard]] const VaultRecord *twin() const { return m_vault.find(m_twin); }
    /// It is the same credential; otherwise it may be another one that ends the same.
    [[nodiscard]] bool isTwinCertain() const { return !m_record.credentialId.isEmpty(); }
    [[nodiscard]] const std::optional<VaultError> &error() const { return m_error; }
    [[nodiscard]] const QString &uuid() const { return m_uuid; }

    /// Nobody tries again: takes out of the keychain what is in no list and would never be found.
    void leave();

Q_SIGNALS:
    void stepChanged();

private:
    [[nodiscard]] QString findTwin() const;
    void keep(const Secret &secret);
    void enter(Step step);

    Vault &m_vault;
    const Clock &m_clock;
    QString m_uuid;
    Step m_step = Step::Ready;
    VaultRecord m_record;
    QString m_twin;
    std::optional<VaultError> m_error;
};

} // namespace keyturn
