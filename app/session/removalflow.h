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
    };

    /// `vault` must outlive the flow.
    RemovalFlow(Vault &vault, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }
    /// Call in any step but Removing. An entry that is gone already counts as removed.
    void start(const QStringList &uuids);
    [[nodiscard]] const std::vector<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void stepChanged();

private:
    void removeNext();
    void enter(Step step);

    Vault &m_vault;
    Step m_step = Step::Ready;
    QStringList m_waiting;
    std::vector<Failure> m_failures;
};

} // namespace keyturn
