// SPDX-License-Identifier: MIT
#include "ui/dialogs/createdialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/policytext.h"
#include "ui/dialogs/secretpane.h"
#include "ui/dialogs/unknownpane.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/expirypicker.h"
#include "ui/widgets/keyfreefields.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

CreateDialog::CreateDialog(Session &session, Listing &listing, const ServiceCatalog &catalog,
                           SecretClipboard &clipboard, QWidget *parent)
    : GuardedDialog(parent)
    , m_session(session)
    , m_listing(listing)
    , m_clipboard(clipboard)
    , m_flow(session, listing, this)
    , m_keyFree(new KeyFreeFields(catalog, this))
    , m_secretPane(new SecretPane(session, m_flow, clipboard, this))
    , m_unknownPane(new UnknownPane(m_flow.reconciliation(), UnknownPane::Closing::Settles, this))
{
    setWindowTitle(kindtext::create(listing.kind()));
    m_form = buildForm();
    QVBoxLayout *layout = addLayout();
    // Not a QStackedWidget: it would always be as high as its highest pane.
    for (QWidget *pane :
         { m_form, static_cast<QWidget *>(m_secretPane), static_cast<QWidget *>(m_unknownPane) })
        layout->addWidget(pane);
    showPane(m_form);

    connect(&m_flow, &CreateFlow::stepChanged, this, &CreateDialog::handleStep);
    connect(&session.vault().keychain(), &Keychain::stateChanged, this, &CreateDialog::updateForm);
    connect(m_secretPane, &SecretPane::doneRequested, this, &CreateDialog::reject);
    connect(m_unknownPane, &UnknownPane::closeRequested, this, &CreateDialog::reject);
    connect(m_unknownPane, &UnknownPane::deleteRequested, this, [this](const QString &id) {
        leave();
        Q_EMIT deleteRequested(id);
    });
    updateForm();
}

CreateDialog::~CreateDialog() = default;

QWidget *CreateDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto heading = addHeading(layout, form);
    heading.title->setText(kindtext::create(m_listing.kind()));
    heading.subtitle->setText(
        tr("For %1 on %2")
            .arg(kindtext::organization(m_session.organizationName()), m_session.profile().name));
    m_name = new QLineEdit(form);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_nameHint = new StatusLine(form);
    m_nameHint->setObjectName(QStringLiteral("nameHint"));
    m_nameHint->hide();
    m_nameHint->describe(m_name);
    auto *nameAndHint = new QWidget(form);
    auto *nameLayout = new QVBoxLayout(nameAndHint);
    nameLayout->setContentsMargins({});
    nameLayout->setSpacing(metrics::small);
    nameLayout->addWidget(m_name);
    nameLayout->addWidget(m_nameHint);
    m_keyFree->add(m_name, nameLayout);
    addFieldLabel(layout, tr("&Name"), nameAndHint, form)->setBuddy(m_name);
    if (m_listing.profile().takesEnd()) {
        m_expiry = new ExpiryPicker(m_listing.profile().expiry, m_session.clock(), form);
        addFieldLabel(layout, tr("&Expiration"), m_expiry, form)->setBuddy(m_expiry->focusTarget());
        connect(m_expiry, &ExpiryPicker::choiceChanged, this, &CreateDialog::updateForm);
    }
    addOwner(layout, form);
    m_policyHint = new StatusLine(form);
    m_policyHint->setObjectName(QStringLiteral("policyHint"));
    layout->addSpacing(metrics::small);
    layout->addWidget(m_policyHint);
    m_keep = new QCheckBox(tr("&Keep in the keychain"), form);
    m_keep->setChecked(true);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_keep);
    m_message = new MessageStrip(form);
    m_message->hide();
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::medium);

    m_progress = new ProgressLine(form);
    m_cancel = new QPushButton(tr("Cancel"), form);
    m_cancel->setAutoDefault(false);
    m_create = new QPushButton(tr("&Create"), form);
    m_create->setDefault(true);
    setButtonRole(m_create, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &CreateDialog::checkName);
    connect(m_cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::submit);
    connect(m_message, &MessageStrip::actionTriggered, this,
            [this] { submitWith(CreateFlow::Keeping::ShowOnly); });
    return form;
}

void CreateDialog::addOwner(QVBoxLayout *layout, QWidget *form)
{
    m_ownerPart = new QWidget(form);
    auto *part = new QVBoxLayout(m_ownerPart);
    part->setContentsMargins({});
    part->setSpacing(0);
    m_owner = new QLineEdit(m_ownerPart);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setPlaceholderText(tr("Who answers for it: a person or a team"));
    addFieldLabel(part, tr("&Owner"), m_owner, m_ownerPart);
    m_keyFree->add(m_owner, part);
    m_ownerPart->setVisible(m_session.connection().policy.requiresOwner);
    m_taken = new StatusLine(form);
    m_taken->setObjectName(QStringLiteral("taken"));
    m_taken->hide();
    layout->addWidget(m_ownerPart);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_taken);
    connect(m_owner, &QLineEdit::textChanged, this, &CreateDialog::updateForm);
}

