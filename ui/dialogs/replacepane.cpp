// SPDX-License-Identifier: MIT
#include "ui/dialogs/replacepane.h"

#include "core/displaytext.h"
#include "ui/dialogs/keychainwait.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/checkmessage.h"
#include "ui/text/errortext.h"
#include "ui/text/inputtext.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/credentialform.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrollingform.h"
#include "ui/widgets/statusline.h"

#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

enum Pane
{
    WarningPane,
    CapturePane
};

/// The buttons after a check that did not say "works"; the first only if the service was asked.
enum CheckAction
{
    CheckAgain,
    UseAnyway
};

} // namespace

ReplacePane::ReplacePane(ReplaceFlow::Parts parts, Subject subject, SecretClipboard &clipboard,
                         QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_subject(std::move(subject))
    , m_clipboard(clipboard)
    , m_flow(parts, m_subject.old, m_subject.connectionUuid, nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_panes = new QStackedWidget(this);
    m_panes->addWidget(buildWarning());
    m_panes->addWidget(buildCapture());
    layout->addWidget(m_panes);
    connect(&m_flow, &ReplaceFlow::stepChanged, this, &ReplacePane::handleStep);
    connect(m_wait, &KeychainWait::actionTriggered, &m_flow, &ReplaceFlow::stopWaiting);
    connect(m_wait, &KeychainWait::changed, this, &ReplacePane::updateProgress);
    connect(m_wait, &KeychainWait::left, this, &ReplacePane::leaveRequested);
    if (m_subject.isBegun) {
        showCapture();
        m_message->show(Tone::Warning, tr("The page was opened before"),
                        tr("If the new key was made there, paste it. If not, the current key ends "
                           "the moment you make a new one."));
    }
}

ReplacePane::~ReplacePane() = default;

const ServiceProfile &ReplacePane::service() const
{
    const ServiceProfile *profile = m_parts.catalog.profile(m_subject.old.serviceId);
    Q_ASSERT(profile);
    return *profile;
}

QString ReplacePane::serviceName() const
{
    return DisplayText(service().name).inSentence();
}

QWidget *ReplacePane::buildWarning()
{
    auto *pane = new QWidget(m_panes);
    auto *warning = new MessageStrip(pane);
    warning->show(Tone::Warning, tr("The current key stops working at once"),
                  tr("%1 has one key for each organization: the moment a new one is made, the "
                     "current one is dead. Whatever uses it stops working, possibly for colleagues "
                     "too.")
                      .arg(serviceName()));
    auto *next = new Paragraph(
        tr("Next, the page of %1 opens in your browser. Make the new key there, copy it and come "
           "back: it is kept in your keychain first and verified after that.")
            .arg(serviceName()),
        pane);
    auto *open = new QPushButton(tr("&Open the page and rotate…"), pane);
    open->setObjectName(u"openPage"_s);
    open->setAutoDefault(false);
    setButtonRole(open, ButtonRole::Danger);
    m_keep = new QPushButton(tr("&Keep the current key"), pane);
    m_keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(warning);
    layout->addSpacing(metrics::medium);
    layout->addWidget(next);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &ReplacePane::beginRequested);
    connect(m_keep, &QPushButton::clicked, this, &ReplacePane::leaveRequested);
    return pane;
}

QWidget *ReplacePane::buildCapture()
{
    auto *pane = new QWidget(m_panes);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new Paragraph(
        tr("Make the new key in the browser. It is shown there once: paste it here."), pane));
    m_form = new CredentialForm(m_parts.catalog, CredentialInput::Use::Replace, pane);
    m_form->fill(CredentialFacts::of(m_subject.old));
    layout->addWidget(new ScrollingForm(m_form, pane));
    m_message = new MessageStrip(pane);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    m_wait = new KeychainWait({ m_parts.vault.keychain(),
                                { tr("Try again") },
                                &m_clipboard,
                                [this] { return m_flow.secret().clone(); },
                                [this] { return m_flow.fresh().uuid; } },
                              pane);
    layout->addWidget(m_wait);
    m_progress = new ProgressLine(pane);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addSpacing(metrics::medium);
    addCaptureButtons(layout, pane);
    connect(m_message, &MessageStrip::actionTriggered, this, &ReplacePane::handleAction);
    return pane;
}

