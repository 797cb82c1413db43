// SPDX-License-Identifier: MIT
#include "ui/pages/heldkeycard.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/checktext.h"
#include "models/timetext.h"
#include "models/vaultmodel.h"
#include "ui/pages/healthline.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"
#include "ui/widgets/statusline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const VaultRecord &record)
{
    const QString name = DisplayText(record.name).text();
    return name.trimmed().isEmpty() ? HeldKeyCard::tr("(no name)") : name;
}

} // namespace

HeldKeyCard::HeldKeyCard(Session &session, const HeldKeys &keys, SecretClipboard &clipboard,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keys(keys)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addChoice(layout);
    addNames(layout);
    m_row = new SecretRow(this);
    m_row->field().setAccessibleName(kindtext::noun(m_keys.kind()));
    // The main thing on this page is the access token.
    if (m_session.profile().kind(m_keys.kind())->exchange)
        setButtonRole(&m_row->copyButton(), ButtonRole::Normal);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_row);
    addButtons(layout, clipboard);
    addFacts(layout);
}

QString HeldKeyCard::serviceName() const
{
    return DisplayText(m_session.profile().name).inSentence();
}

void HeldKeyCard::addChoice(QVBoxLayout *layout)
{
    m_choicePart = new QWidget(this);
    m_choice = new ChoiceBox(m_choicePart);
    m_choice->setAccessibleName(tr("Key"));
    auto *label = new QLabel(tr("&Key"), m_choicePart);
    label->setBuddy(m_choice);
    setTextStyle(label, TextStyle::Medium);
    auto *choice = new QVBoxLayout(m_choicePart);
    choice->setContentsMargins(0, 0, 0, metrics::large);
    choice->setSpacing(metrics::tiny);
    choice->addWidget(label);
    choice->addWidget(m_choice);
    layout->addWidget(m_choicePart);
    connect(m_choice, &ChoiceBox::currentIndexChanged, this,
            [this] { Q_EMIT keyChosen(m_choice->currentData().toString()); });
}

void HeldKeyCard::addNames(QVBoxLayout *layout)
{
    m_name = new ElidedLabel(this);
    setTextStyle(m_name, TextStyle::PanelTitle);
    m_own = new Badge(this);
    m_own->setBadge(Tone::Good, Icon::Link, tr("Keyturn signs in with it"));
    m_replaced = new Badge(this);
    m_replaced->setBadge(Tone::Neutral, Icon::Refresh, tr("Replaced"));
    m_rotated = new Badge(this);
    m_rotated->setBadge(Tone::Neutral, Icon::Refresh, tr("Being rotated"));
    m_rotated->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_rotated);
    row->addWidget(m_own);
    row->addWidget(m_replaced);
    layout->addLayout(row);
}

void HeldKeyCard::setRotated(bool isRotated)
{
    m_rotated->setVisible(isRotated);
}

void HeldKeyCard::addButtons(QVBoxLayout *layout, SecretClipboard &clipboard)
{
    m_verify = new QPushButton(icon(Icon::Shield), tr("Ver&ify"), this);
    m_verify->setAutoDefault(false);
    auto *use = new QPushButton(tr("&Use in code…"), this);
    use->setAutoDefault(false);
    auto *rotate = new QPushButton(icon(Icon::Refresh), tr("&Rotate…"), this);
    rotate->setAutoDefault(false);
    m_status = new CopyStatus(clipboard, CopyStatus::Afterwards::Nothing, this);
    m_status->setObjectName(u"keyStatus"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_verify);
    buttons->addWidget(use);
    buttons->addWidget(rotate);
    buttons->addWidget(m_status, 1);
    layout->addSpacing(metrics::small);
    layout->addLayout(buttons);
    connect(m_verify, &QPushButton::clicked, this, &HeldKeyCard::verifyRequested);
    connect(use, &QPushButton::clicked, this, &HeldKeyCard::useRequested);
    connect(rotate, &QPushButton::clicked, this, &HeldKeyCard::rotateRequested);
}

