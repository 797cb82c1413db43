// SPDX-License-Identifier: MIT
#include "ui/dialogs/capturedialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/serverurl.h"
#include "services/servicecatalog.h"
#include "session/session.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statusline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const CaptureDialog::Preset &preset)
{
    if (preset.kind == CredentialKind::Token)
        return CaptureDialog::tr("Add a token made there");
    return preset.kind && !preset.serverUrl.isEmpty() ? CaptureDialog::tr("Add a key made there")
                                                      : CaptureDialog::tr("Import a key");
}

QString prefixesOf(const ServiceProfile &service)
{
    QStringList prefixes;
    for (const KindProfile &kind : service.kinds) {
        if (!kind.prefix.isEmpty())
            prefixes.append(kind.prefix);
    }
    return prefixes.join(u", "_s);
}

QString suggestedName(const ServiceProfile &service, CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return CaptureDialog::tr("%1 key").arg(service.name);
    case CredentialKind::Token:
        return CaptureDialog::tr("%1 token").arg(service.name);
    case CredentialKind::PersonalAccessKey:
        return CaptureDialog::tr("%1 access key").arg(service.name);
    }
    Q_UNREACHABLE();
}

} // namespace

CaptureDialog::CaptureDialog(Vault &vault, const ServiceCatalog &catalog, const Clock &clock,
                             Preset preset, QWidget *parent)
    : GuardedDialog(parent)
    , m_vault(vault)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_preset(std::move(preset))
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setWindowTitle(titleOf(m_preset));
    buildForm();
    fillServices();
    m_organization->setText(m_preset.organizationName);
    m_keyName->setText(m_preset.credentialId);
    m_organizationId->setText(m_preset.organizationId);
    connect(m_name, &QLineEdit::textChanged, this, &CaptureDialog::update);
    connect(m_credential, &QLineEdit::textChanged, this, &CaptureDialog::readCredential);
    connect(m_service, &ChoiceBox::currentIndexChanged, this, [this] {
        showKind(credentialFromText(m_credential->text()));
        update();
    });
    connect(m_message, &MessageStrip::actionTriggered, this, [this] { submit(Duplicates::Keep); });
    connect(m_cancel, &QPushButton::clicked, this, &CaptureDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(Duplicates::Ask); });
    connect(&vault.keychain(), &Keychain::stateChanged, this, &CaptureDialog::update);
    showKind(failure(CredentialTextError::Empty));
    update();
}

CaptureDialog::~CaptureDialog() = default;

void CaptureDialog::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
    const auto heading = addHeading(layout, this);
    heading.title->setText(titleOf(m_preset));
    heading.subtitle->setText(
        tr("It is kept in this computer's keychain. Nothing is sent anywhere."));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    addFieldLabel(layout, tr("&Name"), m_name, this);
    m_credential = new QLineEdit(this);
    m_credential->setAccessibleName(tr("Credential"));
    m_credential->setEchoMode(QLineEdit::Password);
    m_credential->setInputMethodHints(m_credential->inputMethodHints() | Qt::ImhSensitiveData);
    m_credential->setDragEnabled(false);
    addFieldLabel(layout, tr("&Key or token"), m_credential, this);
    m_credentialHint = new StatusLine(this);
    m_credentialHint->setObjectName(u"credentialHint"_s);
    // A long sentence wraps instead of widening the dialog.
    QSizePolicy policy = m_credentialHint->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_credentialHint->setSizePolicy(policy);
    m_credentialHint->hide();
    layout->addSpacing(metrics::tiny);
    layout->addWidget(m_credentialHint);
    addServiceRow(layout);
    addExchangeFields(layout);
    m_organization = new QLineEdit(this);
    m_organization->setAccessibleName(tr("Organization"));
    addFieldLabel(layout, tr("&Organization (optional)"), m_organization, this);
    m_message = new MessageStrip(this);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::medium);

    m_progress = new StatusLine(this);
    m_progress->setObjectName(u"progress"_s);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void CaptureDialog::addServiceRow(QVBoxLayout *layout)
{
    auto *row = new QWidget(this);
    m_service = new ChoiceBox(row);
    m_service->setAccessibleName(tr("Service"));
    m_kind = new Badge(row);
    m_kind->setObjectName(u"kind"_s);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins({});
    rowLayout->setSpacing(metrics::medium);
    rowLayout->addWidget(m_service, 1);
    rowLayout->addWidget(m_kind);
    addFieldLabel(layout, tr("S&ervice"), row, this)->setBuddy(m_service);
}

