// SPDX-License-Identifier: MIT
#include "ui/dialogs/secretpane.h"

#include "core/clock.h"
#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

/// "ak_7f3a90b2…•••••••••••••••• k9Qd": more dots than say how long the value is.
QString maskedText(QString hint)
{
    return hint.replace(QChar(u'…'), QStringLiteral("…•••••••••••••••• "));
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
    connect(m_field, &SecretField::copyRequested, this, &SecretPane::copy);
    connect(m_field, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_reveal->setChecked(revealed);
        m_reveal->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye));
    });
    connect(m_reveal, &QToolButton::clicked, this,
            [this](bool checked) { checked ? m_field->reveal() : m_field->mask(); });
    connect(m_copy, &QPushButton::clicked, this, &SecretPane::copy);
    connect(m_keptElsewhere, &QCheckBox::toggled, this, &SecretPane::showSaved);
    connect(m_done, &QPushButton::clicked, this, &SecretPane::doneRequested);
    connect(m_notSaved, &MessageStrip::actionTriggered, &m_flow, &CreateFlow::retrySave);
    connect(&m_flow, &CreateFlow::savedChanged, this, &SecretPane::showSaved);
    connect(&m_clipboard, &SecretClipboard::tick, this, &SecretPane::showCountdown);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &SecretPane::showCountdown);
}

void SecretPane::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto heading = GuardedDialog::addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;

    auto *frame = new Panel(this);
    m_field = new SecretField(frame);
    m_field->setFrame(false);
    m_reveal = new QToolButton(frame);
    m_reveal->setCheckable(true);
    m_reveal->setIcon(icon(Icon::Eye));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setAccessibleName(tr("Reveal"));
    m_reveal->setToolTip(tr("Reveal for 30 seconds"));
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_reveal, ButtonRole::Quiet);
    m_copy = new QPushButton(icon(Icon::Copy), tr("&Copy"), frame);
    setButtonRole(m_copy, ButtonRole::Primary);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    row->setSpacing(metrics::small);
    row->addWidget(m_field, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    layout->addSpacing(metrics::medium);
    layout->addWidget(frame);

    m_saved = new StatusLine(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_copied = new StatusLine(this);
    m_copied->setObjectName(QStringLiteral("copied"));
    m_notSaved = new MessageStrip(this);
    auto *status = new QVBoxLayout;
    status->setSpacing(metrics::tiny);
    for (QWidget *line : { static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_notSaved),
                           static_cast<QWidget *>(m_copied) })
        status->addWidget(line);
    layout->addSpacing(metrics::small);
    layout->addLayout(status);

    m_facts = new QWidget(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_facts);
    m_keptElsewhere = new QCheckBox(tr("I have &stored this elsewhere"), this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_keptElsewhere);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    m_done = new QPushButton(tr("&Done"), this);
    m_done->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
}

void SecretPane::showSecret()
{
    const KindProfile &kind = *m_session.profile().kind(m_flow.credential().kind);
    m_title->setText(kindtext::copyNow(kind.kind));
    m_subtitle->setText(
        tr("%1 will not show this again. If it is lost, delete the key and create a "
           "new one.")
            .arg(m_session.profile().name));
    m_field->setSecret(&m_flow.secret(), maskedText(credentialHint(m_flow.secret(), kind.prefix)));
    showFacts(m_session);
    showSaved();
    showCountdown();
    m_copy->setDefault(true);
    m_copy->setFocus(Qt::OtherFocusReason);
}

void SecretPane::showFacts(Session &session)
{
    const Credential &credential = m_flow.credential();
    QGridLayout *facts = GuardedDialog::makeFacts();
    m_facts->setLayout(facts);
    const auto add = [this, facts](const QString &key, const QString &value, const QString &tip) {
        GuardedDialog::addFact(facts, key, value, tip, m_facts);
    };
    const DisplayText name(credential.name);
    add(tr("Name"), name.text(), name.isShortened() ? name.full().toHtmlEscaped() : QString());
    add(tr("Organization"), DisplayText(session.organizationName()).text(), {});
    add(tr("Service"), session.profile().name, {});
    const QString expires = !credential.expiryKnown ? tr("Unknown")
        : credential.expiresAt ? timetext::resolvedShort(*credential.expiresAt, session.clock())
                               : tr("Never");
    add(tr("Expires"), expires, {});
}

bool SecretPane::isSafeToLeave() const
{
    return m_flow.saved() == CreateFlow::Saved::Saved || m_wasCopied
        || m_keptElsewhere->isChecked();
}

bool SecretPane::copy()
{
    const bool copied = m_clipboard.copy(m_flow.secret()) == SecretClipboard::Outcome::Copied;
    m_wasCopied = m_wasCopied || copied;
    if (copied) {
        showCountdown();
        m_keptElsewhere->hide();
    } else {
        m_field->offerSelection();
        m_copied->setStatus(Tone::Bad, Icon::Warn,
                            tr("Copy failed: the value is selected, press Ctrl+C"));
        m_copied->show();
    }
    return copied;
}

void SecretPane::showSaved()
{
    const auto saved = m_flow.saved();
    m_saved->setVisible(saved != CreateFlow::Saved::Failed);
    switch (saved) {
    case CreateFlow::Saved::NotWanted:
        m_saved->setStatus(Tone::Warning, Icon::Info, tr("Not kept in the keychain: copy it now"));
        break;
    case CreateFlow::Saved::Saving:
        m_saved->setStatus(Tone::Warning, Icon::Clock,
                           tr("Not saved yet: your keychain has not answered"));
        break;
    case CreateFlow::Saved::Saved:
        m_saved->setStatus(Tone::Good, Icon::Ok, tr("Saved in your keychain"));
        break;
    case CreateFlow::Saved::Failed: {
        const Message why = errortext::vault(*m_flow.saveError());
        m_notSaved->show(Tone::Bad, tr("Not saved: copy it now"),
                         why.title + QStringLiteral(". ") + why.text);
        m_notSaved->setActions({ tr("Retry") });
        break;
    }
    }
    if (saved != CreateFlow::Saved::Failed)
        m_notSaved->hide();
    m_keptElsewhere->setVisible(saved != CreateFlow::Saved::Saved && !m_wasCopied);
}

void SecretPane::showCountdown()
{
    const auto left = m_clipboard.left();
    m_copied->setVisible(m_wasCopied);
    if (!m_wasCopied)
        return;
    if (left.count() > 0)
        m_copied->setStatus(Tone::Good, Icon::Copy,
                            tr("Copied, clears in %n s", nullptr, int(left.count())));
    else
        m_copied->setStatus(Tone::Neutral, Icon::Copy,
                            tr("Copied; the clipboard no longer holds it"));
}

void SecretPane::forget()
{
    m_field->clearSecret();
}

} // namespace keyturn
