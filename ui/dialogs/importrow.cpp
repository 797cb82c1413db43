// SPDX-License-Identifier: MIT
#include "ui/dialogs/importrow.h"

#include "core/clock.h"
#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "core/serverurl.h"
#include "services/servicecatalog.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

namespace keyturn {

namespace {

QString parsedAddress(const QString &address)
{
    const auto url = ServerUrl::parse(address);
    return url ? url->text() : address;
}

} // namespace

ImportRow::ImportRow(ImportCandidate candidate, const ServiceCatalog &catalog, int number,
                     QWidget *parent)
    : QWidget(parent)
    , m_candidate(std::move(candidate))
    , m_catalog(catalog)
    , m_number(number)
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    buildFields();
    fillServices();
    fillKinds();
    m_chosen->setChecked(service() && !m_candidate.isRepeated);
    if (m_candidate.isRepeated)
        showRepeated();
    connect(m_chosen, &QCheckBox::toggled, this, &ImportRow::changed);
    connect(m_service, &ChoiceBox::currentIndexChanged, this, [this] {
        fillKinds();
        // Who says what it is wants to have it.
        m_chosen->setChecked(service());
        Q_EMIT changed();
    });
    connect(m_kind, &ChoiceBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
}

void ImportRow::buildFields()
{
    m_status = new StatusLine(this);
    m_status->setObjectName(QStringLiteral("rowStatus"));
    m_status->hide();
    auto *fields = new QVBoxLayout;
    fields->setSpacing(metrics::small);
    fields->addLayout(buildNameLine());
    fields->addLayout(buildPlaceLine());
    fields->addLayout(buildExtraLine());
    fields->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::medium);
    row->addWidget(m_chosen, 0, Qt::AlignTop);
    row->addLayout(fields, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addLayout(row);
    layout->addWidget(new HairLine(this));
}

QHBoxLayout *ImportRow::buildNameLine()
{
    m_chosen = new QCheckBox(this);
    //: Of a box to tick: %1 is the number of a row
    m_chosen->setAccessibleName(tr("Choose %1").arg(m_number));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name %1").arg(m_number));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setText(m_candidate.variable);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    setTextStyle(m_hint, TextStyle::Monospace);
    // The box stands beside the first line of fields.
    m_chosen->setMinimumHeight(m_name->sizeHint().height());
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::medium);
    line->addWidget(m_name, 1);
    line->addWidget(m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &ImportRow::changed);
    return line;
}

