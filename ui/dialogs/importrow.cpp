// SPDX-License-Identifier: MIT
#include "ui/dialogs/importrow.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "session/vault.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/text/inputtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/credentialform.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QUuid>
#include <QVBoxLayout>

namespace keyturn {

using Field = CredentialInput::Field;

ImportRow::ImportRow(ImportCandidate candidate, const ServiceCatalog &catalog, int number,
                     QWidget *parent)
    : QWidget(parent)
    , m_candidate(std::move(candidate))
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_chosen(new QCheckBox(this))
    , m_form(new CredentialForm(catalog, m_candidate.secret, number, this))
    , m_status(new StatusLine(this))
{
    //: Of a box to tick: %1 is the number of a row
    m_chosen->setAccessibleName(tr("Choose %1").arg(number));
    m_status->setObjectName(QStringLiteral("rowStatus"));
    m_status->describe(m_chosen);
    m_status->hide();
    buildLayout();
    CredentialFacts facts;
    facts.uuid = m_uuid;
    facts.serviceId = m_candidate.serviceId;
    facts.kind = m_candidate.kind.value_or(CredentialKind::ApiKey);
    facts.name = m_candidate.variable;
    m_form->fill(facts);
    const bool isGuess = m_candidate.treatments.testFlag(Treatment::Joined);
    m_chosen->setChecked(m_form->input().service() && !m_candidate.isRepeated && !isGuess);
    if (m_candidate.isRepeated)
        tellDoubt(Icon::Info, tr("Twice in this text"));
    connect(m_chosen, &QCheckBox::toggled, this, &ImportRow::changed);
    connect(m_form, &CredentialForm::changed, this, [this](Field field) {
        if (m_status->tone() == Tone::Bad)
            m_status->hide(); // the message was about other inputs
        if (field == Field::Service)
            handleService();
        else if (field == Field::Kind)
            updateFit();
        Q_EMIT changed();
    });
}

void ImportRow::buildLayout()
{
    // Aligns the check box with the first line of fields.
    m_chosen->setMinimumHeight(m_form->editor(Field::Name)->sizeHint().height());
    auto *fields = new QVBoxLayout;
    fields->setSpacing(metrics::small);
    fields->addWidget(m_form);
    if (const QString done = importtext::treated(m_candidate.treatments); !done.isEmpty()) {
        auto *treated = new StatusLine(this);
        treated->setObjectName(QStringLiteral("treated"));
        treated->setStatus(Tone::Neutral, Icon::Info, done);
        fields->addWidget(treated);
    }
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

void ImportRow::handleService()
{
    updateFit();
    // A user who says what the value is wants to import it.
    const CredentialInput input = m_form->input();
    m_chosen->setChecked(input.service() || input.isAnother());
}

/// Says at once if the chosen service has no keys with this prefix.
void ImportRow::updateFit()
{
    const CredentialInput input = m_form->input();
    if (input.service() && !input.kind())
        tellProblem(inputtext::sentence(input, Field::Service));
    else if (!m_isUnlisted && !m_candidate.isRepeated)
        m_status->hide();
}

bool ImportRow::isChosen() const
{
    return m_chosen->isChecked();
}

bool ImportRow::checkFields()
{
    const CredentialInput input = m_form->input();
    const auto field = input.problem();
    if (!field)
        return true;
    tellProblem(inputtext::sentence(input, *field));
    m_form->editor(*field)->setFocus(Qt::OtherFocusReason);
    announce(m_status);
    return false;
}

VaultRecord ImportRow::record(const Clock &clock) const
{
    const CredentialInput input = m_form->input();
    return input.facts().entry(input.kind(), secret(), clock.now());
}

VaultRecord ImportRow::edited(const VaultRecord &entry) const
{
    const CredentialInput input = m_form->input();
    if (input.problem())
        return entry;
    const VaultRecord said = input.facts().entry(input.kind(), secret(), entry.storedAt);
    VaultRecord changed = entry;
    changed.name = said.name;
    changed.serviceId = said.serviceId;
    changed.serverUrl = said.serverUrl;
    changed.authUrl = said.authUrl;
    changed.organizationId = said.organizationId;
    changed.organizationName = said.organizationName;
    changed.kind = said.kind;
    changed.credentialId = said.credentialId;
    changed.hint = said.hint;
    return changed;
}

void ImportRow::tellInVault(const QString &name)
{
    tellDoubt(Icon::Vault, tr("In the vault as “%1”").arg(DisplayText(name).inSentence()));
}

void ImportRow::tellDoubt(Icon icon, const QString &text)
{
    m_status->setStatus(Tone::Warning, icon, text);
    m_status->show();
    m_chosen->setChecked(false);
}

void ImportRow::tellFailure(const VaultError &error)
{
    m_isUnlisted = error.store.has_value();
    tellProblem(error.isUndecided() ? tr("Not known yet whether it is saved.")
                    : error.store ? tr("In the keychain, but not in the vault's list. Try it once "
                                       "more; Cancel takes it out again.")
                                  : errortext::keychain(*error.keychain).title);
}

void ImportRow::tellProblem(const QString &why)
{
    m_status->setStatus(Tone::Bad, Icon::Warn, why);
    m_status->show();
}

} // namespace keyturn