void HeldKeyCard::addFacts(QVBoxLayout *layout)
{
    const KindProfile &kind = *m_session.profile().kind(m_keys.kind());
    auto *facts = new QGridLayout;
    facts->setContentsMargins(0, metrics::large, 0, 0);
    facts->setHorizontalSpacing(metrics::large);
    facts->setVerticalSpacing(metrics::tiny + 2);
    facts->setColumnStretch(1, 1);
    m_organization = addText(facts, tr("Organization"), u"factOrganization"_s);
    if (kind.exchange && !kind.exchange->idField.isEmpty())
        m_keyName = addText(facts, tr("Key name"), u"factKeyName"_s);
    m_stored = addText(facts, tr("Stored"), u"factStored"_s);
    m_expires = new StatusLine(this);
    m_expires->setObjectName(u"factExpires"_s);
    addFact(facts, tr("Status"), m_expires);
    m_checked = new StatusLine(this);
    m_checked->setObjectName(u"factChecked"_s);
    addFact(facts, tr("Last check"), m_checked);
    if (m_session.profile().health) {
        m_health = new HealthLine(m_session, this);
        addFact(facts, tr("Service"), m_health);
    }
    layout->addLayout(facts);
}

void HeldKeyCard::addFact(QGridLayout *facts, const QString &name, QWidget *value)
{
    auto *key = new QLabel(name, this);
    key->setForegroundRole(QPalette::PlaceholderText);
    const int row = facts->rowCount();
    facts->addWidget(key, row, 0, Qt::AlignTop);
    facts->addWidget(value, row, 1);
}

ElidedLabel *HeldKeyCard::addText(QGridLayout *facts, const QString &name,
                                  const QString &objectName)
{
    auto *value = new ElidedLabel(this);
    value->setObjectName(objectName);
    addFact(facts, name, value);
    return value;
}

void HeldKeyCard::setKeys(const std::vector<VaultRecord> &records, const QString &chosenUuid)
{
    const QSignalBlocker silent(m_choice);
    m_choice->clear();
    for (const VaultRecord &record : records) {
        const QString text = tr("%1 (%2)").arg(shownName(record), DisplayText(record.hint).text());
        m_choice->addItem(record.supersededAt ? tr("%1, replaced").arg(text) : text, record.uuid);
    }
    m_choice->setCurrentIndex(m_choice->findData(chosenUuid));
    m_choicePart->setVisible(records.size() > 1);
}

void HeldKeyCard::setKey(const VaultRecord &record)
{
    m_name->setText(shownName(record));
    m_own->setVisible(m_keys.isOwn(record));
    m_replaced->setVisible(record.supersededAt.has_value());
    m_replaced->setToolTip(
        record.supersededAt ? timetext::exact(*record.supersededAt, m_session.clock()) : QString());
    setOrganization(record);
    if (m_keyName)
        m_keyName->setText(record.credentialId.isEmpty() ? tr("Not known")
                                                         : DisplayText(record.credentialId).text());
}

void HeldKeyCard::setOrganization(const VaultRecord &record)
{
    QString organization = DisplayText(record.organizationName).text();
    if (!record.organizationId.isEmpty()) {
        const QString id = DisplayText(record.organizationId).text();
        organization = organization.isEmpty() ? id : tr("%1 (%2)").arg(organization, id);
    }
    m_organization->setText(organization.isEmpty() ? tr("Not known") : organization);
}

void HeldKeyCard::setTimes(const VaultRecord &record)
{
    const Clock &clock = m_session.clock();
    const bool isStored = m_session.vault().find(record.uuid);
    m_stored->setText(isStored ? timetext::date(record.storedAt, clock)
                               : tr("Not saved: forgotten when you quit"));
    m_stored->setToolTip(isStored ? timetext::exact(record.storedAt, clock) : QString());
    const LifeFacts facts = VaultModel::ownLifeOf(record);
    const BadgeLook look = lifetimeLook(lifetime(facts, clock));
    m_expires->setStatus(look.tone, look.icon,
                         record.expiryKnown
                             ? timetext::status(facts, clock)
                             : tr("End unknown: %1 does not say").arg(serviceName()));
    m_expires->setToolTip(record.expiresAt ? timetext::exact(*record.expiresAt, clock) : QString());
}

void HeldKeyCard::setChecking()
{
    m_verify->setEnabled(false);
    m_checked->setWork(tr("Asking %1…").arg(serviceName()));
}

void HeldKeyCard::setCheck(const std::optional<CheckRecord> &check)
{
    const Clock &clock = m_session.clock();
    m_verify->setEnabled(true);
    m_checked->setStatus(check ? checkLook(check->outcome).tone : Tone::Neutral,
                         check ? std::optional(checkLook(check->outcome).icon) : std::nullopt,
                         checktext::line(check, clock));
    m_checked->setToolTip(check ? timetext::exact(check->checkedAt, clock) : QString());
}

} // namespace keyturn
