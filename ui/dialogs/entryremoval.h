// SPDX-License-Identifier: MIT
#pragma once

#include "session/connections.h"
#include "ui/text/errortext.h"

#include <QObject>

namespace keyturn {

/// Takes entries out of the vault: asks first and says that the keys live on, one after the other,
/// and reports which stayed. An entry that Keyturn signs in with is not taken from under it.
class EntryRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryRemoval)

public:
    /// Both outlive it. Its questions stand over `window`.
    EntryRemoval(Connections &connections, QWidget *window);

    void ask(const QStringList &uuids);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    /// Some could not be removed; `uuids` are those that can be tried again.
    void failed(const keyturn::Message &message, const QStringList &uuids);
    void signOutRequested(const QString &connectionUuid);

private:
    struct Failure
    {
        QString uuid;
        QString name;
        VaultError error;
    };

    void askForOne(const VaultRecord &record);
    void askForSeveral(const QStringList &uuids, int signIns);
    void offerSignOut(const VaultRecord &record, const ConnectionRecord &user);
    void remove(const QStringList &uuids);
    void removeNext();
    void report();

    Connections &m_connections;
    Vault &m_vault;
    QWidget *m_window;
    QStringList m_waiting;
    std::vector<Failure> m_failures;
    bool m_isRunning = false;
};

} // namespace keyturn
