// SPDX-License-Identifier: MIT
#include "ui/dialogs/capturedialog.h"

#include "core/displaytext.h"
#include "ui/dialogs/keychainwait.h"
#include "ui/text/errortext.h"
#include "ui/text/inputtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/credentialform.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrollingform.h"
#include "ui/widgets/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

using Field = CredentialInput::Field;

namespace {

QString titleOf(const CaptureDialog::Preset &preset)
{
    if (preset.kind == CredentialKind::Token)
        return CaptureDialog::tr("Add the token you made there");
    return preset.serverUrl.isEmpty() ? CaptureDialog::tr("Import a key")
                                      : CaptureDialog::tr("Add the key you made there");
}

} // namespace

CaptureDialog::CaptureDialog(Vault &vault, const ServiceCatalog &catalog, const Clock &clock,
                             SecretClipboard &clipboard, const Preset &preset, QWidget *parent)
    : GuardedDialog(parent)
    , m_vault(vault)
    , m_clipboard(clipboard)
    , m_flow(vault, clock, this)
    , m_form(new CredentialForm(catalog, CredentialInput::Use::Capture, this))
{
    setWindowTitle(titleOf(preset));
    buildLayout(titleOf(preset));
    m_form->fill(preset);
    if (!preset.uuid.isEmpty())
        m_flow.setUuid(preset.uuid);
    connect(m_message, &MessageStrip::actionTriggered, this,
            [this] { submit(CaptureFlow::Twins::Keep); });
    connect(m_cancel, &QPushButton::clicked, this, &CaptureDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(CaptureFlow::Twins::Ask); });
    connect(&m_flow, &CaptureFlow::stepChanged, this, &CaptureDialog::handleStep);
    connect(&m_flow, &CaptureFlow::keptLate, this, &CaptureDialog::handleLate);
    connect(m_wait, &KeychainWait::actionTriggered, this, &CaptureDialog::keepAgain);
    connect(m_wait, &KeychainWait::left, this, [this] { done(Rejected); });
    connect(m_wait, &KeychainWait::changed, this, &CaptureDialog::updateProgress);
    updateProgress();
}

CaptureDialog::~CaptureDialog() = default;

void CaptureDialog::setSteps(const QString &text)
{
    m_subtitle->setText(text);
}

void CaptureDialog::buildLayout(const QString &title)
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(title);
    m_subtitle = heading.subtitle;
    m_subtitle->setText(
        tr("The key is kept in this computer's keychain. Nothing is sent anywhere."));
    layout->addWidget(new ScrollingForm(m_form, this));
    const auto secret = [this] {
        const CredentialInput input = m_form->input();
        const auto &value = input.credential();
        return value ? value->clone() : Secret();
    };
    m_wait = new KeychainWait({ m_vault.keychain(),
                                { tr("Try again") },
                                &m_clipboard,
                                secret,
                                [this] { return m_flow.uuid(); } },
                              this);
    // Another name is saved by the next attempt, but another value is another key.
    m_wait->endWith(m_form->editor(Field::Credential));
    m_message = addMessage(layout);
    layout->insertWidget(layout->indexOf(m_message) + 1, m_wait);
    m_progress = new ProgressLine(this);
    const auto buttons = addButtons(layout, m_progress, tr("&Save"));
    m_cancel = buttons.cancel;
    m_save = buttons.accept;
}

void CaptureDialog::showEvent(QShowEvent *event)
{
    GuardedDialog::showEvent(event);
    if (!event->spontaneous())
        m_form->editor(Field::Credential)->setFocus(Qt::OtherFocusReason);
}

void CaptureDialog::submit(CaptureFlow::Twins twins)
{
    if (isKeeping())
        return;
    CredentialInput input = m_form->input();
    if (const auto field = input.problem()) {
        tellProblem(input, *field);
        return;
    }
    const KindProfile &kind = *input.kind();
    m_flow.start(input.facts(), kind, *input.credential(), twins);
}

