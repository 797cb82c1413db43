// SPDX-License-Identifier: MIT
#include "ui/dialogs/entrydialog.h"

#include "core/displaytext.h"
#include "models/checktext.h"
#include "models/vaultmodel.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/entryfacts.h"
#include "ui/dialogs/entryfields.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/checkmessage.h"
#include "ui/text/endtext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumn = 300;

QString shownName(const VaultRecord &record)
{
    const QString text = DisplayText(record.name).text();
    return text.trimmed().isEmpty() ? EntryDialog::tr("(no name)") : text;
}

void tellServer(MessageStrip &strip, bool isUnknown)
{
    strip.setVisible(isUnknown);
    if (!isUnknown)
        return;
    strip.show(Tone::Warning, EntryDialog::tr("The server of this key is not known"),
               EntryDialog::tr("The key is sent nowhere before you name its server."));
    strip.setActions({ EntryDialog::tr("Name t&he server…") });
}

/// Only for an entry whose service has a profile.
ServerDialog *nameServer(const EntryDialog::Parts &parts, const QString &uuid, QWidget *parent)
{
    auto *dialog = new ServerDialog(parts.catalog, parts.vault, *parts.vault.find(uuid), parent);
    dialog->open();
    return dialog;
}

} // namespace

EntryDialog::EntryDialog(Parts parts, const QString &uuid, QWidget *parent)
    : GuardedDialog(parent)
    , m_parts(parts)
    , m_vault(parts.vault)
    , m_uuid(uuid)
{
    setWindowTitle(tr("Edit"));
    buildLayout();
    if (const VaultRecord *known = record())
        m_fields->fill(*known);
    updateRecord();
    connectParts();
    updateState();
}

void EntryDialog::buildLayout()
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    layout->addSpacing(metrics::medium);
    layout->addWidget(buildActions());
    layout->addSpacing(metrics::small);
    m_otherEnd = new MessageStrip(this);
    m_otherEnd->setObjectName(u"otherEnd"_s);
    layout->addWidget(m_otherEnd);
    m_server = new MessageStrip(this);
    m_server->setObjectName(u"unknownServer"_s);
    layout->addWidget(m_server);
    m_fields = new EntryFields(m_parts.catalog, m_parts.clock, this);
    m_facts = new EntryFacts(
        { m_parts.catalog, m_parts.signIns, m_parts.checks, m_parts.model, m_parts.clock },
        EntryFacts::Extent::Facts, this);
    connect(m_facts, &EntryFacts::copyRequested, this,
            [this](const QString &id) { m_parts.clipboard.copyPlain(id); });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::huge);
    for (QWidget *column : std::initializer_list<QWidget *>{ m_fields, m_facts }) {
        column->setMinimumWidth(leastColumn);
        columns->addWidget(column, 1);
    }
    layout->addLayout(columns);
    m_status = new CopyStatus(m_parts.clipboard, CopyStatus::Afterwards::ThatItIsGone, this);
    m_status->setObjectName(u"status"_s);
    m_status->hide();
    m_message = new MessageStrip(this);
    m_message->setObjectName(u"message"_s);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addStretch(1);
    const auto buttons = addButtons(layout, nullptr, tr("&Save"));
    m_cancel = buttons.cancel;
    m_save = buttons.accept;
}