void ReplacePane::addCaptureButtons(QVBoxLayout *layout, QWidget *pane)
{
    auto *again = new QPushButton(tr("Open the &page again"), pane);
    setButtonRole(again, ButtonRole::Quiet);
    again->setVisible(!m_subject.page.isEmpty());
    m_discard = new QPushButton(tr("&Discard the new key"), pane);
    m_discard->hide();
    m_cancel = new QPushButton(tr("Cancel"), pane);
    m_save = new QPushButton(tr("&Rotate"), pane);
    m_save->setDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    for (QPushButton *button : { again, m_discard, m_cancel })
        button->setAutoDefault(false);
    buttons->addWidget(again);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_subject.page); });
    connect(m_discard, &QPushButton::clicked, this, &ReplacePane::discard);
    connect(m_cancel, &QPushButton::clicked, this, &ReplacePane::askToLeave);
    connect(m_save, &QPushButton::clicked, this, &ReplacePane::submit);
}

void ReplacePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_panes->currentIndex() == WarningPane)
        m_keep->setFocus(Qt::OtherFocusReason);
}

void ReplacePane::goOn(const QString &uuid)
{
    m_uuid = uuid;
    showCapture();
    Q_EMIT pageRequested(m_subject.page);
}

void ReplacePane::showCapture()
{
    m_panes->setCurrentIndex(CapturePane);
    m_save->setDefault(true);
    m_form->selectCredential();
    m_flow.readOld();
}

void ReplacePane::refuse(const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
    m_message->endWith(m_form->editor(CredentialInput::Field::Credential));
    m_form->selectCredential();
}

void ReplacePane::submit()
{
    if (m_flow.step() != ReplaceFlow::Step::Ready)
        return;
    CredentialInput input = m_form->input();
    if (const auto field = input.problem()) {
        const Message why = inputtext::problem(input, *field);
        refuse(why.title, why.text);
        return;
    }
    Secret secret = input.takeCredential();
    if (m_flow.isOld(secret)) {
        refuse(tr("This is the current key"),
               tr("This key is being replaced. Make the new one on the page and paste that."));
        return;
    }
    const QString name = input.text(CredentialInput::Field::Name);
    m_message->hide();
    m_flow.start(name.isEmpty() ? m_subject.old.name : name, std::move(secret), m_uuid);
}

void ReplacePane::updateProgress()
{
    using Step = ReplaceFlow::Step;
    const Step step = m_flow.step();
    const bool isWaiting = step == Step::Keeping || step == Step::Discarding;
    m_cancel->setEnabled(!isWaiting || m_wait->isUndecided());
    QString text;
    if (step == Step::Keeping)
        text = tr("Saving in your keychain…");
    else if (step == Step::Checking)
        text = tr("Saved in your keychain. Asking %1…").arg(serviceName());
    else if (step == Step::Discarding)
        text = tr("Removing it from your keychain…");
    m_progress->setWork(text);
}

void ReplacePane::handleStep()
{
    using Step = ReplaceFlow::Step;
    const Step step = m_flow.step();
    m_wait->setFate(step == Step::Keeping          ? KeychainWait::Fate::BeingSaved
                        : step == Step::Discarding ? KeychainWait::Fate::BeingRemoved
                        : m_flow.isUndecided()     ? KeychainWait::Fate::Unknown
                                                   : KeychainWait::Fate::Known,
                    m_flow.keepError());
    updateProgress();
    m_form->setEditable(step == Step::Ready);
    m_save->setEnabled(step == Step::Ready);
    m_discard->setVisible(m_flow.canDiscard());
    if (m_flow.isBusy())
        m_message->hide();
    switch (step) {
    case Step::Ready: // the new value was removed again
        m_form->wipeCredential();
        m_form->selectCredential();
        Q_EMIT discarded();
        break;
    case Step::NotKept:
        tellNotKept();
        break;
    case Step::NotConfirmed:
        tellNotConfirmed();
        m_message->setActions({ tr("Check again"), tr("Use the new key anyway") });
        if (!m_flow.checkResult().value_or(CheckResult{}).isAsked)
            m_message->setActions({ tr("Use the new key anyway") });
        break;
    case Step::Replaced:
        m_form->wipeCredential();
        Q_EMIT replaced();
        return; // the pane may be gone
    case Step::Keeping:
    case Step::Checking:
    case Step::Discarding:
        break;
    }
    if (QPushButton *action = m_message->action(0); action && m_message->isVisible())
        action->setFocus(Qt::OtherFocusReason);
}