QHBoxLayout *ImportRow::buildPlaceLine()
{
    m_service = new ChoiceBox(this);
    m_service->setAccessibleName(tr("Service %1").arg(m_number));
    m_kind = new ChoiceBox(this);
    m_kind->setAccessibleName(tr("Kind %1").arg(m_number));
    for (ChoiceBox *box : { m_service, m_kind }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_organization = new QLineEdit(this);
    m_organization->setAccessibleName(tr("Organization %1").arg(m_number));
    m_organization->setPlaceholderText(tr("Organization (optional)"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(m_service);
    line->addWidget(m_kind);
    line->addWidget(m_organization, 1);
    return line;
}

QHBoxLayout *ImportRow::buildExtraLine()
{
    m_keyName = new QLineEdit(this);
    m_keyName->setAccessibleName(tr("Key name %1").arg(m_number));
    m_keyName->setPlaceholderText(tr("Key name, as at the service"));
    m_organizationId = new QLineEdit(this);
    m_organizationId->setAccessibleName(tr("Organization ID %1").arg(m_number));
    m_organizationId->setPlaceholderText(tr("Organization ID"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    for (QLineEdit *field : { m_keyName, m_organizationId }) {
        line->addWidget(field, 1);
        connect(field, &QLineEdit::textChanged, this, &ImportRow::changed);
    }
    return line;
}

void ImportRow::fillServices()
{
    m_service->addItem(tr("Choose…"));
    for (const ServiceProfile &profile : m_catalog.profiles())
        m_service->addItem(DisplayText(profile.name).text(), profile.id);
    m_service->setCurrentIndex(m_candidate.serviceId.isEmpty()
                                   ? 0
                                   : std::max(0, m_service->findData(m_candidate.serviceId)));
}

bool ImportRow::fits(const KindProfile &kind) const
{
    return kind.prefix.isEmpty() || secret().reveal().startsWith(kind.prefix.toUtf8());
}

void ImportRow::fillKinds()
{
    {
        const QSignalBlocker silent(m_kind);
        m_kind->clear();
        const ServiceProfile *chosen = service();
        const KindProfile *known = chosen ? chosen->kindOf(secret().reveal()) : nullptr;
        for (const KindProfile &kind : chosen ? chosen->kinds : std::vector<KindProfile>()) {
            if (fits(kind) && (!known || known->kind == kind.kind))
                m_kind->addItem(kindtext::noun(kind.kind), int(kind.kind));
        }
        const bool isDetected = chosen && m_candidate.kind && m_candidate.serviceId == chosen->id;
        if (isDetected)
            m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(*m_candidate.kind))));
    }
    m_kind->setVisible(m_kind->count() > 0);
    m_kind->setEnabled(m_kind->count() > 1);
    showKind();
}

void ImportRow::showKind()
{
    const KindProfile *chosen = kind();
    m_hint->setText(credentialHint(secret(), chosen ? chosen->prefix : QString()));
    m_keyName->setVisible(needsKeyName());
    m_organizationId->setVisible(needsOrganizationId()
                                 || (chosen && !chosen->organizationHeader.isEmpty()));
    suggestName();
    if (service() && !chosen)
        say(missing());
    else if (!m_isUnlisted && !m_candidate.isRepeated)
        m_status->hide();
}

void ImportRow::suggestName()
{
    const ServiceProfile *chosen = service();
    if (!chosen || m_name->text() != m_suggestedName)
        return;
    //: A name for a credential: %1 is its service, %2 its kind
    m_suggestedName = tr("%1 %2").arg(DisplayText(chosen->name).text(),
                                      kind() ? kindtext::noun(kind()->kind) : QString());
    m_suggestedName = m_suggestedName.trimmed();
    m_name->setText(m_suggestedName);
}

const ServiceProfile *ImportRow::service() const
{
    return m_catalog.profile(m_service->currentData().toString());
}

const KindProfile *ImportRow::kind() const
{
    const ServiceProfile *chosen = service();
    return chosen && m_kind->currentData().isValid()
        ? chosen->kind(static_cast<CredentialKind>(m_kind->currentData().toInt()))
        : nullptr;
}

bool ImportRow::needsKeyName() const
{
    return kind() && kind()->exchange && !kind()->exchange->idField.isEmpty();
}

bool ImportRow::needsOrganizationId() const
{
    return kind() && kind()->exchange && kind()->exchange->organizationRequired;
}

bool ImportRow::isChosen() const
{
    return m_chosen->isChecked();
}

QString ImportRow::shownName() const
{
    return DisplayText(m_name->text().trimmed()).inSentence();
}

QString ImportRow::missing() const
{
    if (!service())
        return tr("Choose the service that it belongs to, or leave it out.");
    if (!kind())
        return tr("%1 has no keys or tokens that begin like this. Choose another service, or leave "
                  "it out.")
            .arg(DisplayText(service()->name).inSentence());
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter a name. It is what you will know it by in the vault.");
    if (needsKeyName() && m_keyName->text().trimmed().isEmpty())
        return tr("Enter the key's own name at the service: it is sent along with the key.");
    if (needsOrganizationId() && m_organizationId->text().trimmed().isEmpty())
        return tr("Enter the ID of its organization: it is sent along with the key.");
    return {};
}

QWidget *ImportRow::fieldOfMissing() const
{
    if (!service() || !kind())
        return m_service;
    if (m_name->text().trimmed().isEmpty())
        return m_name;
    return needsKeyName() && m_keyName->text().trimmed().isEmpty() ? m_keyName : m_organizationId;
}

void ImportRow::askForMissing()
{
    say(missing());
    fieldOfMissing()->setFocus(Qt::OtherFocusReason);
    announce(m_status);
}

VaultRecord ImportRow::record(const Clock &clock) const
{
    const ServiceProfile &profile = *service();
    const KindProfile &chosen = *kind();
    VaultRecord record;
    record.uuid = m_uuid;
    record.serviceId = profile.id;
    record.serverUrl = parsedAddress(profile.address);
    record.authUrl = chosen.exchange ? parsedAddress(profile.authAddress) : QString();
    record.organizationName = m_organization->text().trimmed();
    record.organizationId =
        m_organizationId->isVisibleTo(this) ? m_organizationId->text().trimmed() : QString();
    record.kind = chosen.kind;
    record.credentialId =
        needsKeyName() ? m_keyName->text().trimmed() : chosen.idInside(secret().reveal());
    record.name = m_name->text().trimmed();
    record.hint = credentialHint(secret(), chosen.prefix);
    record.storedAt = clock.now();
    record.expiryKnown = false;
    return record;
}

void ImportRow::showInVault(const QString &name)
{
    m_status->setStatus(Tone::Warning, Icon::Vault,
                        tr("In the vault as “%1”").arg(DisplayText(name).inSentence()));
    m_status->show();
    m_chosen->setChecked(false);
}

void ImportRow::showRepeated()
{
    m_status->setStatus(Tone::Warning, Icon::Info, tr("Twice in this text"));
    m_status->show();
    m_chosen->setChecked(false);
}

void ImportRow::showFailure(const QString &why)
{
    say(why);
}

void ImportRow::say(const QString &text)
{
    m_status->setStatus(Tone::Bad, Icon::Warn, text);
    m_status->setVisible(!text.isEmpty());
}

} // namespace keyturn
