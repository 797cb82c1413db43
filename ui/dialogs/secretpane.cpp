// SPDX-License-Identifier: MIT
#include "ui/dialogs/secretpane.h"

#include "core/clock.h"
#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/dialogs/usedialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/endtext.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

/// "ak_7f3a90b2…•••••••••••••••• k9Qd": the number of dots does not tell the length of the value.
QString maskedText(QString hint)
{
    return hint.replace(QChar(u'…'), QStringLiteral("…•••••••••••••••• "));
}

/// So that copying moves nothing: the button below the pointer stays where it is.
void keepRoom(QWidget *part, bool isKept)
{
    QSizePolicy policy = part->sizePolicy();
    policy.setRetainSizeWhenHidden(isKept);
    part->setSizePolicy(policy);
}

} // namespace

SecretPane::SecretPane(Session &session, CreateFlow &flow, SecretClipboard &clipboard,
                       QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_session(session)
    , m_clipboard(clipboard)
{
    buildLayout();
    connect(m_row, &SecretRow::copyRequested, this, &SecretPane::copy);
    connect(m_use, &QPushButton::clicked, this, &SecretPane::openUse);
    connect(m_keptElsewhere, &QCheckBox::toggled, this, &SecretPane::updateSaved);
    connect(m_done, &QPushButton::clicked, this, &SecretPane::doneRequested);
    connect(m_notSaved, &MessageStrip::actionTriggered, &m_flow, &CreateFlow::retrySave);
    connect(&m_flow, &CreateFlow::savedChanged, this, &SecretPane::updateSaved);
    connect(&m_flow, &CreateFlow::credentialChanged, this, &SecretPane::updateEnd);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &SecretPane::updateSaved);
}

void SecretPane::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto heading = GuardedDialog::addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;

    m_row = new SecretRow(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_row);

    m_saved = new StatusLine(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_copied = new CopyStatus(m_clipboard, CopyStatus::Afterwards::ThatItIsGone, this);
    keepRoom(m_copied, true);
    m_copied->hide();
    m_copied->setObjectName(QStringLiteral("copied"));
    m_notSaved = new MessageStrip(this);
    auto *status = new QVBoxLayout;
    status->setSpacing(metrics::tiny);
    for (QWidget *line : { static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_notSaved),
                           static_cast<QWidget *>(m_copied) })
        status->addWidget(line);
    layout->addSpacing(metrics::small);
    layout->addLayout(status);

    m_otherEnd = new MessageStrip(this);
    m_otherEnd->setObjectName(QStringLiteral("otherEnd"));
    layout->addSpacing(metrics::small);
    layout->addWidget(m_otherEnd);

    m_facts = new FactGrid(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_facts);
    m_keptElsewhere = new QCheckBox(tr("I have &stored this elsewhere"), this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_keptElsewhere);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    m_use = new QPushButton(tr("&Use in code…"), this);
    m_use->setAutoDefault(false);
    m_done = new QPushButton(tr("&Done"), this);
    m_done->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
}

/// %1 is the service.
QString SecretPane::adviceFor(const KindProfile &kind)
{
    if (!kind.endpoint(Operation::Delete))
        return tr("%1 will not show this again. If it is lost, create a new one.");
    if (kind.kind == CredentialKind::Token)
        return tr("%1 will not show this again. If it is lost, delete the token and create a new "
                  "one.");
    return tr("%1 will not show this again. If it is lost, delete the key and create a new one.");
}

void SecretPane::updateSecret()
{
    const KindProfile &kind = *m_session.profile().kind(m_flow.credential().kind);
    m_title->setText(kindtext::copyNow(kind.kind));
    m_subtitle->setText(adviceFor(kind).arg(m_session.profile().name));
    m_row->field().setSecret(&m_flow.secret(),
                             maskedText(credentialHint(m_flow.secret(), kind.prefix)));
    m_use->setVisible(!kind.variable.isEmpty());
    updateFacts(m_session);
    updateSaved();
    m_row->copyButton().setDefault(true);
    m_row->copyButton().setFocus(Qt::OtherFocusReason);
}

void SecretPane::updateFacts(Session &session)
{
    const Credential &credential = m_flow.credential();
    const DisplayText name(credential.name);
    m_facts->add(tr("Name"), name.text(),
                 name.isShortened() ? name.full().toHtmlEscaped() : QString());
    const QString organization = DisplayText(session.organizationName()).text();
    m_facts->add(tr("Organization"), organization.isEmpty() ? tr("Unknown") : organization);
    m_facts->add(tr("Service"), session.profile().name);
    m_expires = m_facts->add(tr("Expires"), {});
    updateEnd();
}

