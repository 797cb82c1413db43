// SPDX-License-Identifier: MIT
#include "ui/dialogs/entrydialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/checktext.h"
#include "models/timetext.h"
#include "models/vaultmodel.h"
#include "session/vaultchecks.h"
#include "ui/delegates/vaultdelegate.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statusline.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 4;
constexpr int leastColumn = 300;
constexpr int usualDays = 90;

QString shownName(const VaultRecord &record)
{
    const QString text = DisplayText(record.name).text();
    return text.trimmed().isEmpty() ? EntryDialog::tr("(no name)") : text;
}

QString orUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? EntryDialog::tr("Unknown") : text;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

/// The end of a day is the last moment before the next one begins, as everywhere in Keyturn.
QDateTime endOf(QDate day, const Clock &clock)
{
    return day.addDays(1).startOfDay(clock.zone()).addMSecs(-1).toUTC();
}

QString keychainWords(const VaultRecord &record)
{
    switch (record.condition) {
    case EntryCondition::Lost:
        return EntryDialog::tr("Not in the keychain any more");
    case EntryCondition::Changed:
        return EntryDialog::tr("Holds another value than Keyturn put there");
    case EntryCondition::AsKept:
        break;
    }
    return record.fingerprint.isEmpty() ? EntryDialog::tr("Not compared yet")
                                        : EntryDialog::tr("As it was kept");
}

QString shownNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(DisplayText(name).text());
    return DisplayText(shown.join(u", "_s)).text();
}

} // namespace

EntryDialog::EntryDialog(Parts parts, const QString &uuid, QWidget *parent)
    : GuardedDialog(parent)
    , m_parts(parts)
    , m_vault(parts.vault)
    , m_uuid(uuid)
{
    setWindowTitle(tr("Details"));
    buildLayout();
    fill();
    showFacts();
    connectParts();
    update();
}

void EntryDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    layout->addSpacing(metrics::medium);
    layout->addWidget(buildActions());
    layout->addSpacing(metrics::small);
    m_factsPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_factsPlace);
    place->setContentsMargins(0, metrics::large, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::huge);
    columns->addWidget(buildFields(), 1);
    columns->addWidget(m_factsPlace, 1);
    m_factsPlace->setMinimumWidth(leastColumn);
    layout->addLayout(columns);
    m_status = new StatusLine(this);
    m_status->setObjectName(u"status"_s);
    m_status->hide();
    m_message = new MessageStrip(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::large);
    buildButtons(layout);
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
    add(Icon::Link, tr("&Use it…"), &EntryDialog::use);
    add(Icon::Trash, tr("Re&move"), &EntryDialog::remove);
    return actions;
}

QWidget *EntryDialog::buildFields()
{
    auto *fields = new QWidget(this);
    fields->setMinimumWidth(leastColumn);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_name = new QLineEdit(fields);
    m_name->setAccessibleName(tr("Name"));
    addFieldLabel(layout, tr("&Name"), m_name, fields);
    m_note = new QPlainTextEdit(fields);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * noteLines + metrics::large);
    m_note->setMaximumHeight(m_note->minimumHeight());
    addFieldLabel(layout, tr("N&ote"), m_note, fields);
    m_tags = new QLineEdit(fields);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    addFieldLabel(layout, tr("&Tags"), m_tags, fields);
    addExpiry(layout, fields);
    layout->addStretch(1);
    return fields;
}

void EntryDialog::addExpiry(QVBoxLayout *layout, QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_end = new ChoiceBox(row);
    m_end->setAccessibleName(tr("Expires"));
    m_end->addItem(tr("Unknown"), int(End::Unknown));
    m_end->addItem(tr("Never"), int(End::Never));
    m_end->addItem(tr("On a date"), int(End::OnDate));
    m_date = new QDateEdit(row);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    m_date->setDisplayFormat(format.contains("yyyy"_L1) ? format : u"yyyy-MM-dd"_s);
    m_date->setDate(m_parts.clock.today().addDays(usualDays));
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins({});
    rowLayout->setSpacing(metrics::small);
    rowLayout->addWidget(m_end, 1);
    rowLayout->addWidget(m_date, 1);
    addFieldLabel(layout, tr("E&xpires"), row, parent)->setBuddy(m_end);
    connect(m_end, &ChoiceBox::currentIndexChanged, this, &EntryDialog::update);
}

