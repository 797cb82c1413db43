// SPDX-License-Identifier: MIT
#include "ui/pages/vaultstatus.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/checktext.h"
#include "models/vaultmodel.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/entryremoval.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/countlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString auditText(int count, const Vault::Audit &audit)
{
    const QString looked = count == 1 ? VaultStatus::tr("Looked at one entry")
                                      : VaultStatus::tr("Looked at %Ln entries", nullptr, count);
    QStringList found;
    if (audit.lost > 0)
        found.append(audit.lost == 1 ? VaultStatus::tr("1 is lost")
                                     : VaultStatus::tr("%Ln are lost", nullptr, audit.lost));
    if (audit.changed > 0)
        found.append(audit.changed == 1
                         ? VaultStatus::tr("1 has changed")
                         : VaultStatus::tr("%Ln have changed", nullptr, audit.changed));
    if (found.isEmpty())
        found.append(VaultStatus::tr("nothing is lost or changed"));
    //: "Looked at 12 entries: 1 is lost, 1 has changed"
    return VaultStatus::tr("%1: %2").arg(looked, ListText::joined(found));
}

/// The look of a check of several entries: that of the worst outcome.
BadgeLook lookOf(const std::vector<CheckOutcome> &outcomes)
{
    const auto worst =
        std::max_element(outcomes.begin(), outcomes.end(), [](CheckOutcome a, CheckOutcome b) {
            return checktext::weight(a) < checktext::weight(b);
        });
    return worst == outcomes.end() ? BadgeLook() : checkLook(*worst);
}

} // namespace

VaultStatus::VaultStatus(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    addLines();
    connect(&m_parts.vault.keychain(), &Keychain::stateChanged, this, &VaultStatus::updateKeychain);
    connect(m_copied, &CopyStatus::ended, m_copied, &CopyStatus::hide);
    connect(&m_parts.checks, &VaultChecks::progressed, this, &VaultStatus::updateChecking);
    connect(&m_parts.checks, &VaultChecks::checked, this, [this](const QString &uuid) {
        m_wasChecked.insert(uuid);
        updateChecking();
    });
    connect(&m_parts.checks, &VaultChecks::finished, this, &VaultStatus::tellChecked);
    connect(m_cancel, &QPushButton::clicked, this, &VaultStatus::cancel);
    updateKeychain();
    updateChecking();
}

void VaultStatus::addLines()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, 2);
    layout->setSpacing(metrics::large);
    const auto addLine = [layout](StatusLine *line, const QString &name) {
        line->setObjectName(name);
        setTextStyle(line, TextStyle::Secondary);
        line->setWordWrap(false);
        layout->addWidget(line);
    };
    m_keychain = new StatusLine(this);
    m_copied = new CopyStatus(m_parts.clipboard, CopyStatus::Afterwards::Nothing, this);
    m_progress = new StatusLine(this);
    m_work = new ProgressLine(this);
    addLine(m_keychain, u"keychain"_s);
    addLine(m_copied, u"copied"_s);
    addLine(m_progress, u"progress"_s);
    m_copied->hide();
    m_progress->hide();
    layout->addWidget(m_work);
    m_work->hide();
    m_answer = new AnswerLine(this);
    layout->addWidget(m_answer);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_cancel->hide();
    m_count = new CountLabel(this);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_count);
    // Leaves room for the Cancel button, so that nothing moves when the button is shown.
    setMinimumHeight(m_cancel->sizeHint().height() + metrics::tiny);
}

void VaultStatus::setSelected(int count, std::optional<int> shown)
{
    QString all = tr("%Ln key(s)", nullptr, m_parts.model.rowCount());
    if (shown)
        //: "2 shown · 12 keys"
        all = tr("%1 · %2").arg(tr("%Ln shown", nullptr, *shown), all);
    //: "3 selected · 12 keys"
    m_count->setCountText(count > 1 ? tr("%1 · %2").arg(tr("%Ln selected", nullptr, count), all)
                                    : all);
}