void SecretPane::updateEnd()
{
    if (!m_expires)
        return;
    const KnownEnd end = m_flow.end();
    m_expires->setText(endtext::exactly(end, m_session.clock()));
    if (!end.isOtherThanAsked()) {
        m_otherEnd->hide();
        return;
    }
    const Message message =
        endtext::otherThanAsked(end, m_session.profile().name, m_session.clock());
    m_otherEnd->show(Tone::Warning, message.title, message.text);
}

bool SecretPane::isSafeToLeave() const
{
    return m_flow.saved() == CreateFlow::Saved::Saved || isInClipboard() || m_isExported
        || m_keptElsewhere->isChecked();
}

bool SecretPane::isInClipboard() const
{
    return m_copied->isHeld() || (m_snippet && m_clipboard.holds(*m_snippet));
}

bool SecretPane::copy()
{
    if (m_copied->copy(m_flow.secret())) {
        m_session.vault().noteGivenOut(m_flow.uuid(), Vault::GivenOut::Copied);
        updateSaved();
        return true;
    }
    m_row->field().offerSelection();
    m_copied->setStatus(Tone::Bad, Icon::Warn,
                        tr("Copy failed: the value is selected, press Ctrl+C"));
    m_copied->show();
    return false;
}

/// Done closes the dialog while the secret is in the clipboard only. The clipboard is cleared when
/// Keyturn ends, so quitting must know that this copy is the only one.
void SecretPane::noteOnlyCopy()
{
    const bool isElsewhere =
        m_flow.saved() == CreateFlow::Saved::Saved || m_isExported || m_keptElsewhere->isChecked();
    if (isElsewhere)
        m_clipboard.forgetOnlyCopy(m_flow.uuid());
    else if (m_copied->isHeld())
        m_clipboard.noteOnlyCopy(*m_copied->ticket(), m_flow.uuid());
    else if (m_snippet && m_clipboard.holds(*m_snippet))
        m_clipboard.noteOnlyCopy(*m_snippet, m_flow.uuid());
}

void SecretPane::updateSaved()
{
    noteOnlyCopy();
    const auto saved = m_flow.saved();
    m_saved->setVisible(saved != CreateFlow::Saved::Failed);
    switch (saved) {
    case CreateFlow::Saved::NotWanted:
        m_saved->setStatus(Tone::Warning, Icon::Info, tr("Not kept in the keychain: copy it now"));
        break;
    case CreateFlow::Saved::Saving:
        m_saved->setStatus(Tone::Warning, Icon::Clock,
                           tr("Until your keychain answers, nobody knows whether it is saved"));
        break;
    case CreateFlow::Saved::Saved:
        m_saved->setStatus(Tone::Good, Icon::Ok, tr("Saved in your keychain"));
        break;
    case CreateFlow::Saved::Failed: {
        const Message why = errortext::vault(*m_flow.saveError());
        if (m_flow.saveError()->isUndecided())
            m_notSaved->show(Tone::Warning, tr("Not known yet whether it is saved: copy it now"),
                             why.text);
        else
            m_notSaved->show(Tone::Bad, tr("Not saved: copy it now"),
                             why.title + QStringLiteral(". ") + why.text);
        m_notSaved->setActions({ tr("Retry") });
        break;
    }
    }
    if (saved != CreateFlow::Saved::Failed)
        m_notSaved->hide();
    keepRoom(m_keptElsewhere, saved != CreateFlow::Saved::Saved);
    m_keptElsewhere->setVisible(saved != CreateFlow::Saved::Saved && !isInClipboard()
                                && !m_isExported);
}

void SecretPane::openUse()
{
    const KindProfile &kind = *m_session.profile().kind(m_flow.credential().kind);
    UseSubject subject;
    subject.name = m_flow.credential().name;
    subject.serverUrl = m_session.server().text();
    subject.organizationId = m_session.organization().id;
    subject.credentialId = m_flow.credential().id;
    subject.hint = credentialHint(m_flow.secret(), kind.prefix);
    // The keychain is not asked: it may not hold the value at all.
    subject.secret = [this] {
        auto *reply = new KeychainReply<Secret>(this);
        reply->settle(m_flow.secret().clone());
        return reply;
    };
    auto *dialog = new UseDialog(kind, std::move(subject), m_clipboard, window());
    connect(dialog, &UseDialog::valueCopied, this, [this](SecretClipboard::Ticket ticket) {
        m_snippet = ticket;
        m_session.vault().noteGivenOut(m_flow.uuid(), Vault::GivenOut::Copied);
        updateSaved();
    });
    connect(dialog, &UseDialog::valueSaved, this, [this] {
        m_isExported = true;
        m_session.vault().noteGivenOut(m_flow.uuid(), Vault::GivenOut::SavedToFile);
        updateSaved();
    });
    dialog->open();
}

void SecretPane::forget()
{
    m_row->field().clearSecret();
}

} // namespace keyturn
