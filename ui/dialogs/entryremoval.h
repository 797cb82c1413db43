// SPDX-License-Identifier: MIT
#pragma once

#include "session/removalflow.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/removalwait.h"
#include "ui/text/errortext.h"

#include <QObject>

namespace keyturn {

/// Asks before entries are removed from the vault, says that the keys themselves stay valid, and
/// reports which entries could not be removed; RemovalFlow does the removal. For an entry that
/// Keyturn signs in with, signing out is offered instead.
class EntryRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryRemoval)

public:
    /// `signIns` and `vault` must outlive this object. The questions are shown over `window`.
    EntryRemoval(const SignIns &signIns, Vault &vault, QWidget *window);

    void ask(const QStringList &uuids);
    /// Removes no further entry after the one that is being removed; the rest is reported.
    void cancel() { m_flow.stopAfterThis(); }

Q_SIGNALS:
    void started();
    /// The next of several is being removed, after `removed` of `total`.
    void progressed(int removed, int total);
    void ended(); ///< nothing is being removed any more
    /// All of the `count` entries that were asked for are removed.
    void removed(int count);
    /// Some entries could not be removed; `uuids` are those for which it can be tried again. If the
    /// message does not name all of them, `all` has a line for each.
    void failed(const keyturn::Message &message, const QStringList &uuids, const QStringList &all);
    void signOutRequested(const QString &connectionUuid);

private:
    void askForOne(const VaultRecord &record);
    void askForSeveral(const QStringList &uuids, int signIns);
    void offerSignOut(const VaultRecord &record, const ConnectionRecord &user);
    void start(const QStringList &uuids);
    void handleStep();
    void report();

    const SignIns &m_signIns;
    Vault &m_vault;
    QWidget *m_window;
    RemovalFlow m_flow;
    RemovalWait m_wait;
    int m_count = 0; ///< how many are being removed
};

} // namespace keyturn