void CreateDialog::showEvent(QShowEvent *event)
{
    GuardedDialog::showEvent(event);
    if (!event->spontaneous() && m_flow.step() == CreateFlow::Step::Ready)
        m_name->setFocus(Qt::OtherFocusReason);
}

void CreateDialog::fill(const CreatePreset &preset)
{
    m_preset = preset;
    m_name->setText(preset.name);
    m_name->selectAll();
    if (m_expiry)
        m_expiry->setChoice(preset.expiry);
    m_owner->setText(preset.owner);
    m_ownerPart->setVisible(m_session.connection().policy.requiresOwner || !preset.owner.isEmpty());
    const bool hasNote = !preset.note.isEmpty();
    const bool hasTags = !preset.tags.isEmpty();
    m_taken->setStatus(Tone::Neutral, Icon::Info,
                       hasNote && hasTags ? tr("Its note and its tags are taken over.")
                           : hasNote      ? tr("Its note is taken over.")
                                          : tr("Its tags are taken over."));
    m_taken->setVisible(hasNote || hasTags);
    if (preset.mustBeKept) {
        m_keep->setChecked(true);
        m_keep->hide();
    }
}

void CreateDialog::submit()
{
    submitWith(m_keep->isChecked() ? CreateFlow::Keeping::InKeychain
                                   : CreateFlow::Keeping::ShowOnly);
}

void CreateDialog::submitWith(CreateFlow::Keeping keeping)
{
    if (m_flow.step() != CreateFlow::Step::Ready)
        return;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_message->show(Tone::Bad, tr("Enter a name"), tr("You will see this name in the list."));
        m_message->endWith(m_name);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->hide();
    if (!m_keyFree->check())
        return;
    m_flow.start({ name, m_expiry ? m_expiry->choice() : ExpiryChoice(), keeping,
                   m_owner->text().trimmed(), m_preset.note, m_preset.tags, m_preset.uuid });
}

void CreateDialog::checkName()
{
    const QString name = m_name->text().trimmed();
    const DisplayText shown(name);
    const auto &rows = m_listing.model().rows();
    const bool isTaken = std::any_of(rows.begin(), rows.end(),
                                     [&](const Credential &row) { return row.name == name; });
    QString hint;
    if (shown.isSuspicious())
        hint = tr("Holds characters that cannot be seen: %1").arg(shown.inSentence());
    else if (!name.isEmpty() && isTaken)
        hint = tr("Another key has this name. Choose a different one to tell them apart.");
    else if (!m_listing.model().lookAlikeOf(name).isEmpty())
        hint = tr("Another name in the list looks the same, but is written with other characters. "
                  "Choose a different one to tell them apart.");
    m_nameHint->setStatus(Tone::Warning, Icon::Warn, hint);
    m_nameHint->setVisible(!hint.isEmpty());
    updateForm();
}

/// A name that is still to be typed breaks nothing yet.
void CreateDialog::checkPolicy()
{
    const Policy &policy = m_session.connection().policy;
    const QString name = m_name->text().trimmed();
    PolicySubject subject{ name, { {}, false }, {}, {} };
    if (m_expiry) {
        const auto end = m_flow.expiryRules().resolve(m_expiry->choice(), m_session.clock());
        if (end)
            subject.end = { *end, true };
    }
    subject.owner = m_owner->text();
    auto breaches = breachesOf(policy, subject, m_session.clock());
    if (name.isEmpty()) {
        std::erase(breaches, PolicyBreach::Name);
        std::erase(breaches, PolicyBreach::NoOwner);
    }
    m_isForbidden = policy.isBinding && !breaches.empty();
    m_policyHint->setStatus(m_isForbidden ? Tone::Bad : Tone::Warning, Icon::Warn,
                            policytext::breaches(breaches, policy));
    m_policyHint->setVisible(!breaches.empty());
}

