// SPDX-License-Identifier: MIT
#include "ui/dialogs/notesdialog.h"

#include "core/displaytext.h"
#include "ui/dialogs/entryfields.h"
#include "ui/text/origintext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keyfreefields.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/scrollingform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 4;

} // namespace

NotesDialog::NotesDialog(Listing &listing, Vault &vault, const ServiceCatalog &catalog,
                         const QString &id, QWidget *parent)
    : GuardedDialog(parent)
    , m_listing(listing)
    , m_vault(vault)
    , m_id(id)
    , m_before(listing.notesOf(id))
    , m_keyFree(new KeyFreeFields(catalog, this))
{
    setWindowTitle(tr("Owner and notes"));
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    const Credential *row = listing.model().find(id);
    const QString name = row && !row->name.trimmed().isEmpty() ? row->name : id;
    heading.title->setText(tr("Owner and notes of “%1”").arg(DisplayText(name).inSentence()));
    heading.subtitle->setText(tr("Seen on this computer only. The service is not told."));
    auto *form = new QWidget(this);
    addFields(form);
    layout->addWidget(new ScrollingForm(form, this));
    m_message = addMessage(layout);
    const auto buttons = addButtons(layout, nullptr, tr("&Save"));
    m_save = buttons.accept;
    connect(buttons.cancel, &QPushButton::clicked, this, &NotesDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NotesDialog::save);
    fill(m_before);
    m_owner->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::addFields(QWidget *form)
{
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_origin = new ChoiceBox(form);
    m_origin->setAccessibleName(tr("Made by"));
    for (const Origin origin :
         { Origin::Unknown, Origin::Mine, Origin::Colleague, Origin::Investigate })
        m_origin->addItem(origintext::fact(origin), int(origin));
    addFieldLabel(layout, tr("&Made by"), m_origin, form);
    m_owner = new QLineEdit(form);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who answers for this key"));
    addFieldLabel(layout, tr("O&wner"), m_owner, form);
    m_keyFree->add(m_owner, layout);
    m_note = EntryFields::newLines(noteLines, form);
    m_note->setAccessibleName(tr("Note"));
    addFieldLabel(layout, tr("N&ote"), m_note, form);
    m_keyFree->add(m_note, layout);
    m_tags = new QLineEdit(form);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    addFieldLabel(layout, tr("&Tags"), m_tags, form);
    m_keyFree->add(m_tags, layout);
    m_consumers = EntryFields::newConsumers(form);
    addFieldLabel(layout, tr("&Used in"), m_consumers, form);
    m_keyFree->add(m_consumers, layout);
}

void NotesDialog::fill(const Annotation &notes)
{
    // Whoever opens this dialog is asked now.
    const Origin origin = notes.origin == Origin::Unasked ? Origin::Unknown : notes.origin;
    m_origin->setCurrentIndex(m_origin->findData(int(origin)));
    m_owner->setText(notes.owner);
    m_note->setPlainText(notes.note);
    m_tags->setText(notes.tags.join(u", "_s));
    m_consumers->setPlainText(linesOf(notes.consumers).join(u'\n'));
}

Annotation NotesDialog::entered() const
{
    return { static_cast<Origin>(m_origin->currentData().toInt()), m_owner->text().simplified(),
             m_note->toPlainText(), EntryFields::tagsIn(m_tags->text()),
             EntryFields::consumersIn(m_consumers->toPlainText(), m_before.consumers) };
}

void NotesDialog::save()
{
    if (m_saving || !m_keyFree->check())
        return;
    const Annotation notes = entered();
    m_listing.setOrigin({ m_id }, notes.origin);
    if (const VaultRecord *entry = m_listing.entryOf(m_id)) {
        saveInVault(entry->uuid, notes);
        return;
    }
    m_listing.annotate({ m_id }, [&notes](Annotation &annotation) { annotation = notes; });
    accept();
}

void NotesDialog::saveInVault(const QString &uuid, const Annotation &notes)
{
    m_message->hide();
    auto *reply = m_vault.update(uuid, [&notes](VaultRecord &record) {
        record.owner = notes.owner;
        record.note = notes.note;
        record.tags = notes.tags;
        record.consumers = notes.consumers;
    });
    m_saving = reply;
    m_save->setEnabled(false);
    connect(reply, &Reply::finished, this, [this, reply, notes] {
        m_saving.clear();
        m_save->setEnabled(true);
        if (!reply->takeResult()) {
            m_message->show(Tone::Bad, tr("Keyturn could not write its own list"),
                            tr("What you entered is not kept. Try it once more."));
            return;
        }
        // What was said before the vault had the key must not come back when a field is cleared.
        m_listing.annotate({ m_id }, [&notes](Annotation &annotation) {
            annotation = { notes.origin, {}, {}, {}, {} };
        });
        accept();
    });
}

} // namespace keyturn
