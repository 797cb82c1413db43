// SPDX-License-Identifier: MIT
#include "ui/dialogs/lostcreatedialog.h"

#include "core/displaytext.h"
#include "session/rescue.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/unknownpane.h"

#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

LostCreateDialog::LostCreateDialog(Reconciliation &reconciliation, Rescue &rescue, QWidget *parent)
    : GuardedDialog(parent)
    , m_reconciliation(reconciliation)
    , m_rescue(rescue)
    , m_uuid(reconciliation.intent().uuid)
    , m_pane(new UnknownPane(reconciliation, UnknownPane::Closing::LeavesOpen, this))
{
    const QString name = DisplayText(reconciliation.intent().name).inSentence();
    setWindowTitle(tr("What became of “%1”").arg(name));
    addLayout()->addWidget(m_pane);
    m_pane->tellOutcome({ tr("“%1” may have been created").arg(name),
                          tr("Keyturn ended before the answer of %1 came, and no secret of it was "
                             "found so far.")
                              .arg(reconciliation.session().profile().name) });
    connect(m_pane, &UnknownPane::deleteRequested, this, &LostCreateDialog::askToDelete);
    connect(m_pane, &UnknownPane::keepRequested, this, &LostCreateDialog::keep);
    connect(m_pane, &UnknownPane::closeRequested, this, &LostCreateDialog::reject);
    connect(&rescue, &Rescue::unknownChanged, this, &LostCreateDialog::updateState);
}

/// The keychain may have it after all, so that nothing is unknown any more.
void LostCreateDialog::updateState()
{
    const auto &unknown = m_rescue.unknown();
    const bool isOpen = std::any_of(unknown.begin(), unknown.end(),
                                    [this](const auto &intent) { return intent.uuid == m_uuid; });
    if (!isOpen)
        accept();
}

void LostCreateDialog::askToDelete(const QString &id)
{
    Listing &listing = m_reconciliation.listing();
    const Credential *credential = listing.model().find(id);
    if (!credential)
        return;
    auto *dialog = new DeleteDialog(m_reconciliation.session(), listing, { *credential }, this);
    connect(dialog, &DeleteDialog::finished, this, [this, dialog, id] {
        if (!dialog->deleted().empty())
            handleDeleted(id);
    });
    dialog->open();
}

/// Where there were several candidates, the others are still to be looked at.
void LostCreateDialog::handleDeleted(const QString &id)
{
    const auto &candidates = m_reconciliation.candidates();
    const bool hasOthers =
        std::any_of(candidates.begin(), candidates.end(),
                    [&id](const Credential &candidate) { return candidate.id != id; });
    if (hasOthers)
        m_reconciliation.lookAgain();
    else
        keep();
}

void LostCreateDialog::keep()
{
    m_rescue.forget(m_uuid); // accepted by updateState()
}

} // namespace keyturn