void CreateDialog::updateForm()
{
    const bool isReady = m_flow.step() == CreateFlow::Step::Ready;
    m_name->setEnabled(isReady);
    m_keep->setEnabled(isReady);
    if (m_expiry)
        m_expiry->setEnabled(isReady);
    m_cancel->setEnabled(isReady || m_flow.step() == CreateFlow::Step::Checking);
    checkPolicy();
    m_create->setEnabled(isReady && !(m_expiry && m_expiry->error()) && !m_isForbidden);
    switch (m_flow.step()) {
    case CreateFlow::Step::Checking:
        m_progress->setWork(m_session.vault().keychain().state() == KeychainState::Waiting
                                ? tr("Waiting for your keychain: look for an unlock prompt")
                                : tr("Checking…"));
        break;
    case CreateFlow::Step::Recording:
    case CreateFlow::Step::Sending:
        m_progress->setWork(tr("Creating…"));
        break;
    case CreateFlow::Step::Saving:
        m_progress->setWork(tr("Saving in your keychain…"));
        break;
    case CreateFlow::Step::Ready:
    case CreateFlow::Step::Shown:
    case CreateFlow::Step::Unknown:
    case CreateFlow::Step::Closed:
        m_progress->setWork({});
        break;
    }
}

void CreateDialog::handleStep()
{
    updateForm();
    switch (m_flow.step()) {
    case CreateFlow::Step::Ready:
        tellRefusal();
        break;
    case CreateFlow::Step::Shown:
        setWindowTitle(kindtext::copyNow(m_listing.kind()));
        showPane(m_secretPane);
        m_secretPane->updateSecret();
        break;
    case CreateFlow::Step::Unknown:
        showPane(m_unknownPane);
        m_unknownPane->tellOutcome(errortext::api(
            *m_flow.unknownCause(), errortext::Attempt::Create, m_session.profile().name));
        break;
    case CreateFlow::Step::Checking:
    case CreateFlow::Step::Recording:
    case CreateFlow::Step::Sending:
    case CreateFlow::Step::Saving:
    case CreateFlow::Step::Closed:
        break;
    }
}

void CreateDialog::showPane(QWidget *pane)
{
    for (QWidget *other :
         { m_form, static_cast<QWidget *>(m_secretPane), static_cast<QWidget *>(m_unknownPane) })
        other->setVisible(other == pane);
}

void CreateDialog::tellRefusal()
{
    if (!m_flow.refusal())
        return;
    const Message message = errortext::refusal(*m_flow.refusal(), m_session.profile().name);
    const bool isKeychain = std::holds_alternative<KeychainError>(*m_flow.refusal());
    m_message->show(isKeychain ? Tone::Warning : Tone::Bad, message.title, message.text);
    m_message->setActions(isKeychain && !m_preset.mustBeKept
                              ? QStringList{ tr("Create without keeping") }
                              : QStringList{});
    m_message->endWith(m_form);
    m_create->setFocus(Qt::OtherFocusReason);
}

bool CreateDialog::mayClose() const
{
    switch (m_flow.step()) {
    case CreateFlow::Step::Ready:
    case CreateFlow::Step::Unknown:
    case CreateFlow::Step::Closed:
        return true;
    case CreateFlow::Step::Checking:
    case CreateFlow::Step::Recording:
    case CreateFlow::Step::Sending:
    case CreateFlow::Step::Saving:
        return false;
    case CreateFlow::Step::Shown:
        return m_secretPane->isSafeToLeave();
    }
    Q_UNREACHABLE();
}

void CreateDialog::reject()
{
    if (mayClose())
        leave();
    else if (m_flow.step() == CreateFlow::Step::Checking)
        m_flow.cancelChecking();
    else if (m_flow.step() == CreateFlow::Step::Shown)
        askBeforeLeaving();
    else if (m_flow.step() == CreateFlow::Step::Saving)
        m_progress->explain(tr("Please wait until the key is saved."));
    else
        m_progress->explain(tr("Please wait: the answer brings the only copy of the key."));
}

void CreateDialog::askBeforeLeaving()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    // What hangs may be saved all the same.
    const bool isUndecided = m_flow.saved() == CreateFlow::Saved::Saving
        || (m_flow.saveError() && m_flow.saveError()->isUndecided());
    auto *box = new QMessageBox(QMessageBox::Warning,
                                isUndecided ? tr("Not known yet whether this key is saved")
                                            : tr("This key has not been saved"),
                                tr("This key cannot be shown again."), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        isUndecided ? tr("Nobody knows yet whether your keychain has the key, and it is not in the "
                         "clipboard now.")
                    : tr("The key is neither saved in your keychain nor in the clipboard now."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    auto *copy = box->addButton(tr("&Copy and close"), QMessageBox::AcceptRole);
    auto *remove = box->addButton(tr("&Delete this key"), QMessageBox::DestructiveRole);
    setButtonRole(remove, ButtonRole::Danger);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, copy, remove] {
        m_isAsking = false;
        if (box->clickedButton() == copy) {
            if (m_secretPane->copy())
                leave();
        } else if (box->clickedButton() == remove) {
            const QString id = m_flow.credential().id;
            leave();
            Q_EMIT deleteRequested(id);
        }
    });
    box->open();
}

void CreateDialog::leave()
{
    m_secretPane->forget();
    m_flow.close();
    done(Rejected);
}

} // namespace keyturn
