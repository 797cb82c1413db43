// SPDX-License-Identifier: MIT
#include "ui/pages/selectedentry.h"

#include "models/vaultmodel.h"
#include "ui/dialogs/entryremoval.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/pages/vaultactions.h"
#include "ui/pages/vaultmessages.h"
#include "ui/pages/vaultstatus.h"
#include "ui/pages/vaulttable.h"
#include "ui/text/errortext.h"
#include "ui/widgets/answerline.h"

namespace keyturn {

SelectedEntry::SelectedEntry(Parts parts)
    : QObject(&parts.table)
    , m_parts(parts)
{
}

void SelectedEntry::follow(const VaultActions &actions)
{
    connect(&actions, &VaultActions::copyRequested, this, &SelectedEntry::copy);
    connect(&actions, &VaultActions::revealRequested, this, &SelectedEntry::reveal);
    connect(&actions, &VaultActions::useRequested, this, &SelectedEntry::use);
    connect(&actions, &VaultActions::rotateRequested, this, &SelectedEntry::rotate);
    connect(&actions, &VaultActions::editRequested, this, &SelectedEntry::openEditor);
}

void SelectedEntry::copy()
{
    const VaultRecord *selected = record();
    if (!selected || (m_reading && m_readingUuid == selected->uuid))
        return;
    if (m_reading)
        m_reading->cancel();
    m_parts.messages.clear();
    auto *reply = m_parts.entries.vault.secret(selected->uuid);
    m_reading = reply;
    m_readingUuid = selected->uuid;
    connect(reply, &Reply::finished, this, [this, reply, uuid = selected->uuid] {
        const auto read = reply->takeResult();
        if (m_reading != reply)
            return; // another read was started in the meantime
        m_reading.clear();
        finishCopy(uuid, read);
    });
}

void SelectedEntry::finishCopy(const QString &uuid, const Result<Secret, KeychainError> &read)
{
    if (!read && read.error().kind == KeychainError::Kind::Absent)
        m_parts.messages.tellLost(errortext::keychain(read.error()), uuid);
    else if (!read)
        m_parts.messages.tell(errortext::keychain(read.error()));
    else if (!m_parts.status.copy(*read))
        m_parts.messages.tell(
            { tr("The key was not copied"),
              tr("Another program took or kept the clipboard. Try again, or reveal it and "
                 "copy it from there.") });
    else
        m_parts.entries.vault.noteGivenOut(uuid, Vault::GivenOut::Copied);
}

void SelectedEntry::reveal()
{
    const VaultRecord *selected = record();
    if (!selected)
        return;
    const EntryDialog::Parts &entries = m_parts.entries;
    auto *dialog = new RevealDialog(entries.vault, *selected, entries.model.where(*selected),
                                    entries.clipboard, m_parts.table.window());
    dialog->open();
}

void SelectedEntry::use()
{
    if (const VaultRecord *selected = record())
        Q_EMIT useRequested(VaultRecord(*selected));
}

void SelectedEntry::rotate()
{
    if (const VaultRecord *selected = record())
        Q_EMIT rotateRequested(VaultRecord(*selected));
}

void SelectedEntry::openEditor()
{
    const VaultRecord *selected = record();
    if (!selected)
        return;
    auto *dialog = new EntryDialog(m_parts.entries, selected->uuid, m_parts.table.window());
    connect(dialog, &EntryDialog::useRequested, this, &SelectedEntry::useRequested);
    connect(dialog, &EntryDialog::removeRequested, this,
            [this](const QString &uuid) { m_parts.removal.ask({ uuid }); });
    connect(dialog, &EntryDialog::accepted, this,
            [this] { m_parts.status.answer().tell(Tone::Good, Icon::Pencil, tr("Saved")); });
    dialog->open();
}

const VaultRecord *SelectedEntry::record() const
{
    const QStringList uuids = m_parts.table.selectedUuids();
    return uuids.size() == 1 ? m_parts.entries.vault.find(uuids.front()) : nullptr;
}

void SelectedEntry::showInList()
{
    if (const VaultRecord *entry = record())
        Q_EMIT rowRequested(VaultRecord(*entry));
}

void SelectedEntry::showHistory()
{
    if (const VaultRecord *entry = record())
        Q_EMIT historyRequested(activityKeyOf(*entry));
}

} // namespace keyturn
