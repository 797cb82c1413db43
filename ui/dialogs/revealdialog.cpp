// SPDX-License-Identifier: MIT
#include "ui/dialogs/revealdialog.h"

#include "core/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyturn {

RevealDialog::RevealDialog(Vault &vault, const VaultRecord &record, const QString &where,
                           SecretClipboard &clipboard, QWidget *parent)
    : GuardedDialog(parent)
    , m_vault(vault)
    , m_record(record)
    , m_clipboard(clipboard)
{
    setWindowTitle(tr("Reveal"));
    buildLayout(where);
    connect(m_row, &SecretRow::copyRequested, this, &RevealDialog::copy);
    connect(m_message, &MessageStrip::actionTriggered, this, &RevealDialog::read);
    connect(m_close, &QPushButton::clicked, this, &RevealDialog::reject);
    connect(&vault.keychain(), &Keychain::stateChanged, this, &RevealDialog::updateKeychainState);
    read();
}

void RevealDialog::buildLayout(const QString &where)
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    const QString name = DisplayText(m_record.name).text();
    heading.title->setText(name.trimmed().isEmpty() ? tr("(no name)") : name);
    heading.subtitle->setText(where);
    m_row = new SecretRow(this);
    layout->addSpacing(metrics::large);
    layout->addWidget(m_row);
    m_progress = new ProgressLine(this);
    m_copied = new CopyStatus(m_clipboard, CopyStatus::Afterwards::ThatItIsGone, this);
    m_copied->setObjectName(QStringLiteral("copied"));
    // So that copying moves nothing.
    QSizePolicy policy = m_copied->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_copied->setSizePolicy(policy);
    m_copied->hide();
    m_message = new MessageStrip(this);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_progress);
    layout->addWidget(m_copied);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    m_close = new QPushButton(tr("C&lose"), this);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
}

void RevealDialog::read()
{
    if (m_reading)
        return;
    m_message->hide();
    m_row->setEnabled(false);
    m_row->field().setSecret(nullptr, DisplayText(m_record.hint).text());
    auto *reply = m_vault.secret(m_record.uuid);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reading.clear();
        take(reply->takeResult());
    });
    updateKeychainState();
}

void RevealDialog::take(Result<Secret, KeychainError> read)
{
    m_progress->setWork({});
    m_progress->hide();
    if (!read) {
        const Message message = errortext::keychain(read.error());
        const bool isAbsent = read.error().kind == KeychainError::Kind::Absent;
        m_message->show(Tone::Bad, message.title, message.text);
        if (!isAbsent)
            m_message->setActions({ tr("Try again") });
        m_close->setFocus(Qt::OtherFocusReason);
        adjustSize();
        return;
    }
    m_secret = std::move(*read);
    m_row->field().setSecret(&m_secret, DisplayText(m_record.hint).text());
    m_row->setEnabled(true);
    m_row->field().reveal(); // no second click: the user asked for the value by opening the dialog
    m_vault.noteGivenOut(m_record.uuid, Vault::GivenOut::Revealed);
    m_row->copyButton().setDefault(true);
    m_row->copyButton().setFocus(Qt::OtherFocusReason);
}

void RevealDialog::updateKeychainState()
{
    if (!m_reading)
        return;
    const bool isWaiting = m_vault.keychain().state() == KeychainState::Waiting;
    m_progress->setWork(isWaiting ? tr("Waiting for your keychain: look for an unlock prompt")
                                  : tr("Reading from your keychain…"));
    m_progress->show();
}

void RevealDialog::copy()
{
    if (m_secret.isEmpty())
        return;
    if (m_copied->copy(m_secret)) {
        m_vault.noteGivenOut(m_record.uuid, Vault::GivenOut::Copied);
        return;
    }
    m_row->field().offerSelection();
    m_copied->setStatus(Tone::Bad, Icon::Warn,
                        tr("Copy failed: the value is selected, press Ctrl+C"));
    m_copied->show();
}

void RevealDialog::done(int result)
{
    m_row->field().clearSecret();
    m_secret.wipe();
    if (m_reading)
        m_reading->cancel();
    GuardedDialog::done(result);
}

} // namespace keyturn
