// SPDX-License-Identifier: MIT
#include "ui/dialogs/keychainwait.h"

#include "ui/secretclipboard.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/fieldchanges.h"
#include "ui/widgets/messagestrip.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

KeychainWait::KeychainWait(Parts parts, QWidget *dialog)
    : QWidget(dialog)
    , m_parts(std::move(parts))
    , m_slow(m_parts.keychain, nullptr)
    , m_message(new MessageStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, metrics::small);
    layout->setSpacing(metrics::tiny);
    layout->addWidget(m_message);
    if (m_parts.clipboard) {
        m_copied = new CopyStatus(*m_parts.clipboard, CopyStatus::Afterwards::ThatItIsGone, this);
        m_copied->hide();
        layout->addWidget(m_copied);
    }
    hide();
    connect(m_message, &MessageStrip::actionTriggered, this, &KeychainWait::handleAction);
    connect(&m_slow, &SlowKeychain::changed, this, &KeychainWait::updateMessage);
}

void KeychainWait::setFate(Fate fate, const std::optional<VaultError> &error)
{
    m_fate = fate;
    m_whyUnknown = fate == Fate::Unknown ? errortext::vault(*error).text : QString();
    m_slow.setAtWork(false); // each attempt has its own time
    m_slow.setAtWork(fate == Fate::BeingSaved || fate == Fate::BeingRemoved);
    updateMessage();
}

void KeychainWait::endWith(QWidget *part)
{
    std::ignore = onFieldChange(part, this, [this] {
        if (m_fate != Fate::Unknown)
            return;
        setFate(Fate::Known);
        Q_EMIT ended();
    });
}

bool KeychainWait::isUndecided() const
{
    return m_fate == Fate::Unknown || (m_fate == Fate::BeingSaved && m_slow.isSlow());
}

bool KeychainWait::isSafeToLeave() const
{
    return m_fate == Fate::Known || m_fate == Fate::BeingRemoved
        || (m_copied && m_copied->isHeld());
}

void KeychainWait::updateMessage()
{
    setVisible(isUndecided() || m_slow.isSlow());
    if (!isUndecided() && m_question)
        m_question->reject();
    if (isHidden()) {
        m_message->hide();
    } else if (m_fate == Fate::Unknown) {
        m_message->show(Tone::Warning, tr("Not known yet whether it is saved"),
                        m_whyUnknown + u' ' + tr("What you entered stays here."));
    } else {
        const Message message = *errortext::keychainState(KeychainState::Waiting);
        const QString more = m_fate == Fate::BeingSaved
            ? tr("Until then nobody knows whether the key is saved; what you entered stays here.")
            : tr("Until then nobody knows whether the key is removed.");
        m_message->show(Tone::Warning, message.title, message.text + u' ' + more);
    }
    if (m_fate == Fate::BeingRemoved)
        m_message->setActions({ tr("Stop waiting") });
    else if (isUndecided())
        m_message->setActions(m_copied ? m_parts.actions + QStringList{ tr("Copy it") }
                                       : m_parts.actions);
    Q_EMIT changed();
}

void KeychainWait::handleAction(int index)
{
    if (m_fate == Fate::BeingRemoved || index < m_parts.actions.size())
        Q_EMIT actionTriggered(index);
    else
        std::ignore = copy();
}

bool KeychainWait::copy()
{
    if (m_copied->copy(m_parts.secret())) {
        m_parts.clipboard->noteOnlyCopy(*m_copied->ticket(), m_parts.uuid());
        return true;
    }
    m_copied->setStatus(Tone::Bad, Icon::Warn, tr("Copy failed: try again"));
    m_copied->show();
    return false;
}

void KeychainWait::askToLeave()
{
    if (m_question)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, window()->windowTitle(),
                                tr("Close without knowing whether it is saved?"),
                                QMessageBox::NoButton, window());
    m_question = box;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Your keychain may have it, or save it later: Keyturn looks again, and lists it in the "
           "vault then. If it does not, what you entered is kept nowhere."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    QPushButton *copying =
        m_copied ? box->addButton(tr("&Copy and close"), QMessageBox::AcceptRole) : nullptr;
    auto *close = box->addButton(tr("C&lose"), QMessageBox::DestructiveRole);
    setButtonRole(close, ButtonRole::Danger);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, copying, close] {
        m_question.clear(); // the box lives a little longer
        if (!isUndecided())
            return;
        const QAbstractButton *clicked = box->clickedButton();
        if (clicked == close || (copying && clicked == copying && copy()))
            Q_EMIT left();
    });
    box->open();
}

} // namespace keyturn
