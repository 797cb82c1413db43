// SPDX-License-Identifier: MIT
#pragma once

#include "session/reconciliation.h"
#include "ui/dialogs/guardeddialog.h"

namespace keyturn {

class Rescue;
class UnknownPane;

/// Shows what a create may have made that an earlier run of Keyturn has left open, and lets the
/// user delete it, keep it, or look again. Closing answers nothing: the create stays open.
class LostCreateDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LostCreateDialog)

public:
    /// `reconciliation` has looked for a create of `rescue.unknown()`. Both are borrowed and must
    /// outlive the dialog.
    LostCreateDialog(Reconciliation &reconciliation, Rescue &rescue, QWidget *parent);

private:
    void updateState();
    void askToDelete(const QString &id);
    void handleDeleted(const QString &id);
    void keep();

    Reconciliation &m_reconciliation;
    Rescue &m_rescue;
    const QString m_uuid; ///< of the create
    UnknownPane *m_pane;
};

} // namespace keyturn
