// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <QStringList>

#include <vector>

namespace keyturn {

/// Removes entries from the vault, one after the other. A failure does not stop the others. The
/// user must have confirmed the removal before.
///
///     Ready ─► Removing ─┬► Removed
///       ▲                └► Incomplete ─► Removing   (start again)
class RemovalFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovalFlow)

public:
    enum class Step
    {
        Ready,
        Removing,
        Removed, ///< everything that was passed to start()
        Incomplete, ///< see failures()
    };
    Q_ENUM(Step)

    struct Failure
    {
        QString uuid;
        QString name; ///< the name in the vault; raw text
        VaultError error;
        bool wasTried = true; ///< false: the keychain was not asked, because the flow was stopped
    };

    /// `vault` must outlive the flow.
    RemovalFlow(Vault &vault, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }
    /// Call in any step but Removing. An entry that is gone already counts as removed.
    void start(const QStringList &uuids);
    /// Call in Removing: waits for the entry that the keychain is asked to remove, and does not ask
    /// for the others.
    void stopAfterThis();
    [[nodiscard]] bool isStopping() const { return !m_leftOut.isEmpty(); }
    /// Call in Removing: gives up the entry that the keychain is asked to remove, although it may
    /// still do so, and does not ask for the others.
    void stop();
    [[nodiscard]] const std::vector<Failure> &failures() const { return m_failures; }
    /// Counts of the current run, or of the last one.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int removed() const { return m_removed; }

Q_SIGNALS:
    void stepChanged();
    void progressed(); ///< the keychain is being asked to remove the next one

private:
    void removeNext();
    void leaveOut(const QStringList &uuids);
    void enter(Step step);

    Vault &m_vault;
    Step m_step = Step::Ready;
    QStringList m_waiting;
    QStringList m_leftOut; ///< see stop() and stopAfterThis()
    QPointer<Reply> m_underWay;
    std::vector<Failure> m_failures;
    int m_total = 0;
    int m_removed = 0;
};

} // namespace keyturn