QWidget *EntryDialog::buildActions()
{
    auto *actions = new QWidget(this);
    auto *row = new FlowLayout(actions);
    const auto add = [this, actions, row](Icon picture, const QString &text,
                                          void (EntryDialog::*slot)()) {
        auto *button = new QPushButton(icon(picture), text, actions);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_verify = add(Icon::Shield, tr("&Verify"), &EntryDialog::verify);
    m_copy = add(Icon::Copy, tr("&Copy"), &EntryDialog::copy);
    add(Icon::Eye, tr("&Reveal"), &EntryDialog::reveal);
    add(Icon::Link, tr("&Use in code…"), &EntryDialog::use);
    add(Icon::Trash, tr("Re&move"), &EntryDialog::remove);
    return actions;
}

void EntryDialog::connectParts()
{
    connect(m_fields, &EntryFields::changed, this, &EntryDialog::updateState);
    // Not reject(), which would ask about unsaved changes: pressing Cancel is an answer already.
    connect(m_cancel, &QPushButton::clicked, this, [this] { GuardedDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &EntryDialog::save);
    connect(m_otherEnd, &MessageStrip::actionTriggered, this, &EntryDialog::takeEndAsItIs);
    connect(m_server, &MessageStrip::actionTriggered, this,
            [this] { nameServer(m_parts, m_uuid, this); });
    connect(&m_vault, &Vault::changed, this, [this] {
        if (record())
            updateRecord();
        else
            reject();
    });
    connect(&m_parts.checks, &VaultChecks::progressed, this, &EntryDialog::updateState);
    connect(&m_parts.checks, &VaultChecks::checked, this, &EntryDialog::handleChecked);
}

const VaultRecord *EntryDialog::record() const
{
    return m_vault.find(m_uuid);
}

bool EntryDialog::isEdited() const
{
    return record() && m_fields->isEdited(*record());
}

void EntryDialog::updateRecord()
{
    const VaultRecord *known = record();
    if (!known)
        return;
    m_title->setText(shownName(*known));
    m_subtitle->setText(m_parts.model.where(*known));
    m_facts->updateFacts(*known);
    updateOtherEnd(*known);
    tellServer(*m_server, m_parts.checks.countWithoutServer({ m_uuid }) > 0);
}

void EntryDialog::updateOtherEnd(const VaultRecord &record)
{
    if (!record.end().isOtherThanAsked()) {
        m_otherEnd->hide();
        return;
    }
    const Message message = endtext::otherThanAsked(
        record.end(), DisplayText(m_parts.model.words().service(record)).text(), m_parts.clock);
    m_otherEnd->show(Tone::Warning, message.title, message.text);
    m_otherEnd->setActions({ tr("Take it as it is") });
}

void EntryDialog::takeEndAsItIs()
{
    auto *reply = m_vault.update(m_uuid, [](VaultRecord &newest) { newest.askedEnd.reset(); });
    connect(reply, &Reply::finished, this, [this, reply] {
        if (!reply->takeResult())
            refuse(m_otherEnd->action(0), tr("Keyturn could not write its own list"),
                   tr("Nothing was changed. Try it once more."));
    });
}

void EntryDialog::updateState()
{
    m_fields->setEditable(!m_saving);
    m_cancel->setEnabled(!m_saving);
    const bool isChanged = isEdited();
    m_save->setEnabled(!m_saving && isChanged);
    m_cancel->setText(isChanged ? tr("Cance&l") : tr("C&lose"));
    const bool isChecking = m_parts.checks.isChecking(m_uuid);
    m_verify->setEnabled(!isChecking);
    if (!isChecking && m_status->isWork()) {
        m_status->setStatus(Tone::Neutral, {}, {});
        m_status->hide();
    }
}

void EntryDialog::copy()
{
    if (m_reading)
        return;
    m_message->hide();
    auto *reply = m_vault.secret(m_uuid);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reading.clear();
        finishCopy(reply->takeResult());
    });
}

void EntryDialog::finishCopy(const Result<Secret, KeychainError> &read)
{
    if (!read) {
        const Message message = errortext::keychain(read.error());
        m_message->show(Tone::Bad, message.title, message.text);
        return;
    }
    if (!m_status->copy(*read)) {
        m_message->show(Tone::Bad, tr("The key was not copied"),
                        tr("Another program took or kept the clipboard. Try again, or reveal it "
                           "and copy it from there."));
        return;
    }
    m_vault.noteGivenOut(m_uuid, Vault::GivenOut::Copied);
}