void VaultStatus::follow(EntryRemoval &removal)
{
    connect(&removal, &EntryRemoval::progressed, this, [this, &removal](int removed, int total) {
        if (total < 2)
            return;
        m_removal = &removal;
        m_cancel->show();
        m_cancel->setEnabled(true);
        tellWork(tr("Removing %L1 of %L2…").arg(std::min(removed + 1, total)).arg(total));
    });
    connect(&removal, &EntryRemoval::ended, this, [this] {
        if (!std::exchange(m_removal, nullptr))
            return;
        m_cancel->setEnabled(true);
        tell(Tone::Neutral, {}, {});
        updateChecking();
    });
}

void VaultStatus::cancel()
{
    if (!m_removal) {
        m_parts.checks.cancel();
        return;
    }
    m_removal->cancel();
    m_cancel->setEnabled(false);
    tellWork(tr("Cancelling after this one…"));
}

void VaultStatus::updateKeychain()
{
    const KeychainState state = m_parts.vault.keychain().state();
    const auto problem = errortext::keychainState(state);
    if (problem && state == KeychainState::Waiting) {
        m_keychain->setWork(problem->title);
    } else if (problem) {
        const Tone tone = state == KeychainState::Locked ? Tone::Warning : Tone::Bad;
        m_keychain->setStatus(tone, Icon::Warn, problem->title);
    } else if (state == KeychainState::Ready) {
        m_keychain->setStatus(Tone::Good, Icon::Lock, tr("Keychain ready"));
    } else {
        m_keychain->setStatus(Tone::Neutral, Icon::Lock, tr("Keychain not looked at yet"));
    }
    m_keychain->setToolTip(problem ? problem->text : QString());
}

bool VaultStatus::copy(const Secret &secret)
{
    return m_copied->copy(secret);
}

void VaultStatus::updateChecking()
{
    const VaultChecks &checks = m_parts.checks;
    m_cancel->setVisible(m_removal || checks.isRunning());
    if (!m_removal && checks.isRunning())
        tellWork(tr("Verifying %L1 of %L2…")
                     .arg(std::min(checks.done() + 1, checks.total()))
                     .arg(checks.total()));
}

void VaultStatus::tellChecked()
{
    updateChecking();
    std::vector<CheckOutcome> outcomes;
    QString last;
    BadgeLook look; // the look of the last result
    std::optional<KeychainError> unread;
    for (const QString &uuid : std::as_const(m_wasChecked)) {
        const VaultRecord *record = m_parts.vault.find(uuid);
        if (const auto error = m_parts.checks.keychainError(uuid); error)
            unread = error;
        else if (record && record->check)
            outcomes.push_back(record->check->outcome);
        if (record && record->check)
            look = checkLook(record->check->outcome);
        if (record)
            last = tr("%1: %2").arg(DisplayText(record->name).inSentence(),
                                    m_parts.model.verified(*record));
    }
    const int count = int(std::exchange(m_wasChecked, {}).size());
    if (unread && count == 1) // of several, the report names each
        Q_EMIT readFailed(*unread);
    const QString text = count == 0 ? QString()
        : count == 1                ? (unread ? QString() : last)
                                    : checktext::summary(outcomes);
    if (count > 1)
        look = lookOf(outcomes);
    tell(look.tone, look.icon, text);
    if (!text.isEmpty())
        announce(m_progress);
}

void VaultStatus::tellLooking()
{
    if (!m_parts.checks.isRunning())
        tellWork(tr("Looking into the keychain…"));
}

void VaultStatus::endLooking()
{
    if (!m_parts.checks.isRunning())
        tell(Tone::Neutral, {}, {});
}

void VaultStatus::tellLooked(int count, const Vault::Audit &audit)
{
    const bool wasAsked = m_work->isVisible();
    const bool isWell = audit.lost == 0 && audit.changed == 0;
    if (m_parts.checks.isRunning() || (!wasAsked && isWell))
        return;
    tell(isWell ? Tone::Good : Tone::Warning, isWell ? Icon::Ok : Icon::Warn,
         auditText(count, audit));
    announce(m_progress);
}

void VaultStatus::tellWork(const QString &text)
{
    tell(Tone::Neutral, {}, {});
    m_work->setWork(text);
    m_work->show();
}

void VaultStatus::tell(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_work->setWork({});
    m_work->hide();
    m_progress->setStatus(tone, icon, text);
    m_progress->setVisible(!text.isEmpty());
}

} // namespace keyturn
