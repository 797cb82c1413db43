// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotatemaking.h"

#include "core/displaytext.h"
#include "core/rotation.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace keyturn {

RotateMaking::RotateMaking(Way way, const QString &service, QWidget *parent)
    : RotateStep(tr("1. Make the new key"), parent)
    , m_way(way)
    , m_service(service)
    , m_text(new Paragraph(bodyParent()))
    , m_create(new QPushButton(tr("&Create the new key…"), bodyParent()))
    , m_capture(new QPushButton(bodyParent()))
    , m_another(new QPushButton(tr("&Make another one"), bodyParent()))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    for (QPushButton *button : { m_create, m_capture, m_another }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    body().addWidget(m_text);
    body().addLayout(buttons);
    body().setAlignment(buttons, Qt::AlignLeading); // a stretch would take room without a button
    connect(m_create, &QPushButton::clicked, this, &RotateMaking::createRequested);
    connect(m_capture, &QPushButton::clicked, this, &RotateMaking::captureRequested);
    connect(m_another, &QPushButton::clicked, this, &RotateMaking::anotherRequested);
}

void RotateMaking::updateStep(const RotationRecord &record, const VaultRecord *entry, bool mayMake)
{
    const bool isMade = record.step != RotationStep::Making;
    m_text->setVisible(!isMade);
    m_create->setVisible(!isMade && m_way == Way::Create);
    m_another->setVisible(isMade && !entry);
    setBodyShown(!isMade || !entry);
    if (isMade) {
        m_capture->hide();
        tellMade(record, entry);
        return;
    }
    const bool isLoose = !record.newId.isEmpty(); // made, but not in the vault
    // What makes a second key is not what the dialog leads to.
    const bool mayBeMade = isLoose || m_isUnknown;
    setButtonRole(m_create, mayBeMade ? ButtonRole::Normal : ButtonRole::Primary);
    setButtonRole(m_capture,
                  isLoose || m_way == Way::Capture ? ButtonRole::Primary : ButtonRole::Normal);
    m_create->setEnabled(mayMake);
    m_capture->setEnabled(mayMake);
    m_create->setText(mayBeMade ? tr("&Create another one…") : tr("&Create the new key…"));
    m_capture->setText(m_way == Way::Capture ? tr("&Generate the new key…")
                                             : tr("&Add the key that was made…"));
    m_capture->setVisible(m_way == Way::Capture || isLoose);
    if (isLoose) {
        setStatus(Tone::Warning, Icon::Warn, tr("Made, but not in your vault"));
        m_text->setText(tr("A new key was made, but your keychain has not kept it. If you have its "
                           "value, add it; otherwise delete that key and create another one."));
    } else if (m_isUnknown) {
        setStatus(Tone::Warning, Icon::Warn, tr("Nobody knows whether a new key was made"));
        m_text->setText(tr("%1 has not answered clearly. If the list shows a new key that nobody "
                           "has, delete it: its value was never shown.")
                            .arg(m_service));
    } else {
        setStatus(Tone::Neutral, Icon::Info, tr("Not made yet"));
        m_text->setText(
            m_way == Way::Create
                ? tr("The form begins with what the old key has. The new key is kept in your "
                     "keychain before it is shown; the old one stays until you retire it.")
                : tr("Make the new key on the page of %1 and paste it here. The old one stays "
                     "until you retire it.")
                      .arg(m_service));
    }
    if (!mayMake)
        setStatus(Tone::Warning, Icon::Info, tr("Open the account of this key to go on"));
}

void RotateMaking::tellMade(const RotationRecord &record, const VaultRecord *entry)
{
    if (!entry) {
        setStatus(Tone::Bad, Icon::Warn,
                  tr("Made, but not in the vault any more: it cannot be verified or put in files"));
        return;
    }
    const QString name =
        DisplayText(entry->name.isEmpty() ? record.oldName : entry->name).inSentence();
    setStatus(Tone::Good, Icon::Ok, tr("“%1”, %2, is in your vault").arg(name, entry->hint));
}

} // namespace keyturn