void CaptureDialog::addExchangeFields(QVBoxLayout *layout)
{
    const auto add = [this, layout](const QString &label, const QString &name, QLineEdit *&field) {
        auto *part = new QWidget(this);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins({});
        column->setSpacing(0);
        field = new QLineEdit(part);
        field->setAccessibleName(name);
        addFieldLabel(column, label, field, part);
        layout->addWidget(part);
        return part;
    };
    m_keyNamePart = add(tr("Key na&me"), tr("Key name"), m_keyName);
    m_keyName->setPlaceholderText(tr("As it is called where it was made"));
    m_organizationIdPart = add(tr("Organization &ID"), tr("Organization ID"), m_organizationId);
    m_organizationId->setPlaceholderText(tr("A GUID, shown where the key was made"));
}

void CaptureDialog::showExchangeFields()
{
    const auto credential = credentialFromText(m_credential->text());
    const KindProfile *kind = credential ? kindOf(*credential) : openKind();
    const bool isExchanged = kind && kind->exchange;
    m_keyNamePart->setVisible(isExchanged && !kind->exchange->idField.isEmpty());
    m_organizationIdPart->setVisible(isExchanged && kind->exchange->organizationRequired);
}

bool CaptureDialog::checkExchangeFields(const KindProfile &kind)
{
    if (!kind.exchange)
        return true;
    if (!kind.exchange->idField.isEmpty() && m_keyName->text().trimmed().isEmpty()) {
        refuse(m_keyName, tr("Enter the key's name"),
               tr("%1 asks for it together with the key.")
                   .arg(DisplayText(service()->name).inSentence()));
        return false;
    }
    if (kind.exchange->organizationRequired && QUuid(m_organizationId->text().trimmed()).isNull()) {
        refuse(m_organizationId, tr("Enter the organization ID"),
               tr("It is a GUID: 32 digits and letters from a to f in five groups, such as "
                  "6f9619ff-8b86-d011-b42d-00c04fc964ff. It is not the organization's name."));
        return false;
    }
    return true;
}

void CaptureDialog::fillServices()
{
    for (const ServiceProfile &profile : m_catalog.profiles())
        m_service->addItem(DisplayText(profile.name).text(), profile.id);
    m_service->setCurrentIndex(std::max(0, m_service->findData(m_preset.serviceId)));
}

void CaptureDialog::showEvent(QShowEvent *event)
{
    GuardedDialog::showEvent(event);
    if (!event->spontaneous())
        m_credential->setFocus(Qt::OtherFocusReason);
}

const ServiceProfile *CaptureDialog::service() const
{
    return m_catalog.profile(m_service->currentData().toString());
}

const KindProfile *CaptureDialog::kindOf(const Secret &secret) const
{
    const ServiceProfile *chosen = service();
    if (!chosen)
        return nullptr;
    const KindProfile *told = chosen->kindOf(secret.reveal());
    return told ? told : openKind();
}

const KindProfile *CaptureDialog::openKind() const
{
    const ServiceProfile *chosen = service();
    if (!chosen)
        return nullptr;
    // Only a kind of which nobody knows how its values begin can be taken for granted.
    const auto isOpen = [this](const KindProfile &kind) {
        return kind.prefix.isEmpty() && (!m_preset.kind || *m_preset.kind == kind.kind);
    };
    const auto found = std::find_if(chosen->kinds.begin(), chosen->kinds.end(), isOpen);
    return found == chosen->kinds.end() ? nullptr : &*found;
}

void CaptureDialog::readCredential()
{
    m_message->hide();
    const auto credential = credentialFromText(m_credential->text());
    if (credential)
        detectService(*credential);
    showKind(credential);
    update();
}

