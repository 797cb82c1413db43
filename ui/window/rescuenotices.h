// SPDX-License-Identifier: MIT
#pragma once

#include "session/reconciliation.h"
#include "ui/window/notices.h"

#include <QObject>

#include <memory>

namespace keyturn {

class CurrentSession;
class Rescue;
class SignIns;
class Vault;

/// Tells about what an earlier run of Keyturn has left open: what was found in the keychain after
/// all, and creates whose outcome is unknown. Also tells what the keychain has done late in this
/// run. Looks for those in the list of the open session, one
/// after the other, and shows what they may have made.
class RescueNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RescueNotices)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        Rescue &rescue;
        CurrentSession &current;
        const SignIns &signIns;
        const Vault &vault;
        Notices &notices;
    };

    /// Dialogs are shown over `window`, which owns this object.
    RescueNotices(Parts parts, QWidget &window);

private:
    void follow();
    void drop();
    void tell();
    void tellRescued();
    void tellLate();
    void tellUnknown();
    void tellFound();
    void tellElsewhere();
    void tellUnknownWith(const QString &more, std::vector<Notices::Action> actions);
    void openDialog();

    Parts m_parts;
    QWidget &m_window;
    QStringList m_rescued; ///< names, safe to show
    QStringList m_keptLate; ///< the same
    QStringList m_removedLate; ///< the same
    /// Looks for the first create whose list the open session has; nullptr if there is none.
    std::unique_ptr<Reconciliation> m_reconciliation;
};

} // namespace keyturn
