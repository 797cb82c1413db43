// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotatedialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "session/credentialfacts.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/consumerlist.h"
#include "ui/dialogs/newkeymaker.h"
#include "ui/dialogs/oldkeyending.h"
#include "ui/dialogs/replacepane.h"
#include "ui/dialogs/rotateverifying.h"
#include "ui/dialogs/rotationswaps.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/gapabove.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrollingform.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToWait = 7;

} // namespace

RotateDialog::RotateDialog(Parts parts, const RotationRecord &record, QWidget *parent)
    : GuardedDialog(parent)
    , m_parts(parts)
    , m_rotation(parts.rotation, record, nullptr)
    , m_place(parts.catalog, parts.rotation.current, m_rotation)
    , m_maker(new NewKeyMaker({ m_rotation, m_place, parts.catalog, parts.rotation.vault,
                                parts.rotation.clock, parts.clipboard },
                              *this))
    , m_ending(new OldKeyEnding(m_rotation, m_place, *this))
{
    setWindowTitle(tr("Rotate a key"));
    buildLayout();
    connectSteps();
    connectRotation();
    updateSteps();
    lookForAttempt();
}

RotateDialog::~RotateDialog() = default;

QString RotateDialog::where() const
{
    const RotationRecord &record = m_rotation.record();
    const ConnectionRecord *account = m_parts.signIns.find(record.list.connectionUuid);
    QString organization = account ? account->accountName : QString();
    const auto &all = account ? account->organizations : std::vector<OrganizationRecord>();
    for (const OrganizationRecord &each : all) {
        if (each.id == record.list.organizationId && !organizationNameOf(*account, each).isEmpty())
            organization = organizationNameOf(*account, each);
    }
    const QString noun = kindtext::noun(record.list.kind);
    return organization.isEmpty()
        ? tr("%1 · %2").arg(noun, m_place.serviceName())
        : tr("%1 · %2 · %3")
              .arg(noun, DisplayText(organization).inSentence(), m_place.serviceName());
}

void RotateDialog::buildLayout()
{
    const RotationRecord &record = m_rotation.record();
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_title->setText(tr("Rotate “%1”").arg(DisplayText(record.oldName).inSentence()));
    m_subtitle = heading.subtitle;
    m_subtitle->setText(where());
    auto *steps = new QWidget(this);
    m_making =
        new RotateMaking(m_place.kind().endpoint(Operation::Create) ? RotateMaking::Way::Create
                                                                    : RotateMaking::Way::Capture,
                         m_place.serviceName(), steps);
    m_consumers = new ConsumerList(m_rotation, m_parts.rotation.vault,
                                   m_parts.swaps.of(record.uuid), m_parts.clipboard, steps);
    m_verifying = new RotateVerifying(m_rotation, m_parts.rotation.checks, m_parts.rotation.clock,
                                      m_place.serviceName(), steps);
    m_retiring = new RotateRetiring(record, m_parts.rotation.clock, steps);
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, metrics::large, 0, 0);
    column->setSpacing(metrics::large);
    for (QWidget *step :
         std::initializer_list<QWidget *>{ m_making, m_consumers, m_verifying, m_retiring })
        column->addWidget(step);
    m_steps = new ScrollingForm(steps, this);
    layout->addWidget(m_steps);
    if (m_place.kind().onlyOne && record.step == RotationStep::Making && m_place.session())
        addReplacing(layout);
    m_outcome = new Paragraph(this);
    layout->addWidget(new GapAbove(metrics::medium, *m_outcome, this));
    layout->addWidget(m_outcome);
    m_outcome->hide();
    m_message = new MessageStrip(this);
    layout->addWidget(new GapAbove(metrics::large, *m_message, this));
    layout->addWidget(m_message);
    layout->addStretch(1);
    m_foot = new QWidget(this);
    m_stop = new QPushButton(tr("St&op rotating…"), m_foot);
    m_stop->setAutoDefault(false);
    setButtonRole(m_stop, ButtonRole::Quiet);
    m_close = new QPushButton(tr("C&lose"), m_foot);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(0, metrics::huge, 0, 0); // gone with the buttons
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addWidget(m_foot);
}

void RotateDialog::addReplacing(QVBoxLayout *layout)
{
    const VaultRecord *entry = m_rotation.oldEntry();
    const ConnectionRecord &account = m_place.session()->connection();
    // The sandbox's own key is not in the vault.
    const VaultRecord old = entry ? VaultRecord(*entry) : m_place.session()->ownRecord();
    const bool isOwn =
        old.kind == account.kind && (old.uuid == account.uuid || old.uuid == account.vaultUuid);
    const Rotation::Parts &parts = m_parts.rotation;
    m_replacing = new ReplacePane({ m_parts.catalog, m_parts.signIns, parts.current, parts.keeping,
                                    parts.vault, parts.clock, m_parts.limits },
                                  { old, isOwn ? account.uuid : QString(),
                                    m_place.session()->page(old.kind), m_rotation.isBegun() },
                                  m_parts.clipboard, this);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_replacing, 1);
    connect(m_replacing, &ReplacePane::beginRequested, this, [this] {
        m_way = Way::Replace;
        m_rotation.begin();
    });
    connect(m_replacing, &ReplacePane::pageRequested, this, &RotateDialog::pageRequested);
    connect(m_replacing, &ReplacePane::leaveRequested, this, [this] { done(Rejected); });
    connect(m_replacing, &ReplacePane::discarded, &m_rotation, &Rotation::unmake);
    connect(m_replacing, &ReplacePane::replaced, this, &RotateDialog::takeReplaced);
}

