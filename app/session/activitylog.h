// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity.h"
#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/rotations.h"
#include "session/signins.h"
#include "session/vault.h"

namespace keyturn {

class Rescue;

/// Writes into the log of activity what the vault, the sign-ins and the lists of the open session
/// say has happened. The only place that writes there: flows do not know it. Nothing that happens
/// in the sandbox is written, nor in a sign-in that lasts until Keyturn ends: of that one, nothing
/// is to be on disk.
class ActivityLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLog)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        CurrentSession &current;
        Vault &vault;
        const Rotations &rotations;
        const Rescue &rescue;
        Store &store;
        const Clock &clock;
    };

    ActivityLog(Parts parts, QObject *parent);

    /// Rows of the vault or of this log are in a file now.
    void noteExport(Deed deed, int rows);

Q_SIGNALS:
    void written(const keyturn::ActivityEntry &entry); ///< on disk
    /// The log has no entry of what has happened. `detail` is for the log of the program.
    void failed(const QString &detail);

private:
    /// A create of an earlier run, and what became of it.
    struct LookedInto
    {
        IntentRecord intent;
        bool isMade = false;
    };

    void followRotations();
    void followSession();
    void follow(Session &session, Listing &listing);
    void followNotes(Session &session, Listing &listing);
    void noteLookedInto(const IntentRecord &intent, bool isMade);
    [[nodiscard]] const ConnectionRecord *keptSignInOf(const IntentRecord &intent) const;
    void noteNotDone(Session &session, CredentialKind kind, Deed deed, const Credential &row,
                     DeedResult result);
    void noteElsewhere(Session &session, CredentialKind kind, const ListChanges &changes);
    void noteSignIns();
    void noteRotation(Deed deed, const RotationRecord &record, const QString &file = {});
    void noteEntry(const VaultRecord &before, const VaultRecord &now);
    [[nodiscard]] std::vector<ConnectionRecord> keptSignIns() const;
    void writeIn(const Session &session, const ActivityEntry &entry);
    /// `since`: only if nothing that was written since then (UTC) tells it; see Store.
    void write(ActivityEntry entry, const QDateTime &since = {});
    [[nodiscard]] QString listedNameOf(const VaultRecord &record) const;
    [[nodiscard]] ActivityEntry entryFor(Deed deed, const VaultRecord &record) const;

    Parts m_parts;
    std::vector<ConnectionRecord> m_known; ///< the kept sign-ins so far
    bool m_isKnown = false; ///< m_known was read
    std::vector<LookedInto> m_lookedInto; ///< before that
};

} // namespace keyturn
