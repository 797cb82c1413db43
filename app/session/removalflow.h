// SPDX-License-Identifier: MIT
#pragma once

#include "session/vault.h"

#include <QStringList>

#include <vector>

namespace keyturn {

/// Takes entries out of the vault, one after the other. One that cannot be removed does not stop
/// the others. Whether they may be removed was asked before.
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
        Removed, ///< all that start() was given
        Incomplete, ///< see failures()
    };
    Q_ENUM(Step)

    struct Failure
    {
        QString uuid;
        QString name; ///< raw text, as the vault knows it
        VaultError error;
    };

    /// `vault` outlives the flow.
    RemovalFlow(Vault &vault, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }
    /// In any step but Removing. What is gone already counts as removed.
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