/// The old key has ended, so that nothing is left to do unless something still uses it.
void RotateDialog::takeReplaced()
{
    if (m_replacing->freshUuid() != m_rotation.record().newUuid)
        m_rotation.adopt(m_replacing->freshUuid()); // the vault had the new key already
    if (m_rotation.record().untickedCount() == 0)
        m_rotation.finish();
    updateSteps();
}

void RotateDialog::connectSteps()
{
    const auto begin = [this](Way way) {
        m_way = way;
        m_message->hide();
        m_rotation.begin();
    };
    connect(m_making, &RotateMaking::createRequested, this, [begin] { begin(Way::Create); });
    connect(m_making, &RotateMaking::captureRequested, this, [begin] { begin(Way::Capture); });
    connect(m_making, &RotateMaking::anotherRequested, &m_rotation, &Rotation::unmake);
    if (!m_place.kind().endpoint(Operation::Create) && !m_place.kind().onlyOne)
        m_verifying->offerPastingAgain();
    connect(m_verifying, &RotateVerifying::pasteAgainRequested, m_maker,
            &NewKeyMaker::captureAgain);
    connect(m_retiring, &RotateRetiring::retireRequested, this, [this](bool isOverridden) {
        m_message->hide();
        m_rotation.retire(isOverridden ? Rotation::Despite::Obstacles : Rotation::Despite::Nothing);
    });
    connect(m_retiring, &RotateRetiring::finishRequested, &m_rotation, &Rotation::finish);
    connect(m_retiring, &RotateRetiring::putOffRequested, this,
            [this] { m_rotation.putOff(daysToWait); });
    connect(m_retiring, &RotateRetiring::signInRequested, &m_rotation, &Rotation::useForSignIn);
    connect(m_stop, &QPushButton::clicked, this, &RotateDialog::askToStop);
    connect(m_close, &QPushButton::clicked, this, &RotateDialog::reject);
}

void RotateDialog::connectRotation()
{
    connect(&m_rotation, &Rotation::changed, this, &RotateDialog::updateSteps);
    connect(&m_parts.rotation.checks, &VaultChecks::checked, this, &RotateDialog::updateSteps);
    connect(&m_rotation, &Rotation::made, this, [this] {
        switch (m_way) {
        case Way::Create:
            m_maker->create();
            return;
        case Way::Capture:
            m_maker->capture();
            return;
        case Way::Replace:
            m_replacing->goOn(m_rotation.record().newUuid);
            return;
        }
    });
    connect(m_maker, &NewKeyMaker::closed, this, &RotateDialog::updateSteps);
    connect(m_maker, &NewKeyMaker::outcomeUnknown, this, &RotateDialog::tellUnknown);
    connect(m_maker, &NewKeyMaker::pageRequested, this, &RotateDialog::pageRequested);
    connect(m_ending, &OldKeyEnding::changed, this, &RotateDialog::updateSteps);
    connect(m_ending, &OldKeyEnding::pageRequested, this, &RotateDialog::pageRequested);
    connect(m_ending, &OldKeyEnding::told, this, [this](Tone tone, const Message &message) {
        m_message->show(tone, message.title, message.text);
    });
    connect(&m_rotation, &Rotation::ended, this, &RotateDialog::showEnd);
    connect(&m_rotation, &Rotation::storeFailed, this, [this](const StoreError &error) {
        tell(errortext::store(error));
        updateSteps();
    });
    connect(&m_rotation, &Rotation::vaultFailed, this, [this](const VaultError &error) {
        tell(errortext::vault(error));
        updateSteps();
    });
}

void RotateDialog::updateSteps()
{
    if (m_rotation.isEnded())
        return;
    followListing();
    const RotationRecord &record = m_rotation.record();
    const bool isReplacing = m_replacing && !m_replacing->isReplaced();
    if (m_replacing) {
        m_replacing->setUuid(record.newUuid);
        m_replacing->setVisible(isReplacing);
    }
    m_steps->setVisible(!isReplacing);
    m_foot->setVisible(!isReplacing);
    const bool isMade = record.step != RotationStep::Making;
    m_making->updateStep(record, m_rotation.newEntry(), m_place.session() != nullptr);
    m_consumers->updateStep();
    m_verifying->updateStep();
    const auto old = m_place.kind().onlyOne ? RotateRetiring::Old::Dead
        : m_place.isOldGone()               ? RotateRetiring::Old::Gone
                                            : RotateRetiring::Old::Works;
    m_retiring->updateStep(record,
                           { old, m_rotation.obstacles(), m_rotation.mayOverride(),
                             m_place.session() != nullptr, m_ending->isUnderWay() });
    for (RotateStep *step :
         std::initializer_list<RotateStep *>{ m_consumers, m_verifying, m_retiring })
        step->setReached(isMade);
    m_stop->setVisible(m_rotation.isBegun());
    m_stop->setEnabled(!m_ending->isUnderWay());
    m_ending->resume();
}

