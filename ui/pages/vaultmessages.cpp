// SPDX-License-Identifier: MIT
#include "ui/pages/vaultmessages.h"

#include "session/vault.h"
#include "ui/dialogs/entryremoval.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/vaultconditions.h"

namespace keyturn {

VaultMessages::VaultMessages(const Vault &vault, EntryRemoval &removal, PageFrame &frame)
    : QObject(&frame)
    , m_removal(removal)
    , m_problem(frame.addBanner(MessageStrip::Closing::ByUser))
    , m_conditions(
          new VaultConditions(vault, *frame.addBanner(MessageStrip::Closing::ByUser), this))
{
    connect(m_problem, &MessageStrip::actionTriggered, this,
            [this](int index) { index == 0 ? tryAgain() : showAll(); });
    connect(&removal, &EntryRemoval::started, this, &VaultMessages::clear);
    connect(&removal, &EntryRemoval::failed, this,
            [this](const Message &message, const QStringList &uuids, const QStringList &all) {
                tell(message);
                m_removable = uuids;
                offer(tr("Try again…"), message.title, all);
            });
    // What was told of a removal is over once the keychain has done it after all.
    connect(&vault, &Vault::removedLate, this, &VaultMessages::clear);
    connect(m_conditions, &VaultConditions::showRequested, this,
            &VaultMessages::attentionRequested);
    connect(m_conditions, &VaultConditions::removalRequested, &removal, &EntryRemoval::ask);
}

void VaultMessages::tell(const Message &message)
{
    m_problem->show(Tone::Bad, message.title, message.text);
    offerRemoval({}, {});
}

void VaultMessages::tellUnverified(const Message &message, const QStringList &uuids,
                                   const QStringList &all)
{
    tell(message);
    m_unverified = uuids;
    offer(tr("Retry"), message.title, all);
}

void VaultMessages::tellLost(const Message &message, const QString &uuid)
{
    tell(message);
    offerRemoval(tr("Take it off the list…"), { uuid });
    updateConditions();
}

void VaultMessages::clear()
{
    m_problem->hide();
}

void VaultMessages::updateConditions()
{
    m_conditions->updateMessage(m_problem->isVisible() ? m_removable : QStringList());
}

void VaultMessages::offerRemoval(const QString &button, const QStringList &uuids)
{
    m_removable = uuids;
    m_unverified.clear();
    m_problem->setActions(uuids.isEmpty() ? QStringList() : QStringList{ button });
}

void VaultMessages::offer(const QString &button, const QString &title, const QStringList &all)
{
    m_report = { title, all, button };
    QStringList buttons{ button };
    if (!all.isEmpty())
        buttons.append(tr("Show all…"));
    m_problem->setActions(buttons);
}

void VaultMessages::tryAgain()
{
    if (m_unverified.isEmpty())
        m_removal.ask(m_removable);
    else
        Q_EMIT verificationRequested(QStringList(m_unverified));
}

void VaultMessages::showAll()
{
    auto *dialog =
        new ReportDialog(m_report.title, m_report.lines, m_report.again, m_problem->window());
    connect(dialog, &ReportDialog::againRequested, this, &VaultMessages::tryAgain);
    dialog->open();
}

} // namespace keyturn
