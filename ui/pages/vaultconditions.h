// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace keyturn {

class MessageStrip;
class Vault;

/// Tells about entries that something other than Keyturn has removed from the keychain or changed
/// there. A message that the user has closed is not shown again for the same entries.
class VaultConditions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultConditions)

public:
    /// `vault` and `strip` are borrowed and must outlive this object; nothing else may use the
    /// strip.
    VaultConditions(const Vault &vault, MessageStrip &strip, QObject *parent);

    /// `told` are the uuids of entries that another message is about.
    void updateMessage(const QStringList &told);

Q_SIGNALS:
    void showRequested(); ///< the entries of the message are to be shown
    void removalRequested(const QStringList &uuids);

private:
    struct Uuids
    {
        QStringList lost;
        QStringList changed;
    };
    [[nodiscard]] Uuids notAsKept() const;
    void handleAction(int action);
    void noteSeen();

    const Vault &m_vault;
    MessageStrip &m_strip;
    QSet<QString> m_seen; ///< entries of messages that the user has closed
};

} // namespace keyturn
