// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace keyturn {

class MessageStrip;
class Vault;

/// Tells of the entries that something other than Keyturn has removed from the keychain or changed
/// there. What the user has closed is not told again.
class VaultConditions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultConditions)

public:
    /// Both are borrowed and outlive this object; nothing else uses the strip.
    VaultConditions(const Vault &vault, MessageStrip &strip, QObject *parent);

    /// `told`: the entries that another message speaks of.
    void updateMessage(const QStringList &told);

Q_SIGNALS:
    void showRequested(); ///< the entries that are told of
    void removalRequested(const QStringList &uuids);

private:
    [[nodiscard]] QStringList uuidsIn(EntryCondition condition) const;
    void handleAction(int action);
    void noteSeen();

    const Vault &m_vault;
    MessageStrip &m_strip;
    QSet<QString> m_seen; ///< what was told of when the user closed the message
};

} // namespace keyturn