void CaptureDialog::detectService(const Secret &secret)
{
    const ServiceProfile *chosen = service();
    if (chosen && chosen->kindOf(secret.reveal()))
        return;
    for (const ServiceProfile &profile : m_catalog.profiles()) {
        if (profile.kindOf(secret.reveal())) {
            m_service->setCurrentIndex(m_service->findData(profile.id));
            return;
        }
    }
}

void CaptureDialog::showKind(const Result<Secret, CredentialTextError> &credential)
{
    const KindProfile *kind = credential ? kindOf(*credential) : nullptr;
    m_kind->setVisible(kind);
    if (kind)
        m_kind->setBadge(Tone::Neutral, {}, kindtext::noun(kind->kind));
    const bool isToken =
        kind ? kind->kind == CredentialKind::Token : m_preset.kind == CredentialKind::Token;
    m_organization->setPlaceholderText(isToken ? tr("Tokens work in all of your organizations")
                                               : QString());
    QString hint;
    Tone tone = Tone::Bad;
    if (!credential) {
        if (credential.error() != CredentialTextError::Empty)
            hint = errortext::credential(credential.error());
    } else if (!kind && service()) {
        hint = tr("%1 has no keys or tokens that begin like this. Its own begin with: %2")
                   .arg(DisplayText(service()->name).inSentence(), prefixesOf(*service()));
    } else if (kind && !kind->idEnd.isEmpty() && kind->idInside(credential->reveal()).isEmpty()) {
        tone = Tone::Warning;
        hint = tr("It seems to be only a part of a key: “%1” is missing inside.").arg(kind->idEnd);
    }
    m_credentialHint->setStatus(tone, Icon::Warn, hint);
    m_credentialHint->setVisible(!hint.isEmpty());
    showExchangeFields();
    suggestName();
}

void CaptureDialog::suggestName()
{
    const ServiceProfile *chosen = service();
    if (!chosen || m_name->text() != m_suggestedName)
        return;
    const auto credential = credentialFromText(m_credential->text());
    const KindProfile *kind = credential ? kindOf(*credential) : nullptr;
    m_suggestedName =
        suggestedName(*chosen, kind ? kind->kind : m_preset.kind.value_or(CredentialKind::ApiKey));
    m_name->setText(m_suggestedName);
}

void CaptureDialog::update()
{
    const bool isReady = !m_saving;
    for (QWidget *field :
         { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_credential),
           static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_organization),
           static_cast<QWidget *>(m_keyName), static_cast<QWidget *>(m_organizationId),
           static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_save) })
        field->setEnabled(isReady);
    const bool isWaiting = m_vault.keychain().state() == KeychainState::Waiting;
    m_progress->setStatus(Tone::Neutral, {},
                          isReady         ? QString()
                              : isWaiting ? tr("Waiting for your keychain: look for an unlock "
                                               "prompt")
                                          : tr("Saving in your keychain…"));
}

/// The sandbox is the same place at whatever address it answers now: its name is no address.
QString CaptureDialog::addressFor(const ServiceProfile &service, QString preset,
                                  const QString &usual) const
{
    const bool isPreset = service.id == m_preset.serviceId;
    if (isPreset && m_preset.serverUrl == Session::sandboxPlace())
        return Session::sandboxPlace();
    const QString address = isPreset && !preset.isEmpty() ? std::move(preset) : usual;
    const auto server = ServerUrl::parse(address);
    return server ? server->text() : address;
}

VaultRecord CaptureDialog::recordFor(const Secret &secret, const KindProfile &kind) const
{
    const ServiceProfile &chosen = *service();
    VaultRecord record;
    record.uuid = m_uuid;
    record.serviceId = chosen.id;
    record.serverUrl = addressFor(chosen, m_preset.serverUrl, chosen.address);
    record.organizationName = m_organization->text().trimmed();
    if (chosen.id == m_preset.serviceId && record.organizationName == m_preset.organizationName)
        record.organizationId = m_preset.organizationId;
    record.kind = kind.kind;
    record.credentialId = kind.idInside(secret.reveal());
    if (kind.exchange) {
        record.authUrl = addressFor(chosen, m_preset.authUrl, chosen.authAddress);
        if (!kind.exchange->idField.isEmpty())
            record.credentialId = m_keyName->text().trimmed();
        if (kind.exchange->organizationRequired)
            record.organizationId = m_organizationId->text().trimmed();
    }
    record.name = m_name->text().trimmed();
    record.hint = credentialHint(secret, kind.prefix);
    record.storedAt = m_clock.now();
    record.expiryKnown = false;
    return record;
}