void EntryDialog::buildButtons(QVBoxLayout *layout)
{
    m_cancel = new QPushButton(tr("C&lose"), this);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void EntryDialog::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &EntryDialog::update);
    connect(m_tags, &QLineEdit::textChanged, this, &EntryDialog::update);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EntryDialog::update);
    connect(m_date, &QDateEdit::dateChanged, this, &EntryDialog::update);
    // Whoever says Cancel has been asked.
    connect(m_cancel, &QPushButton::clicked, this, [this] { GuardedDialog::reject(); });
    connect(m_save, &QPushButton::clicked, this, &EntryDialog::save);
    connect(&m_vault, &Vault::changed, this, [this] {
        if (record())
            showFacts();
        else
            reject();
    });
    connect(&m_parts.checks, &VaultChecks::progressed, this, &EntryDialog::update);
    connect(&m_parts.checks, &VaultChecks::checked, this, &EntryDialog::handleChecked);
    connect(&m_parts.clipboard, &SecretClipboard::tick, this, &EntryDialog::showCountdown);
    connect(&m_parts.clipboard, &SecretClipboard::cleared, this, &EntryDialog::showCountdown);
}

const VaultRecord *EntryDialog::record() const
{
    return m_vault.find(m_uuid);
}

void EntryDialog::fill()
{
    const VaultRecord *known = record();
    if (!known)
        return;
    const DisplayText name(known->name);
    // Hidden characters are edited in their visible form: what a field would do with them nobody
    // sees.
    m_name->setText(name.isSuspicious() ? name.full() : known->name);
    m_note->setPlainText(known->note);
    m_tags->setText(known->tags.join(u", "_s));
    const bool hasDate = known->expiryKnown && known->expiresAt && known->expiresAt->isValid();
    const End end = !known->expiryKnown ? End::Unknown : hasDate ? End::OnDate : End::Never;
    if (hasDate)
        m_date->setDate(known->expiresAt->toTimeZone(m_parts.clock.zone()).date());
    m_end->setCurrentIndex(m_end->findData(int(end)));
}

void EntryDialog::showFacts()
{
    const VaultRecord *known = record();
    if (!known)
        return;
    m_title->setText(shownName(*known));
    m_subtitle->setText(m_parts.model.where(*known));
    const Clock &clock = m_parts.clock;
    delete std::exchange(m_facts, nullptr);
    m_facts = new QWidget(m_factsPlace);
    QGridLayout *facts = makeFacts();
    m_facts->setLayout(facts);
    const ServiceProfile *profile = m_parts.catalog.profile(known->serviceId);
    const auto add = [this, facts](const QString &name, const QString &value) {
        addFact(facts, name, value, {}, m_facts);
    };
    add(tr("Service"), DisplayText(profile ? profile->name : known->serviceId).text());
    add(tr("Server"), DisplayText(known->serverUrl).text());
    add(tr("Organization"), orUnknown(m_parts.model.organization(*known)));
    add(tr("Kind"), kindtext::noun(known->kind));
    if (!known->credentialId.isEmpty())
        add(tr("Key ID"), DisplayText(known->credentialId).text());
    add(tr("Hint"), DisplayText(known->hint).text());
    add(tr("Stored"), timetext::date(known->storedAt, clock));
    add(tr("Expires"), timetext::expiry(known->expiresAt, known->expiryKnown, clock));
    add(tr("Keychain"), keychainWords(*known));
    if (m_parts.signIns.userOf(m_uuid))
        add(tr("Sign-in"), tr("Keyturn signs in with it"));
    if (known->supersededAt)
        add(tr("Replaced"), timetext::ago(*known->supersededAt, clock));
    addCheckFacts(facts, *known, m_facts);
    m_factsPlace->layout()->addWidget(m_facts);
    static_cast<QVBoxLayout *>(m_factsPlace->layout())->setAlignment(m_facts, Qt::AlignTop);
    m_facts->show();
}

void EntryDialog::addCheckFacts(QGridLayout *facts, const VaultRecord &known, QWidget *parent) const
{
    QString text = m_parts.model.verified(known);
    if (known.check && !m_parts.checks.isChecking(m_uuid))
        text += u". "_s + checktext::words(known.check->outcome).meaning;
    addFact(facts, tr("Verified"), text,
            known.check ? timetext::exact(known.check->checkedAt, m_parts.clock).toHtmlEscaped()
                        : QString(),
            parent);
    if (known.check && !known.check->scopes.isEmpty())
        addFact(facts, tr("Scopes"), shownNames(known.check->scopes), {}, parent);
    if (known.check && !known.check->organizations.isEmpty())
        addFact(facts, tr("Reaches"), shownNames(known.check->organizations), {}, parent);
}