/// The list decides whether the old key is still there.
void RotateDialog::followListing()
{
    Listing *now = m_place.listing();
    if (now == m_followed)
        return;
    m_followed = now;
    if (now)
        connect(now, &Listing::changed, this, &RotateDialog::updateSteps);
}

/// An earlier attempt may have made a key of which nobody knows.
void RotateDialog::lookForAttempt()
{
    auto *reply = m_parts.rotation.rotations.openIntents();
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto intents = reply->takeResult();
        if (!intents || m_rotation.record().step != RotationStep::Making)
            return;
        // By now what another dialog has noted just before is known, too.
        const RotationRecord *noted = m_parts.rotation.rotations.find(m_rotation.record().uuid);
        if (noted && noted->mayBeMade && !m_replacing)
            tellUnknown();
        for (const IntentRecord &intent : *intents) {
            if (intent.uuid != m_rotation.record().newUuid)
                continue;
            if (m_replacing)
                m_rotation.unmake(); // what the keychain may still store keeps its uuid to itself
            else if (!intent.isInHand)
                tellUnknown();
        }
        updateSteps();
    });
}

/// The focus is not left where a key press makes one more.
void RotateDialog::tellUnknown()
{
    m_making->setUnknown(true);
    m_rotation.noteUnknown();
    m_close->setFocus(Qt::OtherFocusReason);
}

void RotateDialog::askToStop()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Stop rotating"),
                                tr("Stop rotating this key?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_rotation.record().step == RotationStep::Making
                                ? tr("Nothing is deleted. Keyturn no longer asks for a new key.")
                                : !m_rotation.newEntry()
                                ? tr("The old key stays as it is, and Keyturn no longer reminds "
                                     "you of it. What you ticked is forgotten.")
                                : tr("Both keys stay as they are, and Keyturn no longer reminds "
                                     "you of the old one. What you ticked is forgotten."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(tr("&Go on rotating"), QMessageBox::RejectRole);
    auto *stop = box->addButton(tr("&Stop"), QMessageBox::AcceptRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, stop] {
        if (box->clickedButton() != stop)
            return;
        m_isStopped = true;
        m_rotation.stop();
    });
    box->open();
}

void RotateDialog::showEnd()
{
    if (m_isStopped) {
        done(Accepted);
        return;
    }
    const RotationRecord &record = m_rotation.record();
    m_title->setText(tr("The key is rotated"));
    const QString old = DisplayText(record.oldName).inSentence();
    QStringList sentences;
    if (m_replacing && m_replacing->isReplaced()) {
        sentences.append(
            m_replacing->isConfirmed()
                ? tr("%1 accepted the new key. It is in your keychain.").arg(m_place.serviceName())
                : tr("The new key is in your keychain. %1 has not confirmed it yet.")
                      .arg(m_place.serviceName()));
        if (m_rotation.oldEntry())
            sentences.append(tr("The old entry is marked as replaced."));
    } else {
        sentences.append(m_ending->wasDeleted() ? tr("The old key “%1” is deleted.").arg(old)
                                                : tr("The old key “%1” has ended.").arg(old));
        if (m_rotation.newEntry())
            sentences.append(tr("The new one is in your vault."));
    }
    if (record.consumers.empty())
        sentences.append(tr("Put the new key wherever the old one was used."));
    if (const int left = record.untickedCount(); left > 0)
        sentences.append(tr("%Ln place(s) that were noted were not ticked.", nullptr, left));
    m_outcome->setText(sentences.join(u' '));
    m_steps->hide();
    if (m_replacing)
        m_replacing->hide();
    m_foot->show();
    m_message->hide();
    m_stop->hide();
    m_outcome->show();
    m_close->setText(tr("&Done"));
    setButtonRole(m_close, ButtonRole::Primary);
    m_close->setDefault(true);
    m_close->setFocus(Qt::OtherFocusReason);
    announce(m_outcome);
}

void RotateDialog::tell(const Message &message)
{
    m_message->show(Tone::Bad, message.title, message.text);
}

bool RotateDialog::mayClose() const
{
    return !isVisible() || (!m_consumers->isBusy() && (!m_replacing || m_replacing->mayLeave()));
}

void RotateDialog::reject()
{
    if (mayClose())
        GuardedDialog::reject();
    else if (m_replacing && !m_replacing->mayLeave())
        m_replacing->askToLeave();
}

void RotateDialog::done(int result)
{
    if (m_replacing)
        m_replacing->leave();
    GuardedDialog::done(result);
}

} // namespace keyturn
