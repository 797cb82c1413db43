// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialfacts.h"
#include "session/vault.h"

namespace keyturn {

/// Takes a credential that was made elsewhere into the vault. Nothing is sent to a server. Another
/// attempt uses the same uuid, so that a failed one leaves no second entry behind; only a value
/// that the keychain may still store keeps its uuid to itself, and another value gets a new one.
///
///     Ready ─┬► Twin ────┐
///            └───────────┴► Keeping ─┬► Kept
///                ▲                   └► NotKept ─┐
///                └──── start() again ────────────┘
///
/// What the keychain stores only after NotKept is told by keptLate(), whatever has been started
/// since; the flow goes on with the next attempt.
class CaptureFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureFlow)

public:
    enum class Step
    {
        Ready,
        /// The vault seems to have this credential already: see twin(); nothing is stored yet.
        Twin,
        Keeping,
        NotKept, ///< storing failed: see error()
        Kept, ///< read back from the keychain and listed in the vault
    };
    Q_ENUM(Step)

    /// What to do if an entry of the vault looks like the new credential.
    enum class Twins
    {
        Ask,
        Keep
    };

    /// `vault` and `clock` must outlive the flow.
    CaptureFlow(Vault &vault, const Clock &clock, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }

    /// Call in any step but Keeping and Kept.
    void start(CredentialFacts facts, const KindProfile &kind, const Secret &secret, Twins twins);
    /// Call in Keeping, with the same value: asks the keychain again in place of waiting on.
    void keepAgain(const Secret &secret);

    /// The entry that looks like the new credential: it has the same id inside or, if the values
    /// have no id, the same masked form. nullptr if that entry has been removed in the meantime.
    [[nodiscard]] const VaultRecord *twin() const { return m_vault.find(m_twin); }
    /// True if twin() is certainly the same credential (it has the same id). Otherwise it may be
    /// another one with the same end.
    [[nodiscard]] bool isTwinCertain() const { return !m_record.credentialId.isEmpty(); }
    [[nodiscard]] const std::optional<VaultError> &error() const { return m_error; }
    [[nodiscard]] const QString &uuid() const { return m_uuid; }
    /// Call before the first start(): whoever waits for the entry knows it by that uuid.
    void setUuid(const QString &uuid) { m_uuid = uuid; }
    /// True if an attempt with exactly these facts and this value was given up undecided, and made
    /// the entry with that uuid. Call while keptLate() is told.
    [[nodiscard]] bool hasTried(const QString &uuid, CredentialFacts facts, const KindProfile &kind,
                                const Secret &secret) const;

    /// To be called when the user gives up after NotKept, or no longer waits in Keeping. Removes
    /// the value from the keychain if it is there without an entry in the index, where it would
    /// never be found again.
    void leave();

Q_SIGNALS:
    void stepChanged();
    /// The value of an attempt that nobody waits for any longer is in the keychain and on the
    /// vault's list now. If that was the last attempt, the flow is Ready again.
    void keptLate(const QString &uuid);

private:
    struct Undecided
    {
        VaultRecord record;
        QByteArray digest; ///< of its value
    };

    [[nodiscard]] QString uuidFor(const Secret &secret) const;
    void takeLate(const QString &uuid);
    [[nodiscard]] QString findTwin() const;
    void keep(const Secret &secret);
    void enter(Step step);

    Vault &m_vault;
    const Clock &m_clock;
    QString m_uuid;
    Step m_step = Step::Ready;
    QPointer<Reply> m_keeping;
    VaultRecord m_record;
    QString m_twin;
    std::optional<VaultError> m_error;
    QHash<QString, Undecided> m_undecided; ///< attempts whose fate is not known, by uuid
};

} // namespace keyturn