VaultRecord EntryDialog::edited(VaultRecord known) const
{
    const DisplayText name(known.name);
    const QString shown = name.isSuspicious() ? name.full() : known.name;
    if (m_name->text() != shown) // the visible form of an untouched name is not its new name
        known.name = m_name->text().trimmed();
    known.note = m_note->toPlainText();
    known.tags = tagsIn(m_tags->text());
    const Clock &clock = m_parts.clock;
    switch (End(m_end->currentData().toInt())) {
    case End::Unknown:
        known.expiryKnown = false;
        known.expiresAt.reset();
        break;
    case End::Never:
        known.expiryKnown = true;
        known.expiresAt.reset();
        break;
    case End::OnDate: {
        const bool isSameDay = known.expiryKnown && known.expiresAt
            && known.expiresAt->toTimeZone(clock.zone()).date() == m_date->date();
        if (!isSameDay) // the service's own moment is more exact than a day
            known.expiresAt = endOf(m_date->date(), clock);
        known.expiryKnown = true;
        break;
    }
    }
    return known;
}

bool EntryDialog::isEdited() const
{
    const VaultRecord *known = record();
    if (!known)
        return false;
    // An end that nobody knows may have kept what the service sent.
    VaultRecord same = *known;
    if (!same.expiryKnown)
        same.expiresAt.reset();
    return edited(same) != same;
}

void EntryDialog::update()
{
    const bool isReady = !m_saving;
    for (QWidget *field : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_end),
                            static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_cancel) })
        field->setEnabled(isReady);
    m_date->setVisible(End(m_end->currentData().toInt()) == End::OnDate);
    const bool isChanged = isEdited();
    m_save->setEnabled(isReady && isChanged);
    m_cancel->setText(isChanged ? tr("Cance&l") : tr("C&lose"));
    m_verify->setEnabled(!m_parts.checks.isChecking(m_uuid));
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
    if (m_parts.clipboard.copy(*read) != SecretClipboard::Outcome::Copied) {
        m_message->show(Tone::Bad, tr("It was not copied"),
                        tr("Another program took or kept the clipboard. Try again, or reveal it "
                           "and copy it from there."));
        return;
    }
    m_wasCopied = true;
    showCountdown();
    announce(m_status);
}

void EntryDialog::showCountdown()
{
    if (!m_wasCopied)
        return;
    const auto left = m_parts.clipboard.left();
    if (left.count() > 0)
        m_status->setStatus(Tone::Good, Icon::Copy,
                            tr("Copied, clears in %n s", nullptr, int(left.count())));
    else
        m_status->setStatus(Tone::Neutral, Icon::Copy,
                            tr("Copied; the clipboard no longer holds it"));
    m_status->show();
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
    m_parts.checks.check({ m_uuid });
    showFacts();
    update();
}

void EntryDialog::handleChecked(const QString &uuid)
{
    if (uuid != m_uuid)
        return;
    showFacts();
    update();
    const VaultRecord *known = record();
    if (const auto error = m_parts.checks.keychainError(uuid)) {
        const Message message = errortext::keychain(*error);
        m_message->show(Tone::Bad, message.title, message.text);
    } else if (known && known->check) {
        m_wasCopied = false;
        const BadgeLook look = checkLook(known->check->outcome);
        m_status->setStatus(look.tone, look.icon, checktext::words(known->check->outcome).meaning);
        m_status->show();
        announce(m_status);
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
               tr("Save what you changed, or cancel, then remove it."));
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
    if (m_name->text().trimmed().isEmpty()) {
        refuse(m_name, tr("Enter a name"), tr("It is what you know it by in the vault."));
        return;
    }
    m_message->hide();
    auto *reply = m_vault.update(m_uuid, [this](VaultRecord &newest) { newest = edited(newest); });
    m_saving = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_saving.clear();
        finishSaving(reply->takeResult());
    });
    update();
}

void EntryDialog::finishSaving(const Result<Done, VaultError> &kept)
{
    update();
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
        m_name->setFocus(Qt::OtherFocusReason);
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