void EntryDialog::reveal()
{
    const VaultRecord *known = record();
    if (!known)
        return;
    auto *dialog =
        new RevealDialog(m_vault, *known, m_parts.model.where(*known), m_parts.clipboard, this);
    dialog->open();
}

void EntryDialog::verify()
{
    m_message->hide();
    const int unknown = m_parts.checks.countUnknown({ m_uuid });
    const int withoutRequest = m_parts.checks.countWithoutRequest({ m_uuid });
    if (unknown + withoutRequest > 0) {
        const Message message = notAsked(unknown, withoutRequest, 0);
        m_message->show(Tone::Neutral, message.title, message.text);
        return;
    }
    if (m_parts.checks.countWithoutServer({ m_uuid }) > 0) {
        connect(nameServer(m_parts, m_uuid, this), &ServerDialog::named, this,
                &EntryDialog::verify);
        return;
    }
    m_parts.checks.check({ m_uuid });
    m_status->forget();
    m_status->setWork(tr("Verifying…"));
    m_status->show();
    updateRecord();
    updateState();
}

void EntryDialog::handleChecked(const QString &uuid)
{
    if (uuid != m_uuid)
        return;
    updateRecord();
    updateState();
    const VaultRecord *known = record();
    if (const auto error = m_parts.checks.keychainError(uuid)) {
        const Message message = errortext::keychain(*error);
        m_message->show(Tone::Bad, message.title, message.text);
    } else if (known && known->check) {
        m_status->forget();
        const BadgeLook look = checkLook(known->check->outcome);
        m_status->setStatus(look.tone, look.icon, checktext::words(known->check->outcome).meaning);
        m_status->show();
    }
}

void EntryDialog::use()
{
    if (const VaultRecord *known = record())
        Q_EMIT useRequested(VaultRecord(*known));
}

void EntryDialog::remove()
{
    if (isEdited()) {
        refuse(m_save, tr("Not saved yet"),
               tr("Save what you changed, or cancel, then remove the entry."));
        m_message->endWith(m_fields);
        return;
    }
    const QString uuid = m_uuid;
    reject();
    Q_EMIT removeRequested(uuid);
}

void EntryDialog::refuse(QWidget *field, const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
    field->setFocus(Qt::OtherFocusReason);
}

void EntryDialog::save()
{
    const VaultRecord *known = record();
    if (m_saving || !known)
        return;
    if (!m_fields->hasName()) {
        refuse(m_fields->nameField(), tr("Enter a name"),
               tr("You will see this name in the vault."));
        m_message->endWith(m_fields->nameField());
        return;
    }
    m_message->hide();
    if (!m_fields->checkForKeys())
        return;
    auto *reply =
        m_vault.update(m_uuid, [this](VaultRecord &newest) { newest = m_fields->edited(newest); });
    m_saving = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_saving.clear();
        finishSaving(reply->takeResult());
    });
    updateState();
}

void EntryDialog::finishSaving(const Result<Done, VaultError> &kept)
{
    updateState();
    if (kept) {
        accept();
        return;
    }
    refuse(m_save, tr("Keyturn could not write its own list"),
           tr("What you entered is still here. Save it once more."));
}

void EntryDialog::showEvent(QShowEvent *event)
{
    GuardedDialog::showEvent(event);
    if (!event->spontaneous())
        m_fields->nameField()->setFocus(Qt::OtherFocusReason);
}

void EntryDialog::reject()
{
    if (m_saving || !isEdited()) {
        GuardedDialog::reject();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Close without saving what you changed?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, discard] {
        if (box->clickedButton() == discard)
            GuardedDialog::reject();
    });
    box->open();
}

void EntryDialog::done(int result)
{
    if (m_saving)
        return;
    if (m_reading)
        m_reading->cancel();
    GuardedDialog::done(result);
}

} // namespace keyturn