/// An entry that has the same id inside or, where values hold none, looks the same when masked.
const VaultRecord *CaptureDialog::twinOf(const VaultRecord &record) const
{
    const auto &entries = m_vault.entries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&record](const VaultRecord &entry) {
            const bool isSamePlace = entry.serviceId == record.serviceId
                && entry.serverUrl == record.serverUrl && entry.kind == record.kind;
            if (!isSamePlace || entry.uuid == record.uuid)
                return false;
            return record.credentialId.isEmpty() ? entry.hint == record.hint
                                                 : entry.credentialId == record.credentialId;
        });
    return found == entries.end() ? nullptr : &*found;
}

void CaptureDialog::refuse(QWidget *field, const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
    field->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void CaptureDialog::submit(Duplicates duplicates)
{
    if (m_saving)
        return;
    if (m_name->text().trimmed().isEmpty()) {
        refuse(m_name, tr("Enter a name"), tr("It is what you will know it by in the vault."));
        return;
    }
    const auto credential = credentialFromText(m_credential->text());
    if (!credential && credential.error() == CredentialTextError::Empty) {
        refuse(m_credential, tr("Enter the key or token"), tr("Paste it as it was shown."));
        return;
    }
    const KindProfile *kind = credential ? kindOf(*credential) : nullptr;
    if (!kind) {
        // What is wrong with it stands below it already.
        m_credential->setFocus(Qt::OtherFocusReason);
        m_credential->selectAll();
        announce(m_credentialHint);
        return;
    }
    if (!checkExchangeFields(*kind))
        return;
    const VaultRecord record = recordFor(*credential, *kind);
    const VaultRecord *twin = duplicates == Duplicates::Ask ? twinOf(record) : nullptr;
    if (!twin) {
        save(record, *credential);
        return;
    }
    const QString name = DisplayText(twin->name).inSentence();
    m_message->show(Tone::Warning,
                    record.credentialId.isEmpty() ? tr("It may be in the vault already")
                                                  : tr("It is in the vault already"),
                    record.credentialId.isEmpty() ? tr("“%1” ends the same.").arg(name)
                                                  : tr("“%1” has the same ID.").arg(name));
    m_message->setActions({ tr("Keep both") });
    adjustSize();
}

void CaptureDialog::save(const VaultRecord &record, const Secret &secret)
{
    m_message->hide();
    auto *reply = m_vault.keep(record, secret);
    m_saving = reply;
    connect(reply, &Reply::finished, this, [this, reply, record] {
        m_saving.clear();
        finishSaving(record, reply->takeResult());
    });
    update();
}

void CaptureDialog::finishSaving(const VaultRecord &record, const Result<Done, VaultError> &kept)
{
    update();
    m_isUnlisted = !kept && kept.error().store;
    if (kept) {
        Q_EMIT saved(record.uuid);
        accept();
        return;
    }
    if (m_isUnlisted) {
        refuse(m_save, tr("Keyturn could not write its own list"),
               tr("Without it the entry would not be found again. Save once more; Cancel takes it "
                  "out of the keychain again."));
        return;
    }
    const Message message = errortext::keychain(*kept.error().keychain);
    refuse(m_save, message.title, message.text + u' ' + tr("Nothing was saved."));
}

void CaptureDialog::done(int result)
{
    if (!mayClose())
        return;
    // setText() empties the undo stack; clear() would keep the old text there.
    m_credential->setText({});
    if (std::exchange(m_isUnlisted, false))
        std::ignore = m_vault.forget(m_uuid);
    GuardedDialog::done(result);
}

} // namespace keyturn