void CaptureDialog::tellProblem(const CredentialInput &input, Field field)
{
    const Message why = inputtext::problem(input, field);
    if (!why.title.isEmpty()) {
        refuse(m_form->editor(field), why.title, why.text);
        m_message->endWith(m_form->editor(field));
        return;
    }
    // The hint below the field says already what is wrong.
    m_form->selectCredential();
    announce(m_form->hint(field));
}

void CaptureDialog::refuse(QWidget *field, const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
    field->setFocus(Qt::OtherFocusReason);
}

void CaptureDialog::handleStep()
{
    const auto &error = m_flow.error();
    m_wait->setFate(isKeeping()                         ? KeychainWait::Fate::BeingSaved
                        : error && error->isUndecided() ? KeychainWait::Fate::Unknown
                                                        : KeychainWait::Fate::Known,
                    error);
    updateProgress();
    switch (m_flow.step()) {
    case CaptureFlow::Step::Ready:
        break;
    case CaptureFlow::Step::Twin:
        tellTwin();
        break;
    case CaptureFlow::Step::Keeping:
        m_message->hide();
        break;
    case CaptureFlow::Step::NotKept:
        tellNotKept();
        break;
    case CaptureFlow::Step::Kept:
        Q_EMIT saved(m_flow.uuid());
        accept();
        break;
    }
}

void CaptureDialog::handleLate(const QString &uuid)
{
    const CredentialInput input = m_form->input();
    const bool isShown = !input.problem()
        && m_flow.hasTried(uuid, input.facts(), *input.kind(), *input.credential());
    Q_EMIT saved(uuid);
    if (isShown) {
        accept();
        return;
    }
    const VaultRecord *entry = m_vault.find(uuid);
    const DisplayText name(entry ? entry->name : QString());
    m_message->show(Tone::Good, tr("“%1” was saved late").arg(name.inSentence()),
                    tr("Your keychain has answered, and the key is in the vault now. What the form "
                       "holds is not saved yet."));
}

void CaptureDialog::tellTwin()
{
    const QString name = DisplayText(m_flow.twin()->name).inSentence();
    m_message->show(Tone::Warning,
                    m_flow.isTwinCertain() ? tr("This key is in the vault already")
                                           : tr("This key may be in the vault already"),
                    m_flow.isTwinCertain() ? tr("“%1” has the same ID.").arg(name)
                                           : tr("“%1” ends the same.").arg(name));
    m_message->setActions({ tr("Keep both") });
    m_message->endWith(m_form->editor(Field::Credential));
}

void CaptureDialog::tellNotKept()
{
    const VaultError &error = *m_flow.error();
    if (error.store) {
        refuse(m_save, tr("Keyturn could not write its own list"),
               tr("Without it the entry would not be found again. Save once more; Cancel takes it "
                  "out of the keychain again."));
        return;
    }
    if (error.isUndecided()) {
        m_message->hide(); // what there is to say is said by m_wait
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Message message = errortext::keychain(*error.keychain);
    refuse(m_save, message.title, message.text + u' ' + tr("Nothing was saved."));
}

void CaptureDialog::keepAgain()
{
    const CredentialInput input = m_form->input();
    const auto &secret = input.credential();
    if (isKeeping() && secret)
        m_flow.keepAgain(*secret);
    else
        submit(CaptureFlow::Twins::Ask);
}

void CaptureDialog::updateProgress()
{
    m_form->setEditable(!isKeeping());
    m_save->setEnabled(!isKeeping());
    m_cancel->setEnabled(!isKeeping() || m_wait->isUndecided());
    m_progress->setWork(isKeeping() ? tr("Saving in your keychain…") : QString());
}

bool CaptureDialog::mayClose() const
{
    return !isKeeping() && m_wait->isSafeToLeave();
}

void CaptureDialog::reject()
{
    if (m_wait->isUndecided() && !m_wait->isSafeToLeave())
        m_wait->askToLeave();
    else if (!isKeeping() || m_wait->isUndecided())
        done(Rejected);
    else
        m_progress->explain(tr("Please wait until the key is saved."));
}

void CaptureDialog::done(int result)
{
    m_form->wipeCredential();
    m_flow.leave();
    GuardedDialog::done(result);
}

} // namespace keyturn