void ReplacePane::tellNotKept()
{
    m_isDiscarding = false;
    if (m_flow.isUndecided())
        return; // what there is to say is said by m_wait
    const Message why = m_flow.keepError() ? errortext::vault(*m_flow.keepError()) : Message{};
    QString text = why.text;
    if (!m_flow.isNewKept())
        text += u' ' + tr("Leave the page in the browser open until it works.");
    m_message->show(Tone::Bad, why.title, text);
    m_message->setActions({ tr("Try again") });
}

void ReplacePane::tellNotConfirmed()
{
    if (std::exchange(m_isDiscarding, false) && m_flow.keepError()) {
        const Message why = errortext::removal(*m_flow.keepError());
        m_message->show(Tone::Bad, why.title, why.text);
        return;
    }
    const CheckResult result = m_flow.checkResult().value_or(CheckResult{});
    const Message why = checkMessage(result, service());
    m_message->show(checkLook(result.outcome).tone, why.title,
                    why.text + u' ' + tr("The new key is in your keychain."));
}

void ReplacePane::handleAction(int action)
{
    using Step = ReplaceFlow::Step;
    if (m_flow.step() == Step::NotKept)
        m_flow.keepAgain();
    else if (m_flow.step() == Step::NotConfirmed && action == CheckAgain
             && m_message->action(UseAnyway))
        m_flow.checkAgain();
    else if (m_flow.step() == Step::NotConfirmed)
        m_flow.replaceAnyway();
}

void ReplacePane::discard()
{
    m_isDiscarding = true;
    m_flow.discard();
}

bool ReplacePane::isConfirmed() const
{
    return m_flow.checkResult() && m_flow.checkResult()->outcome == CheckOutcome::Works;
}

bool ReplacePane::mayLeave() const
{
    return isReplaced() || m_panes->currentIndex() == WarningPane;
}

bool ReplacePane::mayAskToLeave() const
{
    // In these steps it will be known in a moment whether the key is safe.
    const bool isWaiting = m_flow.step() == ReplaceFlow::Step::Keeping
        || m_flow.step() == ReplaceFlow::Step::Discarding;
    return m_panes->currentIndex() == CapturePane && !isWaiting;
}

void ReplacePane::askToLeave()
{
    if (m_isAsking)
        return;
    if (m_wait->isUndecided()) {
        m_wait->askToLeave();
        return;
    }
    if (!mayAskToLeave()) {
        m_progress->explain(tr("Please wait until this is done."));
        return;
    }
    m_isAsking = true;
    const auto typed = m_form->input();
    const bool isEmpty =
        !typed.credential() && typed.credential().error() == CredentialTextError::Empty;
    QString text;
    if (m_flow.isNewKept())
        text = tr("The new key stays in the vault, but Keyturn goes on with the old one, which is "
                  "dead if the new one was made. Rotate again to go on here.");
    else if (isEmpty)
        text = tr("If a new key was made on the page, the old one is dead, and the page shows the "
                  "new one only once.");
    else
        text = tr("The new key is kept nowhere yet, and the page shows it only once.");
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Close without the new key"),
                                tr("Close without the new key?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    auto *close = box->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    setButtonRole(close, ButtonRole::Danger);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        m_isAsking = false;
        // The flow may have ended while the question was open.
        if (box->clickedButton() == close && mayAskToLeave())
            Q_EMIT leaveRequested();
    });
    box->open();
}

void ReplacePane::leave()
{
    m_form->wipeCredential();
    m_flow.leave();
}

} // namespace keyturn
